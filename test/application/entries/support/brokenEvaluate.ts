import { evaluate, type Evaluation } from '../../../../src/application/evaluate/evaluate';
import type { AssessedIndicator } from '../../../../src/domain/model/assessment';
import type { PlannedCell } from '../../../../src/sheets/plan';
import type { Evaluate } from './playStory';

const withIndicators = (
  evaluation: Evaluation,
  change: (all: readonly AssessedIndicator[]) => readonly AssessedIndicator[],
): Evaluation => ({
  ...evaluation,
  assessment: {
    ...evaluation.assessment,
    indicators: change(evaluation.assessment.indicators),
  },
});

const withCells = (
  evaluation: Evaluation,
  change: (cell: PlannedCell) => PlannedCell,
): Evaluation => ({
  ...evaluation,
  plan: {
    ...evaluation.plan,
    sheets: evaluation.plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line) => line.map((cell) => cell && change(cell))),
    })),
  },
});

const isConfirmed = ({ indicator }: AssessedIndicator): boolean =>
  indicator.actual?.confirmed === true;

/** Gives every confirmed actual to the next indicator. */
const movesToNeighbour: Evaluate = (snapshot, request) =>
  withIndicators(evaluate(snapshot, request), (all) =>
    all.map((each, index) => {
      const before = all.at(index - 1);
      if (before === undefined || !isConfirmed(before)) return each;
      const { achievement } = before;
      return {
        ...each,
        achievement,
        indicator: { ...each.indicator, actual: before.indicator.actual },
      };
    }),
  );

/** Keeps a confirmed actual whatever the text says later. */
const keepsForOtherText = (): Evaluate => {
  const kept = new Map<string, AssessedIndicator>();
  return (snapshot, request) =>
    withIndicators(evaluate(snapshot, request), (all) =>
      all.map((each) => {
        const { id, cell } = each.indicator;
        if (isConfirmed(each)) kept.set(id, kept.get(id) ?? each);
        const former = kept.get(id);
        return former === undefined
          ? each
          : { ...former, indicator: { ...former.indicator, cell } };
      }),
    );
};

const losesValue: Evaluate = (snapshot, request) =>
  withCells(evaluate(snapshot, request), (cell) =>
    'value' in cell && typeof cell.value === 'number' && cell.value > 7000
      ? { ...cell, value: null }
      : cell,
  );

const changesOnSecondRun = (): Evaluate => {
  let runs = 0;
  return (snapshot, request) => {
    const run = ++runs;
    return withCells(evaluate(snapshot, request), (cell) =>
      'value' in cell && String(cell.value).startsWith('Stato degli indicatori')
        ? { ...cell, value: `${String(cell.value)} ${run}` }
        : cell,
    );
  };
};

/** Confirmed actuals do not count, and nothing says so. */
const dropsInSilence: Evaluate = (snapshot, request) => {
  const dropped = withIndicators(evaluate(snapshot, request), (all) =>
    all.map((each) =>
      isConfirmed(each) ? { ...each, achievement: { kind: 'missing-actual' as const } } : each,
    ),
  );
  return { ...dropped, findings: [], accepted: [], notices: [] };
};

const throwsOnTypedValue: Evaluate = (snapshot, request) => {
  const evaluation = evaluate(snapshot, request);
  if (evaluation.assessment.indicators.some(isConfirmed)) throw new TypeError('broken');
  return evaluation;
};

/** Wrong on the second evaluation with something confirmed and later: it counted before. */
const dropsLater = (): Evaluate => {
  let confirmed = 0;
  return (snapshot, request) => {
    const evaluation = evaluate(snapshot, request);
    if (evaluation.assessment.indicators.some(isConfirmed)) confirmed++;
    return confirmed > 2 ? dropsInSilence(snapshot, request) : evaluation;
  };
};

/** An evaluation with one fault each, and the invariant that must notice. */
export const BROKEN: readonly (readonly [
  fault: string,
  make: () => Evaluate,
  invariant: RegExp,
])[] = [
  [
    'moves a value to the neighbour',
    () => movesToNeighbour,
    /^1: actual .* was typed for \d+, counts for/,
  ],
  ['lets a value count for another text', keepsForOtherText, /^1: actual .* counts for «»/],
  ['loses a value', () => losesValue, /^2: lost actual/],
  ['changes on the second run', changesOnSecondRun, /^3: the second run changes/],
  ['does not count a value and does not say so', () => dropsInSilence, /^4: actual .* is silent/],
  ['drops a value after harmless changes', dropsLater, /^5: actual .* no longer counts/m],
  ['throws', () => throwsOnTypedValue, /^6: throws TypeError: broken/],
];
