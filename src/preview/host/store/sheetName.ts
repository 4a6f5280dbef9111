import { ExcelError } from '../excelError';
import type { HostSheet, HostWorkbook } from '../hostWorkbook';

const LONGEST = 31;
/** Excel keeps the name of its own change history free, in each language. */
const RESERVED: ReadonlySet<string> = new Set(['history', 'cronologia']);

/** Refuses a name that no sheet can have, or that another sheet has. */
export const checkSheetName = (
  name: string,
  workbook: HostWorkbook,
  own: HostSheet | null = null,
): void => {
  const wrong =
    name === '' ||
    name.length > LONGEST ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    RESERVED.has(name.toLowerCase());
  if (wrong) throw new ExcelError('InvalidArgument');
  const taken = workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new ExcelError('ItemAlreadyExists');
};

/** The first `Foglio1`, `Foglio2` … that no sheet has. */
export const freeSheetName = (workbook: HostWorkbook): string => {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let number = workbook.sheets.length + 1;
  while (taken.has(`foglio${number}`)) number += 1;
  return `Foglio${number}`;
};
