/**
 * What a careful person reads in a text. `certainty` says how sure that person is:
 * - `sure`: it must be read, and with high confidence;
 * - `either`: it may be read, or asked about, or left out; read with confidence it must be right;
 * - `ask`: a careful person asks: nothing may be read with high confidence.
 */
export interface ActualTruth {
  readonly certainty: 'sure' | 'either' | 'ask';
  readonly value?: number;
  /** Numerator and denominator. */
  readonly of?: readonly [number, number];
  readonly date?: string;
  readonly unit?: string | null;
  /** The text says in words that it was reached (true) or not (false). */
  readonly reached?: boolean;
  /** The percentage of achievement that the text states; null where it states none. */
  readonly stated?: number | null;
}

type Besides = Omit<ActualTruth, 'certainty' | 'value' | 'date'>;

export const sure = (value: number, besides: Besides = {}): ActualTruth => ({
  certainty: 'sure',
  value,
  ...besides,
});
export const either = (value: number, besides: Besides = {}): ActualTruth => ({
  certainty: 'either',
  value,
  ...besides,
});
/** A careful person reads it without asking; the product asks, for safety, and may stop asking. */
export const asked = (value: number, besides: Besides = {}): ActualTruth => either(value, besides);
export const done = (date: string, besides: Besides = {}): ActualTruth => ({
  certainty: 'sure',
  date,
  ...besides,
});
/** Several numbers could be meant, or only a bound is told, or nothing at all was measured. */
export const ask = (besides: Besides = {}): ActualTruth => ({ certainty: 'ask', ...besides });

export interface BlindIndicator {
  readonly name: string;
  readonly algorithm?: string;
  readonly target: string;
  readonly unit?: string;
  readonly truth: ActualTruth;
}

/** One result, told in a narrative of its own or in an actual cell. */
export interface BlindResult extends BlindIndicator {
  readonly text: string;
}

/** One narrative that tells the results of several indicators. */
export interface BlindShared {
  readonly text: string;
  readonly indicators: readonly BlindIndicator[];
}

export interface TargetTruth {
  readonly kind: string;
  readonly operator?: string;
  readonly value?: number;
  readonly max?: number;
  readonly unit?: string | null;
  readonly date?: string;
  readonly revisions?: readonly (number | string)[];
  readonly byYear?: Readonly<Record<number, number | string>>;
  /** May be asked about as well. */
  readonly mayAsk?: boolean;
}

export interface BlindTarget {
  /** A part between tildes is struck out. */
  readonly text: string;
  readonly name?: string;
  readonly algorithm?: string;
  readonly unit?: string;
  /** `ask`: unreadable, or read with a doubt. */
  readonly truth: TargetTruth | 'ask';
}
