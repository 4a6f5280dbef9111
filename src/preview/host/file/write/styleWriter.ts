import { numberFormats } from '../../../../adapters/xlsx/write/styles/numberFormats';
import {
  styleSection,
  type StyleSection,
} from '../../../../adapters/xlsx/write/styles/styleSection';
import type { UsedNumbers } from '../../../../adapters/xlsx/write/styles/usedNumbers';
import { applyEdits } from '../../../../adapters/xlsx/xml/edits';
import { escapeXml } from '../../../../adapters/xlsx/xml/entities';
import { outlineXml, withOpenRoot } from '../../../../adapters/xlsx/xml/outline';
import type { HostFormat, HostStyle } from '../../hostWorkbook';
import { readStyleSheet } from '../read/styleSheet';
import { attributes, child, xmlTree, type XmlNode } from '../read/xmlTree';
import { alignmentXml, borderXml, fillXml, fontXml, ruleLookXml } from './formatXml';
import { canonical } from './sameContent';

/** The style sheet of a workbook, which only grows: what is there keeps its number. */
export interface StyleWriter {
  /** The number of a cell's look. */
  readonly cell: (format: HostFormat) => number;
  /** The number of a colour rule's look. */
  readonly rule: (fill: string | null, font: string | null) => number;
  /** Name of the font that the workbook's cells have. */
  readonly face: string;
  /** The part, once everything has been asked for. */
  readonly xml: () => string;
}

const SECTIONS = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const; // prettier-ignore
type Sections = Readonly<Record<(typeof SECTIONS)[number], StyleSection>>;

/** What a list must begin with where the file has none. */
const FIRST: Readonly<Record<(typeof SECTIONS)[number], readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
  dxfs: [],
};

/** Opens a style sheet. `named` are the styles of the store; the file may lack some. */
export const styleWriter = (
  original: string,
  theme: XmlNode | undefined,
  named: readonly HostStyle[],
  used: UsedNumbers,
): StyleWriter => {
  const xml = withOpenRoot(original);
  const root = outlineXml(xml, 2);
  const tree = xmlTree(xml);
  const loaded = readStyleSheet(tree, theme);
  const sections = Object.fromEntries(
    SECTIONS.map((name) => {
      const filler = FIRST[name][0] ?? '<dxf/>';
      return [name, styleSection(xml, root, name, { first: FIRST[name], filler, used })];
    }),
  ) as Sections;
  const codes = numberFormats(xml, root, used);
  const face = attributes(child(child(tree, 'fonts')?.children[0], 'name')).get('val') ?? 'Calibri';
  const styles = namedStyles(tree, sections);
  const known = new Map<string, number>();
  loaded.cells.forEach((format, index) => {
    const key = canonical(format);
    if (!known.has(key)) known.set(key, index);
  });

  const xfXml = (format: HostFormat, style: number | null): string => {
    const font = sections.fonts.indexOf(fontXml(format, face));
    const fill = format.fill === undefined ? 0 : sections.fills.indexOf(fillXml(format.fill));
    const border =
      format.borders === undefined ? 0 : sections.borders.indexOf(borderXml(format.borders));
    const alignment = alignmentXml(format);
    return (
      `<xf numFmtId="${codes.idOf(format.numberFormat ?? 'General')}" fontId="${font}" ` +
      `fillId="${fill}" borderId="${border}"${style === null ? '' : ` xfId="${style}"`} ` +
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
      (alignment === '' ? '/>' : `>${alignment}</xf>`)
    );
  };
  const styleNumber = (name: string | undefined): number => {
    if (name === undefined) return 0;
    const format = named.find((style) => style.name === name)?.format ?? {};
    return styles.numberOf(name, () => xfXml(format, null));
  };
  named.forEach(({ name }) => styleNumber(name));
  return {
    cell: (format) => {
      const look = wholeCell(format);
      const key = canonical(look);
      const number =
        known.get(key) ?? sections.cellXfs.indexOf(xfXml(look, styleNumber(look.style)));
      known.set(key, number);
      return number;
    },
    rule: (fill, font) => sections.dxfs.indexOf(ruleLookXml(fill, font)),
    face,
    xml: () =>
      applyEdits(xml, [...codes.edits(), ...SECTIONS.flatMap((name) => sections[name].edits())]),
  };
};

/** A part that is struck out is told by the text's runs, not by the cell's font. */
const wholeCell = (format: HostFormat): HostFormat => {
  const { strikethrough, ...rest } = Object.fromEntries(
    Object.entries(format).filter(([, value]) => value !== false && value !== undefined),
  ) as HostFormat;
  return strikethrough === true ? { ...rest, strikethrough } : rest;
};

const namedStyles = (
  tree: XmlNode,
  sections: Sections,
): { readonly numberOf: (name: string, definition: () => string) => number } => {
  const numbers = new Map(
    (child(tree, 'cellStyles')?.children ?? []).map((style) => {
      const given = attributes(style);
      return [given.get('name') ?? '', Number(given.get('xfId') ?? 0)];
    }),
  );
  return {
    numberOf: (name, definition) => {
      const existing = numbers.get(name);
      if (existing !== undefined) return existing;
      if (name === 'Normal') return 0;
      const number = sections.cellStyleXfs.indexOf(definition());
      sections.cellStyles.indexOf(`<cellStyle name="${escapeXml(name)}" xfId="${number}"/>`);
      numbers.set(name, number);
      return number;
    },
  };
};
