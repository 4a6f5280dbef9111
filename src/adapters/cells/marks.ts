import type { SheetMark } from '../../sheets/snapshot';
import { sheetOfReference } from './sheetReference';

/** Every name of the program begins so. */
export const NAME_PREFIX = 'Traguardo_';

/** The workbook's own names of ours that point into a sheet, and that sheet. */
export const marksAmong = (
  names: readonly { readonly name: string; readonly refersTo: string }[],
): readonly SheetMark[] =>
  names.flatMap(({ name, refersTo }) => {
    const sheet = name.startsWith(NAME_PREFIX) ? sheetOfReference(refersTo) : null;
    return sheet === null ? [] : [{ name, sheet }];
  });
