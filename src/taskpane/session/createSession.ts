import { NOTHING_DECIDED, type PendingDecisions } from '../../application/decisions/decisions';
import type { Finding } from '../../domain/finding';
import { withAcceptance, withColumn, withConfirmed } from './decide';
import { earlierActions } from './earlierActions';
import { failureOf } from './paneState';
import { paneStore, type PaneStore } from './paneStore';
import { paneWork, type PaneWork, type SessionSource } from './paneWork';
import type { Session } from './session';

/** The open finding with a cell that follows `current`, the first one after the last; or null. */
const nextFinding = (findings: readonly Finding[], current: Finding | null): Finding | null => {
  const placed = findings.filter(({ cell }) => cell !== null);
  const at = current === null ? -1 : placed.indexOf(current);
  return placed[(at + 1) % Math.max(placed.length, 1)] ?? null;
};

type WorkbookActions = Pick<Session, 'read' | 'write' | 'undo' | 'show' | 'openSample'>;

/** The pane's session over a workbook; nothing is read before it is asked for. */
export const createSession = (source: SessionSource): Session => {
  const store = paneStore(source.language);
  const work = paneWork(store, source);
  const { state, change } = store;
  const actions = workbookActions(store, work, source);
  return {
    state,
    subscribe: store.subscribe,
    goTo: (view) => change({ view, askedAbout: null }),
    askAbout: (askedAbout) => change({ view: 'recognise', askedAbout }),
    speak: (language) => {
      source.rememberLanguage?.(language);
      change({ language });
    },
    dismissFailure: () => change({ failure: null }),
    openIndicator: (openIndicator) => change({ openIndicator }),
    ...actions,
    ...decisionActions(store, work),
    ...earlierActions(store, work, source),
    nextFinding: async () => {
      if (state().reading === null) await actions.read();
      const { reading, currentFinding } = state();
      const next = nextFinding(reading?.review.findings ?? [], currentFinding);
      change({ currentFinding: next });
      if (next !== null && next.cell !== null) await actions.show(next.cell);
      return next;
    },
  };
};

const workbookActions = (
  { state, change }: PaneStore,
  work: PaneWork,
  { workbook, sample }: SessionSource,
): WorkbookActions => {
  let written = NOTHING_DECIDED;
  return {
    read: () =>
      work.alone('reading', async () => {
        change({ written: null });
        await work.readAgain(state().decisions);
      }),
    write: () =>
      work.alone('writing', async () => {
        const { reading, decisions } = state();
        if (reading === null || reading.review.plan === null) return;
        work.begin('writing');
        await workbook.write(reading.review.plan, work.progress('writing'));
        written = decisions;
        // From here on the sheets hold the decisions, whatever becomes of reading them again.
        change({ written: reading.changes, decisions: NOTHING_DECIDED, stale: true });
        await work.readAgain(NOTHING_DECIDED);
      }),
    undo: () =>
      work.alone('undoing', async () => {
        work.begin('undoing');
        await workbook.undo(work.progress('undoing'));
        // What was decided before that write is open again.
        change({ written: null, stale: true, decisions: written });
        await work.readAgain(written);
        change({ undone: true });
      }),
    show: async (cell) => {
      try {
        await workbook.select(cell);
      } catch (error) {
        change({ failure: failureOf(error, 'selecting') });
      }
    },
    openSample: () =>
      work.alone('opening', async () => {
        work.begin('reading');
        await workbook.openAnother(await sample());
      }),
  };
};

type DecisionActions = Pick<
  Session,
  | 'chooseYear'
  | 'answerColumn'
  | 'confirmTarget'
  | 'confirmActual'
  | 'accept'
  | 'withdrawAcceptance'
>;

const decisionActions = ({ state, change }: PaneStore, work: PaneWork): DecisionActions => {
  const decide = (changed: (decisions: PendingDecisions) => PendingDecisions): Promise<void> =>
    work.alone('computing', async () => {
      const { reading } = state();
      const decisions = changed(state().decisions);
      change({ failure: null, undone: false, written: null });
      if (reading === null) change({ decisions });
      else {
        const computed = await work.compute(reading.snapshot, decisions);
        const offer = await work.offerAgain(reading.snapshot, decisions);
        change({ reading: computed, decisions, offer });
      }
    });
  return {
    chooseYear: (year) => decide((decisions) => ({ ...decisions, year })),
    answerColumn: (columns, role) =>
      decide((decisions) =>
        [columns].flat().reduce((each, column) => withColumn(each, column, role), decisions),
      ),
    confirmTarget: (id, text) => decide((each) => withConfirmed(each, 'targets', id, text)),
    confirmActual: (id, text) => decide((each) => withConfirmed(each, 'actuals', id, text)),
    accept: async (finding, reason) => {
      if (reason.trim() !== '') await decide((each) => withAcceptance(each, finding, reason));
    },
    withdrawAcceptance: (finding) => decide((each) => withAcceptance(each, finding, null)),
  };
};
