import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import {
  readWorkbook,
  UnusableWorkbook,
  workbookFormat,
} from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildXlsb, cell, f64, record, short, u32, wide } from './support/buildXlsb';
import { biffRecord, xlsWithCells } from './support/ole2';

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
  const NAMESPACES =
    ['office', 'table', 'text', 'style']
      .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
      .join(' ') + ' xmlns:draw="urn:draw" xmlns:calcext="urn:calcext"';
  const row = (cells: string): string =>
    `<table:table table:name="A"><table:table-row>${cells}</table:table-row></table:table>`;
  const cellsOf = async (cells: string) =>
    (await readWorkbook(ods(row(cells)))).sheets[0]?.cells[0];
  const ods = (tables: string, styles = ''): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content ${NAMESPACES}>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
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

  it('keeps the text of a cell whose value is none', async () => {
    const shown = '<text:p>12,5 circa</text:p></table:table-cell>';
    expect(
      await cellsOf(
        `<table:table-cell office:value-type="float">${shown}` +
          `<table:table-cell office:value-type="percentage" office:value="NaN">${shown}` +
          `<table:table-cell office:value-type="date" office:date-value="2023-02-31">${shown}` +
          `<table:table-cell office:value-type="time" office:time-value="PT1.2.3H">${shown}` +
          `<table:table-cell office:value-type="boolean" office:boolean-value="sì">${shown}`,
      ),
    ).toEqual(Array.from({ length: 5 }, () => ({ content: { kind: 'text', text: '12,5 circa' } })));
  });

  it('is refused, with the cell named, where a value is none and no text is shown', async () => {
    await expect(
      cellsOf('<table:table-cell/><table:table-cell office:value-type="float"/>'),
    ).rejects.toThrow('foglio «A», cella B1');
  });

  it('reads attributes and elements of its own namespaces alone', async () => {
    expect(
      await cellsOf(
        '<table:table-cell calcext:value-type="error" office:value-type="float" calcext:value="9" office:value="7">' +
          '<draw:frame><draw:text-box><text:p>disegno</text:p></draw:text-box></draw:frame><text:p>7</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="string"><draw:frame><text:p>disegno</text:p></draw:frame><text:p>testo</text:p></table:table-cell>',
      ),
    ).toEqual([
      { content: { kind: 'number', value: '7', format: 'General' } },
      { content: { kind: 'text', text: 'testo' } },
    ]);
  });

  it('is read where empty rows and columns are repeated past the end of the sheet', async () => {
    const empty =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const filled =
      '<table:table-row><table:table-cell office:value-type="float" office:value="7"/><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const hidden =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/>';
    const { sheets } = await readWorkbook(
      ods(`<table:table table:name="A">${hidden}${filled}${empty}${empty}</table:table>`),
    );
    expect(sheets[0]?.cells).toHaveLength(1);
    expect(sheets[0]?.hiddenColumns.size).toBe(0);
  });

  it.each([
    ['a row past the last', '<table:table-row table:number-rows-repeated="1048576"/>', ''],
    ['columns past the last', '', 'table:number-columns-repeated="16385"'],
    ['a repetition that is none', '', 'table:number-columns-repeated="molte"'],
    ['a repetition of less than nothing', '', 'table:number-columns-repeated="-3"'],
    ['a merged area past the sheet', '', 'table:number-rows-spanned="1048577"'],
  ])('is refused as damaged where cells are filled in %s', async (_, rows, attribute) => {
    const cell = `<table:table-row><table:table-cell ${attribute} office:value-type="float" office:value="7"/></table:table-row>`;
    await expect(
      readWorkbook(ods(`<table:table table:name="A">${rows}${cell}</table:table>`)),
    ).rejects.toMatchObject({ reason: 'damaged', where: expect.stringContaining('foglio «A»') });
  });

  it('is refused as too large where its sheets are so together', async () => {
    const sheet = (name: number): string =>
      `<table:table table:name="${name}"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="7"/></table:table-row></table:table>`;
    await expect(readWorkbook(ods(sheet(1) + sheet(2) + sheet(3)))).rejects.toMatchObject({
      reason: 'too-large',
    });
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

describe('a binary workbook with short records of cells', () => {
  it('is read like the .xlsx that the same program wrote', async () => {
    const short = await readWorkbook(fixture('short-cells.xlsb'));
    const long = await readWorkbook(fixture('bin-declared.xlsx'));
    expect(workbookFormat(fixture('bin-declared.xlsx'))).toBe('xlsx');
    expect(short.sheets.map(({ name }) => name)).toEqual(long.sheets.map(({ name }) => name));
    expect(short.sheets[0]?.cells).toEqual(long.sheets[0]?.cells);
    expect(short.sheets[0]?.cells.flat().length).toBeGreaterThan(190);
  });

  it('puts each short cell behind the one before it', async () => {
    const { sheets } = await readWorkbook(
      buildXlsb([
        cell(5, 1, 0, f64(1)), short(13, u32((2 << 2) | 2)), short(12, []), short(16, f64(4)),
        short(14, [7]), short(15, [1]), short(17, wide('ab')), short(18, u32(0)),
      ]), // prettier-ignore
    );
    expect(sheets[0]?.cells[1]?.map((one) => one?.content)).toEqual([
      undefined,
      { kind: 'number', value: '1', format: 'General' },
      { kind: 'number', value: '2', format: 'General' },
      undefined,
      { kind: 'number', value: '4', format: 'General' },
      { kind: 'error', code: '#DIV/0!' },
      { kind: 'boolean', value: true },
      { kind: 'text', text: 'ab' },
      expect.objectContaining({ text: 'x>y' }),
    ]);
  });

  it.each([
    ['of an unknown kind', record(20, u32(0), u32(0)), 'foglio «Scheda è»'],
    ['whose shared text is not there', cell(7, 2, 0, u32(9)), 'cella C2'],
    ['whose number is none', cell(5, 2, 0, f64(Number.NaN)), 'cella C2'],
    ['that is cut off', record(5, u32(2)), 'foglio «Scheda è»'],
    ['past the last column', cell(5, 16384, 0, f64(1)), 'foglio «Scheda è»'],
  ])('is refused where it holds a cell %s', async (_, bad, place) => {
    await expect(readWorkbook(buildXlsb([bad]))).rejects.toMatchObject({
      reason: 'damaged',
      where: expect.stringContaining(place),
    });
  });
});

describe('an old workbook (.xls)', () => {
  const words = (value: number): readonly number[] => [
    ...new Uint16Array(Float64Array.of(value).buffer),
  ];

  it('keeps a formula whose text is missing', async () => {
    const formula = biffRecord(0x0006, 0, 0, 0, 0, 0, 0, 0xffff, 0, 0, 0, 0);
    const number = biffRecord(0x0203, 0, 1, 0, ...words(5));
    const { sheets } = await readWorkbook(xlsWithCells(formula, number));
    expect(sheets[0]?.cells).toEqual([
      [
        { content: { kind: 'text', text: '' }, formula: true },
        { content: { kind: 'number', value: '5', format: 'General' } },
      ],
    ]);
  });

  it.each([
    ['a number that is none', biffRecord(0x0203, 4, 2, 0, ...words(Number.NaN)), 'cella C5'],
    ['an endless number', biffRecord(0x0203, 4, 2, 0, ...words(Infinity)), 'cella C5'],
    ['a shared text that is not there', biffRecord(0x00fd, 4, 2, 0, 3, 0), 'cella C5'],
    ['a column past the last', biffRecord(0x0203, 4, 256, 0, ...words(1)), 'foglio «A»'],
    ['a merged area past the sheet', biffRecord(0x00e5, 1, 0, 1, 0, 300), 'foglio «A»'],
    ['a cell of an older format', biffRecord(0x0003, 0, 0, 0, 0), 'foglio «A»'],
  ])('is refused where it holds %s', async (_, bad, place) => {
    await expect(readWorkbook(xlsWithCells(bad))).rejects.toMatchObject({
      reason: 'damaged',
      where: expect.stringContaining(place),
    });
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
