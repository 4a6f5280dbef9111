import type { HostFormat } from '../../hostWorkbook';
import type { ColourOf } from './colours';
import { attributes, child, flagAttribute, numberAttribute, type XmlNode } from './xmlTree';

const DEFAULT_SIZE = 11;
const BLACK = '#000000';

/** The font's part of a format; what is Excel's default is not named. */
export const readFont = (font: XmlNode, colour: ColourOf): HostFormat => {
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && flagAttribute(element, 'val', true);
  };
  const underline = child(font, 'u');
  const size = numberAttribute(child(font, 'sz'), 'val');
  const ink = colour(child(font, 'color'));
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(underline !== undefined && attributes(underline).get('val') !== 'none'
      ? { underline: true }
      : {}),
    ...(on('strike') ? { strikethrough: true } : {}),
    ...(size === undefined || size === DEFAULT_SIZE ? {} : { size }),
    ...(ink === null || ink === BLACK ? {} : { colour: ink }),
  };
};

/** The fill's colour: of a solid fill its own, of a pattern or gradient its first. */
export const readFill = (fill: XmlNode, colour: ColourOf): HostFormat => {
  const pattern = child(fill, 'patternFill');
  const kind = attributes(pattern).get('patternType') ?? 'none';
  if (pattern !== undefined && kind !== 'none') {
    const shown = colour(child(pattern, 'fgColor'));
    return shown === null ? {} : { fill: shown };
  }
  const stop = child(child(fill, 'gradientFill'), 'stop');
  const first = colour(child(stop, 'color'));
  return first === null ? {} : { fill: first };
};

const EDGES = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' };

const LINES: Readonly<Record<string, string>> = {
  dashed: 'Dash', mediumDashed: 'Dash', dotted: 'Dot', dashDot: 'DashDot',
  mediumDashDot: 'DashDot', dashDotDot: 'DashDotDot', mediumDashDotDot: 'DashDotDot',
  double: 'Double', slantDashDot: 'SlantDashDot',
}; // prettier-ignore

const WEIGHTS: Readonly<Record<string, string>> = {
  hair: 'Hairline', medium: 'Medium', thick: 'Thick', mediumDashed: 'Medium',
  mediumDashDot: 'Medium', mediumDashDotDot: 'Medium', slantDashDot: 'Medium', double: 'Thick',
}; // prettier-ignore

/** The lines around a cell under Office.js's names; a thin line says no weight. */
export const readBorder = (border: XmlNode, colour: ColourOf): HostFormat => {
  const borders: NonNullable<HostFormat['borders']> = {};
  for (const [name, edge] of Object.entries(EDGES)) {
    const side = child(border, name);
    const style = attributes(side).get('style') ?? 'none';
    if (style === 'none') continue;
    const weight = WEIGHTS[style];
    borders[edge] = {
      style: LINES[style] ?? 'Continuous',
      colour: colour(child(side, 'color')) ?? BLACK,
      ...(weight === undefined ? {} : { weight }),
    };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
};
