import type { PlannedConditionalFormat, PlannedStyle } from '../../../sheets/plan';
import { attributesOf } from '../xml/attributes';
import { applyEdits } from '../xml/edits';
import { escapeXml } from '../xml/entities';
import { outlineXml, withOpenRoot } from '../xml/outline';
import { numberFormats } from './numberFormats';
import { styleSection, type StyleSection } from './styleSection';
import { borderXml, dxfXml, fillXml, fontXml, xfXml, type BaseFont } from './styleXml';

/** The workbook's style sheet together with what the generated sheets add to it. */
export interface StyleSheet {
  /** The number of a planned style; `quoted` for a text that must not turn into a formula. */
  readonly cell: (style: string, quoted: boolean) => number;
  readonly dxf: (format: Pick<PlannedConditionalFormat, 'fill' | 'font'>) => number;
  /** The part as it is to be written, once everything has been asked for. */
  readonly xml: () => string;
}

interface Sections {
  readonly fonts: StyleSection;
  readonly fills: StyleSection;
  readonly borders: StyleSection;
  readonly cellStyleXfs: StyleSection;
  readonly cellXfs: StyleSection;
  readonly cellStyles: StyleSection;
  readonly dxfs: StyleSection;
}

/** Opens a style sheet. Throws where a cell asks for a style that the plan does not define. */
export const openStyleSheet = (
  original: string,
  planned: Readonly<Record<string, PlannedStyle>>,
): StyleSheet => {
  const xml = withOpenRoot(original);
  const root = outlineXml(xml, 2);
  const p = root.prefix;
  const sections = openSections(p, (name, first) => styleSection(xml, root, name, first));
  const formats = numberFormats(xml, root);
  const base = baseFont(p, sections.fonts.elements()[0]);
  const numbers = new Map<string, number>();

  const cell = (name: string, quoted: boolean): number => {
    const key = `${quoted ? 1 : 0}${name}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const style = planned[name];
    if (style === undefined) throw new Error(`The plan has no style "${name}".`);
    const number = cellNumber(p, style, quoted, sections, formats.idOf, base);
    numbers.set(key, number);
    return number;
  };
  return {
    cell,
    dxf: ({ fill, font }) => sections.dxfs.indexOf(dxfXml(p, fill, font)),
    xml: () =>
      applyEdits(xml, [
        ...formats.edits(),
        ...Object.values<StyleSection>({ ...sections }).flatMap((section) => section.edits()),
      ]),
  };
};

const openSections = (
  p: string,
  open: (name: string, first: readonly string[]) => StyleSection,
): Sections => ({
  fonts: open('fonts', [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`]),
  fills: open('fills', [
    `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`,
    `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
  ]),
  borders: open('borders', [`<${p}border/>`]),
  cellStyleXfs: open('cellStyleXfs', [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]),
  cellXfs: open('cellXfs', [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]),
  cellStyles: open('cellStyles', [`<${p}cellStyle name="Normal" xfId="0" builtinId="0"/>`]),
  dxfs: open('dxfs', []),
});

const cellNumber = (
  p: string,
  style: PlannedStyle,
  quoted: boolean,
  sections: Sections,
  formatId: (code: string) => number,
  base: BaseFont,
): number => {
  const parts = {
    numberFormat: formatId(style.numberFormat ?? 'General'),
    font: sections.fonts.indexOf(fontXml(p, style, base)),
    fill: style.fill === undefined ? 0 : sections.fills.indexOf(fillXml(p, style.fill)),
    border: style.border === undefined ? 0 : sections.borders.indexOf(borderXml(p, style.border)),
  };
  const named =
    style.workbookStyle === undefined
      ? 0
      : namedStyle(p, style.workbookStyle, sections, () =>
          xfXml(p, style, { ...parts, named: null }, false),
        );
  return sections.cellXfs.indexOf(xfXml(p, style, { ...parts, named }, quoted));
};

/** The number of a named cell style; one that the workbook has already stays as people made it. */
const namedStyle = (
  p: string,
  name: string,
  sections: Sections,
  definition: () => string,
): number => {
  for (const element of sections.cellStyles.elements()) {
    const attributes = attributesOf(element);
    if (attributes.get('name') === name) return Number(attributes.get('xfId') ?? 0);
  }
  const number = sections.cellStyleXfs.indexOf(definition());
  sections.cellStyles.indexOf(`<${p}cellStyle name="${escapeXml(name)}" xfId="${number}"/>`);
  return number;
};

/** Size and face of the workbook's first font, which its plain cells have. */
const baseFont = (p: string, font = `<${p}font/>`): BaseFont => {
  const parts = outlineXml(font, 1).children;
  const part = (name: string): string => {
    const element = parts.find((candidate) => candidate.name === name);
    return element === undefined ? '' : `<${p}${name}${element.attributes.trimEnd()}/>`;
  };
  const size = attributesOf(part('sz')).get('val') ?? '11';
  const name = part('name') === '' ? `<${p}name val="Calibri"/>` : part('name');
  return {
    size,
    colour: part('color'),
    face: name + part('family') + part('charset') + part('scheme'),
  };
};

/** The smallest style sheet, for workbooks that have none. */
export const emptyStyleSheet = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
