import { SEVERITIES, type Finding, type Severity } from '../../../../domain/finding';
import type { AcceptedFinding, Input, Named } from '../../entries/userEntries';
import { findingCode, evidenceOf, findingKey, isOnEvidence, saysAccepted } from '../acceptance';
import { FINDING_OUTCOMES } from '../../texts/findingTexts';

/** One row of `Anomalie`: a finding, or what was typed for one that is no more. */
export interface FindingRow {
  /** Key and fingerprint under which people's words for this row were found. */
  readonly code: string;
  readonly key: string;
  readonly evidence: string;
  readonly finding: Finding | null;
  readonly outcome: Input | null;
  readonly reason: Input | null;
  readonly accepted: boolean;
  /** Whose finding it is; null where it is about nobody (a sheet, a column). */
  readonly about: Named | null;
  readonly aside: AcceptedFinding['setAside'];
}

/**
 * Open findings by severity and subject, then the accepted ones, then what was typed for findings
 * that are no more.
 */
export const findingRows = (
  findings: readonly Finding[],
  judged: readonly AcceptedFinding[],
  names: ReadonlyMap<string, Named>,
): readonly FindingRow[] => {
  const aside = judged.filter(({ setAside }) => setAside !== null);
  const { rows, left } = matched(
    findings,
    judged.filter(({ setAside }) => setAside === null),
    names,
  );
  const sorted = [...rows].sort(inOrder);
  return [...sorted, ...[...left, ...aside].map(goneRow)];
};

interface Matched {
  readonly rows: readonly FindingRow[];
  readonly left: readonly AcceptedFinding[];
}

/** First those judged on the same figures, then those judged on other figures of the same check. */
const matched = (
  findings: readonly Finding[],
  judged: readonly AcceptedFinding[],
  names: ReadonlyMap<string, Named>,
): Matched => {
  const pools = new Map<string, AcceptedFinding[]>();
  for (const each of judged) pools.set(each.key, [...(pools.get(each.key) ?? []), each]);
  const take = (key: string, fits: (each: AcceptedFinding) => boolean): AcceptedFinding | null => {
    const pool = pools.get(key) ?? [];
    const at = pool.findIndex(fits);
    return at < 0 ? null : (pool.splice(at, 1)[0] ?? null);
  };
  const same = findings.map((finding) =>
    take(findingKey(finding), (each) => isOnEvidence(each, finding)),
  );
  const rows = findings.map((finding, index) => {
    const exact = same[index] ?? null;
    const about = names.get(finding.subject) ?? null;
    if (exact !== null) return rowOf(finding, about, exact, exact.outcome, saysAccepted(exact));
    const older = take(findingKey(finding), () => true);
    return rowOf(finding, about, older, older === null ? null : reviewed(older), false);
  });
  return { rows, left: [...pools.values()].flat() };
};

const rowOf = (
  finding: Finding,
  about: Named | null,
  judged: AcceptedFinding | null,
  outcome: Input | null,
  accepted: boolean,
): FindingRow => {
  const [key, evidence] = [findingKey(finding), evidenceOf(finding)];
  const code = findingCode(key, judged?.evidence ?? evidence);
  const reason = judged?.reason ?? null;
  return { code, key, evidence, finding, outcome, reason, accepted, about, aside: null };
};

/** The figures changed: "accettata" no longer holds, the reason stays for whoever looks again. */
const reviewed = (judged: AcceptedFinding): Input | null =>
  judged.outcome !== null && saysAccepted(judged)
    ? { ...judged.outcome, content: { kind: 'text', text: FINDING_OUTCOMES.toReview } }
    : judged.outcome;

const goneRow = (judged: AcceptedFinding): FindingRow => {
  const { key, evidence, outcome, reason, about, setAside } = judged;
  return {
    code: findingCode(key, evidence),
    key,
    evidence,
    finding: null,
    outcome,
    reason,
    accepted: false,
    about,
    aside: setAside,
  };
};

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const inOrder = (one: FindingRow, other: FindingRow): number => {
  if (one.accepted !== other.accepted) return one.accepted ? 1 : -1;
  if (one.finding === null || other.finding === null) return 0;
  const bySeverity = rank(one.finding.severity) - rank(other.finding.severity);
  if (bySeverity !== 0) return bySeverity;
  return compareText(one.finding.subject, other.finding.subject);
};

const compareText = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;
