import { describe, expect, test } from '@jest/globals';
import type { SheetImage } from '../../../../src/adapters/office/image/sheetImage';
import type { ListedSheet, SheetList } from '../../../../src/adapters/office/read/listSheets';
import { interimTitles } from '../../../../src/adapters/office/write/interimTitles';

const listed = (id: string, name: string): ListedSheet => ({ id, name, visibility: 'visible' });
const list = (...sheets: readonly ListedSheet[]): SheetList => ({
  sheets,
  names: [],
  styles: [],
  isProtected: false,
  isReadOnly: false,
});
const target = (id: string | null, title: string) => ({ id, image: { title } as SheetImage });

const A = listed('a', 'Stato');
const B = listed('b', 'Anomalie');

describe('titles set aside', () => {
  test('are none where no sheet takes the title of another', () => {
    expect(interimTitles([target('a', 'Stato'), target('b', 'Altro')], [], list(A, B))).toEqual([]);
  });

  test('are different ones for sheets that exchange theirs', () => {
    const sheets = [target('a', 'Anomalie'), target('b', 'STATO')];
    expect(interimTitles(sheets, [], list(A, B))).toEqual([
      { id: 'a', title: 'Traguardo 1' },
      { id: 'b', title: 'Traguardo 2' },
    ]);
  });

  test('are for a sheet that goes, too', () => {
    expect(interimTitles([target(null, 'Stato')], [A], list(A, B))).toEqual([
      { id: 'a', title: 'Traguardo 1' },
    ]);
  });

  test('are free ones, whatever sheets are called or about to be', () => {
    const users = list(A, B, listed('c', 'traguardo 1'));
    const sheets = [target('a', 'Anomalie'), target('b', 'Traguardo 2')];
    expect(interimTitles(sheets, [], users)).toEqual([{ id: 'b', title: 'Traguardo 3' }]);
  });

  test("are never for a user's sheet", () => {
    expect(interimTitles([target('a', 'Anomalie')], [], list(A, B))).toEqual([]);
  });
});
