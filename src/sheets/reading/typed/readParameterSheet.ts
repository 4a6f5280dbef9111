import type {
  ColumnAnswerInput,
  Input,
  MovedObjective,
  StandingPlaces,
  StrayCell,
} from '../../inputs';
import type { SheetSnapshot } from '../../snapshot';
import { parameterRowKeys } from '../../writing/parameterMoves';
import { HEADERS, PARAMETER_SHEET, ROW_KINDS } from '../../writing/texts';
import { findTable, textAt, type FoundTable } from './generatedTable';
import { listFrom } from './judgement';
import { inputAt } from './readTable';
import type { ParameterInputs } from './standing';
import type { ReadStandingTable } from './standingTable';

const MARK = 'Traguardo_Parametri';

export const NO_PARAMETERS: ParameterInputs = {
  parameters: new Map(),
  answerCells: [],
  digest: null,
  lineage: [],
  moved: [],
  year: null,
  statuses: new Map(),
  earlierStatuses: new Map(),
  parameterPlaces: null,
};

const table = (
  sheet: SheetSnapshot,
  headers: Readonly<Record<string, string>>,
  needed: readonly string[] = [],
): FoundTable | null => findTable(sheet, { order: Object.values(headers), needed });

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
export const readParameterSheet = (
  sheet: SheetSnapshot,
): ReadStandingTable<ParameterInputs> | null => {
  const P = HEADERS.parameters;
  const found = table(sheet, P, [P.value, P.name]);
  if (found === null) return null;
  const answers = readAnswers(sheet);
  return {
    table: {
      parameters: readParameters(sheet, found),
      answerCells: answers.cells,
      ...readTechnical(sheet),
      ...readStatuses(sheet),
      parameterPlaces: placesIn(sheet, found),
    },
    strayCells: readNotes(sheet),
    missing: [...found.missing, ...answers.missing],
    deleted: found.deleted,
  };
};

const readParameters = (sheet: SheetSnapshot, found: FoundTable): ReadonlyMap<string, Input> => {
  const H = HEADERS.parameters;
  const typed = new Map<string, Input>();
  for (let row = found.headerRow + 1; row < sheet.cells.length; row += 1) {
    const name = textAt(sheet, row, found.columnOf(H.name));
    const input = placed(sheet, row, found.columnOf(H.value));
    if (name.startsWith('Traguardo_par_') && input !== null) typed.set(name, input);
  }
  return typed;
};

const placesIn = (sheet: SheetSnapshot, { headerRow, columnOf }: FoundTable): StandingPlaces => {
  const P = HEADERS.parameters;
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
  readonly cells: readonly ColumnAnswerInput[];
  readonly missing: readonly string[];
}

const readAnswers = (sheet: SheetSnapshot): Answers => {
  const H = HEADERS.answers;
  const found = table(sheet, H, [H.sheet, H.role, H.header]);
  if (found === null) return { cells: [], missing: hasAnswers(sheet) ? [H.role] : [] };
  const cells = rowsUnder(sheet, found, H.sheet).flatMap((row) => {
    const answer = placed(sheet, row, found.columnOf(H.role));
    const header = textAt(sheet, row, found.columnOf(H.header));
    return answer === null
      ? []
      : [{ sheet: textAt(sheet, row, found.columnOf(H.sheet)), header, answer }];
  });
  return { cells, missing: [...found.missing, ...found.deleted] };
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
  const H = HEADERS.technical;
  const found = findTable(sheet, { order: Object.values(H), needed: [] });
  const rows = found === null ? [] : rowsUnder(sheet, found, H.item);
  const valueOf = (item: string): string => {
    const row = rows.find((each) => textAt(sheet, each, found?.columnOf(H.item)) === item);
    return row === undefined ? '' : textAt(sheet, row, found?.columnOf(H.value));
  };
  const digest = valueOf(PARAMETER_SHEET.digest);
  const year = Number(valueOf(PARAMETER_SHEET.year));
  return {
    digest: digest === '' ? null : digest,
    lineage: valueOf(PARAMETER_SHEET.lineage)
      .split(' ')
      .filter((each) => each !== ''),
    moved: movedFrom(valueOf(PARAMETER_SHEET.moved)),
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
  const H = HEADERS.statuses;
  const found = table(sheet, H);
  const statuses = new Map<string, string>();
  const earlierStatuses = new Map<string, string>();
  if (found === null) return { statuses, earlierStatuses };
  for (let row = found.headerRow + 1; row < sheet.cells.length; row += 1) {
    const code = textAt(sheet, row, found.columnOf(H.code));
    const now = textAt(sheet, row, found.columnOf(H.now));
    const before = textAt(sheet, row, found.columnOf(H.before));
    if (code !== '' && now !== '') statuses.set(code, now);
    if (code !== '' && before !== '') earlierStatuses.set(code, before);
  }
  return { statuses, earlierStatuses };
};

/** Notes kept under the tables, and what stands in rows that the program did not write. */
const readNotes = (sheet: SheetSnapshot): readonly StrayCell[] => {
  const kindColumn = kindColumnOf(sheet);
  if (kindColumn === null) return [];
  return sheet.cells.flatMap((cells, row) => {
    const kind = textAt(sheet, row, kindColumn);
    return (cells ?? []).flatMap((_, column): readonly StrayCell[] => {
      const ours = column >= kindColumn || (kind !== '' && kind !== ROW_KINDS.note);
      const input = ours ? null : inputAt(sheet, row, column);
      return input === null ? [] : [{ ...input, mark: MARK }];
    });
  });
};

const kindColumnOf = (sheet: SheetSnapshot): number | null =>
  table(sheet, { ...HEADERS.parameters, rowKind: HEADERS.rowKind })?.columnOf(HEADERS.rowKind) ??
  null;
