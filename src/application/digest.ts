import type { Policies } from '../domain/model/policies';
import type { UserEntries } from '../sheets/generated/entries/userEntries';
import type { WorkbookRecognition } from '../sheets/reading/recognition';
import { decisiveEntries } from './entries/decisiveEntries';
import { fingerprint } from '../sheets/generated/entries/fingerprint';

/**
 * A fingerprint of everything that a run computes from: the sheets, the year and the policies, and
 * what was typed.
 */
export const digestOf = (
  recognition: WorkbookRecognition,
  entries: UserEntries,
  year: number,
  policies: Policies,
): string =>
  fingerprint(JSON.stringify([year, policies, recognition.written, decisiveEntries(entries)]));
