import type { Decimal } from '../../decimal';
import type { Span } from '../../model/cell';

/** A day, a run of days or a longer time, as the text names it. */
export interface DateToken {
  readonly kind: 'date';
  readonly span: Span;
  /** ISO, first and last day; equal for a single day. */
  readonly from: string;
  readonly to: string;
  readonly yearStated: boolean;
  /** `day`: one day or a few; `month` and longer; `loose`: "fine anno". */
  readonly precision: 'day' | 'month' | 'period' | 'loose';
}

export interface YearToken {
  readonly kind: 'year';
  readonly span: Span;
  readonly year: number;
}

export interface NumberToken {
  readonly kind: 'number';
  readonly span: Span;
  readonly value: Decimal;
  /** Decimals shown. */
  readonly places: number;
  /** `%`, `gg`, `€`, `ore`, `mesi`, `anni`, `minuti`, `punti`, or null. */
  readonly unit: string | null;
  /** What makes the writing doubtful: groups joined by plain spaces, "1,2 milioni", "1,250.00". */
  readonly oddity: 'spaces' | 'scaled' | 'unreadable' | 'year-like' | null;
  readonly decimalDot: boolean;
  readonly sign: '+' | '-' | null;
  /** Written in words: "due". */
  readonly inWords: boolean;
}

/** A stretch whose digits are no quantity: a law, an act, a name, a list number, an address. */
export interface OtherToken {
  readonly kind: 'law' | 'act' | 'name' | 'list' | 'time';
  readonly span: Span;
}

export type Token = DateToken | YearToken | NumberToken | OtherToken;

/** Finds tokens in folded text; what an earlier scanner claimed is blanked out. */
export type Scanner = (folded: string, year: number, written: string) => readonly Token[];

export const spanOf = (start: number, length: number): Span => ({ start, end: start + length });
