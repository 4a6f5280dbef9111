/** What happened, and what to do about it. */
export interface TroubleText {
  readonly title: string;
  readonly advice: string;
}
