import { assess } from '../domain/assess';
import { mappingDoubtful } from '../domain/checks/mappingDoubtful';
import { sheetLeftOut } from '../domain/checks/sheetLeftOut';
import type { Finding } from '../domain/finding';
import type { Assessment } from '../domain/model/assessment';
import type { CellRef, Written } from '../domain/model/cell';
import { defaultPolicies } from '../domain/evaluation/defaultPolicies';
import { buildRegister, type Decisions } from '../domain/register/buildRegister';
import { reportingYear, type ReportingYear } from '../domain/register/reportingYear';
import { yearEvidence } from '../domain/register/yearEvidence';
import type { Input, TypedInputs, TypedProblem } from '../sheets/inputs';
import type { Plan } from '../sheets/plan';
import type { ColumnAnswer, WorkbookRecognition } from '../sheets/reading/recognition';
import { isAccepted } from '../sheets/reading/typed/acceptance';
import { mergeTyped } from '../sheets/reading/typed/mergeTyped';
import { pendingInputs, type Pending } from '../sheets/reading/typed/pendingInputs';
import { oivDecision } from '../sheets/reading/typed/oivDecision';
import { policiesFrom } from '../sheets/reading/typed/policiesFrom';
import { readTyped } from '../sheets/reading/typed/readTyped';
import { yearFrom } from '../sheets/reading/typed/yearFrom';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { layOut } from '../sheets/writing/layOut';
import { roleWords } from '../sheets/writing/roleWords';
import { sheetActuals } from '../sheets/writing/sheetActuals';
import { markedSheets, sheetTitles } from '../sheets/writing/sheetTitles';
import { digestOf } from './digest';
import { sheetsLeftOut, type LeftOut } from './leftOut';
import { recogniseSheets } from './recogniseSheets';
import { strayAnswers } from './strayAnswers';
import { UnusableInput } from './unusableInput';

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
  /** What is open: without what was accepted. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Italian remarks on what people typed and on answers that fit no column. */
  readonly notices: readonly string[];
  readonly plan: Plan;
}

/** True where the workbook holds sheets that the program generated. */
export const isEvaluated = (snapshot: WorkbookSnapshot): boolean => markedSheets(snapshot).size > 0;

/**
 * The main job on a snapshot: recognise, understand, compute, lay out. Nothing is written.
 * Throws {@link UnusableInput} where there is no indicator sheet or the year stays unclear.
 */
export const evaluate = (snapshot: WorkbookSnapshot, request: EvaluationRequest): Evaluation => {
  const typed = typedInputs(snapshot, request);
  const recognition = recogniseSheets(snapshot, [...request.answers, ...typed.columnAnswers]);
  const leftOut = sheetsLeftOut(snapshot, recognition);
  requireIndicators(recognition, leftOut);
  const told = reportingYear(yearEvidence(recognition.written));
  const year = request.year ?? yearFrom(typed) ?? yearTold(told);
  const { policies, problems } = policiesFrom(typed, defaultPolicies);
  const decided = decisionsFrom(typed);
  const assessed = assess(buildRegister(recognition.written, year, decided.decisions), policies);
  const all = [
    ...assessed.findings,
    ...otherYear(year, told),
    ...mappingFindings(recognition),
    ...leftOut.map(({ sheet, remark }) => sheetLeftOut(sheet, remark)),
    ...[...problems, ...decided.problems()].map(inputFinding),
  ];
  const assessment = { ...assessed, findings: all };
  const accepted = all.filter((finding) => isAccepted(finding, typed.accepted));
  return {
    recognition,
    assessment,
    findings: all.filter((finding) => !accepted.includes(finding)),
    accepted,
    notices: strayAnswers(request.answers, recognition),
    plan: layOut({
      assessment,
      recognition,
      typed,
      sheetActuals: sheetActuals(recognition, year, typed),
      titles: sheetTitles(snapshot),
      digest: digestOf(recognition, typed, year, policies),
    }),
  };
};

const typedInputs = (
  snapshot: WorkbookSnapshot,
  { earlier, pending }: EvaluationRequest,
): TypedInputs => {
  const own = readTyped(snapshot);
  const written = earlier === null ? own : mergeTyped(own, readTyped(earlier));
  const typed = pending === undefined ? written : mergeTyped(pendingInputs(pending), written);
  const [broken] = typed.unreadableSheets;
  if (broken !== undefined) {
    throw new UnusableInput(
      'generated-sheet-broken',
      `nel foglio «${broken}» manca la riga delle intestazioni, e ciò che vi è stato scritto andrebbe ` +
        'perso; rimettere le intestazioni, oppure rinominare e copiare altrove quel foglio.',
    );
  }
  return typed;
};

const requireIndicators = (recognition: WorkbookRecognition, leftOut: readonly LeftOut[]): void => {
  if (recognition.written.indicators.length > 0) return;
  const names = recognition.sheets
    .filter((sheet) => sheet.layout !== 'generated')
    .map((sheet) => `«${sheet.name}»`);
  throw new UnusableInput(
    columnsAreDoubtful(recognition) ? 'columns-unclear' : 'no-indicator-sheet',
    `nessun foglio di indicatori riconosciuto (fogli: ${names.slice(0, 8).join(', ')}${
      names.length > 8 ? '…' : ''
    }); ${adviceWithout(recognition, leftOut)}`,
  );
};

/** What can be done about a workbook in which no indicator was read. */
const adviceWithout = (recognition: WorkbookRecognition, leftOut: readonly LeftOut[]): string => {
  if (columnsAreDoubtful(recognition)) {
    return 'alcune colonne sono dubbie: indicare che cosa contengono.';
  }
  const [first] = leftOut;
  if (first !== undefined) return `«${first.sheet}»: ${first.remark}`;
  return 'servono almeno una colonna degli indicatori e una di target o consuntivi.';
};

const columnsAreDoubtful = ({ sheets }: WorkbookRecognition): boolean =>
  sheets.some(({ blocks }) => blocks.some(({ columns }) => columns.some((each) => each.doubtful)));

const yearTold = (told: ReportingYear): number => {
  if (told.kind === 'found') return told.year;
  const between =
    told.candidates.length === 0
      ? 'non ne nomina alcuno'
      : `parla di ${told.candidates.join(', ')}`;
  throw new UnusableInput(
    'year-unclear',
    `l'anno di riferimento non è chiaro (la cartella ${between}); va indicato.`,
  );
};

/** The year that somebody chose is not the one that the sheets speak of. */
const otherYear = (year: number, told: ReportingYear): readonly Finding[] =>
  told.kind === 'unclear' || told.year === year
    ? []
    : [
        {
          severity: 'avviso',
          check: 'year-differs',
          message:
            `Si valuta il ${year}, come indicato, ma i fogli parlano del ${told.year}: i consuntivi ` +
            'potrebbero essere di un altro anno. Controllare l’anno indicato.',
          subject: String(year),
          cell: null,
          evidence: `${year}|${told.year}`,
        },
      ];

interface Decided {
  readonly decisions: Decisions;
  /** What could not be understood of what was typed, once all decisions were taken. */
  readonly problems: () => readonly TypedProblem[];
}

const decisionsFrom = (typed: TypedInputs): Decided => {
  const problems: TypedProblem[] = [];
  return {
    problems: () => problems,
    decisions: {
      confirmed: (id, own) => {
        const inputs = typed.indicators.get(id);
        return {
          target: placed(inputs?.confirmedTarget ?? null, own),
          actual: placed(inputs?.confirmedActual ?? null, own),
        };
      },
      decide: (code, printed) => {
        const reading = oivDecision(code, printed, typed.objectives.get(code));
        problems.push(...reading.problems);
        return reading.decision;
      },
    },
  };
};

const placed = (input: Input | null, own: CellRef): Written | null =>
  input === null ? null : { content: input.content, cell: input.cell ?? own };

const inputFinding = (problem: TypedProblem): Finding => ({
  severity: 'avviso',
  check: 'input-unreadable',
  message: problem.message,
  subject: problem.subject,
  cell: problem.cell,
  evidence: problem.message,
});

const mappingFindings = (recognition: WorkbookRecognition): readonly Finding[] =>
  recognition.sheets.flatMap((sheet) => {
    const seen = new Set<string>();
    return sheet.blocks.flatMap((block) =>
      block.columns.flatMap((column) => {
        if (!column.doubtful || seen.has(column.header)) return [];
        seen.add(column.header);
        const cell = { sheet: sheet.name, row: block.headerRow - 1, column: column.column };
        const between = column.candidates.map(roleWords).join(' o ');
        return [mappingDoubtful(sheet.name, column.header, between, cell)];
      }),
    );
  });
