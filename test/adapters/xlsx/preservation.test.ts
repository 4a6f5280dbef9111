import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { zipParts } from './support/buildPackage';
import { accepted, excelize } from './support/excelize';
import { formula, plannedSheet, planOf, value } from './support/planned';
import { recalculate } from './support/recalculate';
import { richWorkbook } from './support/richWorkbook';

const MAY_CHANGE = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];

/** With custom XML, an external link, macros and a part that nothing refers to. */
const userWorkbook = async (): Promise<Uint8Array> =>
  zipParts({
    ...unzipSync(await richWorkbook()),
    'customXml/item1.xml': strToU8('<a xmlns="urn:x">1</a>'),
    'xl/vbaProject.bin': new Uint8Array([0, 1, 2, 255]),
    'xl/printerSettings/printerSettings1.bin': new Uint8Array(300).fill(7),
    'docProps/custom.xml': strToU8('<Properties/>'),
  });

const PLAN = planOf(
  plannedSheet({
    cells: [
      [value('Codice', 'header'), value('%', 'header')],
      [value('A01'), formula('ROUND(Sheet1!C2/Sheet1!B2*100,10)', 93.75, 'percent')],
      [value('A02'), formula('MIN(100,ROUND(Sheet1!C3/Sheet1!B3*100,10))', 100, 'percent')],
      [value('Media'), formula('AVERAGE(B2:B3)', 96.875, 'input')],
      [value('Esito'), formula('IF(ROUND(B4,10)>=ROUND(90,10),"raggiunto","no")', 'raggiunto')],
    ],
  }),
);

describe("the user's own parts", () => {
  it('stay byte for byte the same, in number too', async () => {
    const before = await userWorkbook();
    const after = unzipSync(await writeWorkbook(before, PLAN));
    const parts = unzipSync(before);
    expect(Object.keys(parts).some((path) => path.startsWith('xl/charts/'))).toBe(true);
    expect(Object.keys(parts).some((path) => path.startsWith('xl/comments'))).toBe(true);
    for (const [path, bytes] of Object.entries(parts)) {
      if (MAY_CHANGE.includes(path)) continue;
      expect([path, Buffer.compare(bytes, after[path] ?? new Uint8Array())]).toEqual([path, 0]);
    }
    expect(Object.keys(after).filter((path) => !(path in parts))).toEqual([
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('mean the same: formats, names and contents as an independent library reads them', async () => {
    const before = await userWorkbook();
    const after = await writeWorkbook(before, PLAN);
    const library = await excelize();
    const [one, other] = [library.OpenReader(before), library.OpenReader(after)];
    for (const cell of ['A1', 'B2', 'C3', 'D2', 'A5']) {
      const style = (file: typeof one): unknown =>
        accepted(file.GetStyle(accepted(file.GetCellStyle('Sheet1', cell)).style)).style;
      expect(style(other)).toEqual(style(one));
    }
    expect(accepted(other.GetDefinedName()).definedNames).toContainEqual(
      expect.objectContaining({ Name: 'Nome_utente' }),
    );
    expect((await readWorkbook(after)).sheets[0]).toEqual((await readWorkbook(before)).sheets[0]);
  });

  it('keep the workbook from growing over five runs', async () => {
    let bytes = await writeWorkbook(await userWorkbook(), PLAN);
    const first = bytes;
    for (let run = 0; run < 5; run++) bytes = await writeWorkbook(bytes, PLAN);
    expect(bytes).toEqual(first);
    expect(
      strFromU8(unzipSync(bytes)['xl/styles.xml'] as Uint8Array).match(/Traguardo input/g),
    ).toHaveLength(1);
  });
});

describe('the results stored with formulas', () => {
  it('agree with an independent engine to 1e-9', async () => {
    const bytes = await writeWorkbook(await userWorkbook(), PLAN);
    const results = await recalculate(bytes, 'Stato indicatori', ['B2', 'B3', 'B4', 'B5']);
    const [percentage, capped, mean, outcome] = [...results.values()];
    expect(Number(percentage)).toBeCloseTo(93.75, 9);
    expect(Number(capped)).toBeCloseTo(100, 9);
    expect(Number(mean)).toBeCloseTo(96.875, 9);
    expect(outcome).toBe('raggiunto');
    const column = (await readWorkbook(bytes)).sheets[1]?.cells
      .slice(1)
      .map((row) => row?.[1]?.content);
    expect(column).toMatchObject([
      { value: '93.75' },
      { value: '100' },
      { value: '96.875' },
      { text: 'raggiunto' },
    ]);
  });
});
