import { ExcelError } from '../../excelError';
import type { AreasTarget } from '../../excelHost';
import { fullAddress } from '../../store/address';
import { cellCount, isEntireColumn, isEntireRow } from '../../store/cellRange';
import { applyStyle } from '../format/applyStyle';
import { clearRange } from './clearRange';
import { validationObject } from '../rules/dataValidation';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  rangeObject,
  worksheetObject,
} from '../excelObject';
import { cellFormats } from '../format/formatHolder';
import { mustExist } from '../guards';
import { rangeFormatObject } from '../format/rangeFormat';

const address = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => fullAddress(sheet.name, area)).join(',');

/** As documented: -1 beyond 2^31 - 1 cells. */
const countCells = ({ areas }: AreasTarget): number => {
  const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
  return count > 2_147_483_647 ? -1 : count;
};

const areaAt = (
  { sheet, areas }: AreasTarget,
  index: unknown,
  host: ObjectHost,
): AnyExcelObject => {
  const area = areas[Number(index)];
  if (!area) throw new ExcelError('InvalidArgument', 'RangeCollection.getItemAt');
  return rangeObject({ sheet, area }, host);
};

const areaCollection = objectsOf<AreasTarget>({
  name: 'RangeCollection',
  since: '1.9',
  items: ({ sheet, areas }, host) => areas.map((area) => rangeObject({ sheet, area }, host)),
  methods: {
    getCount: { call: ({ areas }) => areas.length },
    getItemAt: { call: (target, [index], host) => areaAt(target, index, host) },
  },
});

export const RANGE_AREAS: Members<AreasTarget> = {
  name: 'RangeAreas',
  since: '1.9',
  check: ({ sheet }, host) => mustExist(sheet, host),
  scalars: {
    address: { read: address },
    addressLocal: { read: address },
    areaCount: { read: ({ areas }) => areas.length },
    cellCount: { read: countCells },
    isEntireColumn: { read: ({ areas }) => areas.every(isEntireColumn) },
    isEntireRow: { read: ({ areas }) => areas.every(isEntireRow) },
    style: {
      read: ({ sheet, areas }, host) =>
        cellFormats(sheet, areas, host).uniform((format) => format.style ?? 'Normal'),
      write: ({ sheet, areas }, value, host) => applyStyle(sheet, areas, value, host),
    },
  },
  objects: {
    areas: { open: areaCollection },
    format: { open: rangeFormatObject },
    dataValidation: { open: validationObject },
    worksheet: { open: ({ sheet }, host) => worksheetObject(sheet, host) },
  },
  methods: {
    clear: {
      call: ({ sheet, areas }, [applyTo], host) => {
        for (const area of areas) clearRange({ sheet, area }, applyTo, host);
      },
    },
  },
};
