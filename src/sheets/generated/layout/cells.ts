import type { Decimal } from '../../../domain/decimal';
import {
  cellAddress,
  columnLetters,
  localAddress,
  quotedSheetName,
} from '../../../domain/model/cellAddress';
import type { CellContent, CellRef } from '../../../domain/model/cell';
import { shortened } from '../entries/cellWords';
import type { Input } from '../entries/userEntries';
import type { PlannedCell, PlannedValue } from '../../plan';
import { followFormula, type InputPlace } from './followFormula';
import { cellNumber, quoted } from '../formulas/formula';
import { inputStyleName, type StyleName } from '../schema/styles';
import { STRUCK_IN_PART, struckWords } from '../texts/sheetTexts';

const LONGEST_CELL = 32_767;
const MOST_PLACES = 4;

export const valueCell = (value: PlannedValue, style: StyleName): PlannedCell => ({ value, style });
export const emptyCell = (style: StyleName): PlannedCell => ({ value: null, style });

const EQUALS = '='.charCodeAt(0);

/**
 * A cell that computes. The look at the formula also makes the JavaScript engine join its pieces:
 * until a character is read it holds each piece by itself, hundreds of megabytes in a large workbook.
 */
export const formulaCell = (
  formula: string,
  result: string | number | boolean,
  style: string,
): PlannedCell => {
  if (formula.charCodeAt(0) === EQUALS) throw new Error(`"${formula}" must begin without "=".`);
  return { formula, result, style };
};

/** Text of ours, shortened where a cell would become unreadable; never for typed text. */
export const words = (text: string | null | undefined, longest = LONGEST_CELL): string | null =>
  text === null || text === undefined || text === '' ? null : shortened(text, longest);

export const textCell = (text: string | null, style: StyleName): PlannedCell =>
  valueCell(words(text), style);

const NUMBER_STYLES = ['number0', 'number1', 'number2', 'number3', 'number4'] as const;

/** The style that shows all decimals of a number, at most four. */
export const numberStyle = (value: Decimal): StyleName =>
  NUMBER_STYLES[Math.min(value.decimalPlaces(), MOST_PLACES)] ?? 'number4';

export const numberCell = (value: Decimal | null): PlannedCell =>
  value === null ? emptyCell('number0') : valueCell(cellNumber(value), numberStyle(value));

/** An address that stays what it is when rows are sorted: `'Scheda 1'!$C$7`. */
export const absoluteAddress = ({ sheet, row, column }: CellRef): string =>
  `${quotedSheetName(sheet)}!$${columnLetters(column)}$${row + 1}`;

/** A link that jumps to a cell and shows where: `Scheda 1!C7`. */
export const linkCell = (cell: CellRef | null): PlannedCell => {
  if (cell === null) return emptyCell('link');
  const shown = `${cell.sheet}!${localAddress(cell.row, cell.column)}`;
  const target = quoted(`#${cellAddress(cell)}`);
  return formulaCell(`HYPERLINK(${target},${quoted(shown)})`, shown, 'link');
};

const EMPTY_INPUT: PlannedCell = { value: null, style: inputStyleName() };

/**
 * A cell for people to fill, with what they had typed; a formula follows its references to `place`,
 * and stays word for word without one.
 */
export const inputCell = (input: Input | null, place?: InputPlace): PlannedCell => {
  if (input === null) return EMPTY_INPUT;
  const { content, cell, formula: typed, struck } = input;
  const style = inputStyleName(typedFormat(content), struck);
  const value = typedValue(content);
  if (typed === undefined) return { value, style };
  const formula = cell === null || place === undefined ? typed : followFormula(typed, cell, place);
  return { formula, result: value ?? '', style };
};

/**
 * What a typed cell is written back as. Cells are written without runs: a text that is struck out in
 * part says in words which part, so that the next run cannot take it for one that is not.
 */
export const typedValue = (content: CellContent): PlannedValue => {
  switch (content.kind) {
    case 'text':
      return withStruckParts(content);
    case 'number':
    case 'date':
      return Number(content.value);
    case 'boolean':
      return content.value;
    case 'error':
      return content.code;
  }
};

/** What the last run saw in a typed cell, for formulas to compare with. */
export const seenCell = (input: Input | null): PlannedCell =>
  input === null ? emptyCell('technical') : valueCell(typedValue(input.content), 'technical');

const withStruckParts = ({
  text,
  runs = [],
  partlyStruck,
}: Extract<CellContent, { kind: 'text' }>): string => {
  const live = runs.filter(({ struck }) => !struck);
  if (partlyStruck) return `${STRUCK_IN_PART}${text}`;
  if (live.every((run) => run.text.trim() === '') || live.length === runs.length) return text;
  return runs.map((run) => (run.struck ? struckWords(run.text) : run.text)).join('');
};

const typedFormat = (content: CellContent): string | undefined =>
  content.kind === 'number' || content.kind === 'date' ? content.format : undefined;
