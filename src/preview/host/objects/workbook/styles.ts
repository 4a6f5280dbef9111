import { ExcelError } from '../../excelError';
import type { HostFormat, HostStyle, HostWorkbook } from '../../hostWorkbook';
import { checkNumberFormat } from '../../store/checkNumberFormat';
import { asBoolean, asOneOf, asText, asWhole } from '../arguments';
import { bordersObject } from '../format/borders';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  type Scalar,
} from '../excelObject';
import { fillObject } from '../format/fill';
import { fontObject } from '../format/font';
import { styleFormats } from '../format/formatHolder';
import { mayChangeWorkbook } from '../guards';
import { HORIZONTAL, VERTICAL } from '../format/rangeFormat';

const attribute = <K extends keyof HostFormat>(
  key: K,
  standard: NonNullable<HostFormat[K]>,
  check: (value: unknown) => NonNullable<HostFormat[K]>,
): Scalar<HostStyle> => ({
  since: '1.7',
  read: ({ format }) => format[key] ?? standard,
  write: (style, value, host) => {
    const checked = check(value);
    styleFormats(style, host).patch((format) => ({ ...format, [key]: checked }));
  },
});

const remove = (style: HostStyle, host: ObjectHost): void => {
  mayChangeWorkbook(host);
  styleFormats(style, host).patch((format) => {
    const rest = { ...format };
    delete rest.style;
    return rest;
  });
  const workbook = host.workbook();
  workbook.styles = workbook.styles.filter((other) => other !== style);
  host.touch();
};

const STYLE: Members<HostStyle> = {
  name: 'Style',
  check: (style, host) => {
    if (!host.workbook().styles.includes(style)) throw new ExcelError('ItemNotFound');
  },
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { since: '1.7', read: ({ name }) => name },
    builtIn: { since: '1.7', read: () => false },
    numberFormat: attribute('numberFormat', 'General', (value) => checkNumberFormat(asText(value))),
    horizontalAlignment: attribute('horizontal', 'General', (value) => asOneOf(value, HORIZONTAL)),
    verticalAlignment: attribute('vertical', 'Bottom', (value) => asOneOf(value, VERTICAL)),
    wrapText: attribute('wrap', false, asBoolean),
    indentLevel: attribute('indent', 0, (value) => asWhole(value, 0, 250)),
  },
  objects: {
    font: { since: '1.7', open: (style, host) => fontObject(styleFormats(style, host), host) },
    fill: { since: '1.7', open: (style, host) => fillObject(styleFormats(style, host), host) },
    borders: {
      since: '1.7',
      open: (style, host) => bordersObject(styleFormats(style, host), host),
    },
  },
  methods: { delete: { since: '1.7', call: (style, _args, host) => remove(style, host) } },
};

const styleObject = objectsOf(STYLE);

const find = ({ styles }: HostWorkbook, key: unknown): HostStyle | undefined => {
  const wanted = asText(key).toLowerCase();
  return styles.find(({ name }) => name.toLowerCase() === wanted);
};

const LONGEST_NAME = 255;

const add = (workbook: HostWorkbook, given: unknown, host: ObjectHost): void => {
  mayChangeWorkbook(host);
  const name = asText(given);
  if (name === '' || name.length > LONGEST_NAME) throw new ExcelError('InvalidArgument');
  // `Normal` is there in every workbook, whether the store names it or not.
  if (find(workbook, name) || name.toLowerCase() === 'normal')
    throw new ExcelError('ItemAlreadyExists');
  workbook.styles.push({ name, format: {} });
  host.touch();
};

const orNotFound = (style: HostStyle | undefined, host: ObjectHost): AnyExcelObject => {
  if (!style) throw new ExcelError('ItemNotFound');
  return styleObject(style, host);
};

const STYLES: Members<HostWorkbook> = {
  name: 'StyleCollection',
  items: ({ styles }, host) => styles.map((style) => styleObject(style, host)),
  item: (workbook, key, host) => orNotFound(find(workbook, key), host),
  methods: {
    add: { since: '1.7', call: (workbook, [name], host) => add(workbook, name, host) },
    getCount: { since: '1.9', call: ({ styles }) => styles.length },
    getItemAt: {
      since: '1.9',
      call: ({ styles }, [index], host) => orNotFound(styles[Number(index)], host),
    },
    getItemOrNullObject: {
      since: '1.14',
      call: (workbook, [key], host) => {
        const style = find(workbook, key);
        return style ? styleObject(style, host) : null;
      },
    },
  },
};

export const stylesObject = objectsOf(STYLES);
