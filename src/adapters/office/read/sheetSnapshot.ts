import type {
  CellRange,
  SheetAttachment,
  SheetSnapshot,
  SnapshotCell,
} from '../../../sheets/snapshot';
import { attachmentsOf, NOTHING_HUNG, type Hung } from './hung';
import type { ListedSheet } from './listSheets';
import type { CellBlock } from './readBlock';
import type { Strike, StrikeBlock } from './readStrikes';
import { isFormula, snapshotCell } from './snapshotCell';

/** All that was read of one sheet; filled while answers come. */
export interface SheetReading {
  readonly sheet: ListedSheet;
  readonly blocks: CellBlock[];
  readonly strikes: StrikeBlock[];
  /** How cells are struck out where `strikes` do not say. */
  struck: boolean;
  merges: readonly CellRange[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  /** Of sheets of ours: what hangs on them, and links where nothing is about to be written. */
  hung: Hung;
  readonly links: SheetAttachment[];
}

export const newReading = (sheet: ListedSheet): SheetReading => ({
  sheet,
  blocks: [],
  strikes: [],
  struck: false,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  hung: NOTHING_HUNG,
  links: [],
});

/** `isOwn`: a sheet that bears a mark of ours, whose formulas are told by their texts. */
export const sheetSnapshot = (
  reading: SheetReading,
  from1904: boolean,
  isOwn: boolean,
): SheetSnapshot => {
  const cells: (SnapshotCell | undefined)[][] = [];
  const strikes = strikesByRow(reading);
  for (const block of reading.blocks) {
    block.values.forEach((values, index) => {
      const row = block.place.top + index;
      values.forEach((value, offset) => {
        const column = block.place.left + offset;
        const cell = snapshotCell(
          {
            value,
            formula: block.formulas[index]?.[offset],
            format: String(block.formats[index]?.[offset]),
            type: block.types[index]?.[offset] ?? '',
            strike: strikes(row, column),
          },
          from1904,
          isOwn,
        );
        if (cell !== undefined) (cells[row] ??= [])[column] = cell;
      });
    });
  }
  // What a formula links to is ours or the formula's own, and moves with it.
  const { hung, links } = reading;
  const attachments = [
    ...attachmentsOf(hung),
    ...links.filter(({ row, column }) => !cells[row]?.[column]?.formula),
  ];
  const { name, visibility } = reading.sheet;
  return {
    name,
    kind: 'worksheet',
    visibility,
    cells,
    merges: [...reading.merges],
    hiddenRows: new Set(reading.hiddenRows),
    hiddenColumns: new Set(reading.hiddenColumns),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
};

/** How each cell of a sheet is struck out. */
export const strikesByRow = ({
  strikes,
  struck,
}: SheetReading): ((row: number, column: number) => Strike) => {
  const everywhere: Strike = { struck, runs: null };
  const rows = new Map<number, { readonly left: number; readonly strikes: readonly Strike[] }>();
  for (const { place, strikes: block } of strikes) {
    block.forEach((row, index) => rows.set(place.top + index, { left: place.left, strikes: row }));
  }
  return (row, column) => {
    const found = rows.get(row);
    return found?.strikes[column - found.left] ?? everywhere;
  };
};

/** Functions whose results change although nobody changed the workbook. */
const RESTLESS = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;

/** True where some formula gives another result every time that Excel calculates. */
export const isRestless = ({ blocks }: SheetReading): boolean =>
  blocks.some(({ formulas, values }) =>
    formulas.some((row, index) =>
      row.some(
        (formula, column) =>
          isFormula({ formula, value: values[index]?.[column] }) && RESTLESS.test(String(formula)),
      ),
    ),
  );
