import type { PlannedConditionalFormat, PlannedStyle } from '../../../../sheets/plan';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { attributesOf } from '../../xml/attributes';
import { sameName } from '../../../cells/ownNames';
import { applyEdits } from '../../xml/edits';
import { escapeXml } from '../../xml/entities';
import { childNamed, outlineXml, withOpenRoot } from '../../xml/outline';
import type { CarriedFormat } from '../carried/carriedFormats';
import { numberFormats } from './numberFormats';
import { styleSection, type StyleSection } from './styleSection';
import { borderXml, dxfXml, fillXml, fontXml, xfXml, type BaseFont } from './styleXml';
import type { UsedNumbers } from './usedNumbers';

/** The workbook's style sheet together with what the generated sheets add to it. */
export interface StyleSheet {
  /**
   * The number of a planned style; `quoted` for a text that must not turn into a formula, `given`
   * for the parts of it that people changed.
   */
  readonly cell: (style: string, quoted: boolean, given?: CarriedFormat) => number;
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

const NOTHING_GIVEN: CarriedFormat = {};

/** The style of cells that the plan leaves empty. */
export const PLAIN_STYLE = '';

/**
 * Opens a style sheet. `used` is asked only where something new is added. Throws where a cell asks
 * for a style that the plan does not define, `damaged` for a part that is no style sheet.
 */
export const openStyleSheet = (
  original: string,
  planned: Readonly<Record<string, PlannedStyle>>,
  used: UsedNumbers,
): StyleSheet => {
  const xml = withOpenRoot(original);
  const root = outlineXml(xml, 2);
  if (root.name !== 'styleSheet') throw new UnusableWorkbook('damaged');
  const p = root.prefix;
  const font = childNamed(root, 'fonts')?.children[0];
  const base = baseFont(p, font && xml.slice(font.start, font.end));
  const sections = openSections(p, base, (name, first, filler) =>
    styleSection(xml, root, name, { first, filler, used }),
  );
  const formats = numberFormats(xml, root, used);
  const numbers = new Map<string, number>();

  const cell = (name: string, quoted: boolean, given: CarriedFormat = NOTHING_GIVEN): number => {
    const changed = given === NOTHING_GIVEN ? '{}' : JSON.stringify(given);
    const key = `${quoted ? 1 : 0}${changed}${name}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const style = name === PLAIN_STYLE ? {} : planned[name];
    if (style === undefined) throw new Error(`The plan has no style "${name}".`);
    const number = cellNumber(p, { style, quoted, given }, sections, formats.idOf, base);
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

/** A list with what it must begin with, and what fills it up where nothing of ours may stand. */
type OpenList = (name: keyof Sections, first: readonly string[], filler: string) => StyleSection;

const openSections = (p: string, base: BaseFont, open: OpenList): Sections => {
  const font = fontXml(p, {}, base);
  const noFill = `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  // Excel draws fill 1 as gray125, whatever stands there.
  const gray = `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`;
  const named = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  const cell = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const normal = `<${p}cellStyle name="Normal" xfId="0" builtinId="0"/>`;
  return {
    fonts: open('fonts', [font], font),
    fills: open('fills', [noFill, gray], noFill),
    borders: open('borders', [`<${p}border/>`], `<${p}border/>`),
    cellStyleXfs: open('cellStyleXfs', [named], named),
    cellXfs: open('cellXfs', [cell], cell),
    cellStyles: open('cellStyles', [normal], ''),
    dxfs: open('dxfs', [], `<${p}dxf/>`),
  };
};

interface WantedFormat {
  readonly style: PlannedStyle;
  readonly quoted: boolean;
  readonly given: CarriedFormat;
}

const cellNumber = (
  p: string,
  { style, quoted, given }: WantedFormat,
  sections: Sections,
  formatId: (code: string) => number,
  base: BaseFont,
): number => {
  const parts = {
    numberFormat: given.numberFormat ?? formatId(style.numberFormat ?? 'General'),
    font: given.font ?? sections.fonts.indexOf(fontXml(p, style, base)),
    fill: given.fill ?? fillNumber(p, style, sections),
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

const fillNumber = (p: string, { fill }: PlannedStyle, sections: Sections): number =>
  fill === undefined ? 0 : sections.fills.indexOf(fillXml(p, fill));

/** The number of a named cell style; one that the workbook has already stays as people made it. */
const namedStyle = (
  p: string,
  name: string,
  sections: Sections,
  definition: () => string,
): number => {
  for (const element of sections.cellStyles.elements()) {
    const attributes = attributesOf(element);
    if (!sameName(attributes.get('name') ?? '', name)) continue;
    const number = Number(attributes.get('xfId') ?? 0);
    return number < sections.cellStyleXfs.elements().length ? number : 0;
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
