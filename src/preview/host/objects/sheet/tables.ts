import { ExcelError } from '../../excelError';
import type { HostSheet, HostTable } from '../../hostWorkbook';
import { asText } from '../arguments';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  rangeObject,
} from '../excelObject';
import { mayChange } from '../guards';

interface TableTarget {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

const TABLE: Members<TableTarget> = {
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
};

const PIVOT: Members<TableTarget> = {
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
};

const tableObject = objectsOf(TABLE);
const pivotObject = objectsOf(PIVOT);

type ObjectOf = (target: TableTarget, host: ObjectHost) => AnyExcelObject;

const collection = (
  name: string,
  since: string,
  tablesOf: (sheet: HostSheet) => readonly HostTable[],
  objectOf: ObjectOf,
): Members<HostSheet> => {
  const find = (sheet: HostSheet, key: unknown, host: ObjectHost): AnyExcelObject => {
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
export const tablesObject = objectsOf(
  collection('TableCollection', '1.1', ({ tables = [] }) => tables, tableObject),
);
export const pivotTablesObject = objectsOf(
  collection('PivotTableCollection', '1.3', ({ pivotTables = [] }) => pivotTables, pivotObject),
);
