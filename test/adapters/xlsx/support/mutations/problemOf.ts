import {
  readWorkbook,
  UnusableWorkbook,
  workbookFormat,
  writeWorkbook,
} from '../../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { readArchive } from '../../../../../src/adapters/xlsx/zip/archive';
import { buildModel } from '../../../../../src/application/contract/model';
import { evaluate } from '../../../../../src/application/evaluate/evaluate';
import { UnusableInput } from '../../../../../src/application/input/unusableInput';
import type { Plan } from '../../../../../src/sheets/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../../src/sheets/snapshot';
import { UNSEEMLY } from '../../../../support/evaluateFile';
import { plannedSheet, planOf, value } from '../planned';
import { snapshotLines } from '../writers/snapshotLines';
import { snapshotProblems } from './snapshotProblems';

/** What came of a file: refused or used as it should, or the reason why it is a defect. */
export interface Verdict {
  readonly end: 'refused' | 'read' | 'written';
  readonly problem: string | null;
}

const refusal = (error: unknown): Verdict =>
  error instanceof UnusableWorkbook && !UNSEEMLY.test(error.message)
    ? { end: 'refused', problem: null }
    : { end: 'refused', problem: `reading throws ${String(error)}` };

const PLAIN_PLAN = planOf(
  plannedSheet({ cells: [[value('Codice', 'header'), value(1, 'input')]] }),
);

/** The plan of the evaluation; a plain one where the workbook has nothing to evaluate. */
const planFor = (snapshot: WorkbookSnapshot): { plan: Plan; problem: string | null } => {
  try {
    const evaluation = evaluate(snapshot, { year: 2023, answers: [], earlier: null });
    const model = buildModel({ ...evaluation, sheets: evaluation.recognition.sheets });
    const words = UNSEEMLY.exec(JSON.stringify(model))?.[0];
    return {
      plan: evaluation.plan,
      problem: words === undefined ? null : `the evaluation says ${words}`,
    };
  } catch (error) {
    return {
      plan: PLAIN_PLAN,
      problem: error instanceof UnusableInput ? null : `evaluating throws ${traceOf(error)}`,
    };
  }
};

const traceOf = (error: unknown): string =>
  error instanceof Error
    ? `${String(error)} ${/at .*\/src\/.*/.exec(error.stack ?? '')?.[0] ?? ''}`
    : String(error);

/** The sheets that are not ours: neither marked before nor written now. */
const userSheets = (
  { sheets }: WorkbookSnapshot,
  marked: ReadonlySet<string>,
  plan: Plan,
): readonly SheetSnapshot[] =>
  sheets.filter(
    ({ name }) => !marked.has(name) && !plan.sheets.some(({ title }) => title === name),
  );

const SHARED = /\[content_types\]\.xml$|workbook|styles|calcchain/i;

/** The paths of parts that were changed, or are gone, without being among the shared ones. */
const lostParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const written = readArchive(after);
  return [...readArchive(before)]
    .filter(([path, { compressed }]) => {
      const now = written.get(path)?.compressed;
      return !SHARED.test(path) && (now === undefined || Buffer.compare(now, compressed) !== 0);
    })
    .map(([path]) => path);
};

const writtenProblem = async (
  bytes: Uint8Array,
  snapshot: WorkbookSnapshot,
  plan: Plan,
  after: Uint8Array,
): Promise<string | null> => {
  const again = await readWorkbook(after);
  const marked = new Set(snapshot.marks.map(({ sheet }) => sheet));
  const [before, now] = [snapshot, again].map((one) =>
    userSheets(one, marked, plan).flatMap(snapshotLines),
  ) as [string[], string[]];
  const differs = before.findIndex((line, index) => line !== now[index]);
  if (differs >= 0 || before.length !== now.length)
    return `the user's cells change: ${before[differs] ?? ''} → ${now[differs] ?? ''}`;
  for (const { title } of plan.sheets)
    if (!again.sheets.some(({ name }) => name === title)) return `the sheet ${title} is not there`;
  const lost = snapshot.marks.length > 0 ? [] : lostParts(bytes, after);
  if (lost.length > 0) return `parts of the user's change: ${lost.join(', ')}`;
  const second = await writeWorkbook(after, plan);
  return Buffer.compare(second, after) === 0 ? null : 'a second write changes bytes';
};

/** Reads, evaluates, writes and reads again as the program does, and says what goes wrong. */
export const problemOf = async (bytes: Uint8Array): Promise<Verdict> => {
  let snapshot: WorkbookSnapshot;
  try {
    snapshot = await readWorkbook(bytes);
  } catch (error) {
    return refusal(error);
  }
  const wrong = snapshotProblems(snapshot);
  if (wrong.length > 0) return { end: 'read', problem: `read: ${wrong.join('; ')}` };
  const { plan, problem } = planFor(snapshot);
  if (problem !== null) return { end: 'read', problem };
  if (!/^xls[xm]$/.test(workbookFormat(bytes))) return { end: 'read', problem: null };
  let after: Uint8Array;
  try {
    after = await writeWorkbook(bytes, plan);
  } catch (error) {
    return error instanceof UnusableWorkbook
      ? { end: 'read', problem: null }
      : { end: 'read', problem: `writing throws ${traceOf(error)}` };
  }
  try {
    return { end: 'written', problem: await writtenProblem(bytes, snapshot, plan, after) };
  } catch (error) {
    return { end: 'written', problem: `what was written does not open: ${String(error)}` };
  }
};
