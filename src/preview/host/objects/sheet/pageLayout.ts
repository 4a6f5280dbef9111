import { ExcelError } from '../../excelError';
import type { HostSheet } from '../../hostWorkbook';
import { addressOf, parseAddress } from '../../store/address';
import { isEntireColumn, isEntireRow } from '../../store/cellRange';
import { asBoolean, asNumber, asOneOf, asRecord, asText, asWhole, optional } from '../arguments';
import {
  type AnyExcelObject,
  type Members,
  type Method,
  type ObjectHost,
  objectsOf,
  rangeAreasObject,
  rangeObject,
  type Scalar,
} from '../excelObject';
import { areasArgument, areasOn, rangeArgument } from '../findRange';
import { headersFootersObject } from './headersFooters';
import { setPrint } from './setPrint';
import { WHOLE_SHEET } from '../../store/usedRange';

const property = (
  key: string,
  standard: unknown,
  check: (value: unknown) => unknown,
): Scalar<HostSheet> => ({
  read: ({ pageLayout }) => pageLayout[key] ?? standard,
  write: (sheet, value, host) => setPrint(sheet, key, check(value), host),
});

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid'] as const;

const asPages = (value: unknown): number | undefined =>
  optional(value, (pages) => asWhole(pages, 1, 32_767));

const checkedZoom = (value: unknown): Record<string, unknown> => {
  const zoom = asRecord(value);
  const scale = optional(zoom['scale'], (given) => asWhole(given, 10, 400));
  const across = asPages(zoom['horizontalFitToPages']);
  const down = asPages(zoom['verticalFitToPages']);
  if (scale !== undefined && (across ?? down) !== undefined) {
    throw new ExcelError('InvalidArgument');
  }
  return {
    ...(scale !== undefined && { scale }),
    ...(across !== undefined && { horizontalFitToPages: across }),
    ...(down !== undefined && { verticalFitToPages: down }),
  };
};

const margin = (key: string, standard: number): [string, Scalar<HostSheet>] => [
  key,
  property(key, standard, (value) => asNumber(value, 0)),
];
const switched = (key: string): [string, Scalar<HostSheet>] => [
  key,
  property(key, false, asBoolean),
];

const SCALARS: Readonly<Record<string, Scalar<HostSheet>>> = {
  orientation: property('orientation', 'Portrait', (value) =>
    asOneOf(value, ['Portrait', 'Landscape']),
  ),
  paperSize: property('paperSize', 'A4', (value) => asOneOf(value, PAPERS)),
  zoom: property('zoom', { scale: 100 }, checkedZoom),
  printOrder: property('printOrder', 'DownThenOver', (value) =>
    asOneOf(value, ['DownThenOver', 'OverThenDown']),
  ),
  firstPageNumber: property('firstPageNumber', '', (value) => (value === '' ? '' : asWhole(value))),
  ...Object.fromEntries([
    ...['centerHorizontally', 'centerVertically', 'blackAndWhite', 'draftMode'].map(switched),
    ...['printGridlines', 'printHeadings'].map(switched),
    margin('leftMargin', 50.4),
    margin('rightMargin', 50.4),
    margin('topMargin', 54),
    margin('bottomMargin', 54),
    margin('headerMargin', 21.6),
    margin('footerMargin', 21.6),
  ]),
};

/** Title rows are whole rows, title columns whole columns; a range stands for those it is in. */
const setTitles =
  (key: 'printTitleRows' | 'printTitleColumns'): Method<HostSheet>['call'] =>
  (sheet, [given], host) => {
    const { area } = rangeArgument(given, sheet, host);
    const whole =
      key === 'printTitleRows'
        ? { ...WHOLE_SHEET, top: area.top, bottom: area.bottom }
        : { ...WHOLE_SHEET, left: area.left, right: area.right };
    const fits = key === 'printTitleRows' ? isEntireRow(area) : isEntireColumn(area);
    if (!fits) throw new ExcelError('InvalidArgument');
    setPrint(sheet, key, addressOf(whole, '$'), host);
  };

const stored = (sheet: HostSheet, key: string, host: ObjectHost): AnyExcelObject | null => {
  const address = optional(sheet.pageLayout[key], asText);
  if (address === undefined) return null;
  if (key === 'printArea')
    return rangeAreasObject({ sheet, areas: areasOn(sheet, address, host) }, host);
  const area = parseAddress(address);
  return area && rangeObject({ sheet, area }, host);
};

const getter = (key: string): Method<HostSheet> => ({
  call: (sheet, _args, host) => {
    const object = stored(sheet, key, host);
    if (!object) throw new ExcelError('ItemNotFound');
    return object;
  },
});
const getterOrNull = (key: string): Method<HostSheet> => ({
  call: (sheet, _args, host) => stored(sheet, key, host),
});

const PAGE_LAYOUT: Members<HostSheet> = {
  name: 'PageLayout',
  since: '1.9',
  scalars: SCALARS,
  objects: { headersFooters: { open: headersFootersObject } },
  methods: {
    setPrintArea: {
      call: (sheet, [range], host) => {
        const areas = areasArgument(range, sheet, host);
        setPrint(sheet, 'printArea', areas.map((area) => addressOf(area)).join(), host);
      },
    },
    setPrintTitleRows: { call: setTitles('printTitleRows') },
    setPrintTitleColumns: { call: setTitles('printTitleColumns') },
    getPrintArea: getter('printArea'),
    getPrintAreaOrNullObject: getterOrNull('printArea'),
    getPrintTitleRows: getter('printTitleRows'),
    getPrintTitleRowsOrNullObject: getterOrNull('printTitleRows'),
    getPrintTitleColumns: getter('printTitleColumns'),
    getPrintTitleColumnsOrNullObject: getterOrNull('printTitleColumns'),
  },
};

export const pageLayoutObject = objectsOf(PAGE_LAYOUT);
