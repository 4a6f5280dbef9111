import { isDeepStrictEqual } from 'node:util';
import type { evaluate, Evaluation } from '../../../../src/application/evaluate/evaluate';
import { UnusableInput } from '../../../../src/application/input/unusableInput';
import type { Plan } from '../../../../src/sheets/plan';
import type { WorkbookSnapshot } from '../../../../src/sheets/snapshot';
import { chanceOf } from './chance';
import { indicatorOf, newChamber, objectiveOf } from './chamber';
import { CHANGES } from './changes';
import { harming, keyOf, newDesk, ownersIn, said, workbookOf, type Desk } from './desk';
import { drawChamber, type DrawnChamber } from './drawChamber';
import { effectsOf } from './effects';
import { withHeaders } from './identityChanges';
import { countingKeys, fallen, lost, misplaced, misread, untold, type Run } from './invariants';
import type { Generated, Storage } from './storage';

export type Evaluate = typeof evaluate;

/** A change by its name, and the salt of the choices that it makes. */
export type Step = readonly [change: string, salt: number];

/** Months of changes, each followed by a run; plain data, so that a failing one can be kept. */
export interface Story {
  readonly seed: number;
  readonly months: readonly (readonly Step[])[];
}

/** Where a story broke an invariant; the message holds the story itself, to be played again. */
export class BrokenInvariant extends Error {
  constructor(story: Story, { said: history }: Desk, violations: readonly string[]) {
    const lines = [...violations.slice(0, 6), '', ...history, '', JSON.stringify(story)];
    super(lines.join('\n'));
    this.name = 'BrokenInvariant';
  }
}

const applySteps = (desk: Desk, steps: readonly Step[]): Desk =>
  steps.reduce((each, [name, salt]) => {
    const change = CHANGES[name];
    if (change === undefined) throw new Error(`There is no change ${name}.`);
    return change(each, chanceOf(salt)) ?? each;
  }, desk);

const REQUEST = { year: null, answers: [] } as const;

const runOf = (desk: Desk, drawn: DrawnChamber, evaluation: Evaluation): Run => {
  const owners = ownersIn(evaluation, desk.chamber, drawn);
  return { desk, evaluation, owners, effects: effectsOf(evaluation, owners) };
};

const firstDifference = (one: Plan, other: Plan): string => {
  for (const [index, sheet] of one.sheets.entries())
    for (const [row, line] of sheet.cells.entries())
      for (const [column, cell] of line.entries()) {
        const again = other.sheets[index]?.cells[row]?.[column];
        if (!isDeepStrictEqual(cell, again))
          return `${sheet.title} row ${row + 1} column ${column + 1}: ${JSON.stringify(cell)} → ${JSON.stringify(again)}`;
      }
  return 'outside the cells of the first plan';
};

/** What only one of two runs says, for whoever looks for the cause. */
const differingFindings = (one: Evaluation, other: Evaluation): readonly string[] => {
  const said = ({ findings }: Evaluation): readonly string[] =>
    findings.map(({ check, subject, message }) => `${check} ${subject}: ${message.slice(0, 160)}`);
  const [first, second] = [new Set(said(one)), new Set(said(other))];
  return [
    ...[...first].filter((each) => !second.has(each)).map((each) => `only the first run: ${each}`),
    ...[...second].filter((each) => !first.has(each)).map((each) => `only the second: ${each}`),
  ];
};

/** Where rows came from is no part of what the sheets hold. */
const withoutMoves = (plan: Plan): unknown => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, moves: undefined })),
});

/** 3. A second run on the same sheets gives an equal plan and the same effects. */
const unsteady = (first: Run, second: Run): readonly string[] => {
  const [plan, again] = [first.evaluation.plan, second.evaluation.plan];
  const equal = isDeepStrictEqual(withoutMoves(plan), withoutMoves(again));
  const [keys, keysAgain] = [countingKeys(first), countingKeys(second)];
  return [
    ...(equal ? [] : [`3: the second run changes ${firstDifference(plan, again)}`]),
    ...(equal ? [] : differingFindings(first.evaluation, second.evaluation)),
    ...(isDeepStrictEqual(keys, keysAgain)
      ? []
      : [
          `3: the second run counts ${[...keysAgain].join(', ')}; the first ${[...keys].join(', ')}`,
        ]),
  ];
};

/** After a run: what people see now, and for what they will type. */
const settled = (
  { desk, evaluation, owners, ...run }: Run,
  drawn: DrawnChamber,
  generated: Generated,
): Desk => {
  const counting = countingKeys({ desk, evaluation, owners, ...run });
  const unread = desk.chamber.sheets.filter(({ hasHeader }) => !hasHeader);
  const hidden = desk.chamber.indicators.filter(({ uid }) =>
    unread.some(({ rows }) => rows.includes(uid)),
  );
  const next: Desk = {
    ...desk,
    chamber: withHeaders(desk.chamber),
    generated,
    earlier: null,
    harmed: new Set(),
    disturbed: new Set(),
    ledger: desk.ledger.map((entry) => {
      const { owner, shown } = entry;
      const name =
        indicatorOf(desk.chamber, owner)?.name ?? objectiveOf(desk.chamber, owner)?.title;
      return counting.has(keyOf(entry)) && name !== undefined
        ? { ...entry, shown: { ...shown, name } }
        : entry;
    }),
    last: {
      year: evaluation.assessment.year,
      indicators: owners.indicators,
      objectives: owners.objectives,
      findings: evaluation.findings.flatMap(({ check, message, subject }) => {
        const owner = owners.byId.get(subject);
        return owner === undefined ? [] : { check, message, subject, owner };
      }),
      userSheets: drawn.sheets,
      counting,
    },
  };
  return harming(
    next,
    hidden.flatMap(({ uid, objective }) => [uid, objective]),
  );
};

/** Plays one run; throws {@link BrokenInvariant}. */
const playRun = async (
  story: Story,
  desk: Desk,
  { evaluateWith, storage }: Player,
): Promise<Desk> => {
  const drawn = drawChamber(desk.chamber);
  const fail = (violations: readonly string[]): BrokenInvariant =>
    new BrokenInvariant(story, desk, violations);
  const runWith = (workbook: WorkbookSnapshot, earlier: WorkbookSnapshot | null): Evaluation => {
    try {
      return evaluateWith(workbook, { ...REQUEST, earlier });
    } catch (error) {
      if (error instanceof UnusableInput) throw error;
      throw fail([
        `6: throws ${error instanceof Error ? (error.stack ?? error.message) : 'something'}`,
      ]);
    }
  };
  try {
    const evaluation = runWith(await storage.open(workbookOf(desk, drawn.sheets)), desk.earlier);
    const first = runOf(desk, drawn, evaluation);
    const generated = await storage.write(evaluation.plan);
    const again = workbookOf({ ...desk, generated }, drawn.sheets);
    const second = runOf(desk, drawn, runWith(await storage.open(again), null));
    const violations = [misread, misplaced, lost, untold, fallen].flatMap((rule) => rule(first));
    const all = [...violations, ...unsteady(first, second)];
    if (all.length > 0) throw fail(all);
    return settled(first, drawn, generated);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    if (desk.chamber.sheets.every(({ hasHeader }) => hasHeader))
      throw fail([`6: refuses a sound workbook: ${error.message}`]);
    return harming({ ...desk, chamber: withHeaders(desk.chamber) }, 'all');
  }
};

export interface Player {
  readonly evaluateWith: Evaluate;
  readonly storage: Storage;
}

/** Plays a story to its end; throws {@link BrokenInvariant} at the first run that breaks one. */
export const playStory = async (story: Story, player: Player): Promise<Desk> => {
  let desk = await playRun(story, newDesk(newChamber(story.seed)), player);
  for (const [index, steps] of story.months.entries())
    desk = await playRun(story, applySteps(said(desk, `— month ${index + 1}`), steps), player);
  return desk;
};
