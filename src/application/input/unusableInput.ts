/** Why an input cannot be used, beyond what the file adapter refuses by itself. */
export const INPUT_PROBLEMS = [
  'no-indicator-sheet',
  'year-unclear',
  'generated-sheet-broken',
] as const;
export type InputProblem = (typeof INPUT_PROBLEMS)[number];

/**
 * The workbook can be opened but not evaluated. `message` is one Italian sentence that says what and
 * where; how to answer, each surface says in its own terms.
 */
export class UnusableInput extends Error {
  readonly problem: InputProblem;

  constructor(problem: InputProblem, message: string) {
    super(message);
    this.name = 'UnusableInput';
    this.problem = problem;
  }
}
