import type {
  SheetLayout,
  SheetRecognition,
  WorkbookRecognition,
} from '../../../../sheets/reading/recognition';
import { sheetColumns, type SheetColumn } from '../columns/sheetColumns';

/** Sheets that were understood alike: the same layout, and the same role for every header. */
export interface SheetGroup {
  readonly layout: SheetLayout;
  readonly sheets: readonly SheetRecognition[];
  /** By header, the columns of every sheet under it; each has at least one. */
  readonly columns: readonly (readonly SheetColumn[])[];
}

/** Remarks tell sheets without tables apart: they say why. */
const alike = (sheet: SheetRecognition, columns: readonly SheetColumn[]): string =>
  JSON.stringify([
    sheet.layout,
    columns.length === 0 ? sheet.remark : null,
    columns
      .map(({ key, role, doubtful, decidedBy }) => [key, role, doubtful, decidedBy].join('\n'))
      .sort(),
  ]);

/** In the order of each group's first sheet. */
export const sheetGroups = ({ sheets }: WorkbookRecognition): readonly SheetGroup[] => {
  const groups = new Map<string, { sheets: SheetRecognition[]; columns: SheetColumn[] }>();
  for (const sheet of sheets) {
    const columns = sheetColumns(sheet);
    const key = alike(sheet, columns);
    const group = groups.get(key) ?? { sheets: [], columns: [] };
    group.sheets.push(sheet);
    group.columns.push(...columns);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group.sheets;
    return first === undefined
      ? []
      : [{ layout: first.layout, sheets: group.sheets, columns: byHeader(group.columns) }];
  });
};

const byHeader = (columns: readonly SheetColumn[]): readonly (readonly SheetColumn[])[] => {
  const headers = new Map<string, SheetColumn[]>();
  for (const column of columns) {
    headers.set(column.key, [...(headers.get(column.key) ?? []), column]);
  }
  return [...headers.values()];
};
