import { decimal, type Decimal } from '../../../../domain/decimal';
import type { Assessment } from '../../../../domain/model/assessment';
import type { UserEntries } from '../../entries/userEntries';
import type { PlannedCell } from '../../../plan';
import { parameterValues } from '../parameterValues';
import { formulaCell, inputCell, textCell, valueCell } from '../../layout/cells';
import type { InputPlace } from '../../layout/followFormula';
import { all, any, cellNumber, compare, isEmpty, isError, isNumber } from '../../formulas/formula';
import { isText, isUnchanged, quoted, when } from '../../formulas/formula';
import { defaultOf, FIRST_YEAR, LAST_YEAR, parameterName } from '../parameters';
import { valueIn, type Parameter } from '../parameters';
import { inputStyleName } from '../../schema/styles';

/** What an assessment says of the office's choices. */
type Office = Pick<Assessment, 'policies' | 'year'>;

const planned = (value: Decimal | string): number | string =>
  typeof value === 'string' ? value : cellNumber(value);

const literal = (value: Decimal | string): string =>
  typeof value === 'string' ? quoted(value) : String(cellNumber(value));

/**
 * The input cell: what somebody typed, word for word; else the value in use. The year is there
 * only where a person typed it: a workbook that is turned into next year's must not stay behind.
 */
export const parameterInput = (
  parameter: Parameter,
  { policies, year }: Office,
  entries: UserEntries,
  place?: InputPlace,
): PlannedCell => {
  const input = entries.parameters.get(parameterName(parameter)) ?? null;
  if (input !== null || parameter.id === 'year') return inputCell(input, place);
  return { value: planned(valueIn(parameter.id, policies, year)), style: inputStyleName() };
};

/** What the cell itself says, or the default: before the lower band is held under the upper one. */
const ownValue = (
  { id }: Parameter,
  { policies, year }: Office,
  entries: UserEntries,
): Decimal | string =>
  id === 'year'
    ? decimal(year)
    : (parameterValues(entries).values.get(id) ?? valueIn(id, policies, year));

/** The cells of a parameter, and what the last run took from them. */
interface InUse {
  readonly cell: string;
  readonly seen: string;
  readonly held: string;
  readonly fallback: string;
  /** The upper band in use. */
  readonly upper: string;
}

/**
 * What formulas read: what the last run took as long as the cell is as it was then, else the input
 * where it is allowed, else what holds by default.
 */
export const inUseFormula = (
  { allowed, id }: Parameter,
  { cell, seen, held, fallback, upper }: InUse,
): string => {
  const unlessUnchanged = (typed: string): string =>
    when(isError(cell), fallback, when(isUnchanged(cell, seen), held, typed));
  if (allowed.kind === 'choice') {
    const isWord = any(...allowed.words.map((word) => isText(cell, word)));
    return unlessUnchanged(when(isWord, cell, fallback));
  }
  const [minimum, maximum] =
    allowed.kind === 'year' ? [FIRST_YEAR, LAST_YEAR] : [allowed.minimum, allowed.maximum];
  const within = all(compare(cell, '>=', String(minimum)), compare(cell, '<=', String(maximum)));
  const value = unlessUnchanged(when(isNumber(cell), when(within, cell, fallback), fallback));
  return id === 'partlyReached' ? `MIN(${value},${upper})` : value;
};

/**
 * 1 where a parameter was typed that only a run can follow: another year, words that may be allowed
 * in another spelling, and a number up to 1, which may be stored of `85%`.
 */
export const waitsFormula = (
  { allowed, id }: Parameter,
  { cell, seen }: Pick<InUse, 'cell' | 'seen'>,
  year: number,
): string => {
  // It decides on findings, not on figures.
  if (id === 'oivDistance') return '0';
  const unlessUnchanged = (typed: string, error: string): string =>
    when(isError(cell), error, when(isUnchanged(cell, seen), '0', typed));
  if (allowed.kind === 'year') {
    const isSame = when(compare(cell, '=', String(year)), '0', '1');
    return unlessUnchanged(when(isNumber(cell), isSame, '1'), '1');
  }
  if (allowed.kind === 'choice') {
    const isKnown = any(isEmpty(cell), ...allowed.words.map((word) => isText(cell, word)));
    return unlessUnchanged(when(isKnown, '0', '1'), '0');
  }
  const mayBeShare = all(compare(cell, '>', '0'), compare(cell, '<=', '1'));
  const number = when(isNumber(cell), when(mayBeShare, '1', '0'), '1');
  return unlessUnchanged(when(isEmpty(cell), '0', number), '0');
};

/** The cells of one parameter's line: label, value, unit, explanation, value in use, name. */
export const parameterCells = (
  parameter: Parameter,
  assessment: Office,
  entries: UserEntries,
  at: {
    readonly value: string;
    readonly seen: string;
    readonly nearlyReached: string;
    readonly place: InputPlace;
  },
): readonly PlannedCell[] => {
  const inUse = valueIn(parameter.id, assessment.policies, assessment.year);
  const fallback = literal(defaultOf(parameter.id, assessment.year));
  return [
    textCell(parameter.label, 'strong'),
    parameterInput(parameter, assessment, entries, at.place),
    textCell(parameter.unit, 'text'),
    textCell(parameter.explanation, 'muted'),
    formulaCell(
      inUseFormula(parameter, {
        cell: at.value,
        seen: at.seen,
        held: literal(ownValue(parameter, assessment, entries)),
        fallback,
        upper: at.nearlyReached,
      }),
      planned(inUse),
      'centred',
    ),
    valueCell(parameterName(parameter), 'muted'),
  ];
};
