import type { Finding } from '../../finding';
import type { Check } from '../shared/check';

/** Declared here; found while sheets are recognised, through {@link sheetLeftOut}. */
export const sheetLeftOutCheck: Check = {
  id: 'sheet-left-out',
  severity: 'avviso',
  description: 'Un foglio contiene indicatori ma non è stato letto.',
  implemented: true,
  find: null,
};

/**
 * The finding about a sheet that holds indicators and was not read: hidden, or of a layout that is
 * not read yet. A sheet without indicators gets none.
 *
 * @param remark Italian: why it was left out and what can be done.
 */
export const sheetLeftOut = (sheet: string, remark: string): Finding => ({
  severity: sheetLeftOutCheck.severity,
  check: sheetLeftOutCheck.id,
  message: remark,
  subject: sheet,
  cell: { sheet, row: 0, column: 0 },
  evidence: remark,
});
