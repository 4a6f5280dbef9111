import type { CellContent } from '../../../domain/model/cell';
import type { Input } from '../../inputs';
import { contentText, isBlank } from './contentText';

/** What counts of a typed cell: what is struck out is kept and does not, nor do spaces alone. */
export const inForce = (input: Input | null): Input | null =>
  input === null || input.struck || isBlank(input.content) ? null : input;

/** False for a text that is struck out in part: what holds of it is asked. */
export const isClear = (content: CellContent): boolean =>
  content.kind !== 'text' ||
  (content.partlyStruck !== true && content.runs?.some(({ struck }) => struck) !== true);

/** What a cell says, with a decimal comma and days as people write them. */
export const shownWords = (content: CellContent): string => {
  if (content.kind === 'date') return content.date.split('-').reverse().join('/');
  if (content.kind !== 'number') return contentText(content).trim();
  const percent = content.format.includes('%');
  return percent
    ? `${String(Number((Number(content.value) * 100).toPrecision(15))).replace('.', ',')}%`
    : content.value.replace('.', ',');
};
