/** Around a date, this many characters count as its surroundings. */
const NEIGHBOURHOOD = 90;

const DATE = /(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/g;
const PLANNED =
  /(?:entro|fino|scadenza|previst\S*|rinvi\S*|posticip\S*|proroga\S*|dal|decorrenza)\W+(?:\S+\W+){0,3}$/i;

const fullYear = (year: string): number => Number(year.length === 2 ? `20${year}` : year);

const speaksOfYear = (text: string, year: number): boolean =>
  [...text.matchAll(DATE)].some((match) => fullYear(match[3] ?? '') === year);

/**
 * Whether a date told as done cannot be right: it lies after 30 June of the following year, by
 * which the OIV validates the report (d.lgs. 150/2009, art. 14 c. 4), and stands among dates of
 * the reporting year. "30/10/2023 (SP) e 08/11/2023 e 7/12/2024 (SV)" for 2023 → true;
 * "raggiunto in data 16/1/2024", "avvio effettivo 1/5/2024", "rinviato al 15/9/2024" → false.
 */
export const implausibleDate = (
  iso: string,
  asWritten: string,
  narrative: string,
  reportingYear: number,
): boolean => {
  if (iso <= `${reportingYear + 1}-06-30`) return false;
  const at = narrative.indexOf(asWritten);
  if (at < 0) return false;
  const before = narrative.slice(Math.max(0, at - NEIGHBOURHOOD), at);
  const after = narrative.slice(at + asWritten.length, at + asWritten.length + NEIGHBOURHOOD);
  return !PLANNED.test(before) && speaksOfYear(`${before} ${after}`, reportingYear);
};
