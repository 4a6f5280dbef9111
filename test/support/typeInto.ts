import type { Plan, PlannedSheet, PlannedValue } from '../../src/sheets/plan';
import { localAddress } from '../../src/domain/model/cellAddress';

/** Row and column of a cell of a planned table, by code and header. */
export const placeIn = (
  sheet: PlannedSheet,
  code: string,
  header: string,
): readonly [row: number, column: number] => {
  const shown = (row: number, column: number): PlannedValue | undefined => {
    const cell = sheet.cells[row]?.[column];
    return cell !== undefined && 'value' in cell ? cell.value : undefined;
  };
  const headerRow = sheet.freeze.rows - 1;
  const width = sheet.cells[headerRow]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const column = columns.find((each) => shown(headerRow, each) === header);
  const row = sheet.cells.findIndex((_, each) => shown(each, 0) === code);
  if (column === undefined || row < 0) throw new Error(`There is no ${header} of ${code}.`);
  return [row, column];
};

/** The address of such a cell: `O7`. */
export const addressIn = (sheet: PlannedSheet, code: string, header: string): string =>
  localAddress(...placeIn(sheet, code, header));

export const plannedSheetOf = (plan: Plan, mark: string): PlannedSheet => {
  const sheet = plan.sheets.find((each) => each.mark === mark);
  if (sheet === undefined) throw new Error(`The plan has no sheet ${mark}.`);
  return sheet;
};

/** The plan after somebody typed into a cell; nothing else is computed anew. */
export const typeInto = (
  plan: Plan,
  mark: string,
  [code, header]: readonly [code: string, header: string],
  value: PlannedValue,
): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => {
    if (sheet.mark !== mark) return sheet;
    const [row, column] = placeIn(sheet, code, header);
    const cells = sheet.cells.map((line) => [...line]);
    const line = cells[row];
    const style = line?.[column]?.style;
    if (line !== undefined && style !== undefined) line[column] = { value, style };
    return { ...sheet, cells };
  }),
});
