import { strToU8, zipSync } from 'fflate';

const u8 = (...values: readonly number[]): readonly number[] => values;
const u16 = (value: number): readonly number[] => [value & 255, value >> 8];
export const u32 = (value: number): readonly number[] => [
  ...u16(value & 0xffff),
  ...u16(value >>> 16),
];
export const f64 = (value: number): readonly number[] => [
  ...new Uint8Array(Float64Array.of(value).buffer),
];
export const wide = (text: string): readonly number[] => [
  ...u32(text.length),
  ...[...text].flatMap((letter) => u16(letter.charCodeAt(0))),
];

/** A record: its kind in one or two bytes of seven bits, its length in one (all are short). */
export const record = (
  kind: number,
  ...data: readonly (readonly number[])[]
): readonly number[] => {
  const flat = data.flat();
  return [...(kind < 128 ? [kind] : [(kind & 127) | 128, kind >> 7]), flat.length, ...flat];
};
export const cell = (
  kind: number,
  column: number,
  style: number,
  value: readonly number[],
): readonly number[] => record(kind, u32(column), u32(style), value);

/** A cell without a column: it is the one behind the cell before it. */
export const short = (kind: number, value: readonly number[]): readonly number[] =>
  record(kind, u32(0), value);

const part = (...records: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(records.flat());

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const list = (
  ...items: readonly (readonly [id: string, type: string, target: string])[]
): Uint8Array =>
  strToU8(
    `<Relationships xmlns="x">${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
  );

const FONT = (strike: boolean): readonly number[] =>
  record(43, u16(220), u16(strike ? 8 : 0), u16(400));
const XF = (format: number, font: number): readonly number[] =>
  record(47, u16(0), u16(format), u16(font));

const CELLS = [
  cell(5, 0, 1, f64(0.2856)),
  cell(2, 1, 2, u32((45000 << 2) | 2)),
  cell(7, 2, 0, u32(0)),
  cell(3, 3, 0, u8(7)),
  cell(9, 4, 0, f64(-12.5)),
  cell(8, 5, 0, wide('ab')),
  cell(4, 6, 0, u8(1)),
  cell(1, 7, 0, []),
];

/**
 * A small .xlsb, made by the book (MS-XLSB), with these cells in its second row: SheetJS writes
 * .xlsb too, but no fonts and no formulas.
 */
export const buildXlsb = (cells: readonly (readonly number[])[] = CELLS): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="x"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
    ),
    '_rels/.rels': list(['rId1', 'officeDocument', 'xl/workbook.bin']),
    'xl/_rels/workbook.bin.rels': list(
      ['rId1', 'worksheet', 'worksheets/sheet1.bin'],
      ['rId2', 'styles', 'styles.bin'],
      ['rId3', 'sharedStrings', 'sharedStrings.bin'],
    ),
    'xl/workbook.bin': part(
      record(153, u32(0)),
      record(156, u32(2), u32(1), wide('rId1'), wide('Scheda è')),
    ),
    'xl/styles.bin': part(
      record(44, u16(170), wide('dd/mm/yyyy')),
      FONT(false),
      FONT(true),
      XF(14, 1),
      record(617, u32(3)),
      XF(0, 0),
      XF(10, 0),
      XF(170, 0),
      record(618),
    ),
    'xl/sharedStrings.bin': part(
      record(19, u8(1), wide('x>y'), u32(2), u16(0), u16(1), u16(1), u16(0)),
    ),
    'xl/worksheets/sheet1.bin': part(
      record(60, u32(2), u32(2), u32(2560), u32(0), u16(1)),
      record(145),
      record(0, u32(1), u32(0), u16(300), u8(0, 0x10), u8(0)),
      ...cells,
      record(146),
      record(176, u32(1), u32(2), u32(0), u32(3)),
    ),
  });
