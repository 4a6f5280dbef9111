import type { Written } from '../../../domain/model/cell';
import { written, type Grid, type GridCell } from './grid';

/** A box `Valutazione OIV: 60`, in one cell or with the value in the next one. */
export interface EvaluationBox {
  readonly row: number;
  readonly written: Written;
  /** Columns of the cells that it takes up in its row. */
  readonly columns: readonly number[];
  /** Cells below that it takes up, as row and column. */
  readonly below: { readonly row: number; readonly column: number } | null;
}

const BOX =
  /^(?:valutazione|punteggio|voto|giudizio)\s+(?:(?:dell['’]\s*|da\s+parte\s+dell['’]\s*)?(?:o\.?\s?i\.?\s?v\.?|organismo\s+indipendente\s+di\s+valutazione)|del\s+nucleo(?:\s+di\s+valutazione)?)\s*[:=–-]?\s*(.*)$/is;

export const isEvaluationBox = (text: string): boolean => BOX.test(text) && text.length <= 120;

const mayBeValue = (cell: GridCell | undefined): cell is GridCell =>
  cell !== undefined &&
  /^(?:\d{1,3}(?:[.,]\d+)?\s?(?:%|\/\s?100)?|zero|n\.?\s?[vd]\.?|non valutabile|non valutat[oa]|esclus[oa]|soppress[oa])$/i.test(
    cell.text,
  );

const boxFrom = (grid: Grid, cell: GridCell, cells: readonly GridCell[]): EvaluationBox | null => {
  const rest = BOX.exec(cell.text)?.[1]?.trim() ?? '';
  if (rest !== '') {
    const content = { kind: 'text' as const, text: rest };
    return {
      row: cell.row,
      written: { content, cell: written(grid, cell).cell },
      columns: [cell.column],
      below: null,
    };
  }
  const beside = cells[cells.indexOf(cell) + 1];
  if (mayBeValue(beside)) {
    return {
      row: cell.row,
      written: written(grid, beside),
      columns: [cell.column, beside.column],
      below: null,
    };
  }
  const under = grid.cellAt(
    (grid.mergeAt(cell.row, cell.column)?.bottom ?? cell.row) + 1,
    cell.column,
  );
  if (!mayBeValue(under)) return null;
  return { row: cell.row, written: written(grid, under), columns: [cell.column], below: under };
};

/** The boxes that begin in a row. An empty box gives nothing: its objective stays without one. */
export const evaluationBoxes = (grid: Grid, cells: readonly GridCell[]): readonly EvaluationBox[] =>
  cells.flatMap((cell) => {
    const box = isEvaluationBox(cell.text) ? boxFrom(grid, cell, cells) : null;
    return box === null ? [] : [box];
  });
