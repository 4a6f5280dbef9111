import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { PlannedMoves, PlannedSheet } from '../../../src/sheets/plan';
import { buildPackage } from './support/buildPackage';
import { accepted, excelize } from './support/excelize';
import { hang } from './support/hang';
import { plannedSheet, planOf, value } from './support/planned';

const SHEET = 'sheet2.xml';
const PATH = `xl/worksheets/${SHEET}`;
const DRAWING = '<xdr:wsDr xmlns:xdr="x"/>';

const table = (codes: readonly string[], moves?: PlannedMoves): PlannedSheet =>
  plannedSheet({
    columns: [{ width: 12 }, { width: 40 }, { width: 10, hidden: true }],
    cells: [
      [value('Codice', 'header'), value('Esito', 'header'), value('Chiave', 'header')],
      ...codes.map((code) => [value(code), value(null, 'input'), value(`k ${code}`)]),
    ],
    ...(moves === undefined ? {} : { moves }),
  });

const identity = (count: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: count }, (_, line) => [line, line]));
const SAME: PlannedMoves = { rows: identity(4), columns: identity(3) };
/** A01 goes, A00 comes first, A02 and A03 change places. */
const TURNED = table(['A00', 'A03', 'A02'], {
  rows: new Map([
    [0, 0],
    [2, 3],
    [3, 2],
  ]),
  columns: identity(3),
});
const SAME_TABLE = table(['A01', 'A02', 'A03'], SAME);

const user = (): Uint8Array => buildPackage({ sheets: [{ name: 'Dati', xml: '<sheetData/>' }] });
const first = (): Promise<Uint8Array> =>
  writeWorkbook(user(), planOf(table(['A01', 'A02', 'A03'])));
const xmlOf = (bytes: Uint8Array, path = PATH): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const write = (bytes: Uint8Array, sheet: PlannedSheet): Promise<Uint8Array> =>
  writeWorkbook(bytes, planOf(sheet));
const cellXml = (bytes: Uint8Array, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*>`).exec(xmlOf(bytes))?.[0] ?? '';

const NOTES = [
  ['B2', 1, 1, 'sul primo'],
  ['B3', 2, 1, 'sul secondo'],
  ['A4', 3, 0, 'sul terzo'],
] as const;

describe('comments on a generated sheet', () => {
  it('move with their rows, box and thread; one whose row goes stands below the table', async () => {
    const hung = hang(await first(), SHEET, { notes: NOTES, threads: [['B3', 'aperto']] });
    const out = await write(hung, TURNED);
    const library = await excelize();
    const { comments } = accepted(library.OpenReader(out).GetComments('Stato indicatori'));
    expect(comments.map(({ Cell, Text }) => [Cell, Text]).sort()).toEqual([
      ['A3', 'sul terzo'],
      ['A5', 'sul primo'],
      ['B4', 'sul secondo'],
    ]);
    expect(xmlOf(out, 'xl/threadedComments/threadedComment1.xml')).toContain('ref="B4"');
    const vml = xmlOf(out, 'xl/drawings/vmlDrawing1.vml');
    expect(vml).toContain('<x:Anchor>2, 15, 3, 2, 4, 31, 7, 1</x:Anchor>');
    expect(vml).toContain('<x:Row>3</x:Row><x:Column>1</x:Column>');
    expect(vml).toContain('<x:Row>4</x:Row><x:Column>0</x:Column>');
  });

  it('stay byte for byte where no row moves, and every further run changes nothing', async () => {
    const hung = hang(await first(), SHEET, {
      notes: NOTES,
      threads: [['B3', 'aperto']],
      drawing: DRAWING,
      printer: true,
      links: {
        xml: '<hyperlinks><hyperlink ref="A2" r:id="L1"/></hyperlinks>',
        targets: ['https://a.it/'],
      },
    });
    const out = await write(hung, SAME_TABLE);
    const [before, after] = [unzipSync(hung), unzipSync(out)];
    for (const path of Object.keys(before)) {
      if (/comments|drawings|printerSettings|_rels\/sheet/i.test(path)) {
        expect([path, after[path]]).toEqual([path, before[path]]);
      }
    }
    expect(xmlOf(out)).toContain('r:id="P1"/>');
    expect(xmlOf(out)).toMatch(/<drawing r:id="D1"\/><legacyDrawing r:id="V1"\/><\/worksheet>$/);
    expect(await write(out, SAME_TABLE)).toEqual(out);
    expect(await write(out, table(['A01', 'A02', 'A03']))).toEqual(out);
  });
});

describe('links of people on a generated sheet', () => {
  it('move with their cells, and go with those that go', async () => {
    const hung = hang(await first(), SHEET, {
      links: {
        xml: `<hyperlinks><hyperlink ref="A3" r:id="L1" tooltip="uno &amp; due"/><hyperlink ref="A2" r:id="L2"/><hyperlink ref="B3:B4" location="Dati!A1" display="d"/></hyperlinks>`,
        targets: ['https://a.it/?x=1&amp;y=2', 'https://via.it/'],
      },
    });
    const out = await write(hung, TURNED);
    expect(xmlOf(out)).toContain(
      '<hyperlinks><hyperlink ref="A4" r:id="L1" tooltip="uno &amp; due"/><hyperlink ref="B4" location="Dati!A1" display="d"/>' +
        '<hyperlink ref="B3" location="Dati!A1" display="d"/></hyperlinks>',
    );
    const list = xmlOf(out, `xl/worksheets/_rels/${SHEET}.rels`);
    expect(list).toContain('https://a.it/?x=1&amp;y=2');
    expect(list).not.toContain('via.it');
    const library = await excelize();
    const link = library.OpenReader(out).GetCellHyperLink('Stato indicatori', 'A4');
    expect(accepted(link).location).toBe('https://a.it/?x=1&y=2');
  });
});

describe('columns and rows of a generated sheet', () => {
  const changed = (from: string, to: string) => (xml: string) => {
    expect(xml).toContain(from);
    return xml.replace(from, to);
  };

  it('keep a width that people gave, with its column, but not one that a program rounded', async () => {
    const hung = hang(await first(), SHEET, {
      sheet: (xml) =>
        xml.replace('width="12"', 'width="12.140625"').replace('width="40"', 'width="22.5"'),
    });
    const moved = plannedSheet({
      ...SAME_TABLE,
      columns: [{ width: 40 }, { width: 12 }, { width: 10, hidden: true }],
      cells: SAME_TABLE.cells.map((row) => [row[1], row[0], row[2]]),
      moves: { rows: identity(4), columns: new Map([[0, 1], [1, 0], [2, 2]]) }, // prettier-ignore
    });
    expect(xmlOf(await write(hung, moved))).toContain(
      '<cols><col min="1" max="1" width="22.5" customWidth="1"/><col min="2" max="2" width="12" customWidth="1"/>',
    );
  });

  it('stay hidden or shown as people have them, where there is something to show', async () => {
    const hung = hang(await first(), SHEET, {
      sheet: (xml) =>
        changed(
          'width="10" hidden="1"',
          'width="10"',
        )(
          changed(
            'width="12"',
            'width="12" hidden="1"',
          )(changed('width="40"', 'width="40" hidden="1"')(xml)),
        ).replace(
          '</cols>',
          '<col min="9" max="16384" width="9" hidden="1" customWidth="1"/></cols>',
        ),
    });
    const out = xmlOf(await write(hung, SAME_TABLE));
    expect(out).toContain('<col min="1" max="1" width="12" hidden="1" customWidth="1"/>');
    // The input column holds nothing: the plan decides.
    expect(out).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
    expect(out).toContain('<col min="3" max="3" width="10" customWidth="1"/>');
    expect(out).toContain('<col min="9" max="16384" width="9" hidden="1" customWidth="1"/></cols>');
  });

  it('keep rows hidden that people hid, but show those that a filter hides', async () => {
    const hidden = (xml: string): string => xml.replace('<row r="3"', '<row r="3" hidden="1"');
    const hung = hang(await first(), SHEET, { sheet: hidden });
    expect([
      ...((await readWorkbook(await write(hung, TURNED))).sheets[1]?.hiddenRows ?? []),
    ]).toEqual([3]);
    const filtered = hang(await first(), SHEET, {
      sheet: (xml) =>
        hidden(xml).replace(
          '</sheetData>',
          '</sheetData><autoFilter ref="A1:C4"><filterColumn colId="0"/></autoFilter>',
        ),
    });
    expect((await readWorkbook(await write(filtered, TURNED))).sheets[1]?.hiddenRows.size).toBe(0);
  });

  it('keep the protection that people gave the sheet', async () => {
    const protection = '<sheetProtection sheet="1" objects="1" password="CC1A"/>';
    const hung = hang(await first(), SHEET, {
      sheet: (xml) => xml.replace('</sheetData>', `</sheetData>${protection}`),
    });
    expect(xmlOf(await write(hung, SAME_TABLE))).toContain(`</sheetData>${protection}`);
  });
});

describe('formats of cells of a generated sheet', () => {
  const numberOf = (tag: string): string => / s="(\d+)"/.exec(tag)?.[1] ?? '0';
  const RED =
    '<fill><patternFill patternType="solid"><fgColor theme="5" tint="0.4"/></patternFill></fill>';

  /** Gives B3, a yellow cell, a fill of the theme's, as Excel does. */
  const painted = async (): Promise<Uint8Array> => {
    const bytes = await first();
    const number = Number(numberOf(cellXml(bytes, 'B3')));
    const styles = xmlOf(bytes, 'xl/styles.xml');
    const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
    const own = xfs.split(/(?=<xf )/)[number] ?? '';
    const fills = Number(/<fills count="(\d+)"/.exec(styles)?.[1]);
    const count = xfs.split(/(?=<xf )/).length;
    return hang(bytes, SHEET, {
      sheet: (xml) => xml.replace(`<c r="B3" s="${number}"`, `<c r="B3" s="${count}"`),
      styles: (xml) =>
        xml
          .replace('</fills>', `${RED}</fills>`)
          .replace('</cellXfs>', `${own.replace(/fillId="\d+"/, `fillId="${fills}"`)}</cellXfs>`),
    });
  };

  const partsOf = (bytes: Uint8Array, list: string, element: string): readonly string[] => {
    const all = new RegExp(`<${list}[ >].*?</${list}>`).exec(xmlOf(bytes, 'xl/styles.xml'))?.[0];
    return (all ?? '').split(new RegExp(`(?=<${element}[ >])`)).slice(1);
  };
  const fillOf = (bytes: Uint8Array, address: string): string => {
    const format = partsOf(bytes, 'cellXfs', 'xf')[Number(numberOf(cellXml(bytes, address)))];
    return partsOf(bytes, 'fills', 'fill')[Number(/fillId="(\d+)"/.exec(format ?? '')?.[1])] ?? '';
  };

  const fontOf = (bytes: Uint8Array, address: string): string => {
    const format = partsOf(bytes, 'cellXfs', 'xf')[Number(numberOf(cellXml(bytes, address)))];
    return partsOf(bytes, 'fonts', 'font')[Number(/fontId="(\d+)"/.exec(format ?? '')?.[1])] ?? '';
  };

  it('keep the fill that people gave, on the row where it goes, and the second run adds nothing', async () => {
    const out = await write(await painted(), TURNED);
    expect(fillOf(out, 'B4')).toContain('theme="5"');
    expect(fillOf(out, 'B3')).toContain('FFFFF2CC');
    expect(await write(out, table(['A00', 'A03', 'A02'], SAME))).toEqual(out);
  });

  it('keep it where the cell gets another format of the plan, in the rest of which it is dressed', async () => {
    const cells = SAME_TABLE.cells.map((row, at) =>
      at === 2 ? [row[0], value(0.5, 'percent'), row[2]] : row,
    );
    const out = await write(await painted(), { ...SAME_TABLE, cells });
    expect(fillOf(out, 'B3')).toContain('theme="5"');
    expect((await readWorkbook(out)).sheets[1]?.cells[2]?.[1]?.content).toMatchObject({
      format: '0.00"%"',
    });
  });

  it('are ours however a program writes them', async () => {
    const bytes = await first();
    const hung = hang(bytes, SHEET, {
      styles: (xml) =>
        xml
          .replaceAll(
            'rgb="FFFFF2CC"/><bgColor indexed="64"/>',
            'rgb="00fff2cc"/><bgColor rgb="FFFFFFFF"/>',
          )
          // Black by number where a font had the automatic colour.
          .replace(
            /(<sz val="[^"]*"\/>)<name val="Arial"\/>/g,
            '$1<color indexed="8"/><name val="Arial"/><family val="2"/>',
          ),
    });
    const out = await write(hung, SAME_TABLE);
    expect(fillOf(out, 'B3')).toContain('FFFFF2CC');
    expect(fillOf(out, 'A1')).toBe(fillOf(bytes, 'A1'));
    const cells = [[value('Codice', 'input')], ...SAME_TABLE.cells.slice(1)];
    const plain = await write(hung, { ...SAME_TABLE, cells });
    expect(fillOf(plain, 'A1')).toContain('FFFFF2CC');
    expect(fontOf(plain, 'A1')).not.toContain('FFFFFFFF');
  });
});

describe('what cannot be kept', () => {
  it('goes with all its parts: a table that people made of the sheet', async () => {
    const out = await write(hang(await first(), SHEET, { table: true, notes: NOTES }), SAME_TABLE);
    expect(Object.keys(unzipSync(out)).some((path) => path.includes('tables/'))).toBe(false);
    expect(xmlOf(out, '[Content_Types].xml')).not.toContain('tables/');
    expect(xmlOf(out, `xl/worksheets/_rels/${SHEET}.rels`)).not.toContain('Q1');
    expect(xmlOf(out)).not.toContain('tablePart');
  });
});

describe('elements of other namespaces', () => {
  const FOREIGN =
    'xmlns:f="urn:altri" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const foreign = (xml: string): string =>
    xml
      .replace('<worksheet ', `<worksheet ${FOREIGN} `)
      .replaceAll(' r:id="', ' f:id="X9" rel:id="')
      .replace(
        '</sheetData>',
        '</sheetData><f:hyperlink ref="A1" rel:id="L1"/><f:drawing rel:id="L1"/>' +
          '<sheetProtection f:sheet="0" sheet="1"/>',
      );

  it('hang nothing on a sheet, and ids are found whatever their prefix', async () => {
    const hung = hang(await first(), SHEET, {
      notes: NOTES,
      drawing: DRAWING,
      printer: true,
      links: {
        xml: '<hyperlinks><hyperlink ref="A2" r:id="L1"/></hyperlinks>',
        targets: ['https://a.it/'],
      },
      sheet: foreign,
    });
    const xml = xmlOf(await write(hung, SAME_TABLE));
    expect(xml).toContain('<hyperlinks><hyperlink ref="A2" r:id="L1"/></hyperlinks>');
    expect(xml).toMatch(/<drawing r:id="D1"\/><legacyDrawing r:id="V1"\/><\/worksheet>$/);
    expect(xml).toContain('<sheetProtection sheet="1"/>');
    expect(xml).toContain(' r:id="P1"/>');
    expect((await readWorkbook(hung)).sheets[1]?.attachments?.map(({ kind }) => kind)).toEqual([
      'link',
      'comment',
      'comment',
      'comment',
      'object',
    ]);
  });

  it('hide no control that Excel writes for itself alone', async () => {
    const hung = hang(await first(), SHEET, {
      control: true,
      sheet: (xml) =>
        xml.replace(
          '</worksheet>',
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="x14">' +
            '<mc:Choice Requires="x14"><controls><control shapeId="1" r:id="K1" name="Casella"/></controls>' +
            '</mc:Choice></mc:AlternateContent></worksheet>',
        ),
    });
    expect((await readWorkbook(hung)).sheets[1]?.attachments).toEqual([
      { kind: 'object', row: 0, column: 0 },
    ]);
  });
});

describe('reading', () => {
  it('tells what hangs on a generated sheet, and nothing of other sheets', async () => {
    const hung = hang(await first(), SHEET, {
      notes: NOTES,
      threads: [['B3', 'aperto']],
      table: true,
      links: {
        xml: '<hyperlinks><hyperlink ref="A2:A3" location="Dati!A1"/></hyperlinks>',
        targets: [],
      },
      sheet: (xml) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><autoFilter ref="A1:C4"><filterColumn colId="0"/></autoFilter>',
        ),
    });
    const [user, own] = (await readWorkbook(hung)).sheets;
    expect(user).not.toHaveProperty('attachments');
    expect(own?.attachments).toEqual([
      { kind: 'filter', row: 0, column: 0 },
      { kind: 'link', row: 1, column: 0 },
      { kind: 'link', row: 2, column: 0 },
      { kind: 'table', row: 0, column: 0 },
      { kind: 'comment', row: 1, column: 1 },
      { kind: 'comment', row: 2, column: 1 },
      { kind: 'comment', row: 3, column: 0 },
    ]);
  });
});
