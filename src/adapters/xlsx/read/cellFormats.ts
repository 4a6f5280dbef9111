import { attributesOf, indexOrDamaged, isTrue } from '../xml/attributes';
import { scanWholeXml } from '../xml/scanXml';

/** What of a cell's format matters to what the cell says. */
export interface CellFormat {
  /** The number format code, en-US; `General` where there is none. */
  readonly numberFormat: string;
  /** True where the whole cell is struck out. */
  readonly struck: boolean;
}

export const GENERAL: CellFormat = { numberFormat: 'General', struck: false };

/** Number formats that files name by number alone; 14 and 22 show in the reader's own language. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00',
  12: '# ?/?', 13: '# ??/??', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0',
  49: '@',
}; // prettier-ignore

/** Formats 27 to 36 and 50 to 58 are dates in East Asian editions of Excel. */
export const builtInFormat = (id: number): string =>
  BUILT_IN[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'yyyy/mm/dd' : 'General');

/** The formats of cells by their index in the style sheet; none where a workbook has no styles. */
export const readCellFormats = (stylesXml: string | undefined): readonly CellFormat[] => {
  const codes = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const formats: { font: number; number: number }[] = [];
  let section = '';
  if (stylesXml === undefined) return [];
  scanWholeXml(stylesXml, {
    root: 'styleSheet',
    open: (name, raw) => {
      if (SECTIONS.has(name)) section = name;
      else if (name === 'numFmt' && section === 'numFmts') {
        const attributes = attributesOf(raw);
        codes.set(
          indexOrDamaged(attributes.get('numFmtId')),
          attributes.get('formatCode') ?? 'General',
        );
      } else if (name === 'font' && section === 'fonts') struckFonts.push(false);
      else if (name === 'strike' && section === 'fonts') {
        struckFonts[struckFonts.length - 1] = isTrue(attributesOf(raw).get('val') ?? '1');
      } else if (name === 'xf' && section === 'cellXfs') {
        const attributes = attributesOf(raw);
        formats.push({
          font: indexOrDamaged(attributes.get('fontId') ?? '0'),
          number: indexOrDamaged(attributes.get('numFmtId') ?? '0'),
        });
      }
    },
  });
  return formats.map(({ font, number }) => ({
    numberFormat: codes.get(number) ?? builtInFormat(number),
    struck: struckFonts[font] ?? false,
  }));
};

const SECTIONS: ReadonlySet<string> = new Set([
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs',
  'tableStyles', 'colors', 'extLst',
]); // prettier-ignore
