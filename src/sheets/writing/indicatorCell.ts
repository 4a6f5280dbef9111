import type { PlannedCell } from '../plan';
import { emptyCell } from './cells';
import type { IndicatorColumn, IndicatorColumnId } from './indicatorColumn';
import type { FoundIndicator } from './indicatorRows';
import type { StyleName } from './styles';
import type { InRow } from './table';

type FoundCell = (found: FoundIndicator, at: InRow<IndicatorColumnId>) => PlannedCell | undefined;

/** The cell of an indicator that the sheets still have; else an empty one. */
export const ofIndicator =
  (style: StyleName, cell: FoundCell): IndicatorColumn['cell'] =>
  ({ found }, at) =>
    found === null ? emptyCell(style) : cell(found, at);
