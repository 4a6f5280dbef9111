import { readActualCell } from '../../actuals/cells/readActualCell';
import { asked, doubtBy, emptyActual } from '../../actuals/emptyActual';
import { decimal, halfUp, type Decimal } from '../../decimal';
import { formatItalian } from '../../language/italianFormat';
import type { Actual } from '../../model/actual';
import type { WrittenIndicator, WrittenPart } from '../../model/written';
import { targetDoubtWords } from '../../targets/targetDoubtWords';
import { actualCell, partsOfYear } from '../cells/cellsOfYear';
import { plainText } from '../cells/plainText';
import { secondTargetDoubt } from '../targets/secondTargetDoubt';

type Context = Parameters<typeof readActualCell>[1];

/** A row of an indicator with its result. */
interface PartResult {
  readonly part: WrittenPart;
  readonly actual: Actual | null;
}

const SHOWN_ROWS = 6;
/** Decimals to which a printed total may be rounded. */
const PLACES = [0, 1, 2, 3, 4];

const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), decimal(0));

const meanOf = (values: readonly Decimal[]): Decimal => sumOf(values).dividedBy(values.length);

const isRounded = (printed: Decimal, exact: Decimal): boolean =>
  PLACES.some((places) => halfUp(exact, places).equals(printed)) || printed.equals(exact);

const valuesOf = (results: readonly PartResult[]): readonly Decimal[] =>
  results.flatMap(({ actual }) => actual?.value ?? []);

/** A total stands where it is the sum or the mean of all its rows. */
const fits = (total: Actual, rows: readonly PartResult[]): boolean => {
  const values = valuesOf(rows);
  if (total.value === null || values.length !== rows.length || values.length === 0) return false;
  return isRounded(total.value, sumOf(values)) || isRounded(total.value, meanOf(values));
};

const textOf = ({ part, actual }: PartResult): string =>
  [plainText(part.label), actual?.text ?? 'senza valore'].filter((text) => text !== null).join(' ');

const listOf = (results: readonly PartResult[]): string => {
  const listed = results.slice(0, SHOWN_ROWS).map(textOf).join('; ');
  return results.length > SHOWN_ROWS ? `${listed}; …` : listed;
};

const doubtOf = (rows: readonly PartResult[], total: Actual | null): string => {
  const values = valuesOf(rows);
  if (total?.value !== null && total !== null && values.length > 0)
    return (
      `la riga del totale dice ${formatItalian(total.value)}, mentre le altre righe danno ` +
      `${formatItalian(sumOf(values))} in tutto e ${formatItalian(halfUp(meanOf(values), 2))} in media`
    );
  if (rows.some(({ part }) => part.kind === 'period'))
    return (
      `l’indicatore ha ${rows.length} periodi (${listOf(rows)}) e non dice quale valga per l’anno: può ` +
      'valere l’ultimo, la somma o la media'
    );
  return (
    `l’indicatore ha ${rows.length} righe (${listOf(rows)}) e nessuna riga di totale: può valere ` +
    'la somma, la media o l’ultima'
  );
};

/**
 * What several rows may amount to, the likeliest first: shares and times are averaged, counts are
 * added up. These are offers, never certain.
 */
const guessesOf = (rows: readonly PartResult[], context: Context): readonly Decimal[] => {
  const values = valuesOf(rows);
  const last = values.at(-1);
  if (last === undefined) return [];
  const units = [context.target.unit, ...rows.map(({ actual }) => actual?.unit ?? null)];
  const averaged = units.some((unit) => unit === '%' || unit === 'gg');
  const [sum, mean] = [sumOf(values), meanOf(values)];
  // Values that never fall from one period to the next are most likely counted since the year began.
  const grows = values.every((value, at) => at === 0 || value.gte(values[at - 1] ?? value));
  if (rows.some(({ part }) => part.kind === 'period') && (grows || averaged))
    return [last, sum, mean];
  return averaged ? [mean, sum, last] : [sum, mean, last];
};

/**
 * The result of an indicator that has several rows: the total row where it is the sum or the mean
 * of the others; else nothing is certain, and sum, mean and last are offered. Null where no row
 * holds a result: a row without a value is missing, never 0.
 */
export const actualOfParts = (
  indicator: WrittenIndicator,
  year: number,
  context: Context,
): Actual | null => {
  const results = partsOfYear(indicator, year).map((part): PartResult => {
    const cell = actualCell(part, year);
    return { part, actual: cell === null ? null : readActualCell(cell, context) };
  });
  const rows = results.filter(({ part }) => part.kind !== 'total');
  const total = results.findLast(({ part }) => part.kind === 'total')?.actual ?? null;
  const said = results.flatMap(({ actual }) => actual ?? []);
  const [first] = said;
  if (first === undefined) return null;
  if (total !== null && total.confidence === 'high' && fits(total, rows)) return total;
  const several = secondTargetDoubt(indicator, year);
  const offered =
    several === null
      ? [...(total?.value == null ? [] : [total.value]), ...guessesOf(rows, context)]
      : valuesOf(rows);
  const [guess, ...others] = offered.filter(
    (value, at) => offered.findIndex((other) => other.equals(value)) === at,
  );
  const why = several === null ? doubtOf(rows, total) : targetDoubtWords(several);
  return asked(
    {
      ...emptyActual(listOf(results), first.cell),
      value: guess ?? null,
      unit: first.unit,
      signs: said.flatMap(({ signs }) => signs),
      rivals: others,
    },
    doubtBy('rows', why),
  );
};
