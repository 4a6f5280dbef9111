import type { SheetSnapshot } from '../../../../src/sheets/snapshot';
import type { Chance } from './chance';
import { said, withGenerated, workbookOf, type Desk, type DoChange } from './desk';
import {
  bodyRows,
  shownAt,
  tablesIn,
  typedCell,
  typedInto,
  withCells,
  yellowCells,
  type Table,
} from './generatedTable';
import { release, rowChanged, typeRival } from './typing';

const pickTable = (desk: Desk, chance: Chance): Table | undefined =>
  chance.pick(tablesIn(desk.generated?.sheets ?? []));

/** A change of the layout of one table. */
const rearrange =
  (what: string, arrange: (table: Table, chance: Chance) => SheetSnapshot['cells']): DoChange =>
  (desk, chance) => {
    const table = pickTable(desk, chance);
    if (table === undefined) return null;
    const changed = withCells(table.sheet, arrange(table, chance));
    return said(withGenerated(desk, table.sheet, changed), `${what} in ${table.sheet.name}`);
  };

/** As Excel does: from the header down to the first blank row. */
const sortTable = rearrange('sort the rows', (table, chance) => {
  const rows = bodyRows(table);
  const block = rows.filter((row, index) => row === table.headerRow + 1 + index);
  const order = chance.shuffled(block);
  return table.sheet.cells.map((line, row) => {
    const from = order[block.indexOf(row)];
    return from === undefined ? line : table.sheet.cells[from];
  });
});

const insertTableRow = rearrange('insert a blank row', ({ sheet, headerRow }, chance) => {
  const at = headerRow + 1 + chance.below(sheet.cells.length - headerRow);
  return [...sheet.cells.slice(0, at), [], ...sheet.cells.slice(at)];
});

const widthOf = (cells: SheetSnapshot['cells']): number =>
  Math.max(0, ...cells.map((line) => line?.length ?? 0));

const addNoteColumn = rearrange('add a column of notes', ({ sheet, headerRow }, chance) => {
  const at = chance.below(widthOf(sheet.cells) + 1);
  return sheet.cells.map((line, row) => {
    const all = Array.from({ length: Math.max(at, line?.length ?? 0) }, (_, c) => line?.[c]);
    const note = row === headerRow ? typedCell('Note ufficio') : typedCell(`vedi verbale ${row}`);
    const cell = row < headerRow || (row > headerRow && row % 3 > 0) ? undefined : note;
    return [...all.slice(0, at), cell, ...all.slice(at)];
  });
});

const moveColumn = rearrange('move a column', ({ sheet }, chance) => {
  const width = widthOf(sheet.cells);
  const from = chance.below(width);
  const to = chance.below(width);
  return sheet.cells.map((line) => {
    const all = Array.from({ length: width }, (_, column) => line?.[column]);
    const moved = all.splice(from, 1);
    return [...all.slice(0, to), ...moved, ...all.slice(to)];
  });
});

/** What was typed in a deleted row is given up. */
const deleteTableRow: DoChange = (desk, chance) => {
  const table = pickTable(desk, chance);
  const row = table === undefined ? undefined : chance.pick(bodyRows(table));
  if (table === undefined || row === undefined) return null;
  const values = yellowCells(table).filter((cell) => cell.row === row);
  const cells = table.sheet.cells.filter((_, index) => index !== row);
  const cut = withGenerated(desk, table.sheet, withCells(table.sheet, cells));
  const freed = values.reduce(
    (each, { value }) => rowChanged(release(each, value, 'given-up'), value),
    cut,
  );
  const code = shownAt(table, row, 'Codice') ?? `row ${row}`;
  return said(freed, `delete the row of ${code} in ${table.sheet.name}`);
};

/** The table with the row once more above itself. */
const withRowTwice = (table: Table, row: number): SheetSnapshot =>
  withCells(table.sheet, [...table.sheet.cells.slice(0, row + 1), ...table.sheet.cells.slice(row)]);

const copyRow: DoChange = (desk, chance) => {
  const table = pickTable(desk, chance);
  const row = table === undefined ? undefined : chance.pick(bodyRows(table));
  if (table === undefined || row === undefined) return null;
  const copied = withGenerated(desk, table.sheet, withRowTwice(table, row));
  const code = shownAt(table, row, 'Codice') ?? `row ${row}`;
  return said(copied, `copy the row of ${code} above itself in ${table.sheet.name}`);
};

/** Copies a row above itself and types another value into the copy; both must be kept. */
const copyRowWithRival: DoChange = (desk, chance) => {
  const seats = tablesIn(desk.generated?.sheets ?? []).flatMap((table) =>
    table.name === 'findings'
      ? []
      : yellowCells(table).flatMap(({ row, header, value }) => {
          const entry = desk.ledger.find(
            (each) => each.value === value && each.kind !== 'outcome' && each.state === 'live',
          );
          return entry === undefined ? [] : [{ table, row, header, entry }];
        }),
  );
  const seat = chance.pick(seats);
  if (seat === undefined) return null;
  const { table, row, header, entry } = seat;
  const [booked, value] = typeRival(desk, entry);
  const twice = withRowTwice(table, row);
  const typed = typedInto({ ...table, sheet: twice }, row, header, value);
  const copied = rowChanged(withGenerated(booked, table.sheet, typed), value);
  return said(copied, `copy the row of ${entry.value} with ${value} in its place`);
};

const renameGenerated: DoChange = (desk, chance) => {
  const sheet = chance.pick(desk.generated?.sheets ?? []);
  if (sheet === undefined || desk.generated === null || sheet.name.length > 22) return null;
  const name = `${sheet.name} def ${desk.serial}`;
  const renamed = withGenerated({ ...desk, serial: desk.serial + 1 }, sheet, { ...sheet, name });
  const marks = desk.generated.marks.map((mark) =>
    mark.sheet === sheet.name ? { ...mark, sheet: name } : mark,
  );
  const generated = renamed.generated && { ...renamed.generated, marks };
  return said({ ...renamed, generated }, `rename ${sheet.name} to ${name}`);
};

const copyGenerated: DoChange = (desk, chance) => {
  const sheet = chance.pick(desk.generated?.sheets ?? []);
  if (sheet === undefined || desk.copies.length > 1) return null;
  const copy = { ...sheet, name: `Copia ${desk.serial} di ${sheet.name}`.slice(0, 31) };
  const copies = [...desk.copies, copy];
  return said({ ...desk, copies, serial: desk.serial + 1 }, `copy the sheet ${sheet.name}`);
};

/** The user's sheets alone, with the evaluated workbook beside them. */
const freshCopy: DoChange = (desk) =>
  desk.generated === null || desk.last === null
    ? null
    : said(
        { ...desk, earlier: workbookOf(desk, desk.last.userSheets), generated: null, copies: [] },
        'go on with a fresh copy of the worksheets',
      );

export const TABLE_CHANGES: Readonly<Record<string, DoChange>> = {
  sortTable,
  insertTableRow,
  addNoteColumn,
  moveColumn,
  deleteTableRow,
  copyRow,
  copyRowWithRival,
  renameGenerated,
  copyGenerated,
  freshCopy,
};
