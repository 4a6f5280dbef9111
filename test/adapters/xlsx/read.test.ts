import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { SheetSnapshot } from '../../../src/sheets/snapshot';
import {
  buildPackage,
  packageParts,
  PLAIN_STYLES,
  zipParts,
  type TestPackage,
} from './support/buildPackage';

const readSheet = async (xml: string, book: Partial<TestPackage> = {}): Promise<SheetSnapshot> => {
  const { sheets } = await readWorkbook(
    buildPackage({ sheets: [{ name: 'Scheda 1', xml }], ...book }),
  );
  return sheets[0] as SheetSnapshot;
};

const readCells = async (cells: string, book: Partial<TestPackage> = {}): Promise<unknown[]> => {
  const sheet = await readSheet(`<sheetData><row r="1">${cells}</row></sheetData>`, book);
  return [...(sheet.cells[0] ?? [])].map((cell) => cell ?? null);
};

const number = (value: string, format = 'General') => ({
  content: { kind: 'number', value, format },
});
const text = (written: string) => ({ content: { kind: 'text', text: written } });

describe('reading cells of an .xlsx', () => {
  it('reads numbers at 15 significant digits', async () => {
    const cells = await readCells(
      '<c r="A1"><v>9.9999999999999978E-2</v></c><c r="B1"><v>45000</v></c><c r="C1"><v>0.28560000000000002</v></c><c r="D1"><v>-1.5E300</v></c>',
    );
    expect(cells).toEqual([number('0.1'), number('45000'), number('0.2856'), number('-1.5e+300')]);
  });

  it('tells dates from times and durations by the format', async () => {
    const cells = await readCells(
      '<c r="A1" s="2"><v>45000.75</v></c><c r="B1" s="3"><v>0.2856</v></c><c r="C1" s="4"><v>1.5</v></c><c r="D1" s="2"><v>0.5</v></c>',
    );
    expect(cells).toEqual([
      { content: { kind: 'date', date: '2023-03-15', value: '45000.75', format: 'dd/mm/yyyy' } },
      number('0.2856', '0.00%'),
      number('1.5', '[h]:mm:ss'),
      number('0.5', 'dd/mm/yyyy'),
    ]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const cells = await readCells('<c r="A1" s="2"><v>43538</v></c><c r="B1" s="2"><v>0</v></c>', {
      before: '<workbookPr date1904="1"/>',
    });
    expect(cells).toMatchObject([
      { content: { date: '2023-03-15' } },
      { content: { date: '1904-01-01' } },
    ]);
  });

  it('reads dates in the ISO form', async () => {
    expect(await readCells('<c r="A1" t="d"><v>2023-03-15T12:00:00</v></c>')).toEqual([
      { content: { kind: 'date', date: '2023-03-15', value: '45000.5', format: 'dd/mm/yyyy' } },
    ]);
  });

  it('reads booleans, errors and formulas with their stored results', async () => {
    const cells = await readCells(
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
        '<c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>"a"</f><v>a &amp; b</v></c><c r="E1"><f>X1</f></c>',
    );
    expect(cells).toEqual([
      { content: { kind: 'boolean', value: true } },
      { content: { kind: 'error', code: '#DIV/0!' }, formula: true },
      { ...number('2'), formula: true },
      { ...text('a & b'), formula: true },
      { ...text(''), formula: true },
    ]);
  });

  it('reads shared and inline texts, without phonetic guides', async () => {
    const cells = await readCells(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> x_x000D_y&#10;</t></is></c>',
      {
        strings:
          '<si><t>primo</t></si><si><r><t>se</t></r><r><rPr><b/></rPr><t>condo</t></r><rPh sb="0" eb="1"><t>NO</t></rPh></si>',
      },
    );
    expect(cells).toEqual([text('primo'), text('secondo'), text(' x\ry\n')]);
  });

  it('keeps struck runs, and takes a struck cell for one struck run', async () => {
    const cells = await readCells(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>0</v></c><c r="D1" s="1"><v>12</v></c>',
      {
        strings:
          '<si><r><rPr><strike/><b/></rPr><t xml:space="preserve">&gt;= 80% </t></r><r><rPr><strike val="0"/></rPr><t>&gt;= </t></r><r><rPr><b/></rPr><t>70%</t></r></si><si><t>cassato</t></si>',
      },
    );
    const runs = [
      { text: '>= 80% ', struck: true },
      { text: '>= 70%', struck: false },
    ];
    expect(cells).toEqual([
      { content: { kind: 'text', text: '>= 80% >= 70%', runs } },
      { content: { kind: 'text', text: 'cassato', runs: [{ text: 'cassato', struck: true }] } },
      { content: { kind: 'text', text: '>= 80% >= 70%', runs } },
      { ...number('12'), struck: true },
    ]);
  });

  it('follows rows and cells that leave out their place, past empty ones', async () => {
    const sheet = await readSheet(
      '<sheetData><row><c><v>1</v></c><c s="3"/><c><v>3</v></c></row><row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row></sheetData>',
    );
    const places = sheet.cells.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => (cell ? [`${r},${c}`] : [])),
    );
    expect(places).toEqual(['0,0', '0,2', '4,2', '4,3', '5,0']);
  });

  it('keeps the longest text, odd characters and ill-formed pairs', async () => {
    const long = 'à'.repeat(32_767);
    const cells = await readCells(
      `<c r="A1" t="inlineStr"><is><t>${long}</t></is></c><c r="B1" t="inlineStr"><is><t>a\u200b\u00a0\ufeffb_xD83D_c</t></is></c>`,
    );
    expect(cells).toEqual([text(long), text('a\u200b\u00a0\ufeffb\ud83dc')]);
  });

  it('reads sheets whose elements bear a namespace prefix, comments and CDATA', async () => {
    const bytes = buildPackage({
      sheets: [{ name: 'S', xml: '' }],
      parts: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><!-- <c r="A1"> --><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>',
      },
    });
    const [sheet] = (await readWorkbook(bytes)).sheets;
    expect(sheet?.cells).toEqual([[text('a<b')]]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });
});

describe('reading sheets of an .xlsx', () => {
  it('lists sheets of every kind and visibility in their order', async () => {
    const bytes = buildPackage({
      sheets: [
        { name: 'Grafico', kind: 'chartsheet', xml: '' },
        { name: 'Dati &amp; note', xml: '<sheetData/>', state: 'hidden' },
        { name: 'Finestra', kind: 'dialogsheet', xml: '' },
        { name: 'Macro', kind: 'xlMacrosheet', xml: '<sheetData/>' },
        {
          name: 'Nascosto',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
          state: 'veryHidden',
        },
      ],
    });
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name, kind, visibility }) => [name, kind, visibility])).toEqual([
      ['Grafico', 'chart', 'visible'],
      ['Dati & note', 'worksheet', 'hidden'],
      ['Finestra', 'dialog', 'visible'],
      ['Macro', 'macro', 'visible'],
      ['Nascosto', 'worksheet', 'very-hidden'],
    ]);
    expect(sheets[4]?.cells).toEqual([[number('1')]]);
  });

  it('reads merges, hidden rows and hidden columns', async () => {
    const sheet = await readSheet(
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" hidden="0"/></cols><sheetData><row r="3" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B2:$C$4"/></mergeCells>',
    );
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
    expect([...sheet.hiddenRows]).toEqual([2, 3]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  });

  it('reads the marks of generated sheets, and leaves local and broken names out', async () => {
    const bytes = buildPackage({
      sheets: [
        { name: "L'anno", xml: '' },
        { name: 'Parametri', xml: '' },
      ],
      after:
        "<definedNames><definedName name=\"Traguardo_Stato\">'L''anno'!$A$1</definedName>" +
        '<definedName name="Traguardo_par_anno" comment="x">Parametri!$B$2</definedName>' +
        '<definedName name="Traguardo_locale" localSheetId="1">Parametri!$A$1</definedName>' +
        '<definedName name="Traguardo_rotto">#REF!</definedName><definedName name="Altro">Parametri!$A$1</definedName></definedNames>',
    });
    expect((await readWorkbook(bytes)).marks).toEqual([
      { name: 'Traguardo_Stato', sheet: "L'anno" },
      { name: 'Traguardo_par_anno', sheet: 'Parametri' },
    ]);
  });

  it('reads a million empty formatted rows as holes, and a far cell', async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, row) => `<row r="${row + 1}" s="3" customFormat="1"><c r="A${row + 1}" s="3"/></row>`,
    );
    const xml = `<worksheet><sheetData>${rows.join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    const parts = packageParts({ sheets: [{ name: 'S', xml: '' }] });
    const bytes = zipParts({
      ...parts,
      'xl/worksheets/sheet1.xml': [new TextEncoder().encode(xml), { level: 0 }],
    });
    const [sheet] = (await readWorkbook(bytes)).sheets;
    expect(Object.keys(sheet?.cells ?? [])).toEqual(['1048575']);
  });

  it('reads a workbook without style sheet and without texts', async () => {
    const cells = await readCells('<c r="A1" s="7"><v>1</v></c>', { styles: '', strings: '' });
    expect(cells).toEqual([number('1')]);
    expect(PLAIN_STYLES).toContain('cellXfs');
  });
});
