import type { InputProblem } from '../application/input/unusableInput';

/** How the command line answers what a workbook leaves open; null where it cannot. */
const ADVICE: Readonly<Record<InputProblem, string | null>> = {
  'no-indicator-sheet': 'Il comando riconosci dice che cosa si è visto.',
  'year-unclear': 'Si può fare con --anno.',
  'generated-sheet-broken': null,
};

/** The sentence of a problem, with what to type. */
export const withAdvice = (problem: InputProblem, message: string): string => {
  const advice = ADVICE[problem];
  return advice === null ? message : `${message} ${advice}`;
};
