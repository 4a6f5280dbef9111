import type { Actual } from '../model/actual';
import type { CellRef } from '../model/cell';
import { foldText } from '../text/foldText';
import { isoDate } from '../text/italianDate';
import type { CellContext } from './context';
import { emptyActual } from './emptyActual';
import { expectationOf } from './expectation';
import { passageOf, type Passage } from './passage';
import { isPlaceholder } from './placeholder';
import { resultOf } from './resultOf';
import { toldIn } from './told';

const SHORT = 40;

/** A text cell of an actual column: short ("86/88", "7 su 15", "SI") or a narrative. */
export const textCell = (text: string, cell: CellRef, context: CellContext): Actual | null => {
  if (isPlaceholder(text)) return null;
  const said = yesOrNo(text);
  if (said !== null) {
    return { ...emptyActual(text, cell), declared: { reached: said, percentage: null } };
  }
  const passage = passageOf(text, cell, context.year);
  const date = expectationOf(context).kind === 'date' ? bareDate(passage) : null;
  if (date !== null) return date;
  return resultOf(toldIn(passage, [context]), context) ?? onlyNumber(passage, context);
};

const yesOrNo = (text: string): boolean | null => {
  const word = foldText(text).trim().replace(/[.!]$/, '');
  if (
    /^(?:si|s|fatto|ok|on|vero|raggiunto|obiettivo raggiunto|realizzato|completato|conseguito|pienamente raggiunto)$/.test(
      word,
    )
  )
    return true;
  return /^(?:no|off|falso|non raggiunto|obiettivo non raggiunto|non realizzato|non completato)$/.test(
    word,
  )
    ? false
    : null;
};

/** A text that is a date and nothing else; `6/6` too, where a date is due. */
const bareDate = (passage: Passage): Actual | null => {
  const [date] = passage.dates;
  const rest =
    date === undefined
      ? ''
      : passage.folded.slice(0, date.span.start) + passage.folded.slice(date.span.end);
  if (date !== undefined && /^\s*(?:il|in data|data:?|giorno|nel|l')?\s*\.?$/.test(rest.trim())) {
    return dated(passage, date.span, date.from, date.to, date.precision === 'loose');
  }
  const short = /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s*$/.exec(passage.folded);
  const day = short === null ? null : isoDate(passage.year, Number(short[2]), Number(short[1]));
  return day === null
    ? null
    : dated(passage, { start: 0, end: passage.text.length }, day, day, false);
};

const dated = (
  { text, cell, year }: Passage,
  span: Actual['span'],
  dateFrom: string,
  date: string,
  loose: boolean,
): Actual => {
  const past = Number(date.slice(0, 4)) < year;
  const doubt = past
    ? 'la data è di un anno precedente'
    : loose
      ? 'il giorno preciso non è indicato'
      : null;
  return {
    ...emptyActual(text, cell),
    span,
    date,
    dateFrom,
    confidence: doubt === null ? 'high' : 'low',
    doubt,
  };
};

/** A short text with one number that does not fit: shown, and asked. */
const onlyNumber = (passage: Passage, context: CellContext): Actual | null => {
  const numbers = passage.numbers.filter(({ inWords }) => !inWords);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || passage.text.length > SHORT) return null;
  if (['date', 'words'].includes(expectationOf(context).kind)) return null;
  return {
    ...emptyActual(passage.text, passage.cell),
    span: number.span,
    value: number.value,
    unit: number.unit,
    printedPlaces: number.places,
    confidence: 'low',
    doubt: 'il valore non è nell’unità del target, o è dato come soglia',
  };
};
