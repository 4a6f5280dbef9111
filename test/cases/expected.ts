/**
 * What `expected.json` may say. Only what it states is compared: objects in part, numbers to 1e-8,
 * `{"oneOf": […]}` where several readings are right, `{"contains": "…"}` for a part of a text.
 */
export type Pattern =
  | string
  | number
  | boolean
  | null
  | readonly Pattern[]
  | { readonly oneOf: readonly Pattern[] }
  | { readonly contains: string }
  | { readonly [key: string]: Pattern };

interface ExpectedSheet {
  readonly name: string;
  readonly layout: Pattern;
  readonly blocks?: readonly ExpectedBlock[];
}

export interface ExpectedBlock {
  /** Column letter → role; `null` where no role at all is right too. */
  readonly columns: Readonly<Record<string, Pattern>>;
  /** Letters that must be asked about. */
  readonly doubts?: readonly string[];
  /** Letters that may be asked about; any other question is one too many. */
  readonly mayAsk?: readonly string[];
}

export interface ExpectedIndicator {
  readonly name: string;
  /** Of a layout that is not read yet: may be absent, may not be wrong. */
  readonly optional?: boolean;
  readonly [field: string]: Pattern | undefined;
}

export interface ExpectedFinding {
  readonly check: Pattern;
  /** Name of the indicator that it is about. */
  readonly about?: string;
}

export interface ExpectedCase {
  readonly about: string;
  readonly arguments?: readonly string[];
  readonly exit: Pattern;
  /** What the line on standard error must say where the input cannot be used. */
  readonly refusal?: readonly string[];
  readonly year?: Pattern;
  readonly sheets?: readonly ExpectedSheet[];
  readonly objectives?: readonly { readonly [field: string]: Pattern }[];
  readonly indicators?: readonly ExpectedIndicator[];
  /** Findings that must be there. */
  readonly findings?: readonly ExpectedFinding[];
  /** All findings of severity `errore`: any other is on a correct row. */
  readonly errors?: readonly ExpectedFinding[];
  /** Like `errors`, but may be absent. */
  readonly mayErr?: readonly ExpectedFinding[];
}
