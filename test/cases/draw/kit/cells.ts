/** What one drawn cell holds. Text, numbers and empty cells are written as themselves. */
export type Drawn = string | number | boolean | null | Special;

export type Special =
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result: number;
      readonly format: string;
    }
  | { readonly kind: 'error'; readonly formula: string; readonly error: string }
  | {
      readonly kind: 'runs';
      readonly runs: readonly { readonly text: string; readonly struck: boolean }[];
    }
  | { readonly kind: 'merged'; readonly with: 'left' | 'above' };

const MILLISECONDS_A_DAY = 86_400_000;

/** `pct(0.95)` shows 95%; `pct(0.955, 1)` shows 95,5%. */
export const pct = (value: number, places = 0): Special => ({
  kind: 'number',
  value,
  format: places === 0 ? '0%' : `0.${'0'.repeat(places)}%`,
});

export const eur = (value: number): Special => ({ kind: 'number', value, format: '#,##0.00 "€"' });

/** `fixed(131)` shows 131,00. */
export const fixed = (value: number, format = '#,##0.00'): Special => ({
  kind: 'number',
  value,
  format,
});

/** A real Excel date: a serial number with a date format. */
export const day = (iso: string, format = 'dd/mm/yyyy'): Special => ({
  kind: 'number',
  value: (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY,
  format,
});

export const formula = (text: string, result: number, format = 'General'): Special => ({
  kind: 'formula',
  formula: text,
  result,
  format,
});

export const broken = (text: string, error: string): Special => ({
  kind: 'error',
  formula: text,
  error,
});

/** `struck('>= 80%', ' >= 70%')`: the first part is struck out. */
export const struck = (old: string, now: string): Special => ({
  kind: 'runs',
  runs: [
    { text: old, struck: true },
    { text: now, struck: false },
  ],
});

/** Part of the merged cell to its left. */
export const LEFT: Special = { kind: 'merged', with: 'left' };
/** Part of the merged cell above it. */
export const UP: Special = { kind: 'merged', with: 'above' };
/** Nothing in the cell. */
export const NONE = null;
