import { describe, expect, test } from '@jest/globals';
import { changedSince } from '../../../../src/adapters/office/changes/changedSince';
import { changedSinceWritten } from '../../../../src/adapters/office/changes/changedSinceWritten';
import type { OpenReading } from '../../../../src/adapters/office/capture/readOpenWorkbook';
import { newReading, type SheetReading } from '../../../../src/adapters/office/read/sheetSnapshot';
import type { WrittenBlock } from '../../../../src/adapters/office/write/writeContents';
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../src/sheets/snapshot';

const text = (content: string): SnapshotCell => ({ content: { kind: 'text', text: content } });
const result = (value: string): SnapshotCell => ({
  content: { kind: 'number', value, format: 'General' },
  formula: true,
});

const sheet = (name: string, parts: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name,
  kind: 'worksheet',
  visibility: 'visible',
  cells: [[text('Codice'), text('Stato')], [text('A01')]],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  ...parts,
});

const MARK = { name: 'Traguardo_Stato', sheet: 'Stato' };

const reading = (
  sheets: readonly SheetSnapshot[],
  { marks = [MARK], isRestless = false }: Partial<WorkbookSnapshot & OpenReading> = {},
): OpenReading => ({
  list: { sheets: [], names: [], styles: [], isProtected: false, isReadOnly: false },
  snapshot: { sheets, marks },
  readings: [],
  isRestless,
  own: [],
  captures: [],
  protectedSheets: [],
});

/** `Stato` is generated; people fill its second column. */
const OWN = {
  isOwn: (name: string): boolean => name === 'Stato',
  isInput: (_: string, __: number, column: number): boolean => column === 1,
};

const changed = (before: OpenReading, now: OpenReading) => changedSince(before, now, OWN);

describe('two readings', () => {
  test('are the same where only places, hidden rows and looks differ', () => {
    const before = reading([sheet('Scheda'), sheet('Stato')]);
    const now = reading([sheet('Stato'), sheet('Scheda', { hiddenRows: new Set([1]) })]);
    expect(changed(before, now)).toBeNull();
  });

  test.each([
    ['merged areas', { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }],
    ['hidden columns', { hiddenColumns: new Set([1]) }],
  ])("differ in the %s of a user's sheet", (_, parts) => {
    const before = reading([sheet('Scheda')]);
    expect(changed(before, reading([sheet('Scheda', parts)]))).toEqual({
      trouble: 'changed',
      about: 'Scheda',
    });
  });

  test('differ in the marks of generated sheets', () => {
    const marks = [MARK, { name: 'Traguardo_Anomalie', sheet: 'Scheda' }];
    const sheets = [sheet('Scheda'), sheet('Stato')];
    expect(changed(reading(sheets), reading(sheets, { marks }))).toEqual({
      trouble: 'written-elsewhere',
      about: 'nomi definiti',
    });
  });

  describe('with other results of the same formula', () => {
    const [one, two] = ['1', '2'].map((value) => [[result(value)]]);
    const cells = { cells: one ?? [] };
    const others = { cells: two ?? [] };

    test("differ in a user's sheet", () => {
      expect(
        changed(reading([sheet('Scheda', cells)]), reading([sheet('Scheda', others)])),
      ).toEqual({ trouble: 'changed', about: 'Scheda!A1' });
    });

    test('do not where the workbook calculates the time or chance', () => {
      const before = reading([sheet('Scheda', cells)]);
      const now = reading([sheet('Scheda', others)], { isRestless: true });
      expect(changed(before, now)).toBeNull();
      const typedOver = reading([sheet('Scheda', { cells: [[text('2')]] })], { isRestless: true });
      expect(changed(before, typedOver)).toMatchObject({ trouble: 'changed' });
    });

    test('do not in a generated sheet', () => {
      expect(
        changed(reading([sheet('Stato', cells)]), reading([sheet('Stato', others)])),
      ).toBeNull();
    });
  });

  test('say that another wrote, where not only people typed', () => {
    const typed = [[text('Codice'), text('typed')], [text('A01')]];
    const before = reading([sheet('Stato')]);
    expect(changed(before, reading([sheet('Stato', { cells: typed })]))).toEqual({
      trouble: 'changed',
      about: 'Stato!B1',
    });
    const written = [...typed.slice(0, 1), [text('A02')]];
    expect(changed(before, reading([sheet('Stato', { cells: written })]))).toEqual({
      trouble: 'written-elsewhere',
      about: 'Stato!A2',
    });
  });
});

describe('what was written', () => {
  const place = { top: 2, left: 1, bottom: 2, right: 3 };
  const written: WrittenBlock = {
    sheet: '{1}',
    title: 'Stato',
    place,
    formulas: [['a', '', '=1']],
  };
  const now = (...formulas: readonly unknown[]): SheetReading => {
    const found = newReading({ id: '{1}', name: 'Stato', visibility: 'visible' });
    found.blocks.push({ place, formulas: [formulas], values: [[]], formats: [[]], types: [[]] });
    return found;
  };

  test('is the same however blocks were cut', () => {
    expect(changedSinceWritten([written], [now('a', '', '=1')])).toBeNull();
  });

  test.each([
    ['typed over', now('b', '', '=1'), 'Stato!B3'],
    ['added', now('a', 1, '=1'), 'Stato!C3'],
    ['emptied', now('a', '', ''), 'Stato!D3'],
  ])('differs at a cell that was %s', (_, found, about) => {
    expect(changedSinceWritten([written], [found])).toEqual({ trouble: 'changed', about });
  });

  test('is gone with its sheet', () => {
    expect(changedSinceWritten([written], [])).toEqual({ trouble: 'vanished', about: 'Stato' });
  });
});
