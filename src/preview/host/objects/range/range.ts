import type { RangeTarget } from '../../excelHost';
import { columnCount, rowCount } from '../../store/cellRange';
import { ExcelError } from '../../excelError';
import { applicableFormats } from '../rules/conditionalFormats';
import { clearRange } from './clearRange';
import { type Members, worksheetObject } from '../excelObject';
import { getCellProperties } from './getCellProperties';
import { columnProperties, rowProperties } from './lineProperties';
import { mustExist } from '../guards';
import { mergeCells, unmergeCells } from './mergeCells';
import { rangeFormatObject } from '../format/rangeFormat';
import { RANGE_NAVIGATION } from './rangeNavigation';
import { RANGE_SCALARS } from './rangeScalars';
import { selectRange } from './selectRange';
import { setCellProperties } from './setCellProperties';
import { validationObject } from '../rules/dataValidation';

/** The client library asks before it writes a large array in parts. */
const checkSize = ({ area }: RangeTarget, [rows, columns]: readonly unknown[]): void => {
  if (rows !== rowCount(area) || columns !== columnCount(area)) {
    throw new ExcelError(
      'InvalidArgument',
      'Range.values',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
};

export const RANGE: Members<RangeTarget> = {
  name: 'Range',
  check: ({ sheet }, host) => mustExist(sheet, host),
  scalars: RANGE_SCALARS,
  objects: {
    format: {
      open: ({ sheet, area }, host) => rangeFormatObject({ sheet, areas: [area] }, host),
    },
    worksheet: { open: ({ sheet }, host) => worksheetObject(sheet, host) },
    conditionalFormats: { since: '1.6', open: applicableFormats },
    dataValidation: {
      since: '1.8',
      open: ({ sheet, area }, host) => validationObject({ sheet, areas: [area] }, host),
    },
  },
  methods: {
    ...RANGE_NAVIGATION,
    clear: { call: (target, [applyTo], host) => clearRange(target, applyTo, host) },
    merge: { since: '1.2', call: (target, [across], host) => mergeCells(target, across, host) },
    unmerge: { since: '1.2', call: (target, _args, host) => unmergeCells(target, host) },
    select: { call: (target, _args, host) => selectRange(target, host) },
    calculate: { since: '1.6', call: (_target, _args, host) => host.calculate() },
    getCellProperties: {
      since: '1.9',
      call: (target, [options], host) => getCellProperties(target, options, host),
    },
    getRowProperties: {
      since: '1.9',
      call: (target, [options], host) => rowProperties(target, options, host),
    },
    getColumnProperties: {
      since: '1.9',
      call: (target, [options], host) => columnProperties(target, options, host),
    },
    setCellProperties: {
      since: '1.9',
      call: (target, [properties], host) => setCellProperties(target, properties, host),
    },
    _ValidateArraySize: { call: checkSize },
  },
};
