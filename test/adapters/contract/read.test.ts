/** @jest-environment jsdom */
import '../office/support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage } from '../xlsx/support/buildPackage';
import { ADAPTERS } from './support/adapters';
import { contractFiles, fileBytes } from './support/files';
import { seen } from './support/seen';

/** Excel computes anew what a file stores without results; reading is compared before it does. */
const AS_STORED = { calculates: false };

describe.each(ADAPTERS)('reading through the %s adapter', (_, open) => {
  test.each(contractFiles())('gives what the file %s holds', async (path) => {
    const bytes = fileBytes(path);
    expect(seen(await (await open(bytes, AS_STORED)).read())).toEqual(
      seen(await readWorkbook(bytes)),
    );
  });

  test('gives what a workbook with charts, tables, comments and rich text holds', async () => {
    // Not before the globals that jsdom lacks are there.
    const { richWorkbook } = await import('../xlsx/support/richWorkbook');
    const bytes = await richWorkbook();
    const port = await open(bytes, AS_STORED);
    expect(seen(await port.read())).toEqual(seen(await readWorkbook(bytes)));
  });

  test('tells the formulas of sheets that bear a mark of ours, and what is struck out there', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>3</v></c>' +
      '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+LOG10($A$1)</f><v>6</v></c></row>' +
      '<row r="2"><c r="A2" s="1"><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c>' +
      '<c r="C2" t="str"><f>IF(A2&gt;1,"sì","no")</f><v>sì</v></c></row>' +
      '<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>tolto</t></is></c>' +
      '<c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="array" ref="C3">SUM(A1:A2*2)</f><v>14</v></c></row></sheetData>';
    const after =
      '<definedNames><definedName name="Traguardo_Prova">Nostro!$A$1</definedName></definedNames>';
    const bytes = buildPackage({
      sheets: [
        { name: 'Nostro', xml: sheet },
        { name: 'Suo', xml: sheet },
      ],
      after,
    });
    const [own, other] = (await (await open(bytes, AS_STORED)).read()).sheets;
    const cell = (row: number, column: number) => own?.cells[row]?.[column];
    expect(cell(0, 1)).toMatchObject({ formula: true, formulaText: 'A1*2+LOG10($A$1)' });
    expect(cell(1, 1)).toMatchObject({
      content: { kind: 'number', value: '8' },
      formulaText: 'A2*2+LOG10($A$1)',
    });
    expect(cell(1, 2)).toMatchObject({ formulaText: 'IF(A2>1,"sì","no")' });
    expect(cell(2, 1)).toEqual({
      content: { kind: 'text', text: '' },
      formula: true,
      formulaText: 'A3*2+LOG10($A$1)',
    });
    expect(cell(2, 2)).toMatchObject({ formulaText: 'SUM(A1:A2*2)' });
    expect(cell(1, 0)).toMatchObject({ struck: true });
    expect(cell(2, 0)?.content).toMatchObject({ runs: [{ text: 'tolto', struck: true }] });
    expect(JSON.stringify(other)).not.toContain('formulaText');
    expect(other?.cells[1]?.[1]).toMatchObject({ formula: true });
  });
});
