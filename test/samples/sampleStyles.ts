import type { Border, Fill, Font, Style } from 'excelize-wasm';

const THIN = 1;
const MEDIUM = 2;
const SOLID = 1;

const borders = (style: number, color: string): Border[] =>
  ['left', 'right', 'top', 'bottom'].map((Type) => ({ Type, Color: color, Style: style }));

const fill = (color: string): Fill => ({
  Type: 'pattern',
  Pattern: SOLID,
  Color: [color],
});

const font = (size: number, more: Font = {}): Font => ({
  Family: 'Calibri',
  Size: size,
  Color: '000000',
  ...more,
});

const cell = (size: number, more: Font = {}, horizontal = 'left', vertical = 'center'): Style => ({
  Font: font(size, more),
  Border: borders(THIN, '7F7F7F'),
  Alignment: { Horizontal: horizontal, Vertical: vertical, WrapText: true },
});

/** Styles of the card workbook, by what they are for. */
export const CARD_STYLES = {
  area: {
    ...cell(13, { Bold: true, Color: 'FFFFFF' }, 'center'),
    Fill: fill('1F4E79'),
    Border: borders(MEDIUM, '1F4E79'),
  },
  number: {
    Font: font(16, { Bold: true, Color: '1F4E79' }),
    Alignment: { Horizontal: 'left', Vertical: 'center' },
  },
  evaluation: {
    ...cell(11, { Bold: true, Color: '7F3F00' }, 'center'),
    Fill: fill('FFF2CC'),
    Border: borders(MEDIUM, 'BF9000'),
  },
  entityCode: { ...cell(10, { Bold: true }, 'center'), Fill: fill('BDD7EE') },
  entityTitle: { ...cell(11, { Bold: true }, 'center'), Fill: fill('BDD7EE') },
  operationalCode: { ...cell(10, { Bold: true }, 'center'), Fill: fill('E2EFDA') },
  operationalTitle: { ...cell(10, { Bold: true }, 'center'), Fill: fill('E2EFDA') },
  service: { ...cell(9, { Italic: true }, 'center'), Fill: fill('F2F2F2') },
  side: {
    ...cell(10, { Bold: true, Color: 'FFFFFF' }, 'center'),
    Fill: fill('2E75B6'),
    Alignment: { Horizontal: 'center', Vertical: 'center', TextRotation: 90, WrapText: true },
  },
  header: { ...cell(10, { Bold: true }, 'center'), Fill: fill('D9D9D9') },
  body: cell(10),
  target: cell(10, { Bold: true }, 'center'),
  note: cell(9, { Bold: true, Color: '595959' }, 'center'),
  narrative: { ...cell(10, { Color: '1F3864' }, 'left', 'top'), Fill: fill('FAFAFA') },
  remark: { ...cell(9, { Italic: true, Color: '404040' }, 'left', 'top') },
  line: {
    Font: font(11, { Bold: true, Italic: true, Color: 'C00000' }),
    Alignment: { Horizontal: 'center', Vertical: 'center' },
  },
  source: cell(9),
  series: cell(9),
} satisfies Record<string, Style>;

/** Styles of the flat workbook. */
export const FLAT_STYLES = {
  banner: {
    Font: font(15, { Bold: true, Color: 'FFFFFF' }),
    Fill: fill('375623'),
    Alignment: { Horizontal: 'center', Vertical: 'center' },
  },
  subtitle: {
    Font: font(10, { Italic: true }),
    Fill: fill('E2EFDA'),
    Alignment: { Horizontal: 'center', Vertical: 'center' },
  },
  header: {
    ...cell(9, { Bold: true, Color: 'FFFFFF' }, 'center'),
    Fill: fill('548235'),
  },
  area: { ...cell(9, { Bold: true }, 'center'), Fill: fill('E2EFDA') },
  code: { ...cell(9, { Bold: true }, 'center'), Fill: fill('F2F2F2') },
  words: cell(9),
  value: cell(9, {}, 'center'),
  score: { ...cell(10, { Bold: true }, 'center'), Fill: fill('FFF2CC') },
  legendTitle: { Font: font(14, { Bold: true }) },
  legend: cell(10, {}, 'left', 'top'),
} satisfies Record<string, Style>;

/** Fonts of the runs inside a cell. */
export const RUN_FONTS = {
  oc: font(10, { Bold: true, Color: '00803C' }),
  fresh: font(10, { Italic: true, Color: '0563C1' }),
  equal: font(10, { Italic: true, Color: '7030A0' }),
  plain: font(10),
  target: font(10, { Bold: true }),
  struck: font(10, { Bold: true, Strike: true, Color: 'C00000' }),
} satisfies Record<string, Font>;
