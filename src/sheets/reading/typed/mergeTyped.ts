import type { AcceptedFinding, ExtraColumn, TypedInputs } from '../../inputs';
import { findingCode } from '../../writing/findingRows';

/**
 * What was typed in the workbook itself together with what was typed in an evaluated one written
 * earlier. The workbook's own words win, cell by cell; nothing of either is dropped.
 */
export const mergeTyped = (own: TypedInputs, earlier: TypedInputs): TypedInputs => {
  const run = own.digest === null ? earlier : own;
  return {
    objectives: merged(own.objectives, earlier.objectives),
    indicators: merged(own.indicators, earlier.indicators),
    accepted: mergedFindings(own.accepted, earlier.accepted),
    parameters: new Map([...earlier.parameters, ...own.parameters]),
    columnAnswers: byAnchor(own.columnAnswers, earlier.columnAnswers),
    answerCells: byAnchor(own.answerCells, earlier.answerCells),
    digest: run.digest,
    statuses: run.statuses,
    earlierStatuses: run.earlierStatuses,
    extraColumns: mergedColumns(own.extraColumns, earlier.extraColumns),
    strayCells: [...own.strayCells, ...earlier.strayCells],
    unreadableSheets: [...own.unreadableSheets, ...earlier.unreadableSheets],
  };
};

/** Field by field, the first that is not null. */
const merged = <Row extends object>(
  own: ReadonlyMap<string, Row>,
  earlier: ReadonlyMap<string, Row>,
): ReadonlyMap<string, Row> => {
  const all = new Map(earlier);
  for (const [code, row] of own) {
    const filled = Object.entries(row).filter(([, input]) => input !== null);
    all.set(code, { ...(all.get(code) ?? row), ...Object.fromEntries(filled) });
  }
  return all;
};

const mergedFindings = (
  own: readonly AcceptedFinding[],
  earlier: readonly AcceptedFinding[],
): readonly AcceptedFinding[] => {
  const table = (list: readonly AcceptedFinding[]): ReadonlyMap<string, AcceptedFinding> =>
    new Map(list.map((each) => [findingCode(each.key, each.evidence), each]));
  return [...merged(table(own), table(earlier)).values()];
};

const byAnchor = <Answer extends { readonly sheet: string; readonly header: string }>(
  own: readonly Answer[],
  earlier: readonly Answer[],
): readonly Answer[] => {
  const key = ({ sheet, header }: Answer): string => `${sheet}\n${header}`;
  const answered = new Set(own.map(key));
  return [...own, ...earlier.filter((each) => !answered.has(key(each)))];
};

const mergedColumns = (
  own: readonly ExtraColumn[],
  earlier: readonly ExtraColumn[],
): readonly ExtraColumn[] => {
  const key = ({ mark, header }: ExtraColumn): string => `${mark}\n${header}`;
  const older = new Map(earlier.map((column) => [key(column), column]));
  const mine = own.map((column) => ({
    ...column,
    byCode: new Map([...(older.get(key(column))?.byCode ?? []), ...column.byCode]),
  }));
  const names = new Set(own.map(key));
  return [...mine, ...earlier.filter((column) => !names.has(key(column)))];
};
