import { cellAddress } from '../../../domain/model/cellAddress';
import type { SheetReading } from '../read/sheetSnapshot';
import type { WrittenBlock } from '../write/writeContents';
import type { Change } from './changedSince';

/**
 * The first cell of the generated sheets that does not hold what was written last: something that
 * people typed, or that another write put there. Null where there is none.
 */
export const changedSinceWritten = (
  written: readonly WrittenBlock[],
  readings: readonly SheetReading[],
): Change | null => {
  const sheets = new Map(written.map(({ sheet, title }) => [sheet, title]));
  for (const [sheet, title] of sheets) {
    const reading = readings.find((each) => each.sheet.id === sheet || each.sheet.name === sheet);
    if (reading === undefined) return { trouble: 'vanished', about: title };
    const change = firstChange(
      written.filter((block) => block.sheet === sheet),
      reading,
    );
    if (change !== null) return change;
  }
  return null;
};

const firstChange = (
  written: readonly WrittenBlock[],
  { sheet, blocks }: SheetReading,
): Change | null => {
  const before = cellsOf(written);
  const now = cellsOf(blocks);
  for (const [place, formula] of [...now, ...before]) {
    const other = (now.get(place) === formula ? before : now).get(place);
    if (other === formula) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    return { trouble: 'changed', about: cellAddress({ sheet: sheet.name, row, column }) };
  }
  return null;
};

const cellsOf = (
  blocks: readonly Pick<WrittenBlock, 'place' | 'formulas'>[],
): ReadonlyMap<string, unknown> => {
  const cells = new Map<string, unknown>();
  for (const { place, formulas } of blocks) {
    formulas.forEach((row, index) =>
      row.forEach((formula, column) => {
        if (formula !== '') cells.set(`${place.top + index},${place.left + column}`, formula);
      }),
    );
  }
  return cells;
};
