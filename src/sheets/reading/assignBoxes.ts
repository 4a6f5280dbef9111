import type { EvaluationBox } from './evaluationBox';

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

const gapsOf = (boxes: readonly EvaluationBox[], spans: readonly ObjectiveSpan[]): readonly Gap[] =>
  boxes.flatMap((box) => {
    if (spans.some((span) => span.top <= box.row && box.row <= span.bottom)) return [];
    const below = spans.findIndex((span) => span.top > box.row);
    const at = below === -1 ? spans.length : below;
    return [{ box, above: at - 1, below: at }];
  });

const insideOf = (boxes: readonly EvaluationBox[], span: ObjectiveSpan): EvaluationBox | undefined =>
  boxes.find((box) => span.top <= box.row && box.row <= span.bottom);

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

/** What each objective gets, and the boxes that nobody can have. */
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
  const byObjective: (EvaluationBox | null)[] = spans.map((span) => insideOf(boxes, span) ?? null);
  const left = boxes.filter(
    (box) => spans.some((span) => span.top <= box.row && box.row <= span.bottom) && !byObjective.includes(box),
  );
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
