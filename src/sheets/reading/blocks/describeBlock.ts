import { localAddress } from '../../../domain/model/cellAddress';
import type { Grid } from '../grid/grid';
import type { RecognisedBlock } from '../recognition';
import type { SheetBlock } from './sheetBlock';

const round = (value: number): number => Math.round(value * 100) / 100;

const lastRow = (grid: Grid, block: SheetBlock): number => {
  const columns = new Set(block.uses.map((use) => use.column));
  return (
    block.rows.findLast((row) => grid.cellsAt(row).some((cell) => columns.has(cell.column))) ??
    block.band.bottom
  );
};

/** The block as the contract shows it. Its confidence is the mean of its columns that mean something. */
export const describeBlock = (
  grid: Grid,
  block: SheetBlock,
  bottom = lastRow(grid, block),
): RecognisedBlock => {
  const columns = block.uses.map((use) => use.column);
  const told = block.uses.filter((use) => use.mapping.role !== 'ignored' || use.mapping.doubtful);
  const sum = told.reduce((total, use) => total + use.mapping.confidence, 0);
  const from = localAddress(block.band.top, Math.min(...columns));
  const to = localAddress(bottom, Math.max(...columns));
  return {
    range: `${from}:${to}`,
    headerRow: block.band.bottom + 1,
    columns: block.uses.map((use) => use.mapping),
    confidence: told.length === 0 ? 0 : round(sum / told.length),
  };
};
