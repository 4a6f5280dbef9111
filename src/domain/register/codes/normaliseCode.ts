const LETTER_AND_DIGITS = /^[A-Z]\d{1,2}(?:\.\d+)*$/;
const LETTER_O_AND_DIGIT = /^([A-NP-Z])O(\d)/;

/** A code without what typing adds: `a 01 . 01` → `A01.01`. The letter o stays. */
const tidy = (written: string): string =>
  written
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[.,;:)\-–]+$/, '')
    .toUpperCase();

/**
 * True where the codes of a workbook are a letter and digits (`A01`), so that a letter o in the
 * place of a digit (`Ao3`, `DO1.04`) can only be a zero.
 */
export const usesLetterAndDigits = (codes: readonly string[]): boolean =>
  codes.some((code) => LETTER_AND_DIGITS.test(tidy(code)));

/**
 * The normal form of a code: upper case, no spaces, letter o as zero where the workbook's codes are
 * a letter and digits: `Ao3` → `A03`, `DO1.04` → `D01.04`; `OB.3` stays.
 */
export const normaliseCode = (written: string, letterAndDigits: boolean): string =>
  letterAndDigits ? tidy(written).replace(LETTER_O_AND_DIGIT, '$10$2') : tidy(written);
