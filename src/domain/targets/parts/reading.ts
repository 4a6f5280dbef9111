import type { Decimal } from '../../decimal';
import type { Span } from '../../model/cell';
import type { Operator, ReadingSign, ReferenceTarget, TargetRevision } from '../../model/target';
import type { TargetDoubt } from '../../model/targetDoubt';

/** What a piece of text asks for, before it is known for which year. */
export type Meaning =
  | {
      readonly kind: 'threshold';
      readonly operator: Operator;
      readonly operatorAssumed: boolean;
      readonly value: Decimal;
      readonly date: string | null;
    }
  | { readonly kind: 'range'; readonly lower: Decimal; readonly upper: Decimal }
  | { readonly kind: 'deadline'; readonly date: string }
  | { readonly kind: 'zero' }
  | { readonly kind: 'difference'; readonly operator: Operator; readonly value: Decimal }
  | {
      readonly kind: 'reference';
      readonly operator: Operator;
      readonly reference: ReferenceTarget['reference'];
      readonly value: Decimal | null;
    }
  | { readonly kind: 'qualitative' }
  /** `told`: the text gives a reason ("cassato …"), not only "n.d.". */
  | { readonly kind: 'none'; readonly stated: boolean }
  | { readonly kind: 'unreadable'; readonly at: Span; readonly expected: string };

/** The reading of what stands for one year in one cell. */
export interface Reading {
  readonly meaning: Meaning;
  readonly unit: string | null;
  readonly revisions: readonly TargetRevision[];
  readonly doubts: readonly TargetDoubt[];
  readonly remarks: readonly string[];
  readonly signs: readonly ReadingSign[];
  /** What stands for the year, without the year. */
  readonly text: string;
}

/** What is known besides the target's own text. */
export interface Hints {
  readonly algorithm: string | null;
  readonly nameText: string | null;
  /** From the unit column, canonical. */
  readonly unit: string | null;
  readonly polarity: 'up' | 'down' | null;
}

export const emptyReading = (meaning: Meaning, text: string): Reading => ({
  meaning,
  unit: null,
  revisions: [],
  doubts: [],
  remarks: [],
  signs: [],
  text,
});
