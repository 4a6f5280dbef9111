import { decimal } from '../decimal';
import type { IndicatorReading } from '../actual/narrativeReading';
import { emptyActual } from '../actual/emptyActual';
import { readActualCell } from '../actual/readActualCell';
import { readNarrative } from '../actual/readNarrative';
import type { Actual } from '../model/actual';
import type { Written } from '../model/cell';
import type { IndicatorSource } from './buildIndicator';
import { plainText } from './plainText';

interface Result {
  readonly actual: Actual | null;
  /** The cell of the actual column, whatever it holds; null for results told in prose. */
  readonly written: Written | null;
  /** What the text that holds the result says besides, or null. */
  readonly told: IndicatorReading | null;
}

/** The result that counts: confirmed by a person, else the actual cell, else the narrative. */
export const actualOf = (source: IndicatorSource): Result => {
  const cell = actualCell(source);
  const told = source.told ?? (cell === null ? null : toldInCell(cell, source));
  const read = cell === null ? (source.told?.actual ?? null) : fromCell(cell, source);
  const { actual: typed } = source.confirmed;
  const actual = typed === null ? read : confirmedActual(typed, read, source);
  return { actual, written: cell, told };
};

/** The cell of the reporting year's column, else of a column without year. */
const actualCell = ({ written, year }: IndicatorSource): Written | null => {
  const { actuals } = written;
  const found =
    actuals.find((actual) => actual.year === year) ??
    actuals.find((actual) => actual.year === null);
  return found?.written ?? null;
};

const contextOf = (source: IndicatorSource): Parameters<typeof readActualCell>[1] => ({
  year: source.year,
  name: plainText(source.written.name) ?? '',
  algorithm: plainText(source.written.algorithm),
  target: source.target.target,
  unit: plainText(source.written.unit),
});

const fromCell = (cell: Written, source: IndicatorSource): Actual | null =>
  readActualCell(cell, contextOf(source));

/** A single figure or ratio, which tells nothing besides. */
const BARE_FIGURE = /^[\s€+\-–−]*[\d.,]+\s*(?:%|\/\s*[\d.,]+)?\s*$/;

const toldInCell = (cell: Written, source: IndicatorSource): IndicatorReading | null => {
  if (cell.content.kind !== 'text' || BARE_FIGURE.test(cell.content.text)) return null;
  const { year, ...indicator } = contextOf(source);
  const reading = readNarrative(cell.content.text, cell.cell, { year, indicators: [indicator] });
  return reading.indicators[0] ?? null;
};

/**
 * What a person typed beside the reading. A number is taken as it stands (a percent format counts
 * in percent), a date as the day of completion; words that cannot be read leave the doubt.
 */
const confirmedActual = (
  typed: Written,
  read: Actual | null,
  source: IndicatorSource,
): Actual | null => {
  const place = { text: read?.text ?? '', cell: read?.cell ?? typed.cell };
  const bare: Actual = { ...emptyActual(place.text, place.cell), confirmed: true };
  const { content } = typed;
  if (content.kind === 'number') {
    const percent = content.format.includes('%');
    const value = percent ? decimal(content.value).times(100) : decimal(content.value);
    const unit = percent ? '%' : source.target.target.unit;
    return { ...bare, value, unit };
  }
  if (content.kind === 'date') return { ...bare, date: content.date, dateFrom: content.date };
  const words = readActualCell(typed, contextOf(source));
  if (words === null || words.confidence === 'low') {
    const doubt = `il consuntivo confermato «${plainText(typed) ?? ''}» non si capisce`;
    return { ...(read ?? bare), confidence: 'low', doubt };
  }
  return { ...words, ...place, span: null, linkFactor: null, confirmed: true };
};
