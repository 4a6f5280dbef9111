import type { PlannedStyle } from '../../../../sheets/plan';
import { builtInFormat } from '../../read/cellFormats';
import { attributesOf, isTrue } from '../../xml/attributes';
import { childNamed, outlineXml, type XmlElement } from '../../xml/outline';

/** A cell format as it shows, in a spelling that no program changes when it saves. */
export interface ShownLook {
  readonly font: string;
  readonly fill: string;
  readonly numberFormat: string;
}

/** The same with the numbers of its parts in the style sheet. */
export interface StandingLook extends ShownLook {
  readonly ids: { readonly font: number; readonly fill: number; readonly numberFormat: number };
}

export interface Looks {
  /** By the number of the cell format. */
  readonly standing: readonly StandingLook[];
  readonly planned: (style: PlannedStyle) => ShownLook;
}

interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: boolean;
  readonly size: string;
  readonly colour: string;
  readonly face: string;
}

/** Takes the cell formats of a style sheet apart. */
export const looksOf = (stylesXml: string): Looks => {
  const root = outlineXml(stylesXml, 4);
  const list = (name: string): readonly XmlElement[] => childNamed(root, name)?.children ?? [];
  const fonts = list('fonts').map(fontOf);
  const fills = list('fills').map((fill) => fillOf(stylesXml, fill));
  const codes = new Map(
    list('numFmts').map(({ attributes: raw }) => {
      const attributes = attributesOf(raw);
      return [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? ''] as const;
    }),
  );
  const base = fonts[0] ?? fontOf(undefined);
  return {
    standing: list('cellXfs').map(({ attributes: raw }) => {
      const attributes = attributesOf(raw);
      const id = (name: string): number => Number(attributes.get(name) ?? 0);
      // A number that nothing bears looks like the first, and must not become one of ours.
      const listed = (name: string, { length }: readonly unknown[]): number =>
        id(name) < length ? id(name) : 0;
      const code = id('numFmtId');
      const ids = {
        font: listed('fontId', fonts),
        fill: listed('fillId', fills),
        numberFormat: codes.has(code) || code < FIRST_OWN_FORMAT ? code : 0,
      };
      return {
        ids,
        font: JSON.stringify(fonts[ids.font] ?? base),
        fill: fills[ids.fill] ?? NO_FILL,
        numberFormat: sameCode(codes.get(ids.numberFormat) ?? builtInFormat(ids.numberFormat)),
      };
    }),
    planned: (style) => ({
      font: JSON.stringify({
        bold: style.bold ?? false,
        italic: style.italic ?? false,
        strike: style.strike ?? false,
        underline: style.underline ?? false,
        size: style.size === undefined ? base.size : String(style.size),
        colour: style.colour === undefined ? base.colour : sameColour(style.colour.slice(1)),
        face: base.face,
      } satisfies Font),
      fill: style.fill === undefined ? NO_FILL : sameColour(style.fill.slice(1)),
      numberFormat: sameCode(style.numberFormat ?? 'General'),
    }),
  };
};

/** Numbers of formats below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

const NO_FILL = 'none';
/** Black, automatic and the theme's text colour: programs write one for the other. */
const USUAL = 'usual';

const fontOf = (font: XmlElement | undefined): Font => {
  const value = (name: string): string | undefined => {
    const element = font && childNamed(font, name);
    return element && (attributesOf(element.attributes).get('val') ?? '1');
  };
  const underline = value('u');
  return {
    bold: isTrue(value('b')),
    italic: isTrue(value('i')),
    strike: isTrue(value('strike')),
    underline: underline !== undefined && underline !== 'none',
    size: value('sz') ?? '11',
    colour: colourOf(font && childNamed(font, 'color')),
    face: value('name') ?? 'Calibri',
  };
};

const fillOf = (xml: string, fill: XmlElement): string => {
  const [pattern] = fill.children;
  const kind = pattern && attributesOf(pattern.attributes).get('patternType');
  if (pattern?.name === 'patternFill' && (kind === undefined || kind === 'none')) return NO_FILL;
  return pattern?.name === 'patternFill' && kind === 'solid'
    ? colourOf(childNamed(pattern, 'fgColor'))
    : xml.slice(fill.start, fill.end);
};

const colourOf = (element: XmlElement | undefined): string => {
  const attributes = attributesOf(element?.attributes ?? '');
  const rgb = attributes.get('rgb');
  if (rgb !== undefined) return sameColour(rgb.slice(-6));
  const [theme, indexed] = [attributes.get('theme'), attributes.get('indexed')];
  const tint = Number(attributes.get('tint') ?? 0);
  if (theme !== undefined) return theme === '1' && tint === 0 ? USUAL : `theme ${theme} ${tint}`;
  return indexed === undefined || ['0', '8', '64'].includes(indexed) ? USUAL : `indexed ${indexed}`;
};

const sameColour = (rgb: string): string => (/^0{6}$/.test(rgb) ? USUAL : rgb.toUpperCase());

/** What shows as it is needs no sign before it: Excel writes `\-0` for `-0`. */
const NEEDLESS = /\\(?=[-+/():!^&'~{}<>= $])/g;

const sameCode = (code: string): string =>
  code
    .replace(NEEDLESS, '')
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part))
    .join('"');
