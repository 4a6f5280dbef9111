import { ExcelError } from '../../excelError';
import type { HostSheet } from '../../hostWorkbook';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  rangeObject,
} from '../excelObject';
import { rangeArgument } from '../findRange';
import { mayChange } from '../guards';
import { usedRange } from '../../store/usedRange';

const filteredRange = (sheet: HostSheet, host: ObjectHost): AnyExcelObject | null =>
  sheet.filter && rangeObject({ sheet, area: sheet.filter }, host);

const apply = (
  sheet: HostSheet,
  [range, column, criteria]: readonly unknown[],
  host: ObjectHost,
): void => {
  mayChange(sheet, host);
  // The store holds where the arrows stand, not what they filter.
  const filters = [column, criteria].some((given) => given !== undefined && given !== null);
  if (filters) throw new ExcelError('NotImplemented', 'AutoFilter.apply');
  const { area } = rangeArgument(range, sheet, host);
  // Excel finds nothing to filter in a range without contents.
  if (usedRange(sheet, true, area) === null) throw new ExcelError('InvalidArgument');
  sheet.filter = area;
  host.touch();
};

const AUTO_FILTER: Members<HostSheet> = {
  name: 'AutoFilter',
  since: '1.9',
  scalars: {
    enabled: { read: ({ filter }) => filter !== null },
    isDataFiltered: { read: ({ isDataFiltered = false }) => isDataFiltered },
  },
  methods: {
    apply: { call: apply },
    remove: {
      call: (sheet, _args, host) => {
        mayChange(sheet, host);
        sheet.filter = null;
        delete sheet.isDataFiltered;
        host.touch();
      },
    },
    getRange: {
      call: (sheet, _args, host) => {
        const range = filteredRange(sheet, host);
        if (!range) throw new ExcelError('ItemNotFound');
        return range;
      },
    },
    getRangeOrNullObject: { call: (sheet, _args, host) => filteredRange(sheet, host) },
  },
};

export const autoFilterObject = objectsOf(AUTO_FILTER);
