import { ExcelError } from '../excelError';
import { parseAddress } from './address';

const LONGEST = 255;
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const ROW_AND_COLUMN = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/** Refuses what cannot be a defined name: spaces, a digit in front, a cell's address. */
export const checkDefinedName = (name: string): void => {
  const wrong =
    name.length > LONGEST ||
    !SHAPE.test(name) ||
    ROW_AND_COLUMN.test(name) ||
    parseAddress(name) !== null;
  if (wrong) throw new ExcelError('InvalidArgument');
};
