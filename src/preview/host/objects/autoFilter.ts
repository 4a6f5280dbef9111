import { ExcelError } from '../excelError';
import type { ExcelHost } from '../excelHost';
import type { HostSheet } from '../hostWorkbook';
import { type AnyExcelObject, type Members, objectsOf } from './excelObject';
import { rangeArgument } from './findRange';
import { mayChange } from './guards';
import { rangeObject } from './range';

const filteredRange = (sheet: HostSheet, host: ExcelHost): AnyExcelObject | null =>
  sheet.filter && rangeObject({ sheet, area: sheet.filter }, host);

const apply = (
  sheet: HostSheet,
  [range, column, criteria]: readonly unknown[],
  host: ExcelHost,
): void => {
  mayChange(sheet, host);
  // The store holds where the arrows stand, not what they filter.
  const filters = [column, criteria].some((given) => given !== undefined && given !== null);
  if (filters) throw new ExcelError('NotImplemented', 'AutoFilter.apply');
  sheet.filter = rangeArgument(range, sheet, host).area;
  host.touch();
};

const AUTO_FILTER = (): Members<HostSheet> => ({
  name: 'AutoFilter',
  scalars: {
    enabled: { read: ({ filter }) => filter !== null },
    isDataFiltered: { read: () => false },
  },
  methods: {
    apply: { call: apply },
    remove: {
      call: (sheet, _args, host) => {
        mayChange(sheet, host);
        sheet.filter = null;
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
});

export const autoFilterObject = objectsOf(AUTO_FILTER);
