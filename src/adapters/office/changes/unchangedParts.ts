import { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import { cellAddress } from '../../../domain/model/cellAddress';
import type { CellRange } from '../../../sheets/snapshot';
import type { ListedSheet } from '../read/listSheets';
import { PLACE, placeOf, rangeAt } from '../read/ranges';
import type { OpenReading } from '../capture/readOpenWorkbook';
import type { CellBlock } from '../read/readBlock';
import type { RequestPart } from '../sync/sendInParts';
import { jsonBytes } from '../sync/jsonBytes';
import type { OwnContent } from './changedSince';

const LIST_BYTES = 20_000;
const USED_BYTES = 1_000;

/**
 * Asks whether the generated sheets still hold what was read a moment ago; answers reject with the
 * difference. `titles` are the sheets about to be written.
 */
export const unchangedParts = (
  { list, own, readings }: OpenReading,
  titles: readonly string[],
  content: Pick<OwnContent, 'isInput'>,
): readonly RequestPart<void>[] => [
  sameSheets(list.sheets, titles),
  ...own.map(({ sheet, used }) => sameExtent(sheet, used)),
  ...readings
    .filter(({ sheet }) => own.some((each) => each.sheet.id === sheet.id))
    .flatMap(({ sheet, blocks }) => blocks.map((block) => sameFormulas(sheet, block, content))),
];

const sameSheets = (
  before: readonly ListedSheet[],
  titles: readonly string[],
): RequestPart<void> => ({
  cells: 0,
  bytes: LIST_BYTES,
  ask: ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/id,items/name');
    return () => {
      const gone = before.find(
        ({ id, name }) => !sheets.items.some((now) => now.id === id && now.name === name),
      );
      if (gone !== undefined) throw new WorkbookTrouble('vanished', 'untouched', gone.name);
      const added = sheets.items.find(({ id }) => !before.some((sheet) => sheet.id === id));
      if (added === undefined) return;
      const trouble = titles.includes(added.name) ? 'written-elsewhere' : 'changed';
      throw new WorkbookTrouble(trouble, 'untouched', added.name);
    };
  },
});

const sameExtent = ({ id, name }: ListedSheet, used: CellRange): RequestPart<void> => ({
  cells: 0,
  bytes: USED_BYTES,
  ask: ({ workbook }) => {
    const now = workbook.worksheets.getItem(id).getUsedRange(false).load(PLACE);
    return () => {
      if (JSON.stringify(placeOf(now)) === JSON.stringify(used)) return;
      throw new WorkbookTrouble('written-elsewhere', 'untouched', name);
    };
  },
});

const sameFormulas = (
  { id, name }: ListedSheet,
  { place, formulas }: CellBlock,
  { isInput }: Pick<OwnContent, 'isInput'>,
): RequestPart<void> => ({
  cells: formulas.length * (formulas[0]?.length ?? 0),
  bytes: jsonBytes(formulas),
  ask: ({ workbook }) => {
    const now = rangeAt(workbook.worksheets.getItem(id), place).load('formulas');
    return () => {
      (now.formulas as unknown[][]).forEach((cells, index) =>
        cells.forEach((formula, offset) => {
          if (formula === formulas[index]?.[offset]) return;
          const [row, column] = [place.top + index, place.left + offset];
          const trouble = isInput(name, row, column) ? 'changed' : 'written-elsewhere';
          const about = cellAddress({ sheet: name, row, column });
          throw new WorkbookTrouble(trouble, 'untouched', about);
        }),
      );
    };
  },
});
