import type { PlannedStyle } from '../../../../sheets/plan';
import { escapeXml } from '../../xml/entities';

/** `#RRGGBB` → opaque ARGB. */
const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const THIN_LINE = 'FFBFBFBF';
const BOTTOM_LINE = 'FF7F7F7F';

/** The parts of a font that a generated cell takes from the workbook's own default font. */
export interface BaseFont {
  readonly size: string;
  /** The colour element, or ''. */
  readonly colour: string;
  /** Name, family, character set and scheme, as XML. */
  readonly face: string;
}

/** `p` is the namespace prefix of the style sheet with its colon, mostly ''. */
export const fontXml = (p: string, style: PlannedStyle, base: BaseFont): string =>
  `<${p}font>${style.bold ? `<${p}b/>` : ''}${style.italic ? `<${p}i/>` : ''}` +
  `${style.strike ? `<${p}strike/>` : ''}${style.underline ? `<${p}u/>` : ''}<${p}sz val="${style.size ?? base.size}"/>` +
  `${style.colour === undefined ? base.colour : `<${p}color rgb="${argb(style.colour)}"/>`}` +
  `${base.face}</${p}font>`;

export const fillXml = (p: string, colour: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(colour)}"/>` +
  `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export const borderXml = (p: string, border: 'thin' | 'bottom'): string => {
  const side = (name: string, colour: string | null): string =>
    colour === null
      ? `<${p}${name}/>`
      : `<${p}${name} style="thin"><${p}color rgb="${colour}"/></${p}${name}>`;
  const around = border === 'thin' ? THIN_LINE : null;
  return (
    `<${p}border>${side('left', around)}${side('right', around)}${side('top', around)}` +
    `${side('bottom', around ?? BOTTOM_LINE)}<${p}diagonal/></${p}border>`
  );
};

/** A colour rule's look. Both colours of the pattern, as programs differ in which one they show. */
export const dxfXml = (p: string, fill: string, font: string): string =>
  `<${p}dxf><${p}font><${p}color rgb="${argb(font)}"/></${p}font><${p}fill>` +
  `<${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/>` +
  `<${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill></${p}dxf>`;

export const numberFormatXml = (p: string, id: number, code: string): string =>
  `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;

export interface CellFormatNumbers {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** The named style that it follows; null for the definition of a named style itself. */
  readonly named: number | null;
}

/** A cell format. Cells of a named style stay open for typing where people protect the sheet. */
export const xfXml = (
  p: string,
  style: PlannedStyle,
  numbers: CellFormatNumbers,
  quoted: boolean,
): string => {
  const { horizontal, vertical, wrap, indent } = style;
  const alignment =
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (wrap ? ' wrapText="1"' : '') +
    (indent === undefined ? '' : ` indent="${indent}"`);
  const open = style.workbookStyle !== undefined;
  return (
    `<${p}xf numFmtId="${numbers.numberFormat}" fontId="${numbers.font}" fillId="${numbers.fill}" ` +
    `borderId="${numbers.border}"${numbers.named === null ? '' : ` xfId="${numbers.named}"`}` +
    `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" ` +
    `applyBorder="1" applyAlignment="1"${open ? ' applyProtection="1"' : ''}>` +
    `${alignment === '' ? '' : `<${p}alignment${alignment}/>`}` +
    `${open ? `<${p}protection locked="0"/>` : ''}</${p}xf>`
  );
};
