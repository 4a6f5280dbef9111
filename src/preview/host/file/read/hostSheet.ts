import { cellRange } from '../../../../adapters/xlsx/read/cellPlace';
import type { HostSheet } from '../../hostWorkbook';
import { readCells, type CellTables } from './cells';
import { readDimensions } from './dimensions';
import { readPageLayout } from './pageLayout';
import type { PrintNames } from './printNames';
import { readConditionalFormats } from './sheetRules';
import type { LoadedStyles } from './styleSheet';
import { readValidations } from './validations';
import { readView, type SheetView } from './view';
import { attributes, child, childrenNamed, flagAttribute, type XmlNode } from './xmlTree';

/** What the workbook part says about a sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: HostSheet['visibility'];
  readonly printNames: PrintNames;
}

export interface LoadedSheet {
  readonly sheet: HostSheet;
  readonly selection: SheetView['selection'];
}

/** Fills a sheet of the store from its part. */
export const readHostSheet = (
  worksheet: XmlNode,
  entry: SheetEntry,
  tables: CellTables,
  styles: LoadedStyles,
): LoadedSheet => {
  const { selection, ...view } = readView(worksheet);
  const filter = attributes(child(worksheet, 'autoFilter')).get('ref');
  const sheet: HostSheet = {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    cells: readCells(child(worksheet, 'sheetData'), tables),
    merges: childrenNamed(child(worksheet, 'mergeCells'), 'mergeCell').flatMap(
      (merge) => cellRange(attributes(merge).get('ref') ?? '') ?? [],
    ),
    ...readDimensions(worksheet, tables.formats),
    conditionalFormats: readConditionalFormats(worksheet, styles.rules),
    validations: readValidations(worksheet),
    ...view,
    filter: filter === undefined ? null : cellRange(filter),
    tabColour: styles.colour(child(child(worksheet, 'sheetPr'), 'tabColor')),
    isProtected: flagAttribute(child(worksheet, 'sheetProtection'), 'sheet'),
    pageLayout: readPageLayout(worksheet, entry.printNames),
  };
  return { sheet, selection };
};
