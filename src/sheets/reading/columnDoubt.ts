/** Why a column is left out until a person says what it holds. */
export type ColumnDoubt =
  /** Other columns claim the same role, and nothing decides. */
  | { readonly kind: 'rivals'; readonly headers: readonly string[] }
  /** Its words mean nothing here, and it holds what looks like a target, a result or a percentage. */
  | { readonly kind: 'unnamed' }
  /** Its words hint at a role, but not plainly, or what it holds does not suit it. */
  | { readonly kind: 'weak-words' }
  /** Its words mean the value or the share of the target, and the numbers do not say which. */
  | { readonly kind: 'value-or-share' }
  /** As a result it would put most rows below 5 % of their targets. */
  | { readonly kind: 'too-small'; readonly rows: number; readonly of: number }
  /** Words under a header of results, and figures among the remarks. */
  | { readonly kind: 'words-and-figures' }
  /** Bounds without the value between them, or parts without their ratio. */
  | { readonly kind: 'incomplete'; readonly of: 'thresholds' | 'parts' }
  /** No column says what is measured; this one may. */
  | { readonly kind: 'nothing-measured' };
