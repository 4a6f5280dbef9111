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

/** A text cell of an actual column: short ("86/88", "7 su 15", "SI") or a narrative. */
const textCell = (text: string, cell: CellRef, context: CellContext): Actual | null => {
  if (isPlaceholder(text)) return null;
  const passage = passageOf(text, cell, context.year);
  return resultOf(factsIn(passage, [context]), context) ?? onlyNumber(passage, context);
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

/** What a cell of an actual column says; null where it says that there is nothing. */
export const readActualCell = ({ content, cell }: Written, context: CellContext): Actual | null => {
  switch (content.kind) {
    case 'number':
      return numberCell(content, cell, context);
    case 'date':
      return dateCell(content.date, cell, context);
    case 'text':
      return writtenCell(content, cell, context);
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
): Actual | null => {
  const read = textCell(liveText(content), cell, context);
  return read === null || read.text === content.text
    ? read
    : { ...read, text: content.text, numbers: [] };
};
