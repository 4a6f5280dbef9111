import { cellRange } from '../../../../adapters/xlsx/read/cellPlace';
import type { CellRange } from '../../../../sheets/snapshot';
import type { HostSheet } from '../../hostWorkbook';
import { type CellTables, readCells } from './cells';
import { readDimensions } from './dimensions';
import { readPageLayout } from './pageLayout';
import type { PrintNames } from './printNames';
import { readConditionalFormats } from './sheetRules';
import type { LoadedStyles } from './styleSheet';
import { readValidations } from './validations';
import {
  attributes,
  child,
  childrenNamed,
  flagAttribute,
  numberAttribute,
  type XmlNode,
} from './xmlTree';

interface SheetView {
  readonly freeze: HostSheet['freeze'];
  readonly gridlines: boolean;
  /** What is selected; the first cell where the file does not say. */
  readonly selection: CellRange;
}

/** The first view of a sheet: frozen panes, grid lines, selection. */
const readView = (worksheet: XmlNode): SheetView => {
  const view = childrenNamed(child(worksheet, 'sheetViews'), 'sheetView')[0];
  const pane = child(view, 'pane');
  const frozen = /frozen/i.test(attributes(pane).get('state') ?? '');
  const selections = childrenNamed(view, 'selection');
  const front = attributes(pane).get('activePane') ?? 'topLeft';
  const active =
    selections.find((one) => (attributes(one).get('pane') ?? 'topLeft') === front) ?? selections[0];
  return {
    freeze: {
      rows: frozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0,
      columns: frozen ? (numberAttribute(pane, 'xSplit') ?? 0) : 0,
    },
    gridlines: flagAttribute(view, 'showGridLines', true),
    selection: cellRange((attributes(active).get('sqref') ?? 'A1').split(' ')[0] ?? 'A1') ?? FIRST,
  };
};

const FIRST: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

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
