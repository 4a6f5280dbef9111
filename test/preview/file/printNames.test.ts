import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadWorkbook } from '../../../src/preview/host/file/loadWorkbook';
import { saveWorkbook } from '../../../src/preview/host/file/saveWorkbook';
import type { HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { drawnWorkbook } from '../calculation/drawnWorkbook';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = "L'anno, 1";

/** A file whose one sheet has a hidden name, as Excel writes it. */
const fileWith = async (name: string, refersTo: string): Promise<Uint8Array> => {
  const parts = unzipSync(await saveWorkbook(drawnWorkbook({ [SHEET]: [['a']] })));
  const xml = strFromU8(parts[WORKBOOK] as Uint8Array);
  const names = `<definedNames><definedName name="${name}" localSheetId="0">${refersTo}</definedName></definedNames>`;
  return zipSync({ ...parts, [WORKBOOK]: strToU8(xml.replace('</sheets>', `</sheets>${names}`)) });
};

const layoutOf = ({ sheets }: HostWorkbook): unknown => sheets[0]?.pageLayout;
const namesIn = (bytes: Uint8Array): readonly string[] =>
  strFromU8(unzipSync(bytes)[WORKBOOK] as Uint8Array).match(/<definedName .*?<\/definedName>/g) ??
  [];

describe('print area and titles of a sheet', () => {
  test.each([
    ['_xlnm.Print_Area', "'L''anno, 1'!$A$1:$B$9", { printArea: 'A1:B9' }],
    ['_xlnm.Print_Area', "'L''anno, 1'!$A$1:$B$9,'L''anno, 1'!$D$1", { printArea: 'A1:B9,D1' }],
    ['_xlnm.Print_Area', "'L''anno, 1'!$A:$C", { printArea: 'A:C' }],
    [
      '_xlnm.Print_Titles',
      "'L''anno, 1'!$A:$B,'L''anno, 1'!$1:$2",
      { printTitleColumns: '$A:$B', printTitleRows: '$1:$2' },
    ],
  ])('are read from %s %s and written as they were', async (name, refersTo, expected) => {
    const source = await fileWith(name, refersTo);
    const loaded = await loadWorkbook(source);
    expect(layoutOf(loaded)).toEqual(expected);
    const saved = await saveWorkbook(loaded);
    expect(namesIn(saved)).toEqual([
      `<definedName name="${name}" localSheetId="0">${refersTo}</definedName>`,
    ]);
    expect(layoutOf(await loadWorkbook(saved))).toEqual(expected);
  });

  test('stay in the file where the area is computed, until another one is set', async () => {
    const source = await fileWith('_xlnm.Print_Area', 'OFFSET($A$1,0,0,9,2)');
    const loaded = await loadWorkbook(source);
    expect(layoutOf(loaded)).toEqual({});
    expect(namesIn(await saveWorkbook(loaded))).toEqual(namesIn(source));
    const [sheet] = loaded.sheets;
    if (sheet) sheet.pageLayout = { printArea: 'A1:C3' };
    const saved = await saveWorkbook(loaded);
    expect(namesIn(saved)).toHaveLength(1);
    expect(layoutOf(await loadWorkbook(saved))).toEqual({ printArea: 'A1:C3' });
  });

  test('go where the area is taken away', async () => {
    const loaded = await loadWorkbook(await fileWith('_xlnm.Print_Area', "'L''anno, 1'!$A$1:$B$9"));
    const [sheet] = loaded.sheets;
    if (sheet) sheet.pageLayout = {};
    expect(namesIn(await saveWorkbook(loaded))).toEqual([]);
  });
});
