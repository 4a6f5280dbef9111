import { describe, expect, it } from '@jest/globals';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { sheetTitles } from '../../../src/sheets/generated/sheetTitles';

const sheet = (name: string): SheetSnapshot => ({
  name,
  kind: 'worksheet',
  visibility: 'visible',
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
const workbook = (
  names: readonly string[],
  marks: WorkbookSnapshot['marks'] = [],
): WorkbookSnapshot => ({
  sheets: names.map(sheet),
  marks,
});

describe('titles of the generated sheets', () => {
  it('are ours in a workbook of the user’s own', () => {
    expect([...sheetTitles(workbook(['Foglio1'])).values()]).toEqual([
      'Stato indicatori',
      'Valutazione OIV',
      'Anomalie',
      'Parametri',
    ]);
  });

  it('leave a sheet of the user’s alone, whatever its capitals', () => {
    const titles = sheetTitles(workbook(['STATO INDICATORI', 'Stato indicatori (2)']));
    expect(titles.get('Traguardo_Stato_indicatori')).toBe('Stato indicatori (3)');
  });

  it('keep the name that people gave to a sheet of ours', () => {
    const titles = sheetTitles(
      workbook(['Stato 2023'], [{ name: 'Traguardo_Stato_indicatori', sheet: 'Stato 2023' }]),
    );
    expect(titles.get('Traguardo_Stato_indicatori')).toBe('Stato 2023');
  });
});
