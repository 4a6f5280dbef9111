import type { Evaluation } from '../../../../src/application/evaluate/evaluate';
import type { Finding } from '../../../../src/domain/finding';
import type { AssessedIndicator, AssessedObjective } from '../../../../src/domain/model/assessment';
import type { WorkbookSnapshot } from '../../../../src/sheets/snapshot';
import { columnOf, rowOf, textAt } from './generatedCells';
import { isKept } from './isKept';
import type { DrawnSheet, FindingTruth, IndicatorTruth, ObjectiveTruth, Right } from './scenario';

/** A run that was played: what came out, and the user's sheets that it read. */
export interface Played {
  readonly evaluation: Evaluation;
  readonly generated: WorkbookSnapshot;
  readonly sheets: readonly DrawnSheet[];
}

type Told = Pick<Finding, 'check' | 'message' | 'subject'>;

/** Findings, and remarks as findings without a check. */
const toldBy = ({ findings, notices }: Evaluation): readonly Told[] => [
  ...findings,
  ...notices.map((message) => ({ check: 'remark', message, subject: '' })),
];

const isAbout = (each: Told, about: readonly string[]): boolean =>
  about.some((word) => each.subject === word || each.message.includes(word));

const key = ({ check, subject, message }: Told): string => [check, subject, message].join('|');

const fits = (each: Told, truth: FindingTruth, before: Evaluation): boolean =>
  (truth.checks === undefined || truth.checks.includes(each.check)) &&
  (truth.about === undefined || isAbout(each, truth.about)) &&
  (truth.fresh === undefined || !toldBy(before).some((old) => key(old) === key(each)));

const indicatorFits = (
  { indicator, counts }: AssessedIndicator,
  truth: IndicatorTruth,
  findings: readonly Told[],
): boolean => {
  if (truth.is === 'does-not-count') return counts === null;
  const { id, name, target, actual } = indicator;
  if (truth.is === 'done') return counts !== null && actual?.date === truth.date;
  if (truth.is === 'asks') {
    return (
      counts === null &&
      findings.some((each) => truth.checks.includes(each.check) && isAbout(each, [id, name]))
    );
  }
  const targetValue = 'value' in target ? (target.value?.toNumber() ?? null) : null;
  const revisions = target.revisions.map(({ value }) => value.toNumber());
  return (
    counts !== null &&
    actual?.value?.toNumber() === truth.value &&
    (truth.target === undefined || truth.target === targetValue) &&
    (truth.revisions === undefined || String(truth.revisions) === String(revisions))
  );
};

const objectiveFits = (
  { objective }: AssessedObjective,
  truth: ObjectiveTruth,
  { findings, generated }: { findings: readonly Told[]; generated: WorkbookSnapshot },
): boolean => {
  const { oiv, code } = objective;
  const score = oiv.score?.toNumber() ?? null;
  if (truth.is === 'pending') return oiv.outcome === 'pending' && score === null;
  if (truth.is === 'unscored') return score === null && ['pending', 'scored'].includes(oiv.outcome);
  if (truth.is === 'scored') return oiv.outcome === 'scored' && score === truth.score;
  return (
    (score === null || score === truth.score) &&
    isKept(generated, truth.score, []) &&
    findings.some((each) => each.check === truth.check && isAbout(each, [code]))
  );
};

const shownIndicator = ({ indicator, achievement, counts }: AssessedIndicator): string => {
  const { target, actual } = indicator;
  const targetValue = 'value' in target ? String(target.value) : target.kind;
  const revisions = target.revisions.map(({ value }) => String(value)).join(',');
  return `${indicator.id} ${actual?.value?.toString() ?? '-'} of ${targetValue} [${revisions}], ${achievement.kind}, counts ${counts?.toString() ?? '-'}`;
};

const indicatorProblems = (right: Right, { evaluation }: Played): readonly string[] => {
  const { indicators } = evaluation.assessment;
  const found = toldBy(evaluation);
  return Object.entries(right.indicators ?? {}).flatMap(([name, truths]) => {
    const named = indicators.filter(({ indicator }) =>
      [indicator.id, indicator.name].includes(name),
    );
    const [only] = named;
    if (only === undefined || named.length > 1) return [`${name}: found ${named.length} times`];
    return truths.some((truth) => indicatorFits(only, truth, found))
      ? []
      : [`${name}: ${shownIndicator(only)}; right: ${JSON.stringify(truths)}`];
  });
};

const objectiveProblems = (right: Right, { evaluation, generated }: Played): readonly string[] => {
  const { objectives } = evaluation.assessment;
  const findings = toldBy(evaluation);
  return Object.entries(right.objectives ?? {}).flatMap(([name, truths]) => {
    const named = objectives.filter(({ objective }) =>
      [objective.code, objective.title].includes(name),
    );
    const [only] = named;
    if (only === undefined || named.length > 1) return [`${name}: found ${named.length} times`];
    const { outcome, score } = only.objective.oiv;
    return truths.some((truth) => objectiveFits(only, truth, { findings, generated }))
      ? []
      : [`${name}: ${outcome} ${score?.toString() ?? '-'}; right: ${JSON.stringify(truths)}`];
  });
};

const findingProblems = (right: Right, now: Evaluation, before: Evaluation): readonly string[] => {
  const open = toldBy(now);
  const isThere = (all: readonly Told[], truth: FindingTruth): boolean =>
    all.some((each) => fits(each, truth, before));
  return [
    ...(right.findings ?? [])
      .filter((truth) => !isThere(open, truth))
      .map((truth) => `no finding ${JSON.stringify(truth)}`),
    ...(right.accepted ?? [])
      .filter((truth) => !isThere(now.accepted, truth))
      .map((truth) => `not accepted: ${JSON.stringify(truth)}`),
    ...open
      .filter((each) => right.silent?.includes(each.check))
      .map((each) => `spoke: ${each.check}: ${each.message}`),
  ];
};

/** What is not right after a run, in words. */
export const judgeRun = (right: Right, now: Played, before: Played): readonly string[] => {
  const { assessment } = now.evaluation;
  const count = assessment.indicators.length;
  return [
    ...(right.year === undefined || right.year === assessment.year
      ? []
      : [`year ${assessment.year}, right: ${right.year}`]),
    ...(right.indicatorCount === undefined || right.indicatorCount === count
      ? []
      : [`${count} indicators, right: ${right.indicatorCount}`]),
    ...indicatorProblems(right, now),
    ...objectiveProblems(right, now),
    ...findingProblems(right, now.evaluation, before.evaluation),
    ...(right.kept ?? [])
      .filter((value) => !isKept(now.generated, value, now.sheets))
      .map((value) => `lost: ${value}`),
    ...(right.empty ?? []).flatMap(([title, row, header]) => {
      const sheet = now.generated.sheets.find(({ name }) => name === title);
      if (sheet === undefined) return [`no «${title}»`];
      const text = textAt(sheet, rowOf(sheet, title, row, header), columnOf(sheet, title, header));
      return text === '' ? [] : [`${header} of ${[row].flat().join(', ')}: ${text}`];
    }),
  ];
};
