import { decimal, percentOf } from '../../decimal';
import { formatItalianDate } from '../../language/italianFormat';
import { liveText } from '../../language/liveText';
import type { Actual } from '../../model/actual';
import type { CellContent, CellRef, Written } from '../../model/cell';
import type { CellContext } from '../indicator/context';
import { isPlaceholder } from '../../language/lexicon/placeholders';
import { asked, doubtBy, emptyActual, judged } from '../emptyActual';
import { expectationOf } from '../indicator/expectation';
import { numberCell } from './numberCell';
import { type Passage, passageOf } from '../passage/passage';
import type { IndicatorReading } from '../narrativeReading';
import { readAlone } from '../readNarrative';
import { resultOf } from '../resultOf';
import { factsIn } from '../candidates/facts';

/**
 * A date cell: the day of completion where a deadline is due. Where a number is due, Excel has
 * turned a typed `6/6` into a date: the best guess is day over month, and it is asked.
 */
const dateCell = (date: string, cell: CellRef, context: CellContext): Actual => {
  const empty = emptyActual(formatItalianDate(date), cell);
  const { kind } = expectationOf(context);
  if (kind === 'date' || kind === 'words') {
    const past = Number(date.slice(0, 4)) < context.year;
    const dated = { ...empty, date, dateFrom: date };
    return judged(dated, past ? doubtBy('earlier-year') : null, { kind: 'cell' });
  }
  const [month, day] = [decimal(Number(date.slice(5, 7))), decimal(Number(date.slice(8)))];
  const share = kind === 'percent' && day.lte(month) ? percentOf(day, month) : null;
  const value = kind === 'count' ? day : share;
  const guess: Actual = {
    ...empty,
    value,
    unit: share === null ? null : '%',
    numerator: value === null ? null : day,
    denominator: value === null ? null : month,
    signs: [{ kind: 'date-where-number', text: formatItalianDate(date) }],
  };
  return asked(guess, doubtBy('date-in-cell'));
};

const SHORT = 40;

/** What a cell of an actual column says: its result, and what a text says besides. */
export interface CellReading {
  readonly actual: Actual | null;
  /** Null where the cell holds a single figure or no text. */
  readonly reading: IndicatorReading | null;
}

/** A single figure or ratio, which tells nothing besides. */
const BARE_FIGURE = /^[\s€+\-–−]*[\d.,]+\s*(?:%|\/\s*[\d.,]+)?\s*$/;

/** A text cell of an actual column: short ("86/88", "7 su 15", "SI") or a narrative. */
const textCell = (text: string, cell: CellRef, context: CellContext): CellReading => {
  const passage = passageOf(text, cell, context.year);
  const facts = factsIn(passage, [context]);
  const result = resultOf(facts, context);
  return {
    actual: isPlaceholder(text) ? null : (result ?? onlyNumber(passage, context)),
    reading: BARE_FIGURE.test(text) ? null : readAlone(facts, context, result),
  };
};

/** A short text with one number that does not fit: shown, and asked. */
const onlyNumber = (passage: Passage, context: CellContext): Actual | null => {
  const numbers = passage.numbers.filter(({ inWords }) => !inWords);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || passage.text.length > SHORT) return null;
  if (['date', 'words'].includes(expectationOf(context).kind)) return null;
  return asked(
    {
      ...emptyActual(passage.text, passage.cell),
      span: number.span,
      value: number.value,
      unit: number.unit,
      printedPlaces: number.places,
    },
    doubtBy('only-limit'),
  );
};

/** The result that a cell of an actual column says; null where it says that there is nothing. */
export const readActualCell = (written: Written, context: CellContext): Actual | null =>
  readCell(written, context).actual;

/** The same with what the text of the cell says besides. */
export const readCell = (written: Written, context: CellContext): CellReading => {
  const { content, cell } = written;
  return content.kind === 'text'
    ? writtenCell(content, cell, context)
    : { actual: valueCell(content, cell, context), reading: null };
};

const valueCell = (
  content: Exclude<CellContent, { kind: 'text' }>,
  cell: CellRef,
  context: CellContext,
): Actual => {
  switch (content.kind) {
    case 'number':
      return numberCell(content, cell, context);
    case 'date':
      return dateCell(content.date, cell, context);
    case 'boolean':
      return {
        ...emptyActual(content.value ? 'VERO' : 'FALSO', cell),
        declared: { reached: content.value, percentage: null },
      };
    case 'error':
      return asked(
        {
          ...emptyActual(content.code, cell),
          signs: [{ kind: 'error-value', text: content.code }],
        },
        doubtBy('error', content.code),
      );
  }
};

/** What is struck out no longer holds; the text stays as written. */
const writtenCell = (
  content: Extract<CellContent, { kind: 'text' }>,
  cell: Written['cell'],
  context: CellContext,
): CellReading => {
  const { actual, reading: told } = textCell(liveText(content), cell, context);
  return actual === null || actual.text === content.text
    ? { actual, reading: told }
    : { actual: { ...actual, text: content.text, numbers: [] }, reading: told };
};
