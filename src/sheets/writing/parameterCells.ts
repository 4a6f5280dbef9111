import type { Decimal } from '../../domain/decimal';
import type { Assessment } from '../../domain/model/assessment';
import type { TypedInputs } from '../inputs';
import type { PlannedCell } from '../plan';
import { readParameter } from '../reading/typed/readParameter';
import { formulaCell, inputCell, textCell, valueCell } from './cells';
import { all, any, cellNumber, compare, isNumber, isText, quoted, when } from './formula';
import { defaultOf, FIRST_YEAR, LAST_YEAR, parameterName } from './parameters';
import { valueIn, type Parameter } from './parameters';
import { inputStyleName } from './styles';

const planned = (value: Decimal | string): number | string =>
  typeof value === 'string' ? value : cellNumber(value);

const literal = (value: Decimal | string): string =>
  typeof value === 'string' ? quoted(value) : String(cellNumber(value));

/**
 * The input cell: what somebody typed, understood or not; else the value in use. The year is there
 * only where a person typed it: a workbook that is turned into next year's must not stay behind.
 */
const parameterInput = (
  parameter: Parameter,
  { policies, year }: Assessment,
  typed: TypedInputs,
): PlannedCell => {
  const input = typed.parameters.get(parameterName(parameter)) ?? null;
  const read = input === null ? null : readParameter(parameter, input.content);
  if (input !== null && read === null) return inputCell(input);
  if (parameter.id === 'year' && read === null) return inputCell(null);
  return { value: planned(read ?? valueIn(parameter.id, policies, year)), style: inputStyleName() };
};

/** What formulas read: the input where it is allowed, else what holds by default. */
export const inUseFormula = (
  parameter: Parameter,
  cell: string,
  fallback: string,
  upper: string,
): string => {
  const { allowed, id } = parameter;
  if (allowed.kind === 'choice') {
    return when(any(...allowed.words.map((word) => isText(cell, word))), cell, fallback);
  }
  const [minimum, maximum] =
    allowed.kind === 'year' ? [FIRST_YEAR, LAST_YEAR] : [allowed.minimum, allowed.maximum];
  const within = all(compare(cell, '>=', String(minimum)), compare(cell, '<=', String(maximum)));
  const value = when(isNumber(cell), when(within, cell, fallback), fallback);
  return id === 'partlyReached' ? `MIN(${value},${upper})` : value;
};

/** The cells of one parameter's line: label, value, unit, explanation, value in use, name. */
export const parameterCells = (
  parameter: Parameter,
  assessment: Assessment,
  typed: TypedInputs,
  at: { readonly value: string; readonly nearlyReached: string },
): readonly PlannedCell[] => {
  const inUse = valueIn(parameter.id, assessment.policies, assessment.year);
  const fallback = literal(defaultOf(parameter.id, assessment.year));
  return [
    textCell(parameter.label, 'strong'),
    parameterInput(parameter, assessment, typed),
    textCell(parameter.unit, 'text'),
    textCell(parameter.explanation, 'muted'),
    formulaCell(
      inUseFormula(parameter, at.value, fallback, at.nearlyReached),
      planned(inUse),
      'centred',
    ),
    valueCell(parameterName(parameter), 'muted'),
  ];
};
