import {
  SHEET_VISIBILITIES,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../../sheets/snapshot';
import type { Package } from '../../ooxml/package';
import { checkSheets } from '../../ooxml/checkSheets';
import { documentPart } from '../../ooxml/documentPart';
import { relationshipsOf } from '../../ooxml/relationships';
import { stylesPath } from '../../ooxml/stylesPart';
import { sheetKind } from '../../ooxml/workbookPart';
import { inSheet, UnusableWorkbook } from '../../unusableWorkbook';
import { cellBudget } from '../sheetCells';
import { KIND, wideText, xlsbRecords } from './records';
import { readXlsbSheet } from './xlsbSheet';
import { readXlsbStrings, readXlsbStyles, type XlsbTables } from './xlsbTables';

/**
 * Reads a binary workbook (.xlsb): the same parts as an .xlsx, in records instead of XML. Marks are
 * not looked for: generated sheets are written to .xlsx alone.
 */
export const readXlsb = (parts: Package): WorkbookSnapshot => {
  const path = documentPart(parts)?.path ?? '';
  const entry = parts.part(path);
  if (entry === undefined) throw new UnusableWorkbook('damaged');
  const relationships = relationshipsOf(parts, path);
  let from1904 = false;
  const listed: { name: string; state: number; id: string }[] = [];
  for (const { kind, data } of xlsbRecords(entry)) {
    if (kind === KIND.workbook) from1904 = (data.getUint32(0, true) & 1) === 1;
    else if (kind === KIND.sheet) {
      const id = wideText(data, 8);
      listed.push({
        name: wideText(data, id.end).text,
        state: data.getUint32(0, true),
        id: id.text,
      });
    }
  }
  checkSheets(
    listed.map(({ name, id }) => {
      const relationship = relationships.find((one) => one.id === id);
      return { name, relationship: id, path: relationship?.target ?? null };
    }),
    relationships,
  );
  const styles = readXlsbStyles(parts.part(stylesPath(parts, { path, relationships }) ?? ''));
  const texts = relationships.find(({ type }) => type === 'sharedStrings');
  const strings = readXlsbStrings(parts.part(texts?.target ?? ''), styles.strikes);
  const tables: XlsbTables = { from1904, strings, ...styles };
  const budget = cellBudget();
  const sheets = listed.map(({ name, state, id }): SheetSnapshot => {
    const relationship = relationships.find((one) => one.id === id);
    const kind = sheetKind(id, relationship?.type);
    const visibility = SHEET_VISIBILITIES[state] ?? 'visible';
    if (kind !== 'worksheet') {
      return {
        name,
        kind,
        visibility,
        cells: [],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      };
    }
    return inSheet(name, () => {
      const sheetPart = parts.part(relationship?.target ?? '');
      if (sheetPart === undefined) throw new UnusableWorkbook('damaged');
      return { name, kind, visibility, ...readXlsbSheet(sheetPart, tables, budget) };
    });
  });
  return { sheets, marks: [] };
};
