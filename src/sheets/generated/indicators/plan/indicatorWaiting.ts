import { decimal } from '../../../../domain/decimal';
import type { AssessedIndicator } from '../../../../domain/model/assessment';
import type { Policies } from '../../../../domain/model/policies';
import { figureOf } from '../../../../domain/register/confirmed/typedFigure';
import type { LaidSheets } from '../../layout/layoutInput';
import type { TableCell } from '../../layout/table';
import { OBJECTIVES } from '../../objectives/schema';
import { INDICATORS } from '../schema';
import { isAsideTouched } from '../../layout/asideCells';
import { DECISION } from '../../formulas/sharedFormulas';
import { any, cellNumber, changedFormula, compare, ifChanged } from '../../formulas/formula';
import { isNumber, quoted, when } from '../../formulas/formula';
import type { IndicatorCells } from './indicatorFormulas';
import type { FoundIndicator, IndicatorRow } from './indicatorRows';
import type { MetaFamilies } from '../../formulas/metaFamilies';
import { PARAMETER_NAMES, RECALCULATE_NAME } from '../../parameters/schema';
import { valueIn } from '../../parameters/parameters';
import { rowKey } from '../../formulas/rowKey';
import { needsReading } from './needsReading';

/** What the cells of `Stato indicatori` are made from. */
export interface IndicatorContext {
  readonly rows: readonly IndicatorRow[];
  /** Some rows were set aside: asked for every row, so it must not walk over all of them each time. */
  readonly hasAside: boolean;
  readonly year: number;
  readonly policies: Policies;
  readonly families: MetaFamilies;
  readonly sheets: LaidSheets;
}

const isWithdrawnObjective = ({ assessed }: FoundIndicator): boolean =>
  assessed.achievement.kind === 'withdrawn' && assessed.indicator.state !== 'withdrawn';

/** What `Valutazione OIV` decides of the objective: 1 withdrawn, 2 waits for the program. */
export const decisionOfObjectiveCell = (
  found: FoundIndicator,
  c: IndicatorCells,
  { sheets }: IndicatorContext,
): TableCell => {
  const place = sheets.placeOf(OBJECTIVES);
  const formula = `SUMIF(${place.range('key')},${c('objectiveKey')},${place.range('decision')})`;
  const oiv = found.objective?.oiv.outcome === 'withdrawn';
  const withdrawn = found.objective?.state === 'withdrawn' || oiv;
  return { formula, result: withdrawn ? DECISION.withdrawn : DECISION.stands };
};

/** 1 where anything of the row is other than in the last run, for the meta-indicators over it. */
export const touchedCell = (
  { actual, considered }: FoundIndicator,
  c: IndicatorCells,
): TableCell => {
  const changed = [
    changedFormula(c('confirmedTarget'), c('seenTarget')),
    changedFormula(c('confirmedActual'), c('seenActual')),
    changedFormula(c('choice'), c('seenChoice')),
  ];
  const linked =
    actual?.linkFactor == null || considered === null || actual.value === null
      ? []
      : [
          when(
            isNumber(c('actual')),
            when(compare(c('actual'), '=', String(cellNumber(actual.value))), '0', '1'),
            '1',
          ),
        ];
  return { formula: [...changed, ...linked].join('+'), result: 0 };
};

/** 1 where something was typed since the last run that only the program can understand. */
export const staleCell = (
  row: IndicatorRow,
  found: FoundIndicator,
  c: IndicatorCells,
  context: IndicatorContext,
): TableCell => {
  const waits = [
    compare(RECALCULATE_NAME, '>', '0'),
    compare(c('decision'), '=', String(DECISION.open)),
    ...(isWithdrawnObjective(found)
      ? [compare(c('decision'), '<>', String(DECISION.withdrawn))]
      : []),
    ...(context.hasAside
      ? [isAsideTouched(context.sheets.placeOf(INDICATORS).range('asideTouched'))]
      : []),
    ...(found.assessed.indicator.isMeta ? metaWaits(found.assessed, context) : []),
  ];
  const actual = needsReading(c, {
    year: context.year,
    mayBeNegative: mayBeNegative(found),
    always: settlesMore(row, found),
  });
  const typed = ifChanged(
    [c('confirmedTarget'), c('seenTarget')],
    '1',
    ifChanged([c('choice'), c('seenChoice')], '1', actual),
  );
  return { formula: when(any(...waits), '1', typed), result: 0 };
};

const mayBeNegative = ({ assessed: { indicator, target }, actual }: FoundIndicator): boolean => {
  const { name, algorithm } = indicator;
  const context = { name, algorithm, target, unit: null };
  return figureOf(context, actual?.unit === '%').mayBeNegative;
};

/** A typed actual that decides more than its own value: which direction is meant, which copy holds. */
const settlesMore = ({ inputs }: IndicatorRow, { assessed }: FoundIndicator): boolean => {
  const { target, indicator } = assessed;
  const asksDirection =
    target.kind === 'threshold' && target.operatorAssumed && indicator.stated !== null;
  const values = [inputs.confirmedTarget, inputs.confirmedActual];
  return asksDirection || values.some((value) => value?.standing === 'disputed');
};

/** Whether anything has changed that the count of a meta-indicator rests on. */
const metaWaits = (
  { indicator }: AssessedIndicator,
  { families, policies, sheets }: IndicatorContext,
): readonly string[] => {
  const key = quoted(rowKey(families.restsOn.get(indicator.objective) ?? indicator.objective));
  const place = sheets.placeOf(OBJECTIVES);
  const own = sheets.placeOf(INDICATORS);
  const sums = [
    `SUMIF(${own.range('metaKey')},${key},${own.range('touched')})`,
    `SUMIF(${place.range('metaKey')},${key},${place.range('touched')})`,
  ];
  const words = (['lowerIsBetter', 'declaredCounts', 'lateCountsZero'] as const).map(
    (id) => `${PARAMETER_NAMES[id]}<>${quoted(String(valueIn(id, policies, 0)))}`,
  );
  const threshold = String(cellNumber(decimal(policies.metaThreshold)));
  return [
    ...sums.map((sum) => compare(sum, '>', '0')),
    compare(PARAMETER_NAMES.metaThreshold, '<>', threshold),
    ...words,
  ];
};
