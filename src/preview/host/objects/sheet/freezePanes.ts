import { ExcelError } from '../../excelError';
import type { HostSheet } from '../../hostWorkbook';
import { isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW } from '../../store/cellRange';
import { asWhole } from '../arguments';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  rangeObject,
} from '../excelObject';
import { rangeArgument } from '../findRange';
import { mayChange } from '../guards';

const freeze = (sheet: HostSheet, rows: number, columns: number, host: ObjectHost): void => {
  mayChange(sheet, host);
  sheet.freeze = { rows, columns };
  host.touch();
};

/** Whole rows freeze rows alone, whole columns columns alone. */
const freezeAt = (sheet: HostSheet, range: unknown, host: ObjectHost): void => {
  const { area } = rangeArgument(range, sheet, host);
  if (isEntireColumn(area) && isEntireRow(area)) throw new ExcelError('InvalidArgument');
  const rows = isEntireColumn(area) ? 0 : area.bottom + 1;
  const columns = isEntireRow(area) ? 0 : area.right + 1;
  freeze(sheet, rows, columns, host);
};

const location = (sheet: HostSheet, host: ObjectHost): AnyExcelObject | null => {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
  return rangeObject({ sheet, area }, host);
};

const FREEZE_PANES: Members<HostSheet> = {
  name: 'WorksheetFreezePanes',
  since: '1.7',
  methods: {
    freezeAt: { call: (sheet, [range], host) => freezeAt(sheet, range, host) },
    freezeRows: {
      call: (sheet, [count], host) => freeze(sheet, asWhole(count ?? 1, 0, LAST_ROW), 0, host),
    },
    freezeColumns: {
      call: (sheet, [count], host) => freeze(sheet, 0, asWhole(count ?? 1, 0, LAST_COLUMN), host),
    },
    unfreeze: { call: (sheet, _args, host) => freeze(sheet, 0, 0, host) },
    getLocationOrNullObject: { call: (sheet, _args, host) => location(sheet, host) },
  },
};

export const freezePanesObject = objectsOf(FREEZE_PANES);
