import type { IndicatorReading } from '../../actuals/narrativeReading';
import { readCell } from '../../actuals/cells/readActualCell';
import type { CellContext } from '../../actuals/indicator/context';
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
  readonly reading: IndicatorReading | null;
}

/** The result that counts: confirmed by a person, else the actual cell, else the narrative. */
export const actualOf = (source: IndicatorSource): Result => {
  const cell = actualCell(source.written, source.year);
  const rows = source.written.parts !== undefined;
  const context = contextOf(source);
  const inCell = cell === null || rows ? null : readCell(cell, context);
  const reading = source.reading ?? inCell?.reading ?? null;
  const found = rows
    ? actualOfParts(source.written, source.year, context)
    : inCell === null
      ? (source.reading?.actual ?? actualOfRounds(source.written, source.year, context))
      : inCell.actual;
  const read = askIfStruckActual(asWritten(found, source.narrative), cell ?? source.narrative);
  const { actual: typed, withheld } = source.confirmed;
  const confirmed = typed === null ? read : confirmedActual(typed, read, context);
  const actual = withoutCounting(confirmed, withheld?.actual ?? null, source);
  return { actual, written: cell, reading: reading };
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

const contextOf = (source: IndicatorSource): CellContext => ({
  year: source.year,
  name: plainText(source.written.name) ?? '',
  algorithm: plainText(source.written.algorithm),
  target: source.target.target,
  unit: plainText(source.written.unit),
});
