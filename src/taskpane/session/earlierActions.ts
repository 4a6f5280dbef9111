import { UnusableFile } from '../../application/port/unusableFile';
import type { PendingDecisions } from '../../application/decisions/decisions';
import type { PaneStore } from './paneStore';
import type { PaneWork, SessionSource } from './paneWork';
import type { ChosenFile, Session } from './session';

type EarlierActions = Pick<
  Session,
  'chooseEarlier' | 'takeOver' | 'leaveOffer' | 'withdrawTakeOver'
>;

const bytesOf = async ({ bytes }: ChosenFile): Promise<Uint8Array> => {
  try {
    return await bytes();
  } catch (error) {
    throw new UnusableFile('file-unreadable', error instanceof Error ? error.message : null);
  }
};

/** What a person can do with another evaluated workbook. */
export const earlierActions = (
  { state, change }: PaneStore,
  work: PaneWork,
  source: SessionSource,
): EarlierActions => {
  const computeWith = async (earlier: PendingDecisions['earlier']): Promise<void> => {
    const { reading } = state();
    if (reading === null) return;
    const decisions = { ...state().decisions, earlier };
    change({ failure: null, undone: false, written: null });
    const computed = await work.compute(reading.snapshot, decisions);
    change({ reading: computed, decisions, offer: null });
  };
  return {
    chooseEarlier: (file) =>
      work.alone(
        'choosing',
        async () => {
          const { reading, decisions } = state();
          if (reading === null) return;
          work.begin('opening');
          const snapshot = await source.readFile(await bytesOf(file));
          const { holdsGenerated } = await source.core();
          if (!holdsGenerated(snapshot)) throw new UnusableFile('file-not-evaluated');
          const earlier = { file: file.name, snapshot };
          const offer = await work.offer(earlier, reading.snapshot, decisions);
          change({ offer, view: 'recognise', written: null });
        },
        file.name,
      ),
    takeOver: () =>
      work.alone('computing', async () => {
        const { offer } = state();
        if (offer !== null) await computeWith(offer.earlier);
      }),
    leaveOffer: () => change({ offer: null }),
    withdrawTakeOver: () => work.alone('computing', () => computeWith(null)),
  };
};
