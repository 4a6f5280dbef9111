import type { Policies } from '../domain/model/policies';
import type { TypedInputs } from '../sheets/inputs';
import type { WorkbookRecognition } from '../sheets/reading/recognition';
import { decisiveInputs } from '../sheets/reading/typed/decisiveInputs';
import { fingerprint } from '../sheets/writing/fingerprint';

/**
 * A fingerprint of everything that a run computes from: the sheets, the year and the policies, and
 * what was typed.
 */
export const digestOf = (
  recognition: WorkbookRecognition,
  typed: TypedInputs,
  year: number,
  policies: Policies,
): string =>
  fingerprint(JSON.stringify([year, policies, recognition.written, decisiveInputs(typed)]));
