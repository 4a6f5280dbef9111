import { xlsxWorkbook } from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { localAddress } from '../../../../src/domain/model/cellAddress';
import type {
  SheetMark,
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../src/sheets/snapshot';
import { buildPackage } from '../../../adapters/xlsx/support/buildPackage';
import { accepted, excelize } from '../../../adapters/xlsx/support/excelize';
import { sheetData, type DrawnCell } from '../../../support/drawnTable';
import { shownIn } from './generatedTable';
import type { Storage } from './storage';

type File = ReturnType<Awaited<ReturnType<typeof excelize>>['OpenReader']>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A workbook file with the user's sheets alone. */
const newFile = ({ sheets }: WorkbookSnapshot): Uint8Array =>
  buildPackage({
    sheets: sheets.map(({ name, cells }) => ({
      name: escaped(name),
      xml: sheetData(
        Array.from(cells, (line) =>
          Array.from(line ?? [], (cell): DrawnCell => shownIn(cell) ?? null),
        ),
      ),
    })),
  });

const formulaOf = (cell: SnapshotCell): string => {
  const shown = shownIn(cell) ?? '';
  return typeof shown === 'number' ? String(shown) : `"${shown.replaceAll('"', '""')}"`;
};

const typeCells = (file: File, before: SheetSnapshot | undefined, after: SheetSnapshot): void => {
  const height = Math.max(before?.cells.length ?? 0, after.cells.length);
  for (let row = 0; row < height; row++) {
    const [old, now] = [before?.cells[row] ?? [], after.cells[row] ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      const [was, is] = [old[column], now[column]];
      const address = localAddress(row, column);
      if (shownIn(was) === shownIn(is) && was?.formula === is?.formula) continue;
      if (was?.formula) accepted(file.SetCellFormula(after.name, address, ''));
      accepted(file.SetCellValue(after.name, address, shownIn(is) ?? ''));
      if (is === undefined) accepted(file.SetCellDefault(after.name, address, ''));
      // What a formula says does not matter here, only that a moved one is none of people's words.
      if (is?.formula) accepted(file.SetCellFormula(after.name, address, formulaOf(is)));
    }
  }
};

/** As Excel does it, the defined names follow; excelize leaves them behind. */
const renameSheet = (file: File, from: string, to: string): void => {
  accepted(file.SetSheetName(from, to));
  for (const defined of accepted(file.GetDefinedName()).definedNames) {
    const [sheet, range] = (defined.RefersTo ?? '').split('!');
    if (sheet?.replaceAll("'", '') !== from) continue;
    accepted(file.DeleteDefinedName(defined));
    accepted(file.SetDefinedName({ ...defined, RefersTo: `'${to}'!${range ?? ''}` }));
  }
};

const markOf = (marks: readonly SheetMark[], sheet: string): string | undefined =>
  marks.find((mark) => mark.sheet === sheet)?.name;

/** Makes the file so, cell by cell, with a tool that is not ours. */
const changedFile = async (
  bytes: Uint8Array,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
): Promise<Uint8Array> => {
  const file = (await excelize()).OpenReader(bytes);
  const formerOf = (sheet: SheetSnapshot): SheetSnapshot | undefined => {
    const mark = markOf(after.marks, sheet.name);
    return mark === undefined
      ? before.sheets.find(({ name }) => name === sheet.name)
      : before.sheets.find(({ name }) => markOf(before.marks, name) === mark);
  };
  const kept = after.sheets.flatMap((sheet) => formerOf(sheet) ?? []);
  for (const sheet of after.sheets) {
    const former = formerOf(sheet);
    if (former === undefined) accepted(file.NewSheet(sheet.name));
    else if (former.name !== sheet.name) renameSheet(file, former.name, sheet.name);
    typeCells(file, former, sheet);
  }
  for (const sheet of before.sheets)
    if (!kept.includes(sheet)) accepted(file.DeleteSheet(sheet.name));
  return new Uint8Array(accepted(file.WriteToBuffer()).buffer as ArrayBuffer);
};

/** A real file, read and written by the xlsx adapter and changed by excelize in between. */
export const inFile = (): Storage => {
  let port: ReturnType<typeof xlsxWorkbook> | null = null;
  let held: WorkbookSnapshot | null = null;
  return {
    open: async (workbook) => {
      const isFresh = port === null || held === null || workbook.marks.length === 0;
      const bytes =
        isFresh || port === null || held === null
          ? newFile(workbook)
          : await changedFile(port.bytes(), held, workbook);
      port = xlsxWorkbook(bytes);
      held = await port.read();
      return held;
    },
    write: async (plan) => {
      if (port === null) throw new Error('No workbook is open.');
      await port.write(plan);
      held = await port.read();
      const { sheets, marks } = held;
      const titles = marks.map(({ sheet }) => sheet);
      return { sheets: sheets.filter(({ name }) => titles.includes(name)), marks };
    },
  };
};
