import type { TypedInputs } from '../sheets/inputs';
import type { WorkbookRecognition } from '../sheets/reading/recognition';
import { fingerprint } from '../sheets/writing/fingerprint';

/** A fingerprint of everything that a run computes from: the sheets, what was typed, the year. */
export const digestOf = (
  recognition: WorkbookRecognition,
  typed: TypedInputs,
  year: number,
): string =>
  fingerprint(
    JSON.stringify([
      year,
      recognition.written,
      [...typed.objectives],
      [...typed.indicators],
      [...typed.parameters],
      typed.accepted,
      typed.columnAnswers,
    ]),
  );
