import { describe, expect, it } from '@jest/globals';
import { readWorkbook, writeWorkbook } from '../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluate } from '../../src/application/evaluate';
import { sameUserSheets } from '../../src/application/userSheets';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { HEADER, PLAIN_ROWS, sheetData, type DrawnCell } from '../support/drawnTable';

const NOTES = { name: 'Note', xml: sheetData([['appunti', 1]]) };
const book = (
  rows: readonly (readonly DrawnCell[])[] = PLAIN_ROWS,
  rest = '',
  others: readonly { readonly name: string; readonly xml: string }[] = [NOTES],
): Uint8Array =>
  buildPackage({ sheets: [{ name: 'Schede', xml: sheetData(rows) + rest }, ...others] });

const same = async (one: Uint8Array, other: Uint8Array): Promise<boolean> =>
  sameUserSheets(await readWorkbook(one), await readWorkbook(other));

describe('sameUserSheets', () => {
  it('finds the user’s sheets the same in an evaluated workbook', async () => {
    const bytes = book();
    const request = { year: 2023, answers: [], earlier: null };
    const evaluated = await writeWorkbook(bytes, evaluate(await readWorkbook(bytes), request).plan);
    expect(await same(bytes, evaluated)).toBe(true);
    expect(await same(book(PLAIN_ROWS.slice(0, 3)), evaluated)).toBe(false);
  });

  it.each([
    ['a value', book(PLAIN_ROWS.map((row, r) => (r === 1 ? [...row.slice(0, 4), 8] : row)))],
    ['a text', book([[...HEADER.slice(0, 4), 'Consuntivo  2023'], ...PLAIN_ROWS.slice(1)])],
    ['a cell more', book([...PLAIN_ROWS, [], ['visto']])],
    ['merged cells', book(PLAIN_ROWS, '<mergeCells><mergeCell ref="A8:B8"/></mergeCells>')],
    ['a sheet less', book(PLAIN_ROWS, '', [])],
    ['the name of a sheet', book(PLAIN_ROWS, '', [{ ...NOTES, name: 'Appunti' }])],
    ['a sheet more', book(PLAIN_ROWS, '', [NOTES, { ...NOTES, name: 'Altro' }])],
  ])('notices %s', async (_, changed) => {
    expect(await same(book(), changed)).toBe(false);
    expect(await same(changed, changed)).toBe(true);
  });
});
