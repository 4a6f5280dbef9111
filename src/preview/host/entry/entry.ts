import type { HostValue } from '../hostWorkbook';

/** What Excel makes of something typed: a value, or a formula. */
export type Entry =
  | {
      readonly value: HostValue;
      /** The format that the entry brings to a cell that has none: `27%` brings `0%`. */
      readonly numberFormat?: string;
    }
  | {
      readonly formula: string;
      /** As above: `=TODAY()` brings the format of a day. */
      readonly numberFormat?: string;
    };

export interface ReadNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/**
 * How entries are spelled. What an add-in writes is read in the language of the United States
 * wherever Excel runs (https://github.com/OfficeDev/office-js/issues/1559); what people type, in
 * theirs.
 */
export interface EntryLanguage {
  readonly decimal: ',' | '.';
  readonly thousands: ',' | '.';
  readonly dayFirst: boolean;
  readonly currency: string;
  readonly months: readonly string[];
  readonly dateFormat: string;
  readonly truths: Readonly<Record<string, boolean>>;
  readonly errors: Readonly<Record<string, string>>;
}
