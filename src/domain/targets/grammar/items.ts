import type { Span } from '../../model/cell';
import type { Operator } from '../../model/target';

/** What the grammar finds in a text, in order. Places are those of the prepared text. */
export type Item =
  | AmountItem
  | RangeItem
  | ZeroItem
  | DeadlineItem
  | ReferenceItem
  | RevisionItem
  | YearItem
  | WordItem
  | WithdrawnItem
  | PlainItem;

/** A unit as written: `name` is null for a noun, '' for a mere "n.". */
export interface UnitToken extends Span {
  readonly name: '%' | 'gg' | '€' | '' | null;
}

/** One number with all that belongs to it. */
export interface Magnitude {
  readonly number: string;
  /** Written as a word: "tre". */
  readonly worded: boolean;
  readonly sign: '+' | '-' | null;
  /** "- 5" with a space after the sign. */
  readonly spaced?: boolean;
  /** "1000" for "mila", "1000000" for "milioni". */
  readonly times: string | null;
  readonly unit: UnitToken | null;
  readonly direction: 'up' | 'down' | 'better' | null;
}

export interface AmountItem extends Span, Magnitude {
  readonly type: 'amount';
  readonly operator: Operator | null;
  /** "n. 3" */
  readonly counted: boolean;
  /** "circa 100" */
  readonly approximate: boolean;
  /** Stands alone in brackets. */
  readonly bracketed?: boolean;
  /** "riduzione del 5%" */
  readonly changed?: boolean;
  /** "dato 2022 + 10%": the place of the year. */
  readonly base?: Span;
}

export interface RangeItem extends Span {
  readonly type: 'range';
  readonly lower: Magnitude;
  readonly upper: Magnitude;
  /** A bound that is not reached itself: "> 60% < 80%". */
  readonly strict: boolean;
  /** False for "80-90", which could be something else. */
  readonly sure: boolean;
  /** "da 40 a 55": the old and the new value, or a range. */
  readonly fromTo?: boolean;
}

export interface ZeroItem extends Span {
  readonly type: 'zero';
  readonly unit: UnitToken | null;
}

/** A day, or the last day of a month where `day` is null; the section's year where `year` is. */
export interface DueDate {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  /** "metà giugno" */
  readonly half?: boolean;
  /** "6/10" with nothing that says that it is a date. */
  readonly weak?: boolean;
}

export interface DeadlineItem extends Span {
  readonly type: 'deadline';
  readonly due: DueDate;
  /** "entro" and the like stand before it. */
  readonly worded: boolean;
  readonly bracketed?: boolean;
}

export interface ReferenceItem extends Span {
  readonly type: 'reference';
  readonly operator: Operator | null;
}

/** "(ridefinito in 27% in sede di monitoraggio)", or "(ex 15%)" for `former`. */
export interface RevisionItem extends Span {
  readonly type: 'revision' | 'former';
  readonly operator: Operator | null;
  readonly amount: Magnitude | null;
  readonly due: DueDate | null;
  /** "portato da 15% a 20%": the 15%. */
  readonly from?: Magnitude | null;
  readonly occasion?: Span | null;
}

export interface YearItem extends Span {
  readonly type: 'year' | 'year-after';
  readonly years: readonly number[];
}

export interface WordItem extends Span {
  readonly type: 'word';
  readonly word?: string;
}

/** "cassato in sede di monitoraggio", "(indicatore depennato)", "non più previsto". */
export interface WithdrawnItem extends Span {
  readonly type: 'withdrawn';
  /** Says so of the indicator; false for "annullati", which may be said of what is counted. */
  readonly alone: boolean;
  readonly bracketed?: boolean;
}

/**
 * `postponed`: "rinviato al 2024"; `recurring`: "entro il 15 del mese"; `understood`: an act or a name with figures ("delibera n. 45"); `as-of`: "al 31/12"; `base`:
 * "rispetto al 2022"; `intention`: "si valuterà …"; `label`: "Target:"; `remark`: in brackets.
 */
export interface PlainItem extends Span {
  readonly type:
    | 'break'
    | 'punctuation'
    | 'arrow'
    | 'postponed'
    | 'recurring'
    | 'absent'
    | 'intention'
    | 'understood'
    | 'label'
    | 'remark'
    | 'base'
    | 'as-of';
}
