import { SEVERITIES, type Finding } from '../../../../domain/finding';
import { groupedBy } from '../../../../domain/rollup/groupedBy';

/** A finding, or the button for the others of its check. */
export type FindingRow =
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding }
  | {
      readonly kind: 'more';
      readonly key: string;
      readonly group: string;
      readonly count: number;
      readonly open: boolean;
    };

/** Tells a finding from all others as long as its figures are the same. */
export const findingKey = ({ check, subject, evidence }: Finding): string =>
  [check, subject, evidence].join('|');

/** Equal findings (two sheets, the same words) get a number, so that each row has a key of its own. */
const keyed = (findings: readonly Finding[]): readonly FindingRow[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { kind: 'finding', key: times === 1 ? key : `${key}|${times}`, finding };
  });
};

/** Findings of one severity and check stand together. */
export const findingGroup = ({ severity, check }: Finding): string => `${severity}|${check}`;

/**
 * Findings by severity, worst first, those of one check together: the first, then the others, which
 * show where the group is open.
 */
export const findingRows = (
  findings: readonly Finding[],
  openGroups: ReadonlySet<string>,
): readonly FindingRow[] => {
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return [...groupedBy(sorted, findingGroup)].flatMap(([group, members]) => {
    const [first, ...others] = keyed(members);
    if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
    const open = openGroups.has(group);
    const more = { kind: 'more', key: `more|${group}`, group, count: others.length, open } as const;
    return [first, more, ...(open ? others : [])];
  });
};
