import { escapeXml } from '../../../../adapters/xlsx/xml/entities';
import type { HostFormat } from '../../hostWorkbook';

/** `#RRGGBB` → opaque ARGB. */
const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const DEFAULT_SIZE = 11;

/** A font's own element; `face` is the name that the workbook's cells have. */
export const fontXml = (format: HostFormat, face: string): string =>
  `<font>${fontProperties(format)}<name val="${escapeXml(face)}"/></font>`;

/** The properties of a run inside a rich text. */
export const runXml = (format: HostFormat, struck: boolean, face: string): string =>
  `<rPr><rFont val="${escapeXml(face)}"/>${fontProperties({ ...format, strikethrough: struck })}</rPr>`;

const fontProperties = (format: HostFormat): string =>
  (format.bold ? '<b/>' : '') +
  (format.italic ? '<i/>' : '') +
  (format.strikethrough === true ? '<strike/>' : '') +
  (format.underline ? '<u/>' : '') +
  `<sz val="${format.size ?? DEFAULT_SIZE}"/>` +
  (format.colour === undefined ? '' : `<color rgb="${argb(format.colour)}"/>`);

export const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/>` +
  '<bgColor indexed="64"/></patternFill></fill>';

const SIDES = [
  ['left', 'EdgeLeft'], ['right', 'EdgeRight'], ['top', 'EdgeTop'], ['bottom', 'EdgeBottom'],
] as const; // prettier-ignore

type Line = NonNullable<HostFormat['borders']>[string];

export const borderXml = (borders: NonNullable<HostFormat['borders']>): string =>
  `<border>${SIDES.map(([name, edge]) => {
    const line = borders[edge];
    const style = line === undefined ? 'none' : lineStyle(line);
    return line === undefined || style === 'none'
      ? `<${name}/>`
      : `<${name} style="${style}"><color rgb="${argb(line.colour)}"/></${name}>`;
  }).join('')}<diagonal/></border>`;

const MEDIUM: Readonly<Record<string, string>> = {
  Dash: 'mediumDashed', DashDot: 'mediumDashDot', DashDotDot: 'mediumDashDotDot',
}; // prettier-ignore

const THIN: Readonly<Record<string, string>> = {
  Dash: 'dashed', DashDot: 'dashDot', DashDotDot: 'dashDotDot', Dot: 'dotted', Double: 'double',
  SlantDashDot: 'slantDashDot', None: 'none',
}; // prettier-ignore

const CONTINUOUS: Readonly<Record<string, string>> = {
  Hairline: 'hair', Medium: 'medium', Thick: 'thick',
}; // prettier-ignore

const lineStyle = ({ style, weight }: Line): string => {
  if (style === 'Continuous') return CONTINUOUS[weight ?? 'Thin'] ?? 'thin';
  const heavy = weight === 'Medium' || weight === 'Thick';
  return (heavy ? MEDIUM[style] : undefined) ?? THIN[style] ?? 'thin';
};

/** The element of a cell's alignment, or '' for Excel's default. */
export const alignmentXml = (format: HostFormat): string => {
  const horizontal = format.horizontal === undefined ? '' : fileWord(format.horizontal);
  const vertical = format.vertical === undefined ? '' : fileWord(format.vertical);
  const attributes =
    (horizontal === '' || horizontal === 'general' ? '' : ` horizontal="${horizontal}"`) +
    (vertical === '' || vertical === 'bottom' ? '' : ` vertical="${vertical}"`) +
    (format.wrap ? ' wrapText="1"' : '') +
    (format.indent ? ` indent="${format.indent}"` : '');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
};

const fileWord = (word: string): string =>
  word === 'CenterAcrossSelection'
    ? 'centerContinuous'
    : word.charAt(0).toLowerCase() + word.slice(1);

/** The look of a colour rule. Both colours of the pattern, as programs differ in which they show. */
export const ruleLookXml = (fill: string | null, font: string | null): string =>
  `<dxf>${font === null ? '' : `<font><color rgb="${argb(font)}"/></font>`}` +
  (fill === null
    ? ''
    : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/>` +
      `<bgColor rgb="${argb(fill)}"/></patternFill></fill>`) +
  '</dxf>';
