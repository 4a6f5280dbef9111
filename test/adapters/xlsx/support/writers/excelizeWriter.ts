import { columnLetters, localAddress } from '../../../../../src/domain/model/cellAddress';
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../../src/sheets/snapshot';
import { accepted, excelize } from '../excelize';
import { errors, escapes, losing, numberResults, otherFormulas } from './losses';
import { FORMULA, type Writer } from './writer';

type File = InstanceType<Awaited<ReturnType<typeof excelize>>['NewFile']>;

const setValue = (file: File, sheet: string, at: string, { content }: SnapshotCell): void => {
  if (content.kind === 'boolean') accepted(file.SetCellBool(sheet, at, content.value));
  else if (content.kind === 'error') accepted(file.SetCellStr(sheet, at, content.code));
  else if (content.kind !== 'text') {
    accepted(file.SetCellValue(sheet, at, Number(content.value)));
  } else if (content.runs === undefined) accepted(file.SetCellStr(sheet, at, content.text));
  else {
    const runs = content.runs.map(({ text, struck }) => ({ Text: text, Font: { Strike: struck } }));
    accepted(file.SetCellRichText(sheet, at, runs));
  }
};

const cellSetter = (file: File): ((sheet: string, at: string, cell: SnapshotCell) => void) => {
  const styles = new Map<string, number>();
  const styleOf = (format: string, struck: boolean): number => {
    const key = `${struck} ${format}`;
    const style =
      styles.get(key) ??
      accepted(file.NewStyle({ CustomNumFmt: format, Font: { Strike: struck } })).style;
    styles.set(key, style);
    return style;
  };
  return (sheet, at, cell) => {
    const format = 'format' in cell.content ? cell.content.format : 'General';
    setValue(file, sheet, at, cell);
    if (cell.formula && 'format' in cell.content) accepted(file.SetCellFormula(sheet, at, FORMULA));
    if (format !== 'General' || cell.struck)
      accepted(file.SetCellStyle(sheet, at, at, styleOf(format, cell.struck ?? false)));
  };
};

const setShape = (file: File, sheet: SheetSnapshot): void => {
  const { name, merges, hiddenRows, hiddenColumns, visibility } = sheet;
  for (const { top, left, bottom, right } of merges)
    accepted(file.MergeCell(name, localAddress(top, left), localAddress(bottom, right)));
  for (const row of hiddenRows) accepted(file.SetRowVisible(name, row + 1, false));
  for (const column of hiddenColumns)
    accepted(file.SetColVisible(name, columnLetters(column), false));
  if (visibility !== 'visible') accepted(file.SetSheetVisible(name, false));
};

const write = async ({ sheets }: WorkbookSnapshot, from1904 = false): Promise<Uint8Array> => {
  const library = await excelize();
  const file = new library.NewFile();
  const put = cellSetter(file);
  sheets.forEach(({ name, cells }, index) => {
    if (index === 0) accepted(file.SetSheetName('Sheet1', name));
    else accepted(file.NewSheet(name));
    cells.forEach((row, r) =>
      row?.forEach((cell, c) => cell && put(name, localAddress(r, c), cell)),
    );
  });
  for (const sheet of sheets) setShape(file, sheet);
  if (from1904) accepted(file.SetWorkbookProps({ Date1904: true }));
  return new Uint8Array(accepted(file.WriteToBuffer()).buffer as ArrayBuffer);
};

export const EXCELIZE: Writer = {
  name: 'excelize .xlsx',
  ending: 'xlsx',
  write,
  keeps: losing(errors, escapes, otherFormulas, numberResults),
  columns: 16_384,
  counts1904: true,
  hides: 'plain',
  hidesRows: true,
};
