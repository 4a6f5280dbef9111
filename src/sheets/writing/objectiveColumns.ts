import type { Decimal } from '../../domain/decimal';
import type { TypedInputs } from '../inputs';
import type { PlannedCell } from '../plan';
import { emptyCell, formulaCell, linkCell, textCell, valueCell } from './cells';
import { extraColumns, hiddenColumn, inputColumn } from './columnKinds';
import { rowKindColumn, shownColumn, type ExtraId } from './columnKinds';
import type { IndicatorColumnId } from './indicatorColumns';
import * as cells from './objectiveCells';
import { countedFormula, levelMeanFormula, ownMeanFormula } from './objectiveFormulas';
import type { ObjectiveFormulaId } from './objectiveFormulas';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import { rowKey } from './rowKey';
import type { StyleName } from './styles';
import type { InRow, TableColumn, TablePlace } from './table';
import { GONE_WORD, HEADERS, LEVEL_WORDS, OBJECTIVE_SHEET } from './texts';

export type MeanId = `mean:${number}`;
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
  | 'cause'
  | 'reason'
  | 'difference'
  | 'link'
  | 'parentKey'
  | 'areaKey'
  | 'rowKind'
  | MeanId
  | ExtraId;
export type ObjectiveColumn = TableColumn<ObjectiveRow, ObjectiveColumnId>;

/** What the objective columns are built over. */
export interface ObjectiveContext {
  readonly indicators: TablePlace<IndicatorColumnId>;
  readonly hasWeights: boolean;
  /** How many levels of means over objectives there are; 0 where all have indicators. */
  readonly levels: number;
  readonly rangeOf: (id: ObjectiveColumnId) => string;
  readonly typed: TypedInputs;
}

const LONGEST_TITLE = 300;
const LONGEST_SERVICES = 160;

type FoundCell = (
  found: FoundObjective,
  at: InRow<ObjectiveColumnId>,
  row: ObjectiveRow,
) => PlannedCell | undefined;

const of =
  (style: StyleName, cell: FoundCell): ObjectiveColumn['cell'] =>
  (row, at) =>
    row.found === null ? emptyCell(style) : cell(row.found, at, row);

const H = HEADERS.objectives;
const shown = shownColumn<ObjectiveRow, ObjectiveColumnId>;
const input = inputColumn<ObjectiveRow, ObjectiveColumnId>;
const hidden = hiddenColumn<ObjectiveRow, ObjectiveColumnId>;

const isHigh = ({ assessed }: FoundObjective): boolean =>
  assessed.objective.level !== 'operational' && assessed.objective.level !== 'unknown';

const whatIsEvaluated: readonly ObjectiveColumn[] = [
  shown('code', HEADERS.code, 9, ({ code }) => valueCell(code, 'code')),
  shown(
    'area',
    H.area,
    16,
    of('muted', ({ assessed: { objective } }) =>
      textCell(objective.area, 'muted', LONGEST_SERVICES),
    ),
  ),
  shown(
    'title',
    H.title,
    36,
    of('text', (found) =>
      textCell(found.assessed.objective.title, isHigh(found) ? 'strong' : 'text', LONGEST_TITLE),
    ),
  ),
  shown(
    'level',
    H.level,
    12,
    of('muted', ({ assessed: { objective } }) => textCell(LEVEL_WORDS[objective.level], 'muted')),
  ),
  shown(
    'departments',
    H.departments,
    18,
    of('muted', ({ assessed: { objective } }) =>
      textCell(objective.departments.join('; '), 'muted', LONGEST_SERVICES),
    ),
  ),
];

const meanOf = (level: number): MeanId => `mean:${level}`;

/** The mean after so many levels: of its own indicators, or of the level below. */
const meanFormula = (
  found: FoundObjective,
  at: InRow<ObjectiveColumnId>,
  level: number,
  context: ObjectiveContext,
): string => {
  if (level === 0) return ownMeanFormula(at, context.indicators, context.hasWeights);
  const below = level === 1 ? 'own' : meanOf(level - 1);
  if (found.indicators > 0) return at(below);
  const ranges = { parentKeys: context.rangeOf('parentKey'), below: context.rangeOf(below) };
  return levelMeanFormula(at, at(below), ranges);
};

const theAchievement = (context: ObjectiveContext): readonly ObjectiveColumn[] => [
  shown(
    'percentage',
    H.percentage,
    10,
    of('mean', (found, at) =>
      formulaCell(
        context.levels === 0 ? at('own') : meanFormula(found, at, context.levels, context),
        cells.shownMean(found.assessed.achievement),
        'mean',
      ),
    ),
  ),
  shown('status', H.status, 15, (row, at) =>
    row.found === null ? textCell(GONE_WORD, 'status') : cells.objectiveStatusCell(row.found, at),
  ),
  shown(
    'counted',
    H.counted,
    10,
    of('centred', ({ assessed, indicators }, at) =>
      formulaCell(
        countedFormula(at, context.indicators),
        `${assessed.counted}${OBJECTIVE_SHEET.of}${indicators}`,
        'centred',
      ),
    ),
  ),
  shown('excluded', H.excluded, 24, of('muted', cells.excludedCell)),
  shown('proposed', H.proposed, 10, of('number0', cells.proposedCell)),
];

const theDecision: readonly ObjectiveColumn[] = [
  shown('printed', H.printed, 11, of('number0', cells.printedCell)),
  input('outcome', H.outcome, 13, ({ inputs }) => inputs.outcome),
  input('score', H.score, 10, ({ inputs }) => cells.scoreInput(inputs.score)),
  input('cause', H.cause, 12, ({ inputs }) => inputs.cause),
  input('reason', H.reason, 36, ({ inputs }) => inputs.reason),
  shown(
    'final',
    H.final,
    10,
    of('number0', (found, at, row) => cells.finalCell(row, found, at)),
  ),
  shown(
    'difference',
    H.difference,
    10,
    of('difference', (found, at, row) => cells.differenceCell(row, found, at)),
  ),
  shown(
    'link',
    H.link,
    14,
    of('link', ({ assessed }) => linkCell(assessed.objective.cell)),
  ),
];

const forFormulas = (context: ObjectiveContext): readonly ObjectiveColumn[] => [
  hidden(
    'key',
    H.key,
    of('technical', ({ assessed }) => valueCell(rowKey(assessed.objective.code), 'technical')),
  ),
  hidden(
    'parentKey',
    H.parentKey,
    of('technical', ({ assessed: { objective } }) =>
      textCell(objective.parent === null ? null : rowKey(objective.parent), 'technical'),
    ),
  ),
  hidden(
    'areaKey',
    H.areaKey,
    of('technical', ({ assessed, inAreaMean }) =>
      textCell(inAreaMean ? rowKey(assessed.objective.area ?? '') : null, 'technical'),
    ),
  ),
  hidden(
    'basis',
    H.basis,
    of('technical', (found, _, row) => cells.basisCell(row, found)),
  ),
  hidden(
    'own',
    H.own,
    of('technical', (found, at) =>
      formulaCell(
        meanFormula(found, at, 0, context),
        cells.shownMean(cells.ownMean(found)),
        'technical',
      ),
    ),
  ),
  ...Array.from({ length: Math.max(0, context.levels - 1) }, (_, index) =>
    levelMeanColumn(index + 1, context),
  ),
];

/** The means after so many levels; those of objectives further up are not known yet. */
const levelMeanColumn = (level: number, context: ObjectiveContext): ObjectiveColumn =>
  hidden(
    meanOf(level),
    `${H.mean} ${level}`,
    of('technical', (found, at) =>
      formulaCell(
        meanFormula(found, at, level, context),
        cells.shownMean(meanAfter(found, level)),
        'technical',
      ),
    ),
  );

const meanAfter = ({ assessed, depth }: FoundObjective, level: number): Decimal | null =>
  depth <= level ? assessed.achievement : null;

/** All columns of `Valutazione OIV`. */
export const objectiveColumns = (context: ObjectiveContext): readonly ObjectiveColumn[] => [
  ...whatIsEvaluated,
  ...theAchievement(context),
  ...theDecision,
  ...extraColumns<ObjectiveRow>('Traguardo_Valutazione_OIV', context.typed),
  ...forFormulas(context),
  rowKindColumn('rowKind'),
];
