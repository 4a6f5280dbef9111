import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import {
  readWorkbook,
  UnusableWorkbook,
  workbookFormat,
} from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildXlsb } from './support/buildXlsb';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/adapters/xlsx/fixtures/${name}`));

/** Both fixtures were saved by LibreOffice 7 from one .xlsx. */
describe.each(['xls', 'ods'] as const)('a workbook in the format .%s', (format) => {
  it('is read like an .xlsx', async () => {
    const bytes = fixture(`formati.${format}`);
    expect(workbookFormat(bytes)).toBe(format);
    const [sheet, hidden] = (await readWorkbook(bytes)).sheets;
    expect(sheet?.name).toBe('Scheda 1');
    expect(sheet?.cells[0]).toEqual([
      { content: { kind: 'text', text: 'Codice' } },
      { content: { kind: 'text', text: 'Valore  due\nriga' } },
    ]);
    expect(sheet?.cells[1]).toMatchObject([
      { content: { kind: 'number', value: '0.2856', format: '0.00%' } },
      { content: { kind: 'date', date: '2023-03-15', value: '45000' } },
      { content: { kind: 'text', text: 'cassato', runs: [{ text: 'cassato', struck: true }] } },
      {
        content: {
          text: '>= 80% >= 70%',
          runs: [
            { text: '>= 80%', struck: true },
            { text: ' >= 70%', struck: false },
          ],
        },
      },
      { content: { kind: 'error', code: '#DIV/0!' }, formula: true },
      { content: { kind: 'number', value: '0.5712' }, formula: true },
      { content: { kind: 'text', text: 'ab' }, formula: true },
      {},
      { content: { kind: 'number', value: '1.5', format: '[h]:mm:ss' } },
      { content: { kind: 'number', value: '12' }, struck: true },
      { content: { kind: 'number', value: '1234567.891' } },
    ]);
    expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 2 }]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([5]);
    expect(hidden).toMatchObject({ name: 'Nascosto', visibility: 'hidden' });
    expect(hidden?.cells[2]?.[1]).toEqual({ content: { kind: 'text', text: 'ciao' } });
  });

  it('is refused, not misread, where it is cut or broken', async () => {
    const bytes = fixture(`formati.${format}`);
    for (const length of [600, 2000, Math.floor(bytes.length / 2)]) {
      await expect(readWorkbook(bytes.subarray(0, length))).rejects.toThrow(UnusableWorkbook);
    }
  });
});

describe('an OpenDocument spreadsheet', () => {
  const ods = (tables: string, styles = ''): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
      ),
    });

  it('is read with repeated cells, comments left out, marks, Italian error codes', async () => {
    const bytes = ods(
      '<table:table table:name="A"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="7"/></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>' +
        '<table:table table:name="B"><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>nota</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:tab/>c</text:p></table:table-cell><table:table-cell table:formula="of:=x" office:value-type="string"><text:p>#RIF!</text:p></table:table-cell></table:table-row></table:table>' +
        '<table:named-expressions><table:named-range table:name="Traguardo_B" table:cell-range-address="$B.$A$1"/></table:named-expressions>',
    );
    const { sheets, marks } = await readWorkbook(bytes);
    const seven = { content: { kind: 'number', value: '7', format: 'General' } };
    expect(sheets[0]?.cells).toEqual([
      [seven, seven, seven],
      [seven, seven, seven],
    ]);
    expect(sheets[1]?.cells).toEqual([
      [
        { content: { kind: 'text', text: 'a  b\tc' } },
        { content: { kind: 'error', code: '#REF!' }, formula: true },
      ],
    ]);
    expect(marks).toEqual([{ name: 'Traguardo_B', sheet: 'B' }]);
  });

  it('is refused where repeated cells would fill the memory', async () => {
    const bytes = ods(
      '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="7"/></table:table-row></table:table>',
    );
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a binary workbook (.xlsb)', () => {
  it('is read like an .xlsx', async () => {
    const bytes = buildXlsb();
    expect(workbookFormat(bytes)).toBe('xlsb');
    const { sheets } = await readWorkbook(bytes);
    expect(sheets).toEqual([
      {
        name: 'Scheda è',
        kind: 'worksheet',
        visibility: 'very-hidden',
        cells: [
          undefined,
          [
            { content: { kind: 'number', value: '0.2856', format: '0.00%' } },
            { content: { kind: 'date', date: '2023-03-15', value: '45000', format: 'dd/mm/yyyy' } },
            {
              content: {
                kind: 'text',
                text: 'x>y',
                runs: [
                  { text: 'x', struck: true },
                  { text: '>y', struck: false },
                ],
              },
            },
            { content: { kind: 'error', code: '#DIV/0!' } },
            { content: { kind: 'number', value: '-12.5', format: 'General' }, formula: true },
            { content: { kind: 'text', text: 'ab' }, formula: true },
            { content: { kind: 'boolean', value: true } },
          ],
        ],
        merges: [{ top: 1, left: 0, bottom: 2, right: 3 }],
        hiddenRows: new Set([1]),
        hiddenColumns: new Set([2]),
      },
    ]);
  });
});

describe('the sample workbooks', () => {
  it.each(['schede-2023.xlsx', 'indicatori-2023.xlsx'])(
    '%s hold what an independent reader finds',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${name}`));
      const ours = (await readWorkbook(bytes)).sheets;
      const theirs = (await readXlsx(bytes)).sheets;
      expect(ours.map((sheet) => sheet.name)).toEqual(theirs.map((sheet) => sheet.name));
      ours.forEach((sheet, index) => {
        theirs[index]?.rows.forEach((row, r) =>
          row.forEach((found, c) => {
            const content = sheet.cells[r]?.[c]?.content;
            if (found === null || found === '') expect(content).toBeUndefined();
            else if (typeof found === 'string')
              expect(content).toMatchObject({ kind: 'text', text: found });
            else if (typeof found === 'number') expect(content?.kind).toBe('number');
            else if (found instanceof Date)
              expect(content).toMatchObject({ date: found.toISOString().slice(0, 10) });
          }),
        );
      });
    },
  );
});
