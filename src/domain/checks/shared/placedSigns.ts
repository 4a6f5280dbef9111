import type { AssessedIndicator } from '../../model/assessment';
import type { CellRef } from '../../model/cell';
import type { ReadingSign } from '../../model/target';

/** A sign together with the cell that bears it. */
interface PlacedSign {
  readonly sign: ReadingSign;
  readonly cell: CellRef;
  readonly where: 'target' | 'actual';
}

/** The signs of one kind in an indicator's target and actual; a text is named once a cell. */
export const placedSigns = (
  { indicator }: AssessedIndicator,
  kind: ReadingSign['kind'],
): readonly PlacedSign[] => {
  const target = indicator.targetInCell ?? indicator.target;
  const all: readonly PlacedSign[] = [
    ...target.signs.map((sign) => ({
      sign,
      cell: target.cell ?? indicator.cell,
      where: 'target' as const,
    })),
    ...(indicator.actual?.signs ?? []).map((sign) => ({
      sign,
      cell: indicator.actual?.cell ?? indicator.cell,
      where: 'actual' as const,
    })),
  ].filter(({ sign }) => sign.kind === kind);
  return all.filter(
    (one, index) =>
      all.findIndex(({ sign, where }) => sign.text === one.sign.text && where === one.where) ===
      index,
  );
};
