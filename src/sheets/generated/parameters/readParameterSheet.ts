import { listFrom } from '../entries/judgement';
import type {
  ColumnAnswerInput,
  Input,
  MovedObjective,
  StandingPlaces,
  StrayCell,
} from '../entries/userEntries';
import type { SheetSnapshot } from '../../snapshot';
import { findTable, textAt, type FoundTable } from '../table/findTable';
import { inputAt } from '../table/readTable';
import type { ParameterInputs, ReadSheet } from '../table/standing';
import { PARAMETER_SHEET } from '../texts/parameterTexts';
import { ROW_KINDS } from '../texts/sheetTexts';
import {
  ANSWER_HEADERS as A,
  PARAMETER_HEADERS as P,
  PARAMETER_TABLE,
  parameterRowKeys,
  SHOWN_PARAMETER_COLUMNS,
  TECHNICAL_HEADERS as T,
  TECHNICAL_ITEMS,
} from './schema';

const SHOWN = SHOWN_PARAMETER_COLUMNS.map((id) => P[id]);

const table = (
  sheet: SheetSnapshot,
  order: readonly string[],
  needed: readonly string[] = [],
): FoundTable | null => findTable(sheet, { order, needed });

/** The rows under a header, down to the first that is blank under its first header. */
const rowsUnder = (sheet: SheetSnapshot, found: FoundTable, first: string): readonly number[] => {
  const rows: number[] = [];
  const column = found.columnOf(first);
  for (let row = found.headerRow + 1; textAt(sheet, row, column) !== ''; row += 1) rows.push(row);
  return rows;
};

const placed = (sheet: SheetSnapshot, row: number, column: number | undefined): Input | null =>
  column === undefined ? null : inputAt(sheet, row, column);

/** What `Parametri` holds; null where its table of parameters is gone. */
export const readParameterSheet = (sheet: SheetSnapshot): ReadSheet | null => {
  const found = table(sheet, SHOWN, [P.value, P.name]);
  if (found === null) return null;
  const answers = readAnswers(sheet);
  return {
    parts: {
      parameters: readParameters(sheet, found),
      answerCells: answers.cells,
      ...readTechnical(sheet),
      ...readStatuses(sheet),
      parameterPlaces: placesIn(sheet, found),
    },
    table: null,
    strayCells: readNotes(sheet, answers.rows),
    missing: [...found.missing, ...answers.missing],
    deleted: found.deleted,
  };
};

const readParameters = (sheet: SheetSnapshot, found: FoundTable): ReadonlyMap<string, Input> => {
  const typed = new Map<string, Input>();
  for (let row = found.headerRow + 1; row < sheet.cells.length; row += 1) {
    const name = textAt(sheet, row, found.columnOf(P.name));
    const input = placed(sheet, row, found.columnOf(P.value));
    if (name.startsWith('Traguardo_par_') && input !== null) typed.set(name, input);
  }
  return typed;
};

const placesIn = (sheet: SheetSnapshot, { headerRow, columnOf }: FoundTable): StandingPlaces => {
  const width = sheet.cells[headerRow]?.length ?? 0;
  return {
    rows: parameterRowKeys(
      Array.from(sheet.cells, (_, row) => ({
        row,
        label: textAt(sheet, row, columnOf(P.label)),
        unit: textAt(sheet, row, columnOf(P.unit)),
      })),
    ),
    columns: new Map(
      Array.from({ length: width }, (_, column) => [textAt(sheet, headerRow, column), column]),
    ),
    headerRow,
  };
};

interface Answers {
  readonly rows: readonly number[];
  readonly cells: readonly ColumnAnswerInput[];
  readonly missing: readonly string[];
}

const readAnswers = (sheet: SheetSnapshot): Answers => {
  const found = table(sheet, Object.values(A), [A.sheet, A.role, A.header]);
  if (found === null) return { rows: [], cells: [], missing: hasAnswers(sheet) ? [A.role] : [] };
  const rows = rowsUnder(sheet, found, A.sheet);
  const cells = rows.flatMap((row) => {
    const answer = placed(sheet, row, found.columnOf(A.role));
    const header = textAt(sheet, row, found.columnOf(A.header));
    return answer === null
      ? []
      : [{ sheet: textAt(sheet, row, found.columnOf(A.sheet)), header, answer }];
  });
  return { rows, cells, missing: [...found.missing, ...found.deleted] };
};

/** True where answers are announced and something other than "no doubtful column" follows. */
const hasAnswers = (sheet: SheetSnapshot): boolean =>
  sheet.cells.some(
    (_, row) =>
      textAt(sheet, row, 0) === PARAMETER_SHEET.answers &&
      textAt(sheet, row + 1, 0) !== PARAMETER_SHEET.noAnswers,
  );

const readTechnical = (
  sheet: SheetSnapshot,
): Pick<ParameterInputs, 'digest' | 'lineage' | 'moved' | 'year'> => {
  const found = table(sheet, Object.values(T));
  const rows = found === null ? [] : rowsUnder(sheet, found, T.item);
  const valueOf = (item: string): string => {
    const row = rows.find((each) => textAt(sheet, each, found?.columnOf(T.item)) === item);
    return row === undefined ? '' : textAt(sheet, row, found?.columnOf(T.value));
  };
  const digest = valueOf(TECHNICAL_ITEMS.digest);
  const year = Number(valueOf(TECHNICAL_ITEMS.year));
  return {
    digest: digest === '' ? null : digest,
    lineage: valueOf(TECHNICAL_ITEMS.lineage)
      .split(' ')
      .filter((each) => each !== ''),
    moved: movedFrom(valueOf(TECHNICAL_ITEMS.moved)),
    year: year > 0 ? year : null,
  };
};

const movedFrom = (kept: string): readonly MovedObjective[] =>
  listFrom(kept).flatMap((each) => {
    const [from, to, title] = listFrom(each);
    return from === undefined || to === undefined || title === undefined
      ? []
      : [{ from, to, title }];
  });

const readStatuses = (
  sheet: SheetSnapshot,
): Pick<ParameterInputs, 'statuses' | 'earlierStatuses'> => {
  const found = table(sheet, [P.statusCode, P.statusNow, P.statusBefore]);
  const statuses = new Map<string, string>();
  const earlierStatuses = new Map<string, string>();
  if (found === null) return { statuses, earlierStatuses };
  for (let row = found.headerRow + 1; row < sheet.cells.length; row += 1) {
    const code = textAt(sheet, row, found.columnOf(P.statusCode));
    const now = textAt(sheet, row, found.columnOf(P.statusNow));
    const before = textAt(sheet, row, found.columnOf(P.statusBefore));
    if (code !== '' && now !== '') statuses.set(code, now);
    if (code !== '' && before !== '') earlierStatuses.set(code, before);
  }
  return { statuses, earlierStatuses };
};

/** Notes kept under the tables, and what stands in rows that the program did not write. */
const readNotes = (sheet: SheetSnapshot, answers: readonly number[]): readonly StrayCell[] => {
  const kindColumn = table(sheet, [...SHOWN, P.rowKind])?.columnOf(P.rowKind);
  if (kindColumn === undefined) return [];
  return sheet.cells.flatMap((cells, row) => {
    const kind = textAt(sheet, row, kindColumn);
    if (answers.includes(row) || (kind !== '' && kind !== ROW_KINDS.note)) return [];
    return (cells ?? []).slice(0, kindColumn).flatMap((_, column): readonly StrayCell[] => {
      const input = inputAt(sheet, row, column);
      return input === null ? [] : [{ ...input, mark: PARAMETER_TABLE.mark }];
    });
  });
};
