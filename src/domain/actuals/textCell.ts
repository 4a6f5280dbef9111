import type { Actual } from '../model/actual';
import type { CellRef } from '../model/cell';
import type { CellContext } from './context';
import { asked, doubtBy, emptyActual } from './emptyActual';
import { expectationOf } from './expectation';
import { passageOf, type Passage } from './passage';
import { isPlaceholder } from './placeholder';
import { resultOf } from './resultOf';
import { toldIn } from './told';

const SHORT = 40;

/** A text cell of an actual column: short ("86/88", "7 su 15", "SI") or a narrative. */
export const textCell = (text: string, cell: CellRef, context: CellContext): Actual | null => {
  if (isPlaceholder(text)) return null;
  const passage = passageOf(text, cell, context.year);
  return resultOf(toldIn(passage, [context]), context) ?? onlyNumber(passage, context);
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
