import type { EvaluationBox } from '../grid/evaluationBox';

/** The rows that an objective takes up, from its header to the end of its table. */
export interface ObjectiveSpan {
  readonly top: number;
  readonly bottom: number;
}

export type BoxPosition = 'before' | 'after' | 'unclear';

interface Gap {
  readonly box: EvaluationBox;
  /** The objectives that it stands between; −1 and length are outside. */
  readonly above: number;
  readonly below: number;
}

/** The first span that ends at or below a row; spans stand in order. */
const firstEndingFrom = (spans: readonly ObjectiveSpan[], row: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.bottom ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

const spanAround = (spans: readonly ObjectiveSpan[], row: number): number | null => {
  const at = firstEndingFrom(spans, row);
  return (spans[at]?.top ?? Infinity) <= row ? at : null;
};

const gapsOf = (boxes: readonly EvaluationBox[], spans: readonly ObjectiveSpan[]): readonly Gap[] =>
  boxes.flatMap((box) => {
    if (spanAround(spans, box.row) !== null) return [];
    const below = firstEndingFrom(spans, box.row);
    return [{ box, above: below - 1, below }];
  });

const nearness = (gaps: readonly Gap[], spans: readonly ObjectiveSpan[]): number =>
  gaps.reduce((sum, { box, above, below }) => {
    const up = box.row - (spans[above]?.bottom ?? -Infinity);
    const down = (spans[below]?.top ?? Infinity) - box.row;
    return sum + Math.sign(up - down);
  }, 0);

/**
 * Where a sheet puts its boxes. One before the first objective says "before", one after the last
 * says "after"; otherwise the side they stand nearer to.
 */
export const boxPosition = (
  boxes: readonly EvaluationBox[],
  spans: readonly ObjectiveSpan[],
): BoxPosition => {
  const gaps = gapsOf(boxes, spans);
  if (gaps.some((gap) => gap.above < 0)) return 'before';
  if (gaps.some((gap) => gap.below >= spans.length)) return 'after';
  const near = nearness(gaps, spans);
  if (near !== 0) return near > 0 ? 'before' : 'after';
  return 'unclear';
};

/** What each objective gets, and the boxes that belong to none. */
export interface AssignedBoxes {
  readonly byObjective: readonly (EvaluationBox | null)[];
  readonly left: readonly EvaluationBox[];
}

/**
 * At most one box an objective. One inside an objective's rows is its own; the others go to the
 * objective below or above, as the sheet does it throughout, so that an objective without a box
 * does not take its neighbour's.
 */
export const assignBoxes = (
  boxes: readonly EvaluationBox[],
  spans: readonly ObjectiveSpan[],
  position: BoxPosition,
): AssignedBoxes => {
  const byObjective: (EvaluationBox | null)[] = spans.map(() => null);
  const left: EvaluationBox[] = [];
  for (const box of boxes) {
    const at = spanAround(spans, box.row);
    if (at === null) continue;
    if (byObjective[at] === null) byObjective[at] = box;
    else left.push(box);
  }
  for (const { box, above, below } of gapsOf(boxes, spans)) {
    const wanted = position === 'after' ? above : below;
    const other = position === 'after' ? below : above;
    const open = (at: number): boolean => at >= 0 && at < spans.length && byObjective[at] === null;
    const outside = wanted < 0 || wanted >= spans.length;
    if (open(wanted)) byObjective[wanted] = box;
    else if (outside && open(other)) byObjective[other] = box;
    else left.push(box);
  }
  return { byObjective, left };
};
