import { attributesOf } from '../xml/attributes';
import type { Edit } from '../xml/edits';
import type { XmlElement } from '../xml/outline';
import { childNamed } from '../xml/outline';
import { styleSection } from './styleSection';
import { numberFormatXml } from './styleXml';

export interface NumberFormats {
  /** The id of a format code: a built-in one, one that the workbook has, or a new one. */
  readonly idOf: (code: string) => number;
  readonly edits: () => readonly Edit[];
}

const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49,
}; // prettier-ignore

/** Ids below are Excel's own. */
const FIRST_FREE = 164;

export const numberFormats = (xml: string, root: XmlElement): NumberFormats => {
  const section = styleSection(xml, root, 'numFmts', []);
  const ids = new Map<string, number>();
  for (const { attributes: raw } of childNamed(root, 'numFmts')?.children ?? []) {
    const attributes = attributesOf(raw);
    ids.set(attributes.get('formatCode') ?? '', Number(attributes.get('numFmtId')));
  }
  // Also past ids that formats name but the list lacks: those cells must keep their looks.
  let next = FIRST_FREE;
  for (const [, id] of xml.matchAll(/numFmtId\s*=\s*["'](\d+)/g))
    next = Math.max(next, Number(id) + 1);
  return {
    idOf: (code) => {
      const known = BUILT_IN[code] ?? ids.get(code);
      if (known !== undefined) return known;
      section.indexOf(numberFormatXml(root.prefix, next, code));
      ids.set(code, next);
      return next++;
    },
    edits: section.edits,
  };
};
