import { UnusableWorkbook } from '../../adapters/xlsx/unusableWorkbook';
import { loadWorkbook } from '../host/file/loadWorkbook';
import { calculate } from '../host/calculation/calculate';
import type { HostWorkbook } from '../host/hostWorkbook';

/** A file as it was opened; or why it cannot be, as an Italian sentence without the file's name. */
export type Opened =
  | { readonly workbook: HostWorkbook; readonly refusal: null }
  | { readonly workbook: null; readonly refusal: string };

/** Opens a file's bytes: read, then calculated where results are missing. */
export const openBytes = async (bytes: Uint8Array): Promise<Opened> => {
  try {
    const workbook = await loadWorkbook(bytes);
    calculate(workbook);
    return { workbook, refusal: null };
  } catch (error) {
    if (error instanceof UnusableWorkbook) return { workbook: null, refusal: error.message };
    throw error;
  }
};
