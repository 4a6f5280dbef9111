import { describe, expect, test } from '@jest/globals';
import { entryText } from '../../../src/preview/grid/entryText';
import { linkTarget } from '../../../src/preview/grid/linkTarget';
import { sheetPainting } from '../../../src/preview/grid/sheetPainting';
import type { HostCell, HostSheet } from '../../../src/preview/host/hostWorkbook';
import { resultName } from '../../../src/preview/page/usePreview';
import { parametersOf } from '../../../src/preview/page/parameters';
import { drawnWorkbook } from '../calculation/drawnWorkbook';

const number = (value: number, numberFormat?: string): HostCell => ({
  value: { kind: 'number', value },
  format: numberFormat === undefined ? {} : { numberFormat },
});
const text = (written: string, numberFormat?: string): HostCell => ({
  value: { kind: 'text', text: written },
  format: numberFormat === undefined ? {} : { numberFormat },
});

describe('the entry that a cell offers for editing', () => {
  test.each<readonly [HostCell, string]>([
    [number(0.1 + 0.2), '0,3'],
    [number(0.125, '0.0%'), '12,5%'],
    [number(45_000, 'dd/mm/yyyy'), '15/03/2023'],
    [text('entro il 31/12'), 'entro il 31/12'],
    [text('2023'), "'2023"],
    [text('31/12/2023'), "'31/12/2023"],
    [text('=somma'), "'=somma"],
    [text('2023', '@'), '2023'],
    [{ value: { kind: 'boolean', value: true }, format: {} }, 'VERO'],
    [{ ...number(4), formula: '=2+2' }, '=2+2'],
  ])('keeps its meaning when it is typed again', (cell, entry) => {
    expect(entryText(cell, false)).toBe(entry);
  });
});

describe('the target of a link', () => {
  test.each([
    [`=HYPERLINK("#'Scheda 1'!C7","Scheda 1!C7")`, { sheet: 'Scheda 1', row: 6, column: 2 }],
    [`=HYPERLINK("#'L''anno'!A1")`, { sheet: "L'anno", row: 0, column: 0 }],
    ['=HYPERLINK("https://example.org","fuori")', null],
    ['=1+', null],
    [undefined, null],
  ])('is read from %s', (formula, target) => {
    expect(linkTarget(formula)).toEqual(target);
  });
});

describe('painting a sheet', () => {
  const workbook = drawnWorkbook({
    Foglio1: [['Un titolo molto lungo che non sta in una cella', null, null, null, 'fine'], [1]],
  });
  const sheet = workbook.sheets[0] as HostSheet;
  sheet.merges.push({ top: 1, left: 0, bottom: 3, right: 2 });
  sheet.hiddenRows.add(2);
  sheet.rowHeights.set(3, 30);
  const painting = sheetPainting(workbook, sheet);

  test('lets a long text run on over empty cells, not over the next filled one', () => {
    expect(painting.columnsOf(0, 0)).toBe(4);
  });

  test('spans merged areas without their hidden rows, as high as those that are seen', () => {
    expect([painting.columnsOf(1, 0), painting.rowsOf(1, 0)]).toEqual([3, 2]);
    expect(painting.look(1, 0)).toMatchObject({ minHeight: '60px', visibility: 'visible' });
    expect(painting.look(3, 1)).toMatchObject({ visibility: 'hidden' });
  });
});

describe('what the address of the page asks for', () => {
  test('reads every parameter', () => {
    const asked = '?cartella=indicatori&tema=dark&lingua=en&larghezza=270&solo=pannello';
    expect(parametersOf(asked)).toEqual({
      sample: 'indicatori',
      appearance: 'dark',
      language: 'en',
      width: 270,
      paneOnly: true,
    });
  });

  test('takes the usual for what it does not know', () => {
    expect(parametersOf('?cartella=altro&larghezza=9000&tema=x')).toEqual({
      sample: 'schede',
      appearance: 'light',
      language: 'it',
      width: 600,
      paneOnly: false,
    });
  });
});

test('names the result so that nobody takes it for the original', () => {
  expect([resultName('Piano.xlsx'), resultName('Piano.XLSM'), resultName('Piano')]).toEqual([
    'Piano (Traguardo).xlsx',
    'Piano (Traguardo).XLSM',
    'Piano (Traguardo)',
  ]);
});
