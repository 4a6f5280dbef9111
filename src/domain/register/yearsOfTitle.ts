const SPAN = /\b20\d\d\s*[-–/]\s*(?:20)?\d\d\b/g;
const YEAR = /\b(20\d\d)\b(?![.,]\d)/g;

/**
 * The single years that a title or banner names. Plan periods ("2022-2024") are none, since they
 * say nothing of the year that is reported on.
 */
export const yearsOfTitle = (text: string): readonly number[] =>
  [...text.replace(SPAN, ' ').matchAll(YEAR)].map((match) => Number(match[1]));
