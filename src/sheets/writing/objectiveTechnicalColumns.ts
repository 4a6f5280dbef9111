import { asideTouchedCell, isAsideTouched } from './asideTouched';
import { formulaCell, seenCell, textCell, valueCell } from './cells';
import { decisionCell, judgementTouchedCell, outcomeNowCell } from './decisionCells';
import { scoreNowCell, scoreOpenCell } from './decisionCells';
import { hiddenColumn } from './columnKinds';
import { cellNumber } from './formula';
import type { IndicatorColumnId } from './indicatorColumn';
import * as cells from './objectiveCells';
import { levelCountId, levelId, levelStaleId, ofObjective } from './objectiveContext';
import { metaKeyCell } from './metaKeyCell';
import type { ObjectiveColumn, ObjectiveColumnId, ObjectiveContext } from './objectiveContext';
import { isNumberFormula, staleObjectiveFormula, sumFormula } from './objectiveFormulas';
import type { ObjectiveFormulaId } from './objectiveFormulas';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import { areaKey, rowKey } from './rowKey';
import type { InRow } from './table';
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
];

/** What the OIV typed, as formulas understand it. */
const decisionColumns = (context: ObjectiveContext): readonly ObjectiveColumn[] =>
  columnsOfDecision(
    context,
    context.rows.some(({ aside }) => aside !== null),
  );

const columnsOfDecision = (
  context: ObjectiveContext,
  hasAsides: boolean,
): readonly ObjectiveColumn[] => [
  hidden('seenOutcome', H.seenOutcome, ({ inputs }) => seenCell(inputs.outcome)),
  hidden('seenScore', H.seenScore, ({ inputs }) => seenCell(inputs.score)),
  hidden('seenCause', H.seenCause, ({ inputs }) => seenCell(inputs.cause)),
  hidden('seenReason', H.seenReason, ({ inputs }) => seenCell(inputs.reason)),
  hidden('seenChoice', H.seenChoice, ({ inputs }) => seenCell(inputs.choice)),
  hidden(
    'outcomeNow',
    H.outcomeNow,
    ofObjective(STYLE, (_, at, row) => outcomeNowCell(row, at)),
  ),
  hidden(
    'scoreNow',
    H.scoreNow,
    ofObjective(STYLE, (_, at, row) => scoreNowCell(row, at)),
  ),
  hidden(
    'scoreOpen',
    H.scoreOpen,
    ofObjective(STYLE, (_, at, row) => scoreOpenCell(row, at)),
  ),
  hidden(
    'decision',
    H.decision,
    ofObjective(STYLE, (found, at, row) =>
      decisionCell(
        row,
        found,
        at,
        hasAsides ? isAsideTouched(context.rangeOf('asideTouched')) : null,
      ),
    ),
  ),
  ...(hasAsides
    ? [
        hidden('asideTouched', H.asideTouched, ({ aside }, at) =>
          asideTouchedCell(
            aside,
            [at('choice'), at('seenChoice')],
            [
              [at('outcome'), at('seenOutcome')],
              [at('score'), at('seenScore')],
            ],
          ),
        ),
      ]
    : []),
];

/** Which rows wait for the program, and what meta-indicators have to know of it. */
const waiting = (context: ObjectiveContext): readonly ObjectiveColumn[] => [
  hidden(
    'stale',
    H.stale,
    ofObjective(STYLE, (found, at) =>
      formulaCell(staleObjectiveFormula(at, belowThatWaits(found, at, context)), 0, STYLE),
    ),
  ),
  ...(context.families.restsOn.size === 0
    ? []
    : [
        hidden(
          'metaKey',
          H.metaKey,
          ofObjective(STYLE, ({ assessed: { objective } }) =>
            metaKeyCell(context.families, objective.code),
          ),
        ),
        hidden(
          'touched',
          H.touched,
          ofObjective(STYLE, (_, at) => judgementTouchedCell(at)),
        ),
      ]),
];

/** How many of the rows under an objective wait: its indicators, else the objectives under it. */
const belowThatWaits = (
  { indicators, depth }: FoundObjective,
  at: InRow<ObjectiveColumnId>,
  context: ObjectiveContext,
): string | null => {
  if (indicators.length > 0) return sumFormula(at, context.indicators, 'stale');
  if (depth === 0) return null;
  const range = context.rangeOf(levelStaleId(depth - 1));
  return `SUMIF(${context.rangeOf('parentKey')},${at('key')},${range})`;
};

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
  hidden(
    levelStaleId(level),
    `${H.stale} ${level}`,
    ofObjective(STYLE, ({ depth }, at) =>
      depth <= level ? formulaCell(at('stale'), 0, STYLE) : textCell(null, STYLE),
    ),
  ),
];

/** The columns that only formulas read. */
export const technicalObjectiveColumns = (
  context: ObjectiveContext,
): readonly ObjectiveColumn[] => [
  ...keys,
  ...decisionColumns(context),
  ...waiting(context),
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
