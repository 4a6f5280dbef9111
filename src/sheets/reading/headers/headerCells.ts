import type { GridCell } from '../grid/grid';
import { headerReadings } from './headerMatch';
import type { ColumnAnswer } from '../recognition';
import { plainRole, type PlainRoleName } from '../role';
import { matchKey } from '../grid/text';
import { HEADERS } from '../weights';

const LONGEST_HEADER = 120;
const TARGET_LIKE = /^(?:[<>≥≤=]|entro\b)|(?:[<>≥≤]\s?=?\s?\d)|\d\s?%|:\s*[<>≥≤]/;

/** Roles that a person gave to a header of this sheet, by header key. */
export type AnsweredHeaders = ReadonlyMap<string, ColumnAnswer['role']>;

export const answeredHeaders = (sheet: string, answers: readonly ColumnAnswer[]): AnsweredHeaders =>
  new Map(
    answers
      .filter((answer) => answer.sheet.trim() === '*' || matchKey(answer.sheet) === matchKey(sheet))
      // An answer for this very sheet must come after one for every sheet, so that it wins.
      .sort((one, other) => Number(other.sheet.trim() === '*') - Number(one.sheet.trim() === '*'))
      .map((answer) => [matchKey(answer.header), answer.role]),
  );

const couldHead = (cell: GridCell): boolean => {
  if (cell.content.kind === 'number') return /^(?:19|20)\d\d$/.test(cell.content.value);
  if (cell.content.kind !== 'text') return cell.content.kind === 'date';
  if (/^[-+–€\s\d.,/%]+$/.test(cell.text))
    return /^(?:%?\s?(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}.*|%)$/.test(cell.text);
  return cell.text.length <= LONGEST_HEADER && !TARGET_LIKE.test(cell.text);
};

/** The role that a cell most likely heads a column with, or null. */
export const bestRole = (cell: GridCell, answers: AnsweredHeaders): PlainRoleName | null => {
  const answered = answers.get(matchKey(cell.text));
  if (answered !== undefined) return plainRole(answered) as PlainRoleName;
  if (cell.content.kind !== 'text') return null;
  const best = headerReadings(cell.text)[0];
  return best !== undefined && best.score >= HEADERS.named ? best.role : null;
};

/** True where no other role fits a cell better than this one. */
export const canMean = (cell: GridCell, role: PlainRoleName, answers: AnsweredHeaders): boolean => {
  const answered = answers.get(matchKey(cell.text));
  if (answered !== undefined) return plainRole(answered) === role;
  if (cell.content.kind !== 'text' || cell.text.length > 80) return false;
  const readings = headerReadings(cell.text);
  const own = readings.find((reading) => reading.role === role);
  return (
    own !== undefined && own.score >= HEADERS.sure && own.score >= (readings[0]?.score ?? 0) - 0.001
  );
};

/** True where every cell could head a column: short texts and years, no figures. */
export const isHeaderLike = (cells: readonly GridCell[]): boolean => cells.every(couldHead);
