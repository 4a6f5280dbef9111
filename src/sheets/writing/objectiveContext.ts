import type { TypedInputs } from '../inputs';
import type { PlannedCell } from '../plan';
import { emptyCell } from './cells';
import type { ExtraId } from './columnKinds';
import type { IndicatorColumnId } from './indicatorColumn';
import type { MetaFamilies } from './metaFamilies';
import type { ObjectiveFormulaId } from './objectiveFormulas';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import type { StyleName } from './styles';
import type { InRow, TableColumn, TablePlace } from './table';

export type LevelId = `mean:${number}`;
export type LevelCountId = `count:${number}`;
export type LevelStaleId = `stale:${number}`;
export type ObjectiveColumnId =
  | ObjectiveFormulaId
  | 'code'
  | 'area'
  | 'title'
  | 'level'
  | 'departments'
  | 'status'
  | 'counted'
  | 'excluded'
  | 'proposed'
  | 'difference'
  | 'link'
  | 'parentKey'
  | 'areaKey'
  | 'isMeasured'
  | 'rowKind'
  | 'yearBefore'
  | 'toChoose'
  | 'choice'
  | 'touched'
  | 'metaKey'
  | 'asideTouched'
  | 'seen'
  | 'judgedOn'
  | 'setAside'
  | 'likely'
  | 'year'
  | LevelId
  | LevelCountId
  | LevelStaleId
  | ExtraId;
export type ObjectiveColumn = TableColumn<ObjectiveRow, ObjectiveColumnId>;

/** The column with the means of objectives up to a level, for those that stand on them. */
export const levelId = (level: number): LevelId => `mean:${level}`;
/** The column that has 1 beside every such mean. */
export const levelCountId = (level: number): LevelCountId => `count:${level}`;

/** The column that has 1 beside those up to a level whose figures wait for the program. */
export const levelStaleId = (level: number): LevelStaleId => `stale:${level}`;

/** What the objective columns are built over. */
export interface ObjectiveContext {
  readonly indicators: TablePlace<IndicatorColumnId>;
  readonly hasWeights: boolean;
  /** How many levels of means over objectives there are; 0 where all have indicators. */
  readonly levels: number;
  readonly rangeOf: (id: ObjectiveColumnId) => string;
  readonly families: MetaFamilies;
  readonly typed: TypedInputs;
  readonly rows: readonly ObjectiveRow[];
}

type FoundCell = (
  found: FoundObjective,
  at: InRow<ObjectiveColumnId>,
  row: ObjectiveRow,
) => PlannedCell | undefined;

/** The cell of an objective that the sheets still have; else an empty one. */
export const ofObjective =
  (style: StyleName, cell: FoundCell): ObjectiveColumn['cell'] =>
  (row, at) =>
    row.found === null ? emptyCell(style) : cell(row.found, at, row);
