import type { WorkbookPort } from '../../application/workbook.port';
import { readWorkbook } from './read/readWorkbook';
import { writeWorkbook } from './write/writeWorkbook';

export { readWorkbook } from './read/readWorkbook';
export { UNUSABLE_REASONS, UnusableWorkbook, type UnusableReason } from './unusableWorkbook';
export { workbookFormat, WORKBOOK_FORMATS, type WorkbookFormat } from './workbookFormat';
export { writeWorkbook } from './write/writeWorkbook';

/** A workbook file in memory as the port that the use cases know. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file as it stands: the given bytes, or those of the last write. */
  readonly bytes: () => Uint8Array;
}

/** The workbook in `bytes`, which themselves never change. */
export const xlsxWorkbook = (bytes: Uint8Array): XlsxWorkbook => {
  let current = bytes;
  return {
    read: () => readWorkbook(current),
    write: async (plan) => {
      current = await writeWorkbook(current, plan);
    },
    bytes: () => current,
  };
};
