import { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import type { OfficeHost } from './officeHost';
import { request, type Ask } from './request';

/** Part of what is asked or written; several go into one request as long as they fit. */
export interface RequestPart<Answer> {
  readonly ask: Ask<Answer>;
  /** Cells that it reads or writes. */
  readonly cells: number;
  /** About how many bytes it needs on the way, the larger of both ways. */
  readonly bytes: number;
  /** The same in smaller parts, where it can be cut; each gives an answer of its own. */
  readonly cut?: () => readonly RequestPart<Answer>[];
}

/** The same part, with its answers handed on. */
export const mapAnswer = <Answer>(
  part: RequestPart<Answer>,
  keep: (answer: Answer) => void,
): RequestPart<void> => {
  const { cut } = part;
  return {
    cells: part.cells,
    bytes: part.bytes,
    ask: (context) => {
      const take = part.ask(context);
      return () => keep(take());
    },
    ...(cut === undefined ? {} : { cut: () => cut().map((part) => mapAnswer(part, keep)) }),
  };
};

/** Excel for the web takes 5 MB a request; sizes are estimates. */
const MOST_BYTES = 3_900_000;
const MOST_CELLS = 20_000;

/**
 * Asks for everything in as few requests as fit, one after the other, and gives the answers in the
 * same order. A request that Excel finds too large is halved, where asking `again` does no harm, and
 * a single part is cut; one that cannot be cut rejects. `settled` is called after every request
 * with the part of the work that is done, 0..1. Every request begins with the commands of `first`.
 */
export const sendInParts = async <Answer>(
  host: OfficeHost,
  parts: readonly RequestPart<Answer>[],
  again: boolean,
  settled: (done: number) => void = () => undefined,
  first: (context: Excel.RequestContext) => void = () => undefined,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  let asked = 0;
  for (const pack of packed(parts)) {
    for (const answer of await sendPack(host, pack, again, first)) answers.push(answer);
    asked += pack.length;
    settled(asked / parts.length);
  }
  return answers;
};

const sendPack = async <Answer>(
  host: OfficeHost,
  pack: readonly RequestPart<Answer>[],
  again: boolean,
  first: (context: Excel.RequestContext) => void,
): Promise<readonly Answer[]> => {
  try {
    return await request(host, (context) => {
      first(context);
      const takes = pack.map(({ ask }) => ask(context));
      return () => takes.map((take) => take());
    });
  } catch (error) {
    const tooLarge = error instanceof WorkbookTrouble && error.trouble === 'too-large';
    const parts = tooLarge && again ? smaller(pack) : [];
    if (parts.length === 0) throw error;
    const answers: (readonly Answer[])[] = [];
    for (const part of parts) answers.push(await sendPack(host, part, again, first));
    return answers.flat();
  }
};

/** Half of the parts each, or what a single one is cut into; nothing where it cannot be cut. */
const smaller = <Answer>(
  pack: readonly RequestPart<Answer>[],
): readonly (readonly RequestPart<Answer>[])[] => {
  const half = Math.ceil(pack.length / 2);
  if (pack.length > 1) return [pack.slice(0, half), pack.slice(half)];
  return (pack[0]?.cut?.() ?? []).map((part) => [part]);
};

const packed = <Answer>(
  parts: readonly RequestPart<Answer>[],
): readonly (readonly RequestPart<Answer>[])[] => {
  const packs: RequestPart<Answer>[][] = [];
  let cells = Infinity;
  let bytes = Infinity;
  for (const part of parts) {
    if (cells + part.cells > MOST_CELLS || bytes + part.bytes > MOST_BYTES) {
      packs.push([]);
      cells = 0;
      bytes = 0;
    }
    packs.at(-1)?.push(part);
    cells += part.cells;
    bytes += part.bytes;
  }
  return packs;
};
