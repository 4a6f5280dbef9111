import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { sheetTitles } from '../../../src/sheets/generated/sheetTitles';
import { buildPackage, zipParts } from './support/buildPackage';
import { plannedSheet, planOf, value } from './support/planned';

const PLAN = planOf(plannedSheet({ cells: [[value('Codice', 'header')]] }));
const COMMENT = 'comment="Generato da Traguardo"';

/** A workbook of the user's sheet, with one name. */
const withName = (attributes: string, refersTo: string): Uint8Array =>
  buildPackage({
    sheets: [{ name: 'Note', xml: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }],
    after: `<definedNames><definedName ${attributes}>${refersTo}</definedName></definedNames>`,
  }); // prettier-ignore

const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  expect(workbook).toContain(from);
  return zipParts({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(from, to)) });
};

const titlesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readWorkbook(bytes)).sheets.map(({ name }) => name);

describe("a name that makes no sheet of the user's ours", () => {
  it.each([
    ['begins as ours do', 'name="Traguardo_2023"', 'Note!$A$1'],
    ['bears our comment alone', `name="Nota" ${COMMENT}`, 'Note!$A$1'],
    ['is one of a cell that people moved there', `name="Traguardo_par_anno" ${COMMENT}`, 'Note!$B$3'],
  ])('%s', async (_, attributes, refersTo) => {
    const after = await writeWorkbook(withName(attributes, refersTo), PLAN);
    expect(await titlesOf(after)).toEqual(['Note', 'Stato indicatori']);
    expect((await readWorkbook(after)).sheets[0]?.cells).toEqual(
      (await readWorkbook(withName(attributes, refersTo))).sheets[0]?.cells,
    );
  }); // prettier-ignore
});

describe('a generated sheet whose mark was renamed', () => {
  it('stays as the user’s, its name too, and another one is written', async () => {
    const first = await writeWorkbook(withName('name="x"', '1'), PLAN);
    const bytes = renamed(first, 'name="Traguardo_Stato_indicatori"', 'name="Stato"');
    expect((await readWorkbook(bytes)).marks).toEqual([]);
    const other = { ...(PLAN.sheets[0] as (typeof PLAN.sheets)[number]), title: 'Stato (2)' };
    const after = await writeWorkbook(bytes, planOf(other));
    expect(await titlesOf(after)).toEqual(['Note', 'Stato indicatori', 'Stato (2)']);
    expect(strFromU8(unzipSync(after)['xl/workbook.xml'] as Uint8Array)).toContain('name="Stato"');
  });

  it('is still ours where only capitals changed', async () => {
    const first = await writeWorkbook(withName('name="x"', '1'), PLAN);
    const bytes = renamed(first, 'Traguardo_Stato_indicatori', 'TRAGUARDO_stato_indicatori');
    const snapshot = await readWorkbook(bytes);
    expect(sheetTitles(snapshot).get('Traguardo_Stato_indicatori')).toBe('Stato indicatori');
    expect(await titlesOf(await writeWorkbook(bytes, PLAN))).toEqual(['Note', 'Stato indicatori']);
  });
});
