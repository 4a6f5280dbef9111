import { UnusableWorkbook } from './unusableWorkbook';
import { workbookFormat, type WorkbookFormat } from './workbookFormat';

/** The file ending that the content asks for; throws where it is no workbook. */
export const workbookEnding = (bytes: Uint8Array): `.${WorkbookFormat}` =>
  `.${workbookFormat(bytes)}`;

/** The Italian sentence of a refusal of ours; null for any other error. */
export const refusalOf = (error: unknown): string | null =>
  error instanceof UnusableWorkbook ? error.message : null;
