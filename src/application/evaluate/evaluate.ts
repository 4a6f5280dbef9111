import { assess } from '../../domain/assess';
import { rowsOfOtherYears } from '../../domain/checks/reading/rowsOfOtherYears';
import { sheetLeftOut } from '../../domain/checks/reading/sheetLeftOut';
import { defaultPolicies } from '../../domain/evaluation/defaultPolicies';
import type { Finding } from '../../domain/finding';
import type { Assessment } from '../../domain/model/assessment';
import { buildRegister } from '../../domain/register/buildRegister';
import { percentagesOfYear } from '../../domain/register/year/percentagesOfYear';
import { reportingYear } from '../../domain/register/year/reportingYear';
import { rowsOfYear } from '../../domain/register/year/rowsOfYear';
import type { EntryProblem } from '../../sheets/generated/entries/userEntries';
import type { Plan } from '../../sheets/plan';
import type { ColumnAnswer, WorkbookRecognition } from '../../sheets/reading/recognition';
import { isAccepted } from '../../sheets/generated/findings/acceptance';
import { withPending, type Pending } from '../entries/pendingEntries';
import { policiesFrom } from '../../sheets/generated/parameters/policiesFrom';
import { yearFrom } from '../../sheets/generated/parameters/parameterValues';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { layOut } from '../../sheets/generated/layOut';
import { sheetActuals } from './sheetActuals';
import { markedSheets, sheetTitles } from '../../sheets/generated/sheetTitles';
import { answersInForce } from '../decisions/answersInForce';
import { decisionsFrom } from '../decisions/decisionsFrom';
import { digestOf } from './digest';
import { sheetsLeftOut } from '../input/leftOut';
import { columnEffects, type ColumnEffects } from '../questions/columnEffects';
import { mappingFindings } from '../questions/mappingFindings';
import { recogniseSheets } from '../input/recogniseSheets';
import { rowFindings } from './rowFindings';
import { replacedAnswers } from '../decisions/replacedAnswers';
import { requireIndicators } from '../input/requireIndicators';
import { strayAnswers } from '../decisions/strayAnswers';
import { entryFindings } from '../entries/entryFindings';
import { entryNotices } from '../entries/entryNotices';
import { sharedInputs, standingInForce } from '../entries/standingInForce';
import type { TakeOver } from '../entries/takeOver/takeOver';
import { entriesNow } from '../entries/entriesNow';
import { worksheetsNow } from '../entries/place/worksheetsNow';
import { typedOver } from './typedOver';
import { unreasonedAcceptances } from '../decisions/unreasonedAcceptances';
import { yearFindings, yearInForce, type YearInForce } from '../year/yearInForce';

export interface EvaluationRequest {
  /** The year that the user asks for, or null: then `Parametri` or the workbook says it. */
  readonly year: number | null;
  /** Answers to doubtful columns from outside; they win over those in `Parametri`. */
  readonly answers: readonly ColumnAnswer[];
  /** An evaluated workbook of earlier, whose typed cells come along. */
  readonly earlier: WorkbookSnapshot | null;
  /** What a person decided and is not written yet; it wins over what was typed before. */
  readonly pending?: Pending;
}

export interface Evaluation {
  readonly recognition: WorkbookRecognition;
  readonly assessment: Assessment;
  /** The reporting year, and where it comes from. */
  readonly year: YearInForce;
  /** What is open: without what was accepted. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Italian remarks on what people typed and on answers that fit no column. */
  readonly notices: readonly string[];
  readonly plan: Plan;
  /** What each likely role of a doubtful column would do. */
  readonly effects: ColumnEffects;
  /** What the evaluated workbook of earlier brought; null where none was given. */
  readonly takenOver: TakeOver | null;
}

/** True where the workbook holds sheets that the program generated. */
export const isEvaluated = (snapshot: WorkbookSnapshot): boolean => markedSheets(snapshot).size > 0;

/**
 * The main job on a snapshot: recognise, understand, compute, lay out. Nothing is written.
 * Throws {@link UnusableInput} where there is no indicator sheet or the year stays unclear.
 */
export const evaluate = (snapshot: WorkbookSnapshot, request: EvaluationRequest): Evaluation => {
  const read = readAll(snapshot, request);
  const { standing, recognition, placed, inForce, now } = read;
  const { year } = inForce;
  const { policies, problems } = policiesFrom(read.entries, defaultPolicies);
  const digest = digestOf(recognition, read.entries, year, policies);
  const unchanged = read.entries.digest === digest;
  // A run over unchanged input is no new run: it says again what the last real one said.
  const entries = unchanged ? { ...read.entries, moved: standing.own.moved } : read.entries;
  const decided = decisionsFrom(entries);
  const contradicted = yearFindings(inForce).some((found) => !isAccepted(found, entries.accepted));
  const assessed = assess(
    buildRegister(recognition.written, year, decided.decisions, contradicted),
    policies,
  );
  const effects = columnEffects(snapshot, recognition, read.answers, inForce.year, policies);
  const understood = [
    ...assessed.findings,
    ...findingsOf({ ...read, entries, effects }, [...problems, ...decided.problems()]),
  ];
  const open = [...understood, ...unreasonedAcceptances(understood, entries.accepted)];
  const layout = layOut({
    assessment: assessed,
    recognition,
    entries,
    sheetActuals: sheetActuals(recognition, year, entries),
    titles: sheetTitles(snapshot),
    digest,
    sources: now.sources,
  });
  const over = [
    ...typedOver(standing.own, layout, unchanged, placed.places),
    ...(standing.other !== null && request.earlier !== null && isEvaluated(request.earlier)
      ? typedOver(standing.other, layout, unchanged, placed.otherPlaces)
      : []),
  ];
  const all = [...open, ...over];
  const accepted = all.filter((finding) => isAccepted(finding, entries.accepted));
  const findings = all.filter((finding) => !accepted.includes(finding));
  return {
    recognition,
    year: inForce,
    assessment: { ...assessed, findings: all },
    findings,
    accepted,
    notices: [
      ...standing.own.notices,
      ...strayAnswers(request.answers, recognition),
      ...replacedAnswers(request.answers, entries),
      ...over.map(({ message }) => message),
      ...entryNotices(findings),
    ],
    plan: layout.plan(all),
    effects,
    takenOver: request.earlier === null ? null : placed.takeOver,
  };
};

/** What the worksheets and the generated sheets say, before anything is computed. */
const readAll = (snapshot: WorkbookSnapshot, request: EvaluationRequest) => {
  const standing = standingInForce(snapshot, request.earlier);
  const shared = sharedInputs(standing);
  const answers = answersInForce(request.answers, shared.columnAnswers);
  const recognised = recogniseSheets(snapshot, answers);
  const leftOut = sheetsLeftOut(snapshot, recognised);
  requireIndicators(recognised, leftOut);
  const inForce = yearInForce(
    { option: request.year, parameters: yearFrom(shared), before: standing.own.year },
    reportingYear(recognised.written),
  );
  const { year } = inForce;
  const limited = rowsOfYear(percentagesOfYear(recognised.written, year), year);
  const recognition = { ...recognised, written: limited.sheets };
  const now = worksheetsNow(recognition.written, year);
  const placed = entriesNow(standing, now);
  const entries =
    request.pending === undefined
      ? placed.entries
      : withPending(placed.entries, request.pending, now.sources);
  return { standing, answers, recognition, leftOut, inForce, limited, now, placed, entries };
};

const findingsOf = (
  {
    inForce,
    limited,
    recognition,
    leftOut,
    placed,
    entries,
    now,
    effects,
  }: ReturnType<typeof readAll> & { readonly effects: ColumnEffects },
  problems: readonly EntryProblem[],
): readonly Finding[] => [
  ...yearFindings(inForce),
  ...rowsOfOtherYears(limited.withoutRow, inForce.year),
  ...mappingFindings(recognition, effects),
  ...rowFindings(recognition),
  ...leftOut.map(({ sheet, remark }) => sheetLeftOut(sheet, remark)),
  ...[...problems, ...placed.problems].map(inputFinding),
  ...entryFindings(entries, now, recognition),
];

const inputFinding = (problem: EntryProblem): Finding => ({
  severity: 'avviso',
  check: 'input-unreadable',
  message: problem.message,
  subject: problem.subject,
  cell: problem.cell,
  evidence: problem.message,
});
