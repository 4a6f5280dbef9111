import { attributes, child, type XmlNode } from './xmlTree';

/** A colour element as `#RRGGBB`; null for automatic colours and none. */
export type ColourOf = (element: XmlNode | undefined) => string | null;

/** Excel's palette of old; 64 and 65 are the window's own text and background. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The order in which cells count the theme's colours: light and dark change places. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']; // prettier-ignore

/** Resolves colours with the workbook's theme and palette; null parts give Office's own. */
export const colourReader = (
  theme: XmlNode | undefined,
  palette: readonly string[] = [],
): ColourOf => {
  const themed = themeColours(theme);
  return (element) => {
    if (element === undefined) return null;
    const given = attributes(element);
    const tint = Number(given.get('tint') ?? 0);
    const rgb = given.get('rgb');
    if (rgb !== undefined) return tinted(rgb.slice(-6), tint);
    const themeIndex = given.get('theme');
    if (themeIndex !== undefined) return tinted(themed[Number(themeIndex)] ?? '000000', tint);
    const indexed = given.get('indexed');
    if (indexed === undefined || Number(indexed) >= 64) return null;
    return tinted(palette[Number(indexed)] ?? INDEXED[Number(indexed)] ?? '000000', tint);
  };
};

const themeColours = (theme: XmlNode | undefined): readonly string[] => {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const colour = child(scheme, name)?.children[0];
    const given = attributes(colour);
    return given.get('lastClr') ?? given.get('val') ?? (OFFICE_THEME[index] as string);
  });
};

/** Lightens (tint above 0) or darkens a colour in hue, saturation and lightness, as Excel does. */
const tinted = (rgb: string, tint: number): string => {
  if (!/^[0-9a-f]{6}$/i.test(rgb)) return '#000000';
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const lightness = (most + least) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation kept, each part moves in a straight line between black and white.
  const span = (l: number): number => 1 - Math.abs(2 * l - 1);
  const scale = span(lightness) === 0 ? 0 : span(target) / span(lightness);
  return `#${parts
    .map((part) => Math.round(Math.min(1, Math.max(0, target + (part - lightness) * scale)) * 255))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('')}`;
};
