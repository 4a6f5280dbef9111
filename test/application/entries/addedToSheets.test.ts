import { describe, expect, it } from '@jest/globals';
import { UnusableInput } from '../../../src/application/input/unusableInput';
import { NO_ENTRIES } from '../../../src/sheets/generated/entries/userEntries';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { contentOf } from '../../support/planToSnapshot';
import { HEADER_ROW, said, typedIn, written } from './typedRegister';

/** The snapshot with one more cell. */
const withCell = (
  snapshot: WorkbookSnapshot,
  sheet: string,
  [row, column]: readonly [number, number],
  value: string,
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const cells = each.cells.map((line) => [...(line ?? [])]);
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    line[column] = { content: { kind: 'text', text: value } };
    return { ...each, cells };
  }),
});

/** As the adapters read it: rows that hold nothing are holes in the array. */
const withoutEmptyRows = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => {
    const cells: (typeof sheet.cells)[number][] = [];
    sheet.cells.forEach((row, index) => {
      if (row?.some((cell) => cell !== undefined)) cells[index] = row;
    });
    return { ...sheet, cells };
  }),
});

describe('what people added to our sheets', () => {
  const plain = written(NO_ENTRIES);
  const width = Math.max(
    ...(plain.sheets.find(({ name }) => name === 'Valutazione OIV')?.cells ?? []).map(
      (row) => row?.length ?? 0,
    ),
  );

  it('reads a new column by its header and writes it again', () => {
    const added = withCell(
      withCell(plain, 'Valutazione OIV', [HEADER_ROW, width], 'Verbale'),
      'Valutazione OIV',
      [HEADER_ROW + 1, width],
      'n. 4 del 12 marzo',
    );
    const typed = typedIn(added);
    expect(typed.extraColumns).toMatchObject([{ header: 'Verbale' }]);
    expect(
      typedIn(written(typed)).extraColumns.map(({ byCode }) => said(byCode.get('A01') ?? null)),
    ).toEqual([contentOf('n. 4 del 12 marzo')]);
  });

  it('reads it in a sheet with an empty row, which a reader leaves out altogether', () => {
    const added = withCell(
      withCell(plain, 'Valutazione OIV', [HEADER_ROW, width], 'Verbale'),
      'Valutazione OIV',
      [HEADER_ROW + 1, width],
      'n. 4 del 12 marzo',
    );
    const typed = typedIn(withoutEmptyRows(added));
    expect(typed.extraColumns).toMatchObject([{ header: 'Verbale' }]);
    const again = typedIn(withoutEmptyRows(written(typed)));
    expect(again.extraColumns.map(({ byCode }) => said(byCode.get('A01') ?? null))).toEqual([
      contentOf('n. 4 del 12 marzo'),
    ]);
    expect(again.strayCells).toEqual([]);
  });

  it.each([
    ['above the header', [0, 6] as const],
    ['below the table', [60, 2] as const],
    ['beside the title', [1, 4] as const],
  ])('keeps a note %s', (_, place) => {
    const typed = typedIn(
      withCell(plain, 'Valutazione OIV', place, 'da rivedere con il Presidente'),
    );
    expect(typed.strayCells.map(said)).toEqual([contentOf('da rivedere con il Presidente')]);
    expect(typedIn(written(typed)).strayCells.map(said)).toEqual([
      contentOf('da rivedere con il Presidente'),
    ]);
  });

  it('refuses a sheet that lost its header row, and says which', () => {
    const broken: WorkbookSnapshot = {
      ...plain,
      sheets: plain.sheets.map((sheet) =>
        sheet.name === 'Valutazione OIV'
          ? { ...sheet, cells: sheet.cells.filter((_, row) => row !== HEADER_ROW) }
          : sheet,
      ),
    };
    expect(() => typedIn(broken)).toThrow(UnusableInput);
    expect(() => typedIn(broken)).toThrow('«Valutazione OIV» manca la riga delle intestazioni');
  });
});
