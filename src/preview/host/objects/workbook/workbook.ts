import { ExcelError } from '../../excelError';
import type { CellRange } from '../../../../sheets/snapshot';
import type { HostWorkbook } from '../../hostWorkbook';
import { applicationObject } from './application';
import { asText } from '../arguments';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  rangeObject,
} from '../excelObject';
import { namesObject } from './names';
import { workbookProtectionObject } from '../sheet/sheetProtection';
import { stylesObject } from './styles';
import { worksheetsObject } from './worksheets';

const selection = (
  { sheets, active }: HostWorkbook,
  area: CellRange,
  host: ObjectHost,
): AnyExcelObject => {
  const sheet = sheets.find(({ id }) => id === active.sheet);
  if (!sheet) throw new ExcelError('InvalidSelection');
  return rangeObject({ sheet, area }, host);
};

const WORKBOOK: Members<HostWorkbook> = {
  name: 'Workbook',
  scalars: {
    name: { since: '1.7', read: () => 'Cartel1.xlsx' },
    readOnly: { since: '1.8', read: ({ isReadOnly }) => isReadOnly },
  },
  objects: {
    application: { open: applicationObject },
    worksheets: { open: worksheetsObject },
    names: { open: namesObject },
    styles: { since: '1.7', open: stylesObject },
    protection: { since: '1.7', open: workbookProtectionObject },
  },
  methods: {
    getSelectedRange: {
      call: (workbook, _args, host) => selection(workbook, workbook.active.range, host),
    },
    getActiveCell: {
      since: '1.7',
      call: (workbook, _args, host) => {
        const { top, left } = workbook.active.range;
        return selection(workbook, { top, left, bottom: top, right: left }, host);
      },
    },
    _RemoveReference: { call: (_workbook, [id], host) => host.release(asText(id)) },
  },
};

export const workbookObject = objectsOf(WORKBOOK);
