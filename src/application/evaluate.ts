import { assess } from '../domain/assess';
import { rowsOfOtherYears } from '../domain/checks/reading/rowsOfOtherYears';
import { sheetLeftOut } from '../domain/checks/reading/sheetLeftOut';
import { defaultPolicies } from '../domain/evaluation/defaultPolicies';
import type { Finding } from '../domain/finding';
import type { Assessment } from '../domain/model/assessment';
import { buildRegister } from '../domain/register/buildRegister';
import { percentagesOfYear } from '../domain/register/year/percentagesOfYear';
import { reportingYear } from '../domain/register/year/reportingYear';
import { rowsOfYear } from '../domain/register/year/rowsOfYear';
import type { TypedProblem } from '../sheets/inputs';
import type { Plan } from '../sheets/plan';
import type { ColumnAnswer, WorkbookRecognition } from '../sheets/reading/recognition';
import { isAccepted } from '../sheets/reading/typed/acceptance';
import { withPending, type Pending } from '../sheets/reading/typed/pendingInputs';
import { policiesFrom } from '../sheets/reading/typed/policiesFrom';
import { yearFrom } from '../sheets/reading/typed/yearFrom';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { layOut } from '../sheets/writing/layOut';
import { sheetActuals } from '../sheets/writing/sheetActuals';
import { markedSheets, sheetTitles } from '../sheets/writing/sheetTitles';
import { answersInForce } from './decisions/answersInForce';
import { decisionsFrom } from './decisions/decisionsFrom';
import { digestOf } from './digest';
import { sheetsLeftOut } from './input/leftOut';
import { columnEffects, type ColumnEffects } from './questions/columnEffects';
import { mappingFindings } from './questions/mappingFindings';
import { recogniseSheets } from './input/recogniseSheets';
import { rowFindings } from './rowFindings';
import { replacedAnswers } from './decisions/replacedAnswers';
import { requireIndicators } from './input/requireIndicators';
import { strayAnswers } from './decisions/strayAnswers';
import { entryFindings } from './entries/entryFindings';
import { entryNotices } from './entries/entryNotices';
import { namedAsOurs } from './entries/namedAsOurs';
import { sharedInputs, standingInForce } from './entries/standingInForce';
import type { TakeOver } from './entries/takeOver';
import { typedNow } from './entries/typedNow';
import { worksheetsNow } from './entries/worksheetsNow';
import { typedOver } from './decisions/typedOver';
import { unreasonedAcceptances } from './decisions/unreasonedAcceptances';
import { yearFindings, yearInForce, type YearInForce } from './year/yearInForce';

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
  const { standing, recognition, entries, inForce, now } = read;
  const { year } = inForce;
  const { policies, problems } = policiesFrom(read.typed, defaultPolicies);
  const digest = digestOf(recognition, read.typed, year, policies);
  const unchanged = read.typed.digest === digest;
  // A run over unchanged input is no new run: it says again what the last real one said.
  const typed = unchanged ? { ...read.typed, moved: standing.own.moved } : read.typed;
  const decided = decisionsFrom(typed);
  const contradicted = yearFindings(inForce).some((found) => !isAccepted(found, typed.accepted));
  const assessed = assess(
    buildRegister(recognition.written, year, decided.decisions, contradicted),
    policies,
  );
  const effects = columnEffects(snapshot, recognition, read.answers, inForce.year, policies);
  const understood = [
    ...assessed.findings,
    ...findingsOf({ ...read, typed, effects }, [...problems, ...decided.problems()]),
  ];
  const open = [...understood, ...unreasonedAcceptances(understood, typed.accepted)];
  const layOutWith = (findings: readonly Finding[]): Plan =>
    layOut({
      assessment: { ...assessed, findings },
      recognition,
      typed,
      sheetActuals: sheetActuals(recognition, year, typed),
      titles: sheetTitles(snapshot),
      digest,
      sources: now.sources,
    });
  const plan = layOutWith(open);
  const earlier = request.earlier === null ? null : namedAsOurs(request.earlier, snapshot);
  const over = [
    ...typedOver(snapshot, plan, unchanged, entries.places),
    ...(earlier === null ? [] : typedOver(earlier, plan, unchanged, entries.otherPlaces)),
  ];
  const all = [...open, ...over];
  const accepted = all.filter((finding) => isAccepted(finding, typed.accepted));
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
      ...replacedAnswers(request.answers, typed),
      ...over.map(({ message }) => message),
      ...entryNotices(findings),
    ],
    plan: over.length === 0 ? plan : layOutWith(all),
    effects,
    takenOver: earlier === null ? null : entries.takeOver,
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
  const entries = typedNow(standing, now);
  const typed =
    request.pending === undefined
      ? entries.typed
      : withPending(entries.typed, request.pending, now.sources);
  return { standing, answers, recognition, leftOut, inForce, limited, now, entries, typed };
};

const findingsOf = (
  {
    inForce,
    limited,
    recognition,
    leftOut,
    entries,
    typed,
    now,
    effects,
  }: ReturnType<typeof readAll> & { readonly effects: ColumnEffects },
  problems: readonly TypedProblem[],
): readonly Finding[] => [
  ...yearFindings(inForce),
  ...rowsOfOtherYears(limited.withoutRow, inForce.year),
  ...mappingFindings(recognition, effects),
  ...rowFindings(recognition),
  ...leftOut.map(({ sheet, remark }) => sheetLeftOut(sheet, remark)),
  ...[...problems, ...entries.problems].map(inputFinding),
  ...entryFindings(typed, now, recognition),
];

const inputFinding = (problem: TypedProblem): Finding => ({
  severity: 'avviso',
  check: 'input-unreadable',
  message: problem.message,
  subject: problem.subject,
  cell: problem.cell,
  evidence: problem.message,
});
