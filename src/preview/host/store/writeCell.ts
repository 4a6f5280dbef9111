import type { Entry, EntryLanguage } from '../entry/entry';
import { readEntry } from '../entry/readEntry';
import { ExcelError } from '../excelError';
import type { HostCell, HostSheet, HostWorkbook } from '../hostWorkbook';
import { parseAddress, splitSheet } from './address';
import { cellAt, ensureCell, formatAt } from './cells';

/** Formats that functions of the calendar bring along. */
const BY_FUNCTION: readonly (readonly [RegExp, string])[] = [
  [/^=(?:TODAY|DATE)\(/i, 'm/d/yyyy'],
  [/^=NOW\(/i, 'm/d/yyyy h:mm'],
  [/^=TIME\(/i, 'h:mm AM/PM'],
];

/**
 * The format that Excel gives a formula's cell which has none: that of the cell to which the
 * formula just points, a date for `TODAY()`. Excel goes further (sums and products take a format
 * from their operands); whoever writes formulas has to set the format after them in any case.
 */
const formulaFormat = (
  formula: string,
  sheet: HostSheet,
  { sheets }: HostWorkbook,
): string | undefined => {
  const known = BY_FUNCTION.find(([pattern]) => pattern.test(formula));
  if (known) return known[1];
  const { sheet: name, rest } = splitSheet(formula.slice(1));
  const area = parseAddress(rest);
  if (area === null || area.top !== area.bottom || area.left !== area.right) return undefined;
  const target =
    name === null ? sheet : sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return target && formatAt(target, area.top, area.left).numberFormat;
};

/** What is to happen to a cell: leave it as it is, empty it, or give it an entry. */
export type Input = 'keep' | 'empty' | Entry;

/**
 * Reads one input for a cell: null leaves it as it is, an empty text empties it, a text is read as
 * an entry. Throws {@link ExcelError} for what no cell can hold.
 */
export const readInput = (
  sheet: HostSheet,
  row: number,
  column: number,
  input: unknown,
  language: EntryLanguage,
  workbook: HostWorkbook,
): Input => {
  if (input === null) return 'keep';
  if (input === '') return 'empty';
  if (typeof input === 'number') return { value: { kind: 'number', value: input } };
  if (typeof input === 'boolean') return { value: { kind: 'boolean', value: input } };
  if (typeof input !== 'string') throw new ExcelError('InvalidArgument');
  const { numberFormat } = formatAt(sheet, row, column);
  const entry = readEntry(input, numberFormat, language, workbook);
  if (!('formula' in entry)) return entry;
  const brought = formulaFormat(entry.formula, sheet, workbook);
  return brought === undefined ? entry : { ...entry, numberFormat: brought };
};

/** A cell struck out in parts keeps what its first character has once it gets another content. */
const flattenStrike = (cell: HostCell): void => {
  if (cell.format.strikethrough !== null) return;
  const struck = cell.value?.kind === 'text' && cell.value.runs?.[0]?.struck === true;
  cell.format = { ...cell.format, strikethrough: struck };
};

/** Takes the content away and leaves the format. */
export const clearContent = (cell: HostCell): void => {
  flattenStrike(cell);
  cell.value = null;
  delete cell.formula;
};

const bringFormat = (cell: HostCell, { numberFormat }: Entry): void => {
  const isGeneral = (cell.format.numberFormat ?? 'General') === 'General';
  if (numberFormat !== undefined && isGeneral) cell.format = { ...cell.format, numberFormat };
};

const putEntry = (cell: HostCell, entry: Entry): void => {
  flattenStrike(cell);
  bringFormat(cell, entry);
  if ('formula' in entry) {
    // The result comes with the next calculation; until then there is none.
    if (cell.formula !== entry.formula) cell.value = null;
    cell.formula = entry.formula;
    return;
  }
  delete cell.formula;
  cell.value = entry.value;
};

/** Puts what was read into the cell. Parts of a text that were struck out are lost, as in Excel. */
export const putInput = (sheet: HostSheet, row: number, column: number, input: Input): void => {
  if (input === 'keep') return;
  if (input !== 'empty') {
    putEntry(ensureCell(sheet, row, column), input);
    return;
  }
  const cell = cellAt(sheet, row, column);
  if (cell) clearContent(cell);
};
