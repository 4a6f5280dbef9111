import type { CellRange } from '../../../sheets/snapshot';
import { ExcelError } from '../excelError';
import type { ExcelHost } from '../excelHost';
import type { HostSheet, HostTable } from '../hostWorkbook';
import { intersection } from '../store/cellRange';
import { asText } from './arguments';
import { type AnyExcelObject, type Members, objectsOf } from './excelObject';
import { mayChange } from './guards';
import { rangeObject } from './range';

interface TableTarget {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

const TABLE = (): Members<TableTarget> => ({
  name: 'Table',
  check: ({ sheet, table }) => {
    if (!sheet.tables?.includes(table)) throw new ExcelError('ItemNotFound');
  },
  scalars: { name: { read: ({ table }) => table.name } },
  methods: {
    getRange: {
      call: ({ sheet, table }, _args, host) => rangeObject({ sheet, area: table.range }, host),
    },
    convertToRange: {
      since: '1.2',
      call: ({ sheet, table }, _args, host) => {
        mayChange(sheet, host);
        sheet.tables = (sheet.tables ?? []).filter((each) => each !== table);
        host.touch();
        return rangeObject({ sheet, area: table.range }, host);
      },
    },
  },
});

const PIVOT = (): Members<TableTarget> => ({
  name: 'PivotTable',
  since: '1.3',
  check: ({ sheet, table }) => {
    if (!sheet.pivotTables?.includes(table)) throw new ExcelError('ItemNotFound');
  },
  scalars: { name: { read: ({ table }) => table.name } },
  methods: {
    delete: {
      since: '1.8',
      call: ({ sheet, table }, _args, host) => {
        mayChange(sheet, host);
        sheet.pivotTables = (sheet.pivotTables ?? []).filter((each) => each !== table);
        host.touch();
      },
    },
  },
});

const tableObject = objectsOf(TABLE);
const pivotObject = objectsOf(PIVOT);

type ObjectOf = (target: TableTarget, host: ExcelHost) => AnyExcelObject;

const collection = (
  name: string,
  since: string,
  tablesOf: (sheet: HostSheet) => readonly HostTable[],
  objectOf: ObjectOf,
): Members<HostSheet> => {
  const find = (sheet: HostSheet, key: unknown, host: ExcelHost): AnyExcelObject => {
    const wanted = asText(key).toLowerCase();
    const table = tablesOf(sheet).find((each) => each.name.toLowerCase() === wanted);
    if (table === undefined) throw new ExcelError('ItemNotFound');
    return objectOf({ sheet, table }, host);
  };
  return {
    name,
    since,
    items: (sheet, host) => tablesOf(sheet).map((table) => objectOf({ sheet, table }, host)),
    item: find,
    methods: { getItem: { call: (sheet, [key], host) => find(sheet, key, host) } },
  };
};

/** Tables and pivot tables can be read and dissolved; making them is left out. */
export const tablesObject = objectsOf(() =>
  collection('TableCollection', '1.1', ({ tables = [] }) => tables, tableObject),
);
export const pivotTablesObject = objectsOf(() =>
  collection('PivotTableCollection', '1.3', ({ pivotTables = [] }) => pivotTables, pivotObject),
);

const touches = (tables: readonly HostTable[] | undefined, area: CellRange): boolean =>
  (tables ?? []).some(({ range }) => intersection(range, area) !== null);

/** As in Excel's window: no cell of a pivot table is changed by hand. */
export const refusePivots = ({ pivotTables }: HostSheet, area: CellRange): void => {
  if (touches(pivotTables, area)) throw new ExcelError('InvalidOperation');
};

/** As in Excel's window: cells of a table are not merged. */
export const refuseTables = ({ tables }: HostSheet, area: CellRange): void => {
  if (touches(tables, area)) throw new ExcelError('InvalidOperation');
};
