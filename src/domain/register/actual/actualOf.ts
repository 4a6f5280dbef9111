import type { IndicatorReading } from '../../actuals/narrativeReading';
import { readActualCell } from '../../actuals/cells/readActualCell';
import { readNarrative } from '../../actuals/readNarrative';
import { asked, doubtBy, emptyActual } from '../../actuals/emptyActual';
import type { Actual } from '../../model/actual';
import type { Written } from '../../model/cell';
import type { Withheld } from '../../model/indicator';
import type { IndicatorSource } from './indicatorSource';
import { actualCell } from '../cells/cellsOfYear';
import { actualOfParts } from './actualOfParts';
import { actualOfRounds } from './actualOfRounds';
import { confirmedActual } from '../confirmed/confirmedActual';
import { liveText } from '../../language/liveText';
import { askIfStruckActual } from '../cells/partlyStruck';
import { plainText } from '../cells/plainText';
import { withheldDoubt } from '../confirmed/withheldDoubt';

interface Result {
  readonly actual: Actual | null;
  /** The cell of the actual column, whatever it holds; null for results told in prose. */
  readonly written: Written | null;
  /** What the text that holds the result says besides, or null. */
  readonly told: IndicatorReading | null;
}

/** The result that counts: confirmed by a person, else the actual cell, else the narrative. */
export const actualOf = (source: IndicatorSource): Result => {
  const cell = actualCell(source.written, source.year);
  const rows = source.written.parts !== undefined;
  const told = source.told ?? (cell === null || rows ? null : toldInCell(cell, source));
  const found = rows
    ? actualOfParts(source.written, source.year, contextOf(source))
    : cell === null
      ? (source.told?.actual ?? actualOfRounds(source.written, source.year, contextOf(source)))
      : fromCell(cell, source);
  const read = askIfStruckActual(asWritten(found, source.narrative), cell ?? source.narrative);
  const { actual: typed, withheld } = source.confirmed;
  const confirmed = typed === null ? read : confirmedActual(typed, read, contextOf(source));
  const actual = withoutCounting(confirmed, withheld?.actual ?? null, source);
  return { actual, written: cell, told };
};

/** While a confirmed value is withheld nothing counts, however sure the reading is. */
const withoutCounting = (
  actual: Actual | null,
  withheld: Withheld | null,
  { written, narrative }: IndicatorSource,
): Actual | null =>
  withheld === null
    ? actual
    : asked(
        {
          ...(actual ?? emptyActual('', narrative?.cell ?? written.name.cell)),
          linkFactor: null,
        },
        doubtBy('withheld', withheldDoubt('consuntivo', withheld)),
      );

/** What was read of a text without its struck-out parts tells the text as written. */
const asWritten = (actual: Actual | null, narrative: Written | null): Actual | null => {
  if (actual === null || narrative === null || narrative.content.kind !== 'text') return actual;
  const { content } = narrative;
  return actual.text === liveText(content) && actual.text !== content.text
    ? { ...actual, text: content.text, numbers: [] }
    : actual;
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
  const reading = readNarrative(liveText(cell.content), cell.cell, {
    year,
    indicators: [indicator],
  });
  return reading.indicators[0] ?? null;
};
