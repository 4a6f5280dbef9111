import type { SheetSnapshot, WorkbookSnapshot } from '../../../sheets/snapshot';
import type { Package } from '../ooxml/package';
import { stylesPath } from '../ooxml/stylesPart';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from '../ooxml/workbookPart';
import { rejectOnThrow } from '../rejectOnThrow';
import { inSheet, orDamaged, UnusableWorkbook } from '../unusableWorkbook';
import { recogniseFile } from '../workbookFormat';
import { attachmentsInParts } from './attachments';
import { readCellFormats } from './cellFormats';
import { readOds } from './ods/readOds';
import { marksAmong } from '../../cells/marks';
import { sameName } from '../../cells/ownNames';
import { cellBudget, type CellBudget } from './sheetCells';
import { readXlsb } from './xlsb/readXlsb';
import { readXls } from './xls/readXls';
import { readSharedStrings } from './sharedStrings';
import type { WorkbookTables } from './storedCell';
import { readWorksheet } from './worksheet';

/**
 * Reads a whole workbook (.xlsx, .xlsm; .xls, .xlsb, .ods too) into plain data. The format is told
 * by the content. Throws {@link UnusableWorkbook} and nothing else.
 */
export const readWorkbook = (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
  rejectOnThrow(() => orDamaged(() => readAnyFormat(bytes)));

const readAnyFormat = (bytes: Uint8Array): WorkbookSnapshot => {
  const file = recogniseFile(bytes);
  switch (file.format) {
    case 'xlsx':
    case 'xlsm':
      return readPackage(file.parts);
    case 'ods':
      return readOds(file.parts);
    case 'xls':
      return readXls(bytes);
    case 'xlsb':
      return readXlsb(file.parts);
  }
};

const readPackage = (parts: Package): WorkbookSnapshot => {
  const workbook = readWorkbookPart(parts);
  const tables = workbookTables(parts, workbook);
  const marks = marksAmong(workbook.names.filter((name) => name.sheetIndex === null));
  const budget = cellBudget();
  const read = (sheet: ListedSheet): SheetSnapshot => {
    const isOwn = marks.some((mark) => sameName(mark.sheet, sheet.name));
    return readSheet(parts, sheet, tables, { budget, isOwn });
  };
  return { sheets: workbook.sheets.map(read), marks };
};

const workbookTables = (parts: Package, workbook: WorkbookPart): WorkbookTables => {
  const strings = workbook.relationships.find(({ type }) => type === 'sharedStrings');
  const styles = stylesPath(parts, workbook);
  return {
    strings: readSharedStrings(parts.part(strings?.target ?? '')),
    formats: readCellFormats(styles === null ? undefined : parts.xml(styles)),
    from1904: workbook.from1904,
  };
};

const readSheet = (
  parts: Package,
  sheet: ListedSheet,
  tables: WorkbookTables,
  wanted: { readonly budget: CellBudget; readonly isOwn: boolean },
): SheetSnapshot => {
  const { name, kind, visibility } = sheet;
  if (kind !== 'worksheet') return { name, kind, visibility, ...EMPTY };
  return inSheet(name, () => {
    const entry = parts.part(sheet.path ?? '');
    if (entry === undefined) throw new UnusableWorkbook('damaged');
    const content = readWorksheet(entry, tables, wanted);
    const hung = wanted.isOwn ? attachmentsInParts(parts, entry.path) : [];
    const attachments = [...(content.attachments ?? []), ...hung];
    return {
      name,
      kind,
      visibility,
      ...content,
      ...(attachments.length === 0 ? {} : { attachments }),
    };
  });
};

const EMPTY: Pick<SheetSnapshot, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'> = {
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};
