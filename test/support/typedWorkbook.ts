import type { CellContent } from '../../src/domain/model/cell';
import { evaluate, type Evaluation } from '../../src/application/evaluate/evaluate';
import { writeWorkbook } from '../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { Plan, PlannedCell, PlannedSheet } from '../../src/sheets/plan';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../src/sheets/snapshot';
import { inputCell } from '../../src/sheets/generated/layout/cells';
import { styleNamed } from '../../src/sheets/generated/schema/styles';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { localAddress } from '../../src/domain/model/cellAddress';
import { planToSnapshot } from './planToSnapshot';

/** What a person does to one yellow cell: content, or null for emptying it. */
export interface Typing {
  readonly mark: string;
  /** What the first column, or that of names, says in the row. */
  readonly row: string;
  readonly header: string;
  readonly content: CellContent | null;
  readonly struck?: true;
}

/** A worksheet of the user's, as a snapshot and as bytes. */
export const userBook = (sheet: SheetSnapshot): Uint8Array => {
  const rows = sheet.cells.map((line, row) => {
    const cells = (line ?? []).flatMap((cell, column) =>
      cell === undefined ? [] : [cellXml(cell, localAddress(row, column))],
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return buildPackage({
    sheets: [{ name: sheet.name, xml: `<sheetData>${rows.join('')}</sheetData>` }],
  });
};

const cellXml = ({ content }: SnapshotCell, address: string): string =>
  content.kind === 'number' || content.kind === 'date'
    ? `<c r="${address}"><v>${content.value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;

const escaped = (content: CellContent): string =>
  (content.kind === 'text' ? content.text : '').replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const evaluated = (own: SheetSnapshot, generated: WorkbookSnapshot | null): Evaluation =>
  evaluate(
    {
      sheets: [own, ...(generated?.sheets ?? [])],
      marks: generated?.marks ?? [],
    },
    { year: null, answers: [], earlier: null },
  );

const valueOf = (cell: PlannedCell | SnapshotCell | undefined): unknown =>
  cell !== undefined && 'value' in cell ? cell.value : undefined;

/** Row and column of a yellow cell in a planned sheet. */
export const yellowPlace = (
  { cells }: PlannedSheet,
  { row, header }: Pick<Typing, 'row' | 'header'>,
): readonly [row: number, column: number] => {
  const head = cells.findIndex((line) => line.some((cell) => valueOf(cell) === header));
  const column = (cells[head] ?? []).findIndex((cell) => valueOf(cell) === header);
  const at = cells.findIndex(
    (line, index) => index > head && line.some((cell) => valueOf(cell) === row),
  );
  if (head < 0 || at < 0) throw new Error(`No cell for ${row}, ${header}.`);
  return [at, column];
};

/** The plan after somebody typed: nothing is computed anew. An error comes of a typed formula. */
export const planAfter = (plan: Plan, typing: Typing): Plan => {
  const cell: PlannedCell = inputCell(
    typing.content === null
      ? null
      : {
          content: typing.content,
          cell: null,
          ...(typing.struck ? { struck: typing.struck } : {}),
          ...(typing.content.kind === 'error' ? { formula: '1/0' } : {}),
        },
  );
  return {
    ...plan,
    styles: { ...plan.styles, [cell.style]: styleNamed(cell.style) },
    sheets: plan.sheets.map((sheet) => {
      if (sheet.mark !== typing.mark) return sheet;
      const [row, column] = yellowPlace(sheet, typing);
      return {
        ...sheet,
        cells: sheet.cells.map((line, index) =>
          index === row ? line.map((old, each) => (each === column ? cell : old)) : line,
        ),
      };
    }),
  };
};

/** What reading that workbook gives. */
export const snapshotAfter = (plan: Plan, typing: Typing): WorkbookSnapshot => {
  const snapshot = planToSnapshot(planAfter(plan, typing));
  const { content } = typing;
  if (content?.kind !== 'error') return snapshot;
  const sheet = plan.sheets.find(({ mark }) => mark === typing.mark);
  if (sheet === undefined) throw new Error(typing.mark);
  const [row, column] = yellowPlace(sheet, typing);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each) =>
      each.name === sheet.title ? withContent(each, row, column, content) : each,
    ),
  };
};

const withContent = (
  sheet: SheetSnapshot,
  row: number,
  column: number,
  content: CellContent,
): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map((line, index) =>
    index === row
      ? line?.map((cell, each) => (each === column ? { ...cell, content } : cell))
      : line,
  ),
});

/** The file that somebody typed into, for an engine to compute anew. */
export const bytesAfter = (own: SheetSnapshot, plan: Plan, typing: Typing): Promise<Uint8Array> =>
  writeWorkbook(userBook(own), planAfter(plan, typing));
