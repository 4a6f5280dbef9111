import type { Written } from '../../../domain/model/cell';
import type { ColumnAnswerInput, Input, StrayCell } from '../../inputs';
import type { SheetSnapshot } from '../../snapshot';
import { HEADERS, PARAMETER_SHEET, ROW_KINDS } from '../../writing/texts';
import { cellAt, findTable, textAt, type FoundTable } from './generatedTable';

const MARK = 'Traguardo_Parametri';

export interface ParameterInputs {
  readonly parameters: ReadonlyMap<string, Input>;
  readonly answerCells: readonly ColumnAnswerInput[];
  readonly digest: string | null;
  readonly statuses: ReadonlyMap<string, string>;
  readonly earlierStatuses: ReadonlyMap<string, string>;
  readonly strayCells: readonly StrayCell[];
}

const table = (
  sheet: SheetSnapshot,
  headers: Readonly<Record<string, string>>,
): FoundTable | null => {
  const known = Object.values(headers);
  return findTable(sheet, { required: known, oneOf: known, known });
};

/** The rows under a header, down to the first that is blank under its first header. */
const rowsUnder = (sheet: SheetSnapshot, found: FoundTable, first: string): readonly number[] => {
  const rows: number[] = [];
  const column = found.columnOf(first);
  for (let row = found.headerRow + 1; textAt(sheet, row, column) !== ''; row += 1) rows.push(row);
  return rows;
};

const inputAt = (sheet: SheetSnapshot, row: number, column: number | undefined): Written | null => {
  const cell = column === undefined ? null : cellAt(sheet, row, column);
  return cell === null || column === undefined
    ? null
    : { content: cell.content, cell: { sheet: sheet.name, row, column } };
};

/** What `Parametri` holds; null where its table of parameters is gone. */
export const readParameterSheet = (sheet: SheetSnapshot): ParameterInputs | null => {
  const parameters = readParameters(sheet);
  return parameters === null
    ? null
    : {
        parameters,
        answerCells: readAnswers(sheet),
        digest: readDigest(sheet),
        ...readStatuses(sheet),
        strayCells: readNotes(sheet),
      };
};

const readParameters = (sheet: SheetSnapshot): ReadonlyMap<string, Input> | null => {
  const H = HEADERS.parameters;
  const known = Object.values(H);
  const found = findTable(sheet, { required: [H.value, H.name], oneOf: known, known });
  if (found === null) return null;
  const typed = new Map<string, Input>();
  for (let row = found.headerRow + 1; row < sheet.cells.length; row += 1) {
    const name = textAt(sheet, row, found.columnOf(H.name));
    const input = inputAt(sheet, row, found.columnOf(H.value));
    if (name.startsWith('Traguardo_par_') && input !== null) typed.set(name, input);
  }
  return typed;
};

const readAnswers = (sheet: SheetSnapshot): readonly ColumnAnswerInput[] => {
  const H = HEADERS.answers;
  const known = Object.values(H);
  const found = findTable(sheet, { required: [H.sheet, H.role, H.header], oneOf: known, known });
  if (found === null) return [];
  return rowsUnder(sheet, found, H.sheet).flatMap((row) => {
    const answer = inputAt(sheet, row, found.columnOf(H.role));
    const header = textAt(sheet, row, found.columnOf(H.header));
    return answer === null
      ? []
      : [{ sheet: textAt(sheet, row, found.columnOf(H.sheet)), header, answer }];
  });
};

const readDigest = (sheet: SheetSnapshot): string | null => {
  const H = HEADERS.technical;
  const found = table(sheet, H);
  if (found === null) return null;
  const row = rowsUnder(sheet, found, H.item).find(
    (each) => textAt(sheet, each, found.columnOf(H.item)) === PARAMETER_SHEET.digest,
  );
  const digest = row === undefined ? '' : textAt(sheet, row, found.columnOf(H.value));
  return digest === '' ? null : digest;
};

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

const kindColumnOf = (sheet: SheetSnapshot): number | null => {
  const found = findTable(sheet, {
    required: [HEADERS.parameters.name, HEADERS.rowKind],
    oneOf: [HEADERS.rowKind],
    known: [HEADERS.parameters.name, HEADERS.rowKind],
  });
  return found?.columnOf(HEADERS.rowKind) ?? null;
};
