import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { expectUserPartsUntouched } from '../../support/evaluateFile';
import { zipParts } from './support/buildPackage';
import { excelParts } from './support/excelPackage';
import { formula, plannedSheet, planOf, value } from './support/planned';
import { plannedGrids, READERS } from './support/readers';
import { snapshotLines } from './support/writers/snapshotLines';

const PLAN = planOf(
  plannedSheet({
    cells: [
      [value('Codice', 'header'), value('%', 'input')],
      [value('A01'), formula('ROUND(1,10)', 1, 'percent')],
    ],
    filter: { top: 0, left: 0, bottom: 1, right: 1 },
  }),
);

const EXCEL = zipParts(excelParts());

describe('a workbook with the extensions of Excel', () => {
  it('is read without what only serves Excel', async () => {
    const { sheets, marks } = await readWorkbook(EXCEL);
    expect(sheets.flatMap(snapshotLines)).toEqual([
      'worksheet «R&D "l\'anno" 2023» visible',
      'A1 text {"text":"Codice"}',
      'B1 text {"text":" Valore "}',
      'C1 text {"text":"Per cento"}',
      'A2 text {"text":"A01\\r\\nriga"}',
      'B2 number {"format":"0.00%","value":"0.2856"}',
      'C2 number {"format":"General","value":"28.56"} formula',
      'D2 date {"date":"2023-03-15","format":"[$-410]d\\\\ mmmm\\\\ yyyy;@","value":"45000"}',
      'A3 text {"text":"_x000D_ scritto"}',
      'B3 number {"format":"0.00%","value":"0.9"}',
      'C3 number {"format":"General","value":"90"} formula',
      'D3 date {"date":"2023-03-15","format":"[$-410]d\\\\ mmmm\\\\ yyyy;@","value":"45000"}',
      'A4 text {"text":"C&C <tag> €"}',
      'B4 number {"format":"0.00%","value":"1"}',
      'C4 number {"format":"General","value":"100"} formula',
      'A5 number {"format":"General","value":"0.2856"} formula',
      'B5 number {"format":"General","value":"0.9"}',
      'C5 text {"text":"a\\rx"} formula',
      'D5 error {"code":"#VALUE!"}',
      'E5 error {"code":"#SPILL!"} formula',
      'F5 boolean {"value":true} formula',
      'A6 text {"runs":[{"text":">= 80% ","struck":true},{"text":">= 70%","struck":false}],"text":">= 80% >= 70%"}',
      'B6 text {"runs":[{"text":"cassato","struck":true}],"text":"cassato"}',
      'D6 number {"format":"[h]:mm:ss","value":"1.5"}',
      'E6 number {"format":"General","value":"7"} formula',
      'merges G1:H2',
      'hidden rows 3',
      'hidden columns 4',
      "worksheet «Pivot's» visible",
      'A1 text {"text":"Etichette di riga"}',
      'B1 text {"text":"Somma di Valore"}',
      'A2 text {"text":"A01\\r\\nriga"}',
      'B2 number {"format":"General","value":"1.1856"}',
      'merges ',
      'hidden rows ',
      'hidden columns ',
    ]);
    expect(marks).toEqual([]);
  });

  it("keeps every part of the user's byte for byte but the chain of calculation", async () => {
    const after = await writeWorkbook(EXCEL, PLAN);
    expectUserPartsUntouched(EXCEL, after);
    const [before, written] = [unzipSync(EXCEL), unzipSync(after)].map(Object.keys) as [
      string[],
      string[],
    ];
    expect(before.filter((path) => !written.includes(path))).toEqual(['xl/calcChain.xml']);
    expect(written.filter((path) => !before.includes(path))).toEqual(['xl/worksheets/sheet3.xml']);
  });

  it('keeps every tag of the shared parts but those that must change', async () => {
    const [before, after] = [unzipSync(EXCEL), unzipSync(await writeWorkbook(EXCEL, PLAN))];
    const lost = (path: string): readonly string[] => {
      const written = strFromU8(after[path] as Uint8Array);
      return (strFromU8(before[path] as Uint8Array).match(/<[^>]+>|[^<>]+/g) ?? []).filter(
        (piece) => !written.includes(piece),
      );
    };
    expect(lost('xl/workbook.xml')).toEqual([
      '<calcPr calcId="191029" iterate="1" iterateCount="50"/>',
    ]);
    expect(lost('xl/styles.xml').every((tag) => / count="\d+"/.test(tag))).toBe(true);
    expect(lost('[Content_Types].xml')).toEqual([expect.stringContaining('/xl/calcChain.xml')]);
    expect(lost('xl/_rels/workbook.xml.rels')).toEqual([expect.stringContaining('calcChain.xml')]);
  });

  it.each(READERS)('opens in $name with all cells, old and new', async ({ grids }) => {
    expect(await grids(await writeWorkbook(EXCEL, PLAN))).toEqual({
      ...(await grids(EXCEL)),
      ...plannedGrids(PLAN),
    });
  });

  it('does not change by a second run', async () => {
    const first = await writeWorkbook(EXCEL, PLAN);
    expect(Buffer.compare(await writeWorkbook(first, PLAN), first)).toBe(0);
    expect((await readWorkbook(first)).sheets.slice(0, 2)).toEqual(
      (await readWorkbook(EXCEL)).sheets,
    );
  });
});
