import { WorkbookTrouble } from '../../../application/workbookTrouble';
import type { OfficeHost } from '../officeHost';
import { request, type Ask } from './request';

/** Part of what is asked or written; several go into one request as long as they fit. */
export interface Share<Answer> {
  readonly ask: Ask<Answer>;
  /** Cells that it reads or writes. */
  readonly cells: number;
  /** About how many bytes it needs on the way, the larger of both ways. */
  readonly bytes: number;
}

/** The same share, with its answer handed on. */
export const into = <Answer>(
  share: Share<Answer>,
  keep: (answer: Answer) => void,
): Share<void> => ({
  ...share,
  ask: (context) => {
    const take = share.ask(context);
    return () => keep(take());
  },
});

/** Excel for the web takes 5 MB a request; sizes are estimates. */
const MOST_BYTES = 3_500_000;
const MOST_CELLS = 20_000;

/**
 * Asks for everything in as few requests as fit, one after the other, and gives the answers in the
 * same order. A request that Excel finds too large is halved, where asking `again` does no harm; a
 * single share that is too large rejects. `settled` is called after every request with the share of the work that is done, 0..1.
 */
export const askAll = async <Answer>(
  host: OfficeHost,
  shares: readonly Share<Answer>[],
  again: boolean,
  settled: (done: number) => void = () => undefined,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  for (const pack of packed(shares)) {
    answers.push(...(await askPack(host, pack, again)));
    settled(answers.length / shares.length);
  }
  return answers;
};

const askPack = async <Answer>(
  host: OfficeHost,
  pack: readonly Share<Answer>[],
  again: boolean,
): Promise<readonly Answer[]> => {
  try {
    return await request(host, (context) => {
      const takes = pack.map(({ ask }) => ask(context));
      return () => takes.map((take) => take());
    });
  } catch (error) {
    const tooLarge = error instanceof WorkbookTrouble && error.trouble === 'too-large';
    if (!tooLarge || !again || pack.length < 2) throw error;
    const half = Math.ceil(pack.length / 2);
    const first = await askPack(host, pack.slice(0, half), again);
    return [...first, ...(await askPack(host, pack.slice(half), again))];
  }
};

const packed = <Answer>(
  shares: readonly Share<Answer>[],
): readonly (readonly Share<Answer>[])[] => {
  const packs: Share<Answer>[][] = [];
  let cells = Infinity;
  let bytes = Infinity;
  for (const share of shares) {
    if (cells + share.cells > MOST_CELLS || bytes + share.bytes > MOST_BYTES) {
      packs.push([]);
      cells = 0;
      bytes = 0;
    }
    packs.at(-1)?.push(share);
    cells += share.cells;
    bytes += share.bytes;
  }
  return packs;
};
