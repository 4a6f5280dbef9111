import type { CellContent } from '../../../domain/model/cell';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const ASCII = /^[ -~]*$/;
/** Most texts are tidy already, and one look is cheaper than three replacements. */
const UNTIDY = /[^\S ]| {2}|^ | $|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/;
const ACCENTS = /[\u0300-\u036f]/g;

/** For matching only: no invisible characters, one ordinary space where there were several. */
export const plainText = (raw: string): string =>
  UNTIDY.test(raw) ? raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : raw;

/** Lower case without accents, for comparing words: `Attività` → `attivita`. */
export const foldedText = (raw: string): string =>
  (ASCII.test(raw)
    ? plainText(raw)
    : plainText(raw.normalize('NFD').replace(ACCENTS, '')).replaceAll('’', "'")
  ).toLowerCase();

/** Only letters and digits, single spaces: the key under which two headers are the same. */
export const matchKey = (raw: string): string =>
  foldedText(raw)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** True where most letters are capitals, as titles on the sheets are written. */
export const isUpperCase = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 4 && capitals.length >= letters.length * 0.7;
};

const numberText = (value: string, format: string): string =>
  format.includes('%')
    ? `${String(Number((Number(value) * 100).toPrecision(12))).replace('.', ',')}%`
    : value;

const italianDate = (iso: string): string => iso.split('-').reverse().join('/');

/** What a cell says, as one string, for matching and for samples; never for computing. */
export const contentText = (content: CellContent): string => {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return numberText(content.value, content.format);
    case 'date':
      return italianDate(content.date);
    case 'boolean':
      return content.value ? 'VERO' : 'FALSO';
    case 'error':
      return content.code;
  }
};
