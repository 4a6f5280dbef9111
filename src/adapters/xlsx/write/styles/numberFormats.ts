import { attributesOf } from '../../xml/attributes';
import type { Edit } from '../../xml/edits';
import type { XmlElement } from '../../xml/outline';
import { childNamed } from '../../xml/outline';
import { freeNumbers } from '../package/freeNumbers';
import { styleSection } from './styleSection';
import { numberFormatXml } from './styleXml';
import type { UsedNumbers } from './usedNumbers';

export interface NumberFormats {
  /** The id of a format code: a built-in one, one that the workbook has, or a new one. */
  readonly idOf: (code: string) => number;
  readonly edits: () => readonly Edit[];
}

const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49,
}; // prettier-ignore

/** Ids below are Excel's own; an id has 16 bits in its older formats. */
const OWN_IDS = { first: 164, most: 65_535 };

export const numberFormats = (xml: string, root: XmlElement, used: UsedNumbers): NumberFormats => {
  // Ids are free to choose: a filler for one that is taken is never needed.
  const section = styleSection(xml, root, 'numFmts', { first: [], filler: '', used: () => NONE });
  const codes = listedCodes(root);
  const ids = new Map<string, number>();
  for (const [code, id] of Object.entries(BUILT_IN)) if (!codes.has(id)) ids.set(code, id);
  for (const [id, code] of codes) if (code !== null && !ids.has(code)) ids.set(code, id);
  let taken: Set<number> | null = null;
  const add = (code: string): number => {
    taken ??= new Set([...used('numFmts'), ...codes.keys()]);
    const id = freeNumbers(taken, 1, OWN_IDS)[0] as number;
    section.indexOf(numberFormatXml(root.prefix, id, code));
    taken.add(id);
    ids.set(code, id);
    return id;
  };
  return { idOf: (code) => ids.get(code) ?? add(code), edits: section.edits };
};

const NONE: ReadonlySet<number> = new Set();

/** The codes of the list by their ids; null for an id that stands for several. */
const listedCodes = (root: XmlElement): ReadonlyMap<number, string | null> => {
  const codes = new Map<number, string | null>();
  for (const { attributes: raw } of childNamed(root, 'numFmts')?.children ?? []) {
    const attributes = attributesOf(raw);
    const id = Number(attributes.get('numFmtId') ?? Number.NaN);
    const code = attributes.get('formatCode') ?? '';
    if (!Number.isInteger(id)) continue;
    codes.set(id, codes.has(id) && codes.get(id) !== code ? null : code);
  }
  return codes;
};
