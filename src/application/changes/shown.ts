import { decimal, halfUp } from '../../domain/decimal';
import type { CellContent } from '../../domain/model/cell';
import { formatItalian, formatItalianDate } from '../../domain/language/italianFormat';
import type { Plan, PlannedCell } from '../../sheets/plan';
import type { SnapshotCell } from '../../sheets/snapshot';

/** What a cell shows, reduced to what can differ; null where it shows nothing. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | null;

const GENERAL = 'General';
const ABSOLUTE = 1e-9;
/** A snapshot keeps 15 significant digits: large numbers cannot agree better than this. */
const RELATIVE = 1e-14;

const text = (raw: string): Shown =>
  raw === '' ? null : { kind: 'text', text: raw.replaceAll('\r\n', '\n') };

/** What a planned cell will show: its value, or the result of its formula. */
export const plannedShown = (cell: PlannedCell | undefined, styles: Plan['styles']): Shown => {
  if (cell === undefined) return null;
  const value = 'formula' in cell ? cell.result : cell.value;
  if (value === null) return null;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'number', value, format: styles[cell.style]?.numberFormat ?? GENERAL };
};

const contentShown = (content: CellContent): Shown => {
  switch (content.kind) {
    case 'text':
      return text(content.text);
    case 'error':
      return text(content.code);
    case 'boolean':
      return { kind: 'boolean', value: content.value };
    case 'number':
    case 'date':
      return { kind: 'number', value: Number(content.value), format: content.format };
  }
};

/** What a cell of the workbook shows now. */
export const currentShown = (cell: SnapshotCell | undefined): Shown =>
  cell === undefined ? null : contentShown(cell.content);

/** True where the two look the same to people; numbers up to 1e-9 (or their 15th digit). */
export const isSameShown = (one: Shown, other: Shown): boolean => {
  if (one === null || other === null) return one === other;
  if (one.kind === 'number' && other.kind === 'number') {
    const allowed = Math.max(ABSOLUTE, RELATIVE * Math.abs(one.value));
    return Math.abs(one.value - other.value) < allowed;
  }
  if (one.kind === 'text' && other.kind === 'text') return one.text === other.text;
  return one.kind === 'boolean' && other.kind === 'boolean' && one.value === other.value;
};

const DATE_FORMAT = /[dy]/i;
const QUOTED_PARTS = /"[^"]*"|\[[^\]]*\]|\\./g;
const THOUSANDS = '#,#';
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

const numberWords = (value: number, format: string): string => {
  const codes = format.replace(QUOTED_PARTS, '');
  if (codes !== GENERAL && DATE_FORMAT.test(codes) && Number.isInteger(value)) {
    return formatItalianDate(
      new Date(DAY_ZERO + value * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
    );
  }
  if (codes.includes('%')) return `${formatItalian(halfUp(decimal(value).times(100), 10))}%`;
  const words = formatItalian(decimal(value));
  return codes.includes(THOUSANDS) ? words : words.replaceAll('.', '');
};

/** In words, as Italians write it; null for nothing. */
export const shownWords = (shown: Shown): string | null => {
  if (shown === null) return null;
  if (shown.kind === 'text') return shown.text;
  if (shown.kind === 'boolean') return shown.value ? 'VERO' : 'FALSO';
  return numberWords(shown.value, shown.format);
};

/** Both in words; two numbers that only look alike when shortened come with all their digits. */
export const wordsOfBoth = (
  before: Shown,
  after: Shown,
): readonly [before: string | null, after: string | null] => {
  const words = [shownWords(before), shownWords(after)] as const;
  if (words[0] !== words[1] || before?.kind !== 'number' || after?.kind !== 'number') return words;
  return [exactly(before.value), exactly(after.value)];
};

const exactly = (value: number): string => String(value).replace('.', ',');
