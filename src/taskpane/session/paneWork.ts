import type { EarlierWorkbook, PendingDecisions } from '../../application/decisions/decisions';
import { UnusableFile } from '../../application/port/unusableFile';
import type { OpenWorkbookPort } from '../../application/port/workbook.port';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import type * as Core from '../lazyUseCases';
import {
  type Activity,
  type Failure,
  failureOf,
  type Language,
  type Offer,
  type Reading,
} from './paneState';
import type { PaneStore } from './paneStore';

export interface SessionSource {
  readonly workbook: OpenWorkbookPort;
  /** Loads what computes, at its first use. */
  readonly core: () => Promise<typeof Core>;
  readonly language: Language;
  /** The bytes of the sample workbook. */
  readonly sample: () => Promise<Uint8Array>;
  /** Reads a file of the user's; rejects with `UnusableFile`. */
  readonly readFile: (bytes: Uint8Array) => Promise<WorkbookSnapshot>;
  /** Keeps the language that the user chose. */
  readonly rememberLanguage?: (language: Language) => void;
}

/** The pieces that every longer action of the pane is made of. */
export interface PaneWork {
  /** Runs one action unless another runs; whatever goes wrong is shown. */
  readonly alone: (
    during: Failure['during'],
    action: () => Promise<void>,
    /** The file in question. */
    about?: string,
  ) => Promise<void>;
  readonly begin: (kind: Activity['kind']) => void;
  readonly progress: (kind: Activity['kind']) => (share: number) => void;
  readonly compute: (snapshot: WorkbookSnapshot, decisions: PendingDecisions) => Promise<Reading>;
  /** What another workbook would bring; rejects with `UnusableFile` where it cannot be told. */
  readonly offer: (
    earlier: EarlierWorkbook,
    snapshot: WorkbookSnapshot,
    decisions: PendingDecisions,
  ) => Promise<Offer>;
  /** The offer that is open for what is decided or read now; null where there is none any more. */
  readonly offerAgain: (
    snapshot: WorkbookSnapshot,
    decisions: PendingDecisions,
  ) => Promise<Offer | null>;
  /** Reads the workbook, computes, and watches it from then on. */
  readonly readAgain: (decisions: PendingDecisions) => Promise<void>;
}

/** Lets what changed be painted before work that blocks. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const paneWork = ({ state, change }: PaneStore, source: SessionSource): PaneWork => {
  const { workbook } = source;
  let watching = false;

  const begin: PaneWork['begin'] = (kind) =>
    change({ activity: { kind, share: null }, failure: null, undone: false });

  const progress: PaneWork['progress'] = (kind) => (share) => change({ activity: { kind, share } });

  const compute: PaneWork['compute'] = async (snapshot, decisions) => {
    change({ activity: { kind: 'computing', share: null } });
    const { doubtsOf, reviewWorkbook, planChanges } = await source.core();
    await painted();
    const review = reviewWorkbook(snapshot, decisions);
    const changes = review.plan === null ? [] : planChanges(review.plan, snapshot);
    const doubts = review.assessment === null ? [] : doubtsOf(review.assessment);
    return { snapshot, review, doubts, changes };
  };

  const offer: PaneWork['offer'] = async (earlier, snapshot, decisions) => {
    const { review } = await compute(snapshot, { ...decisions, earlier });
    if (review.takenOver !== null) return { earlier, takeOver: review.takenOver };
    const { problem, message = null } = review.trouble ?? {};
    // The open workbook was read without this trouble: it is the file's.
    const isFiles = problem === 'generated-sheet-broken';
    throw new UnusableFile(isFiles ? 'file-broken-sheet' : 'file-too-early', message);
  };

  const offerAgain: PaneWork['offerAgain'] = async (snapshot, decisions) => {
    const open = state().offer;
    return open === null ? null : offer(open.earlier, snapshot, decisions).catch(() => null);
  };

  const watchOnce = async (): Promise<void> => {
    if (watching) return;
    watching = true;
    await workbook.watch(() => {
      if (state().reading !== null && !state().stale) change({ stale: true });
    });
  };

  return {
    begin,
    progress,
    compute,
    offer,
    offerAgain,
    alone: async (during, action, about) => {
      if (state().activity !== null) return;
      try {
        await action();
      } catch (error) {
        change({ failure: failureOf(error, during, about) });
      } finally {
        change({ activity: null, canUndo: workbook.canUndo() });
      }
    },
    readAgain: async (decisions) => {
      begin('reading');
      await watchOnce();
      change({ stale: false });
      const snapshot = await workbook.read(progress('reading'));
      const reading = await compute(snapshot, decisions);
      const offer = await offerAgain(snapshot, decisions);
      change({ reading, decisions, currentFinding: null, offer });
    },
  };
};
