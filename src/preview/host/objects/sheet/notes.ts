import { ExcelError } from '../../excelError';
import type { RangeTarget } from '../../excelHost';
import type { HostNote, HostSheet } from '../../hostWorkbook';
import { cellCount } from '../../store/cellRange';
import { asText, asWhole } from '../arguments';
import {
  type AnyExcelObject,
  ExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  rangeObject,
} from '../excelObject';
import { rangeOn } from '../findRange';
import { mayChange } from '../guards';

interface NoteTarget {
  readonly sheet: HostSheet;
  readonly note: HostNote;
}

/** Who uses the Excel, as the author of what is added. */
const USER = 'Chi scrive';

/** Sizes and visibility are left out, as Excel for the web does not know them (office-js#6198). */
const NOTE: Members<NoteTarget> = {
  name: 'Note',
  since: '1.18',
  check: ({ sheet, note }) => {
    if (!sheet.notes?.includes(note)) throw new ExcelError('ItemNotFound');
  },
  scalars: {
    authorName: { read: ({ note }) => note.author },
    content: { read: ({ note }) => note.content },
  },
  methods: {
    delete: {
      call: ({ sheet, note }, _args, host) => {
        mayChange(sheet, host);
        sheet.notes = (sheet.notes ?? []).filter((each) => each !== note);
        host.touch();
      },
    },
    getLocation: {
      call: ({ sheet, note: { row, column } }, _args, host) =>
        rangeObject({ sheet, area: { top: row, left: column, bottom: row, right: column } }, host),
    },
  },
};

const noteObject = objectsOf(NOTE);

/** The cell that a range or an address means; Excel refuses several. */
const cellOf = (sheet: HostSheet, cell: unknown, host: ObjectHost): RangeTarget => {
  const isRange = cell instanceof ExcelObject && cell.typeName === 'Range';
  const target = isRange ? (cell.target as RangeTarget) : rangeOn(sheet, asText(cell), host);
  if (target.sheet !== sheet || cellCount(target.area) !== 1) {
    throw new ExcelError('InvalidArgument');
  }
  return target;
};

const isAt = ({ area }: RangeTarget, { row, column }: { row: number; column: number }): boolean =>
  row === area.top && column === area.left;

const find = (sheet: HostSheet, key: unknown, host: ObjectHost): AnyExcelObject | null => {
  const cell = cellOf(sheet, asText(key), host);
  const note = sheet.notes?.find((each) => isAt(cell, each));
  return note === undefined ? null : noteObject({ sheet, note }, host);
};

const found = (object: AnyExcelObject | null): AnyExcelObject => {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
};

/** A cell holds one note or one thread; with what code Excel refuses another is a guess. */
const add = (
  sheet: HostSheet,
  [at, content]: readonly unknown[],
  host: ObjectHost,
): AnyExcelObject => {
  mayChange(sheet, host);
  const cell = cellOf(sheet, at, host);
  const standing = [...(sheet.notes ?? []), ...(sheet.comments ?? [])];
  if (standing.some((each) => isAt(cell, each))) throw new ExcelError('InvalidOperation');
  const { top: row, left: column } = cell.area;
  const note: HostNote = { row, column, content: asText(content), author: USER };
  sheet.notes = [...(sheet.notes ?? []), note];
  host.touch();
  return noteObject({ sheet, note }, host);
};

const NOTES: Members<HostSheet> = {
  name: 'NoteCollection',
  since: '1.18',
  items: (sheet, host) => (sheet.notes ?? []).map((note) => noteObject({ sheet, note }, host)),
  item: (sheet, key, host) => found(find(sheet, key, host)),
  methods: {
    add: { call: add },
    getCount: { call: ({ notes = [] }) => notes.length },
    getItem: { call: (sheet, [key], host) => found(find(sheet, key, host)) },
    getItemAt: {
      call: (sheet, [index], host) => {
        const note = sheet.notes?.[asWhole(index, 0)];
        return found(note === undefined ? null : noteObject({ sheet, note }, host));
      },
    },
    getItemOrNullObject: { call: (sheet, [key], host) => find(sheet, key, host) },
  },
};

export const notesObject = objectsOf(NOTES);
