import type { Finding } from '../../../domain/finding';
import type { AcceptedFinding } from '../entries/userEntries';
import { fingerprint } from '../entries/fingerprint';
import { FINDING_OUTCOMES } from '../texts/findingTexts';
import { contentText, fromWords } from '../entries/cellWords';

/** Names a finding over runs, rows moved or not: its check and what it is about. */
export const findingKey = ({ check, subject }: Pick<Finding, 'check' | 'subject'>): string =>
  `${check} | ${subject}`;

/** What a row is found again by, in one text. */
export const findingCode = (key: string, evidence: string): string => `${key} | ${evidence}`;

/** The fingerprint of the figures that a finding rests on, as `Anomalie` keeps it. */
export const evidenceOf = ({ evidence }: Finding): string => fingerprint(evidence);

/** True where it was judged on the figures of now; version 1.0.0 words some of them otherwise. */
export const isOnEvidence = ({ evidence }: AcceptedFinding, finding: Finding): boolean =>
  evidence === evidenceOf(finding) ||
  (finding.formerEvidence !== undefined && evidence === fingerprint(finding.formerEvidence));

const isMarked = ({ outcome }: AcceptedFinding): boolean =>
  outcome !== null &&
  !outcome.struck &&
  fromWords(contentText(outcome.content), FINDING_OUTCOMES) === 'accepted';

const hasReason = ({ reason }: AcceptedFinding): boolean =>
  reason !== null && contentText(reason.content).trim() !== '';

/** True where the typed outcome is "accettata" and a reason stands beside it, as is required. */
export const saysAccepted = (judged: AcceptedFinding): boolean =>
  isMarked(judged) && hasReason(judged);

/** "accettata" without the reason that it needs: it does not hold. */
export const lacksReason = (judged: AcceptedFinding): boolean =>
  isMarked(judged) && !hasReason(judged);

/**
 * Whether somebody accepted this finding on the very figures that it rests on now. When they
 * change it speaks up again.
 */
export const isAccepted = (finding: Finding, accepted: readonly AcceptedFinding[]): boolean => {
  const key = findingKey(finding);
  return accepted.some(
    (judged) =>
      judged.key === key &&
      judged.setAside === null &&
      isOnEvidence(judged, finding) &&
      saysAccepted(judged),
  );
};
