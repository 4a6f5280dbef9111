import { formulaCell, textCell, valueCell } from './cells';
import { hiddenColumn } from './columnKinds';
import { cellNumber } from './formula';
import type { IndicatorColumnId } from './indicatorColumns';
import * as cells from './objectiveCells';
import { levelCountId, levelId, ofObjective } from './objectiveContext';
import type { ObjectiveColumn, ObjectiveColumnId, ObjectiveContext } from './objectiveContext';
import { isNumberFormula, sumFormula, type ObjectiveFormulaId } from './objectiveFormulas';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import { areaKey, rowKey } from './rowKey';
import { HEADERS } from './texts';

const H = HEADERS.objectives;
const STYLE = 'technical';
const hidden = hiddenColumn<ObjectiveRow, ObjectiveColumnId>;

const keys: readonly ObjectiveColumn[] = [
  hidden(
    'key',
    H.key,
    ofObjective(STYLE, ({ assessed }) => valueCell(rowKey(assessed.objective.code), STYLE)),
  ),
  hidden(
    'parentKey',
    H.parentKey,
    ofObjective(STYLE, ({ assessed: { objective } }) =>
      textCell(objective.parent === null ? null : rowKey(objective.parent), STYLE),
    ),
  ),
  hidden(
    'areaKey',
    H.areaKey,
    ofObjective(STYLE, ({ assessed, inAreaMean }) =>
      textCell(inAreaMean ? areaKey(assessed.objective.area) : null, STYLE),
    ),
  ),
  hidden(
    'withdrawn',
    H.withdrawn,
    ofObjective(STYLE, (found, _, row) => cells.withdrawnCell(row, found)),
  ),
];

type SumId = Extract<ObjectiveFormulaId, `${string}Sum`>;

const SUMS: readonly (readonly [SumId, string, IndicatorColumnId, cells.IndicatorSum])[] = [
  ['countSum', H.countSum, 'counts', cells.countSum],
  ['weightedCountSum', H.weightedCountSum, 'countsWeighted', cells.weightedCountSum],
  ['weightSum', H.weightSum, 'countedWeight', cells.weightSum],
  ['pointSum', H.pointSum, 'points', cells.pointSum],
];

/** The sums over an objective's indicators, each in a column of its own. */
const sums = ({ indicators, hasWeights }: ObjectiveContext): readonly ObjectiveColumn[] =>
  SUMS.filter(([id]) => hasWeights || id === 'countSum').map(([id, header, column, sum]) =>
    hidden(
      id,
      header,
      ofObjective(STYLE, ({ indicators: own }, at) =>
        formulaCell(sumFormula(at, indicators, column), cellNumber(sum(own)), STYLE),
      ),
    ),
  );

const isMeasured = ({ assessed }: FoundObjective): 0 | 1 => (assessed.achievement === null ? 0 : 1);

/** The means of the objectives up to a level, and 1 beside each. */
const levelColumns = (level: number): readonly ObjectiveColumn[] => [
  hidden(
    levelId(level),
    `${H.mean} ${level}`,
    ofObjective(STYLE, ({ assessed, depth }, at) =>
      depth <= level
        ? formulaCell(at('percentage'), cells.shownMean(assessed.achievement), STYLE)
        : textCell(null, STYLE),
    ),
  ),
  hidden(
    levelCountId(level),
    `${H.counts} ${level}`,
    ofObjective(STYLE, (found, at) =>
      formulaCell(
        isNumberFormula(at(levelId(level))),
        found.depth <= level ? isMeasured(found) : 0,
        STYLE,
      ),
    ),
  ),
];

/** The columns that only formulas read. */
export const technicalObjectiveColumns = (
  context: ObjectiveContext,
): readonly ObjectiveColumn[] => [
  ...keys,
  ...sums(context),
  ...Array.from({ length: context.levels }, (_, level) => levelColumns(level)).flat(),
  hidden(
    'isMeasured',
    H.isMeasured,
    ofObjective(STYLE, (found, at) =>
      formulaCell(isNumberFormula(at('percentage')), isMeasured(found), STYLE),
    ),
  ),
];
