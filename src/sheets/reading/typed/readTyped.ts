import type { ColumnAnswer } from '../recognition';
import type { AcceptedFinding, ColumnAnswerInput, Input, TypedInputs } from '../../inputs';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { findingCode } from '../../writing/findingRows';
import type { KnownMark } from '../../writing/marks';
import { roleFromWords } from '../../writing/roleWords';
import { markedSheets } from '../../writing/sheetTitles';
import { CHECK_WORDS, HEADERS } from '../../writing/texts';
import { findingKey } from './acceptance';
import { contentText } from './contentText';
import { findTable, isEmptySheet } from './generatedTable';
import { readParameterSheet, type ParameterInputs } from './readParameterSheet';
import { readTable, type ReadTable, type RowInputs, type TableReading } from './readTable';

const NO_TABLE: ReadTable = { rows: new Map(), extraColumns: [], strayCells: [] };
const NO_PARAMETERS: ParameterInputs = {
  parameters: new Map(),
  answerCells: [],
  digest: null,
  statuses: new Map(),
  earlierStatuses: new Map(),
  strayCells: [],
};

const O = HEADERS.objectives;
const I = HEADERS.indicators;
const F = HEADERS.findings;

/**
 * Everything that people typed in the generated sheets of a workbook. Sheets are known by their
 * marks, rows by their codes, columns by their headers: whatever was sorted, inserted, deleted or
 * moved, it is found again.
 */
export const readTyped = (snapshot: WorkbookSnapshot): TypedInputs => {
  const unreadable: string[] = [];
  const sheets = markedSheets(snapshot);
  const sheetOf = (mark: KnownMark): SheetSnapshot | null =>
    snapshot.sheets.find(({ name }) => name === sheets.get(mark)) ?? null;
  const read = <T>(mark: KnownMark, none: T, reader: (sheet: SheetSnapshot) => T | null): T => {
    const sheet = sheetOf(mark);
    if (sheet === null || isEmptySheet(sheet)) return none;
    const found = reader(sheet);
    if (found === null) unreadable.push(sheet.name);
    return found ?? none;
  };
  const objectives = read('Traguardo_Valutazione_OIV', NO_TABLE, readObjectives);
  const indicators = read('Traguardo_Stato_indicatori', NO_TABLE, readIndicators);
  const findings = read('Traguardo_Anomalie', NO_TABLE, readFindings);
  const parameters = read('Traguardo_Parametri', NO_PARAMETERS, readParameterSheet);
  const tables = [indicators, objectives, findings];
  return {
    ...parameters,
    objectives: new Map(typedRows(objectives).map(([code, row]) => [code, objectiveInputs(row)])),
    indicators: new Map(typedRows(indicators).map(([code, row]) => [code, indicatorInputs(row)])),
    accepted: typedRows(findings).map(([code, row]) => judgedFinding(code, row)),
    columnAnswers: understoodAnswers(parameters.answerCells),
    extraColumns: tables.flatMap((table) => table.extraColumns),
    strayCells: [...tables, parameters].flatMap((table) => table.strayCells),
    unreadableSheets: unreadable,
  };
};

const NO_INPUTS: RowInputs = new Map();

/** The rows where anything was typed, be it only in a column that people added. */
const typedRows = ({
  rows,
  extraColumns,
}: ReadTable): readonly (readonly [string, RowInputs])[] => {
  const extras = extraColumns.flatMap(({ byCode: cells }) => [...cells.keys()]);
  const codes = new Set([...rows.keys(), ...extras]);
  return [...codes].map((code) => [code, rows.get(code) ?? NO_INPUTS]);
};

const byCode: TableReading['codeOf'] = (text) => text(HEADERS.code) || null;

const reader =
  (known: Readonly<Record<string, string>>, reading: TableReading, required: readonly string[]) =>
  (sheet: SheetSnapshot): ReadTable | null => {
    const table = findTable(sheet, {
      required,
      oneOf: reading.inputs,
      known: [HEADERS.code, HEADERS.rowKind, ...Object.values(known), ...levelHeaders],
    });
    return table === null ? null : readTable(sheet, table, reading);
  };

/** Hidden columns whose number depends on how deep the objectives stand on one another. */
const DEEPEST = 9;
const levelHeaders = Array.from({ length: DEEPEST }, (_, level) => [
  `${O.mean} ${level}`,
  `${O.counts} ${level}`,
]).flat();

const readObjectives = reader(
  O,
  {
    mark: 'Traguardo_Valutazione_OIV',
    first: HEADERS.code,
    inputs: [O.outcome, O.score, O.cause, O.reason],
    codeOf: byCode,
  },
  [HEADERS.code],
);

const readIndicators = reader(
  I,
  {
    mark: 'Traguardo_Stato_indicatori',
    first: HEADERS.code,
    inputs: [I.confirmedTarget, I.confirmedActual],
    codeOf: byCode,
  },
  [HEADERS.code],
);

/** By the hidden key; where people took that column out, by what the row says. */
const codeOfFinding: TableReading['codeOf'] = (text) => {
  const key = text(F.key) || keyFromWords(text(F.check), text(F.subject));
  return key === '' ? null : findingCode(key, text(F.evidence));
};

const keyFromWords = (words: string, subject: string): string => {
  if (words === '') return '';
  const check = Object.keys(CHECK_WORDS).find((id) => CHECK_WORDS[id] === words) ?? words;
  return findingKey({ check, subject });
};

const readFindings = reader(
  F,
  {
    mark: 'Traguardo_Anomalie',
    first: F.severity,
    inputs: [F.outcome, F.reason],
    codeOf: codeOfFinding,
  },
  [F.outcome, F.reason],
);

const inputOf = (row: RowInputs, header: string): Input | null => row.get(header) ?? null;

const objectiveInputs = (row: RowInputs) => ({
  outcome: inputOf(row, O.outcome),
  score: inputOf(row, O.score),
  cause: inputOf(row, O.cause),
  reason: inputOf(row, O.reason),
});

const indicatorInputs = (row: RowInputs) => ({
  confirmedTarget: inputOf(row, I.confirmedTarget),
  confirmedActual: inputOf(row, I.confirmedActual),
});

const judgedFinding = (code: string, row: RowInputs): AcceptedFinding => {
  const at = code.lastIndexOf(' | ');
  return {
    key: code.slice(0, at),
    evidence: code.slice(at + ' | '.length),
    outcome: inputOf(row, F.outcome),
    reason: inputOf(row, F.reason),
  };
};

const understoodAnswers = (answers: readonly ColumnAnswerInput[]): readonly ColumnAnswer[] =>
  answers.flatMap(({ sheet, header, answer }) => {
    const role = roleFromWords(contentText(answer.content));
    return role === null ? [] : [{ sheet, header, role }];
  });
