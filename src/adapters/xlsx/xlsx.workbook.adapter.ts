import type { WorkbookPort } from '../../application/port/workbook.port';
import { readWorkbook } from './read/readWorkbook';
import { UnusableWorkbook } from './unusableWorkbook';
import { workbookFormat, type WorkbookFormat } from './workbookFormat';
import { writeWorkbook } from './write/writeWorkbook';
import type { DeflateEntry } from './zip/deflate';

export { sameUserParts } from './compare/sameUserParts';
export { readWorkbook } from './read/readWorkbook';
export { UNUSABLE_REASONS, UnusableWorkbook } from './unusableWorkbook';
export { workbookFormat, type WorkbookFormat } from './workbookFormat';
export { writeWorkbook } from './write/writeWorkbook';

/** A workbook file in memory as the port that the use cases know. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file as it stands: the given bytes, or those of the last write. */
  readonly bytes: () => Uint8Array;
}

/** The workbook in `bytes`, which themselves never change; `deflate` where there is a faster one. */
export const xlsxWorkbook = (bytes: Uint8Array, deflate?: DeflateEntry): XlsxWorkbook => {
  let current = bytes;
  return {
    read: () => readWorkbook(current),
    write: async (plan) => {
      current = await writeWorkbook(current, plan, deflate);
    },
    bytes: () => current,
  };
};

/** The file ending that the content asks for; null where it is no usable workbook. */
export const workbookEnding = (bytes: Uint8Array): `.${WorkbookFormat}` | null => {
  try {
    return `.${workbookFormat(bytes)}`;
  } catch (error) {
    if (error instanceof UnusableWorkbook) return null;
    throw error;
  }
};

/** The Italian sentence of a refusal, without the file's name; null for any other error. */
export const refusalOf = (error: unknown): string | null =>
  error instanceof UnusableWorkbook ? error.message : null;
