import type { PlannedStyle } from '../../plan';

const INK = '#1F2937';
const MUTED = '#5B6470';
const HEAD_FILL = '#1F3A5F';
const INPUT_HEAD_FILL = '#7A5B00';
const INPUT_FILL = '#FFF9DB';
const BODY = 9;

const body: PlannedStyle = { size: BODY, colour: INK, border: 'thin', vertical: 'top' };
const wrapped: PlannedStyle = { ...body, wrap: true, horizontal: 'left', indent: 1 };
const number = (numberFormat: string): PlannedStyle => ({
  ...body,
  horizontal: 'right',
  indent: 1,
  numberFormat,
});
const header = (fill: string): PlannedStyle => ({
  bold: true,
  size: BODY,
  colour: '#FFFFFF',
  fill,
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
});

export const DATE_FORMAT = 'dd/mm/yyyy';
/** A mean just below 100 never shows 100: what is not reached is at most 99,99. */
export const MEAN_FORMAT = '[>=100]0.00;[>=99.99]"99,99";0.00';
/** The workbook's own cell style that marks what people may fill. */
export const INPUT_STYLE = 'Traguardo input';

/** The styles of the generated sheets by name; those of input cells are made by {@link inputStyle}. */
export const STYLES = {
  title: { bold: true, size: 16, colour: HEAD_FILL, vertical: 'center' },
  explanation: { size: 10, colour: MUTED, vertical: 'top' },
  heading: { bold: true, size: 12, colour: HEAD_FILL, vertical: 'center' },
  header: header(HEAD_FILL),
  headerInput: header(INPUT_HEAD_FILL),
  code: { ...wrapped, bold: true },
  text: wrapped,
  strong: { ...wrapped, bold: true },
  muted: { ...wrapped, colour: MUTED },
  centred: { ...body, horizontal: 'center' },
  assumed: { ...body, horizontal: 'center', italic: true, colour: MUTED },
  number0: number('#,##0'),
  number1: number('#,##0.0'),
  number2: number('#,##0.00'),
  number3: number('#,##0.000'),
  number4: number('#,##0.0000'),
  plainNumber: number('0'),
  date: number(DATE_FORMAT),
  percentage: { ...number('0.00'), bold: true },
  mean: { ...number(MEAN_FORMAT), bold: true },
  difference: number('+#,##0.00;-#,##0.00;0.00'),
  status: { ...wrapped, bold: true },
  link: { ...wrapped, colour: '#1D4ED8', underline: true },
  technical: { size: 8, colour: MUTED },
} as const satisfies Readonly<Record<string, PlannedStyle>>;
export type StyleName = keyof typeof STYLES;

const INPUT_PREFIX = 'input';
const GENERAL = 'General';

const STRUCK_PREFIX = 'struck input';

/**
 * The name of the input style that shows a typed number as its cell's format did, and what was
 * struck out as struck out.
 */
export const inputStyleName = (format: string = GENERAL, struck: boolean = false): string => {
  const prefix = struck ? STRUCK_PREFIX : INPUT_PREFIX;
  return format === GENERAL ? prefix : `${prefix} ${format}`;
};

const isOf = (name: string, prefix: string): boolean =>
  name === prefix || name.startsWith(`${prefix} `);

const inputStyle = (name: string): PlannedStyle => {
  const struck = isOf(name, STRUCK_PREFIX);
  const format = name.slice((struck ? STRUCK_PREFIX : INPUT_PREFIX).length + 1);
  return {
    ...body,
    wrap: true,
    workbookStyle: INPUT_STYLE,
    fill: INPUT_FILL,
    ...(format === '' ? {} : { numberFormat: format }),
    ...(struck ? { strike: true } : {}),
  };
};

const isOwn = (name: string): name is StyleName => Object.hasOwn(STYLES, name);

/** Input styles by name: the same few for thousands of cells. */
const inputStyles = new Map<string, PlannedStyle>();

const knownInputStyle = (name: string): PlannedStyle => {
  const known = inputStyles.get(name) ?? inputStyle(name);
  inputStyles.set(name, known);
  return known;
};

/** What a style name stands for. Refuses a name that no style has. */
export const styleNamed = (name: string): PlannedStyle => {
  if (isOwn(name)) return STYLES[name];
  if (isOf(name, INPUT_PREFIX) || isOf(name, STRUCK_PREFIX)) return knownInputStyle(name);
  throw new Error(`No style is called "${name}".`);
};
