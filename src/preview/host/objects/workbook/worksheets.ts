import { ExcelError } from '../../excelError';
import type { HostSheet, HostWorkbook } from '../../hostWorkbook';
import { newSheet } from '../../store/newSheet';
import { checkSheetName, freeSheetName } from '../../store/sheetName';
import { asText, optional } from '../arguments';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  worksheetObject,
} from '../excelObject';
import { mayChangeStructure } from '../guards';
import { eventMethods, WORKBOOK_TARGET } from '../sheet/sheetEvents';
import { sheetNamed } from '../findRange';

const add = (workbook: HostWorkbook, name: unknown, host: ObjectHost): AnyExcelObject => {
  mayChangeStructure(host);
  const chosen = optional(name, asText) ?? freeSheetName(workbook);
  checkSheetName(chosen, workbook);
  const sheet = newSheet(host.newId(), chosen);
  workbook.sheets.push(sheet);
  host.raise({ kind: 'added', sheet: sheet.id, details: {} });
  host.touch();
  return worksheetObject(sheet, host);
};

/** By id or by name. */
const find = (workbook: HostWorkbook, key: unknown): HostSheet | undefined => {
  const text = asText(key);
  return workbook.sheets.find(({ id }) => id === text) ?? sheetNamed(workbook, text);
};

const orNotFound = (sheet: HostSheet | undefined, host: ObjectHost): AnyExcelObject => {
  if (!sheet) throw new ExcelError('ItemNotFound');
  return worksheetObject(sheet, host);
};

const shown = (workbook: HostWorkbook, visibleOnly: unknown): readonly HostSheet[] =>
  workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'visible');

const WORKSHEETS: Members<HostWorkbook> = {
  name: 'WorksheetCollection',
  items: ({ sheets }, host) => sheets.map((sheet) => worksheetObject(sheet, host)),
  item: (workbook, key, host) => orNotFound(find(workbook, key), host),
  methods: {
    ...eventMethods<HostWorkbook>(() => WORKBOOK_TARGET),
    add: { call: (workbook, [name], host) => add(workbook, name, host) },
    getActiveWorksheet: {
      call: (workbook, _args, host) =>
        orNotFound(
          workbook.sheets.find(({ id }) => id === workbook.active.sheet),
          host,
        ),
    },
    getItem: { call: (workbook, [key], host) => orNotFound(find(workbook, key), host) },
    getItemOrNullObject: {
      since: '1.4',
      call: (workbook, [key], host) => {
        const sheet = find(workbook, key);
        return sheet ? worksheetObject(sheet, host) : null;
      },
    },
    getCount: { since: '1.4', call: (workbook, [visible]) => shown(workbook, visible).length },
    getFirst: {
      since: '1.5',
      call: (workbook, [visible], host) => orNotFound(shown(workbook, visible)[0], host),
    },
    getLast: {
      since: '1.5',
      call: (workbook, [visible], host) => orNotFound(shown(workbook, visible).at(-1), host),
    },
  },
};

export const worksheetsObject = objectsOf(WORKSHEETS);
