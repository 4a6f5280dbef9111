import type { SheetMark } from '../../sheets/snapshot';
import { NAME_COMMENT } from './ownNames';
import { sheetOfReference } from './sheetReference';

/** Every name of the program begins so; Excel does not tell capitals apart. */
const NAME_PREFIX = 'traguardo_';

const hasPrefix = (name: string): boolean => name.toLowerCase().startsWith(NAME_PREFIX);

/** The workbook's own names of ours that point into a sheet, and that sheet. */
export const marksAmong = (
  names: readonly { readonly name: string; readonly refersTo: string }[],
): readonly SheetMark[] =>
  names.flatMap(({ name, refersTo }) => {
    const sheet = hasPrefix(name) ? sheetOfReference(refersTo) : null;
    return sheet === null ? [] : [{ name, sheet }];
  });

/** True for a name that the program wrote: a user's name may begin alike or bear our comment. */
export const isOwnName = ({ name, comment }: NameWithComment): boolean =>
  comment === NAME_COMMENT && hasPrefix(name);

/**
 * True for a name of ours that marks a generated sheet by its first cell. Names of single cells do
 * not count: they go along where people move the cell into a sheet of their own.
 */
export const marksSheet = (name: NameWithComment & { readonly refersTo: string }): boolean =>
  isOwnName(name) && /!\$A\$1$/.test(name.refersTo.trim());

interface NameWithComment {
  readonly name: string;
  readonly comment: string | undefined;
}
