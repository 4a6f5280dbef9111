import type { GridCell } from './grid';

const AMOUNT = /^[-+]?\d[\d.]*(?:,\d+)?\s?%?$/;

/** The number of a cell that holds nothing else, or null; for comparing, never for computing. */
export const amountOf = (cell: Pick<GridCell, 'content' | 'text'>): number | null => {
  if (cell.content.kind === 'number') return Number(cell.content.value);
  if (cell.content.kind !== 'text' || !AMOUNT.test(cell.text)) return null;
  const digits = cell.text.replace(/[%\s]/g, '').replace(/\.(?=\d{3}(?!\d))/g, '');
  return Number(digits.replace(',', '.')) / (cell.text.endsWith('%') ? 100 : 1);
};

/** True where one number is the sum or the mean of the others, as closely as two digits show. */
export const isSumOrMean = (value: number, amounts: readonly number[]): boolean => {
  if (amounts.length === 0) return false;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const near = (one: number): boolean => Math.abs(one - value) <= Math.abs(one) * 0.005 + 1e-9;
  return near(sum) || near(sum / amounts.length);
};
