import { builtInFormat } from '../../../../adapters/xlsx/read/cellFormats';
import type { HostFormat, HostStyle } from '../../hostWorkbook';
import { type ColourOf, colourReader } from './colours';
import { readBorder, readFill, readFont } from './formatParts';
import {
  attributes,
  child,
  childrenNamed,
  flagAttribute,
  numberAttribute,
  plainAttribute,
  type XmlNode,
} from './xmlTree';

/** The lists of the style sheet that a cell format points into. */
interface FormatParts {
  readonly code: (id: number) => string;
  readonly fonts: readonly HostFormat[];
  readonly fills: readonly HostFormat[];
  readonly borders: readonly HostFormat[];
}

/** One `<xf>` as a format. */
const cellFormatOf = (xf: XmlNode, parts: FormatParts): HostFormat => {
  const code = parts.code(numberAttribute(xf, 'numFmtId') ?? 0);
  return {
    ...(code === 'General' ? {} : { numberFormat: code }),
    ...parts.fonts[numberAttribute(xf, 'fontId') ?? 0],
    ...parts.fills[numberAttribute(xf, 'fillId') ?? 0],
    ...parts.borders[numberAttribute(xf, 'borderId') ?? 0],
    ...alignmentOf(child(xf, 'alignment')),
  };
};

const alignmentOf = (alignment: XmlNode | undefined): HostFormat => {
  const horizontal = capital(plainAttribute(alignment, 'horizontal') ?? 'general');
  const vertical = capital(plainAttribute(alignment, 'vertical') ?? 'bottom');
  const indent = numberAttribute(alignment, 'indent') ?? 0;
  return {
    ...(horizontal === 'General' ? {} : { horizontal }),
    ...(vertical === 'Bottom' ? {} : { vertical }),
    ...(flagAttribute(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
  };
};

/** `centerContinuous` is `CenterAcrossSelection` in Office.js; else the same words with a capital. */
const capital = (word: string): string =>
  word === 'centerContinuous'
    ? 'CenterAcrossSelection'
    : word.charAt(0).toUpperCase() + word.slice(1);

/** A conditional format's look: colours or null. */
export interface RuleLook {
  readonly fill: string | null;
  readonly font: string | null;
}

export interface LoadedStyles {
  /** The look of cells by their style number; to be copied, never changed. */
  readonly cells: readonly HostFormat[];
  readonly named: readonly HostStyle[];
  readonly rules: readonly RuleLook[];
  readonly colour: ColourOf;
}

/** Reads `styles.xml` with the theme's colours. Both parts may be missing. */
export const readStyleSheet = (
  sheet: XmlNode | undefined,
  theme: XmlNode | undefined,
): LoadedStyles => {
  const colour = colourReader(theme, paletteOf(sheet));
  const codes = numberFormats(sheet);
  const section = (name: string): readonly XmlNode[] => child(sheet, name)?.children ?? [];
  const parts: FormatParts = {
    code: (id) => codes.get(id) ?? builtInFormat(id),
    fonts: section('fonts').map((font) => readFont(font, colour)),
    fills: section('fills').map((fill) => readFill(fill, colour)),
    borders: section('borders').map((border) => readBorder(border, colour)),
  };
  const styleNames = namesByFormat(sheet);
  const definitions = section('cellStyleXfs').map((xf) => cellFormatOf(xf, parts));
  return {
    cells: section('cellXfs').map((xf) => {
      const name = styleNames.get(numberAttribute(xf, 'xfId') ?? 0);
      const format = cellFormatOf(xf, parts);
      return name === undefined || name === 'Normal' ? format : { ...format, style: name };
    }),
    named: [...styleNames].map(([index, name]) => ({ name, format: definitions[index] ?? {} })),
    rules: section('dxfs').map((dxf) => ({
      fill: ruleFill(dxf, colour),
      font: colour(child(child(dxf, 'font'), 'color')),
    })),
    colour,
  };
};

const numberFormats = (sheet: XmlNode | undefined): ReadonlyMap<number, string> =>
  new Map(
    childrenNamed(child(sheet, 'numFmts'), 'numFmt').map((format) => [
      numberAttribute(format, 'numFmtId') ?? 0,
      attributes(format).get('formatCode') ?? 'General',
    ]),
  );

const namesByFormat = (sheet: XmlNode | undefined): ReadonlyMap<number, string> =>
  new Map(
    childrenNamed(child(sheet, 'cellStyles'), 'cellStyle').map((style) => [
      numberAttribute(style, 'xfId') ?? 0,
      attributes(style).get('name') ?? 'Normal',
    ]),
  );

const paletteOf = (sheet: XmlNode | undefined): readonly string[] =>
  childrenNamed(child(child(sheet, 'colors'), 'indexedColors'), 'rgbColor').map((entry) =>
    (attributes(entry).get('rgb') ?? '').slice(-6),
  );

/** In colour rules the background colour is what a solid fill shows; some programs set the other. */
const ruleFill = (dxf: XmlNode, colour: ColourOf): string | null => {
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  return colour(child(pattern, 'bgColor')) ?? colour(child(pattern, 'fgColor'));
};
