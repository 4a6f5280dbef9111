import { ExcelError } from '../../excelError';
import type { HostSheet } from '../../hostWorkbook';
import { usedRange, WHOLE_SHEET } from '../../store/usedRange';
import { LAST_COLUMN, LAST_ROW } from '../../store/cellRange';
import { asWhole, optional } from '../arguments';
import { autoFilterObject } from './autoFilter';
import { commentsObject } from './comments';
import { deleteSheet } from './deleteSheet';
import {
  type AnyExcelObject,
  type Members,
  type Method,
  objectsOf,
  type ObjectHost,
  rangeAreasObject,
  rangeObject,
} from '../excelObject';
import { areasOn, rangeOn } from '../findRange';
import { chartsObject, shapesObject } from './floating';
import { freezePanesObject } from './freezePanes';
import { mustExist } from '../guards';
import { notesObject } from './notes';
import { pageLayoutObject } from './pageLayout';
import { activateSheet } from '../range/selectRange';
import { sheetEvents } from './sheetEvents';
import { sheetProtectionObject } from './sheetProtection';
import { pivotTablesObject, tablesObject } from './tables';
import { WORKSHEET_SCALARS } from './worksheetScalars';

const rangeByIndexes = (
  sheet: HostSheet,
  args: readonly unknown[],
  host: ObjectHost,
): AnyExcelObject => {
  const [top, left, rows, columns] = args;
  const first = { row: asWhole(top, 0, LAST_ROW), column: asWhole(left, 0, LAST_COLUMN) };
  const bottom = first.row + asWhole(rows, 1) - 1;
  const right = first.column + asWhole(columns, 1) - 1;
  if (bottom > LAST_ROW || right > LAST_COLUMN) throw new ExcelError('InvalidArgument');
  return rangeObject({ sheet, area: { top: first.row, left: first.column, bottom, right } }, host);
};

const used = (
  sheet: HostSheet,
  [valuesOnly]: readonly unknown[],
  host: ObjectHost,
): AnyExcelObject | null => {
  const area = usedRange(sheet, optional(valuesOnly, Boolean) ?? false, WHOLE_SHEET);
  return area && rangeObject({ sheet, area }, host);
};

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const RANGES: Readonly<Record<string, Method<HostSheet>>> = {
  getRange: { call: (sheet, [address], host) => rangeObject(rangeOn(sheet, address, host), host) },
  getRanges: {
    since: '1.9',
    call: (sheet, [address], host) =>
      rangeAreasObject({ sheet, areas: areasOn(sheet, address, host) }, host),
  },
  getRangeByIndexes: { since: '1.7', call: rangeByIndexes },
  getCell: {
    call: (sheet, [row, column], host) => rangeByIndexes(sheet, [row, column, 1, 1], host),
  },
  getUsedRange: {
    call: (sheet, args, host) =>
      used(sheet, args, host) ?? rangeObject({ sheet, area: FIRST_CELL }, host),
  },
  getUsedRangeOrNullObject: { since: '1.4', call: used },
};

/** The store holds names of the whole workbook alone: a sheet has none of its own. */
const sheetNamesObject = objectsOf<HostSheet>({
  name: 'NamedItemCollection',
  items: () => [],
  item: () => {
    throw new ExcelError('ItemNotFound');
  },
  methods: {
    getCount: { since: '1.4', call: () => 0 },
    getItemOrNullObject: { since: '1.4', call: () => null },
  },
});

export const WORKSHEET: Members<HostSheet> = {
  name: 'Worksheet',
  check: mustExist,
  identity: ({ id }) => ({ Id: id }),
  scalars: WORKSHEET_SCALARS,
  objects: {
    protection: { since: '1.2', open: sheetProtectionObject },
    freezePanes: { since: '1.7', open: freezePanesObject },
    autoFilter: { since: '1.9', open: autoFilterObject },
    pageLayout: { since: '1.9', open: pageLayoutObject },
    names: { since: '1.4', open: sheetNamesObject },
    comments: { since: '1.10', open: commentsObject },
    notes: { since: '1.18', open: notesObject },
    tables: { open: tablesObject },
    pivotTables: { since: '1.3', open: pivotTablesObject },
    charts: { open: chartsObject },
    shapes: { since: '1.9', open: shapesObject },
  },
  methods: {
    ...RANGES,
    ...sheetEvents,
    activate: { call: (sheet, _args, host) => activateSheet(sheet, host) },
    delete: { call: (sheet, _args, host) => deleteSheet(sheet, host) },
    calculate: { since: '1.6', call: (_sheet, _args, host) => host.calculate() },
  },
};
