import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import {
  readWorkbook,
  writeWorkbook,
  xlsxWorkbook,
} from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import type { Plan } from '../../../src/sheets/plan';
import { buildPackage, zipParts, type TestPackage } from './support/buildPackage';
import { formula, plannedSheet, planOf, STYLES, value } from './support/planned';

const USER: TestPackage = {
  sheets: [
    {
      name: 'Scheda 1',
      xml: '<sheetData><row r="1"><c r="A1" s="3"><v>0.5</v></c></row></sheetData>',
    },
    { name: 'Grafico', kind: 'chartsheet', xml: '' },
  ],
};

const STATE = plannedSheet({
  cells: [
    [value('Codice', 'header'), value('Stato', 'header')],
    [value('=A01/1'), formula("'Scheda 1'!A1*100", 50, 'percent')],
  ],
  filter: { top: 0, left: 0, bottom: 1, right: 1 },
  conditionalFormats: [
    {
      range: { top: 1, left: 1, bottom: 9, right: 1 },
      formula: 'B2>=50',
      fill: '#C6EFCE',
      font: '#006100',
    },
    {
      range: { top: 1, left: 1, bottom: 9, right: 1 },
      formula: 'B2<50',
      fill: '#FFC7CE',
      font: '#9C0006',
    },
  ],
});
const PARAMETERS = plannedSheet({
  mark: 'Traguardo_Parametri',
  title: 'Parametri',
  cells: [[value('Anno'), value(2023, 'input')]],
});

const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
const xmlOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(partsOf(bytes)[path] ?? new Uint8Array());
const namesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readWorkbook(bytes)).sheets.map(({ name }) => name);

/** What Excel makes of a workbook it saves: names lose nothing, but sheets get printer settings. */
const withPart = (bytes: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array =>
  buildFrom({
    ...partsOf(bytes),
    ...Object.fromEntries(
      Object.entries(changes).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ),
  });
const buildFrom = (parts: Record<string, Uint8Array>): Uint8Array =>
  buildPackage({ sheets: [], parts });

describe('writing generated sheets', () => {
  it('limits what is printed to the area of the plan', async () => {
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    const printed = { ...STATE, print: { ...STATE.print, area } };
    const out = await writeWorkbook(buildPackage(USER), planOf(printed, PARAMETERS));
    expect(xmlOf(out, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Stato indicatori'!$A$1:$B$2</definedName>`,
    );
  });

  it('puts them at the end and leaves their marks', async () => {
    const out = await writeWorkbook(buildPackage(USER), planOf(STATE, PARAMETERS));
    const snapshot = await readWorkbook(out);
    expect(snapshot.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Scheda 1', 'worksheet'],
      ['Grafico', 'chart'],
      ['Stato indicatori', 'worksheet'],
      ['Parametri', 'worksheet'],
    ]);
    expect(snapshot.marks).toEqual([
      { name: 'Traguardo_Stato_indicatori', sheet: 'Stato indicatori' },
      { name: 'Traguardo_Parametri', sheet: 'Parametri' },
    ]);
  });

  it('stores the results of formulas and keeps text that looks like one', async () => {
    const out = await writeWorkbook(buildPackage(USER), planOf(STATE));
    expect((await readWorkbook(out)).sheets[2]?.cells[1]).toEqual([
      { content: { kind: 'text', text: '=A01/1' } },
      {
        content: { kind: 'number', value: '50', format: '0.00"%"' },
        formula: true,
        formulaText: "'Scheda 1'!A1*100",
      },
    ]);
    expect(xmlOf(out, 'xl/worksheets/sheet1.xml')).toBe(
      xmlOf(buildPackage(USER), 'xl/worksheets/sheet1.xml'),
    );
    expect(xmlOf(out, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('gives equal bytes for equal input, and the same again on every further run', async () => {
    const first = await writeWorkbook(buildPackage(USER), planOf(STATE, PARAMETERS));
    expect(await writeWorkbook(buildPackage(USER), planOf(STATE, PARAMETERS))).toEqual(first);
    let again = first;
    for (let run = 0; run < 5; run++) again = await writeWorkbook(again, planOf(STATE, PARAMETERS));
    expect(again).toEqual(first);
  });

  it('replaces its sheets where they stand, under the title that the plan gives', async () => {
    const first = await writeWorkbook(buildPackage(USER), planOf(STATE, PARAMETERS));
    const renamed = { ...STATE, title: 'Stato (2)', cells: [[value('nuovo')]] };
    const second = await writeWorkbook(first, planOf(PARAMETERS, renamed));
    expect(await namesOf(second)).toEqual(['Scheda 1', 'Grafico', 'Stato (2)', 'Parametri']);
    expect((await readWorkbook(second)).sheets[2]?.cells).toEqual([
      [{ content: { kind: 'text', text: 'nuovo' } }],
    ]);
    expect(xmlOf(second, 'xl/workbook.xml')).not.toContain('Stato indicatori');
    expect(Object.keys(partsOf(second)).sort()).toEqual(Object.keys(partsOf(first)).sort());
  });

  it('removes a sheet of ours that the plan no longer has, with its names and parts', async () => {
    const all = await writeWorkbook(buildPackage(USER), planOf(STATE, PARAMETERS));
    const local =
      '<definedName name="mio" localSheetId="3">Parametri!$B$1</definedName><definedName name="Mia" >\'Stato indicatori\'!$B$2</definedName>';
    const saved = withPart(all, {
      'xl/workbook.xml': xmlOf(all, 'xl/workbook.xml')
        .replace('</definedNames>', `${local}</definedNames>`)
        .replace('<workbookView/>', '<workbookView firstSheet="0" activeTab="3"/>'),
    });
    const fewer = await writeWorkbook(saved, planOf(PARAMETERS));
    expect(await namesOf(fewer)).toEqual(['Scheda 1', 'Grafico', 'Parametri']);
    const workbook = xmlOf(fewer, 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="mio" localSheetId="2">');
    expect(workbook).toContain('<definedName name="Mia" >#REF!</definedName>');
    expect(workbook).toContain('firstSheet="0" activeTab="2"');
    expect(workbook).not.toContain('Stato');
    expect(Object.keys(partsOf(fewer))).not.toContain('xl/worksheets/sheet2.xml');
    expect(xmlOf(fewer, '[Content_Types].xml')).not.toContain('worksheets/sheet2.xml');
    expect(xmlOf(fewer, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
  });

  it('knows its sheets by the names of the plan even where a program dropped the comments', async () => {
    const first = await writeWorkbook(buildPackage(USER), planOf(STATE));
    const saved = withPart(first, {
      'xl/workbook.xml': xmlOf(first, 'xl/workbook.xml').replaceAll(
        ' comment="Generato da Traguardo"',
        '',
      ),
    });
    expect(await namesOf(await writeWorkbook(saved, planOf(STATE)))).toEqual([
      'Scheda 1',
      'Grafico',
      'Stato indicatori',
    ]);
  });

  it("never takes a user's sheet for its own because of a name", async () => {
    const bytes = buildPackage({
      ...USER,
      after:
        '<definedNames><definedName name="Traguardo_2023">\'Scheda 1\'!$A$1</definedName></definedNames>',
    });
    const out = await writeWorkbook(bytes, planOf(STATE));
    expect(await namesOf(out)).toEqual(['Scheda 1', 'Grafico', 'Stato indicatori']);
    expect(xmlOf(out, 'xl/workbook.xml')).toContain('name="Traguardo_2023"');
  });

  it('drops parts that nothing on a generated sheet names, and keeps what others share', async () => {
    const first = await writeWorkbook(buildPackage(USER), planOf(STATE));
    const relationship = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const list = (items: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
    const saved = withPart(first, {
      'xl/worksheets/_rels/sheet2.xml.rels': list(
        relationship('rId1', 'printerSettings', '../printerSettings/p3.bin') +
          relationship('rId2', 'image', '../media/logo.png'),
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': list(
        relationship('rId1', 'image', '../media/logo.png'),
      ),
      'xl/printerSettings/p3.bin': 'p',
      'xl/media/logo.png': 'l',
    });
    const parts = Object.keys(partsOf(await writeWorkbook(saved, planOf(STATE))));
    expect(parts).toContain('xl/media/logo.png');
    expect(parts).not.toContain('xl/printerSettings/p3.bin');
    expect(parts).not.toContain('xl/worksheets/_rels/sheet2.xml.rels');
  });

  it('takes the chain of calculation out, which Excel makes anew', async () => {
    const out = await writeWorkbook(
      buildPackage({
        ...USER,
        parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
        overrides: '<Override PartName="/xl/calcChain.xml" ContentType="c"/>',
        relationships:
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
      }),
      planOf(STATE),
    );
    expect(Object.keys(partsOf(out))).not.toContain('xl/calcChain.xml');
    expect(
      xmlOf(out, '[Content_Types].xml') + xmlOf(out, 'xl/_rels/workbook.xml.rels'),
    ).not.toContain('calcChain');
  });

  it('keeps the rest of the workbook part: protection, views, calculation, properties of its own', async () => {
    const before =
      '<fileVersion appName="xl"/><workbookPr codeName="Questo"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="3" activeTab="1"/></bookViews>';
    const after =
      '<externalReferences/><definedNames><definedName name="Mio">1+1</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/><extLst><ext uri="{A}"/></extLst>';
    const out = await writeWorkbook(buildPackage({ ...USER, before, after }), planOf(STATE));
    const workbook = xmlOf(out, 'xl/workbook.xml');
    expect(workbook).toContain(before);
    expect(workbook).toContain(
      '<externalReferences/><definedNames><definedName name="Mio">1+1</definedName><definedName name="Traguardo_',
    );
    expect(workbook).toContain(
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/><extLst><ext uri="{A}"/></extLst>',
    );
  });

  it('keeps a macro workbook one', async () => {
    const parts = { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) };
    const out = await writeWorkbook(buildPackage({ ...USER, macros: true, parts }), planOf(STATE));
    expect(xmlOf(out, '[Content_Types].xml')).toContain('macroEnabled.main+xml');
    expect(partsOf(out)['xl/vbaProject.bin']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('writes a workbook that has no style sheet, and one of the strict flavour', async () => {
    const parts = Object.fromEntries(
      Object.entries(partsOf(buildPackage(USER))).filter(([path]) => path !== 'xl/styles.xml'),
    );
    const bare = zipParts({
      ...parts,
      'xl/_rels/workbook.xml.rels': new TextEncoder().encode(
        xmlOf(buildPackage(USER), 'xl/_rels/workbook.xml.rels').replace(
          /<Relationship Id="rId90"[^>]*>/,
          '',
        ),
      ),
    });
    const out = await writeWorkbook(bare, planOf(STATE));
    expect((await readWorkbook(out)).sheets[2]?.cells[1]?.[1]).toMatchObject({
      content: { format: '0.00"%"' },
    });
    const strict = withPart(buildPackage(USER), {
      'xl/workbook.xml': xmlOf(buildPackage(USER), 'xl/workbook.xml').replaceAll(
        /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006/g,
        'http://purl.oclc.org/ooxml/$1',
      ),
    });
    expect(xmlOf(await writeWorkbook(strict, planOf(STATE)), 'xl/worksheets/sheet2.xml')).toContain(
      'purl.oclc.org',
    );
  });

  it('works through the port', async () => {
    const workbook = xlsxWorkbook(buildPackage(USER));
    await workbook.write(planOf(STATE));
    expect((await workbook.read()).marks).toHaveLength(1);
    expect(await namesOf(workbook.bytes())).toContain('Stato indicatori');
  });
});

describe('styles of a written workbook', () => {
  it('keep the numbers of the formats that were there, and add each new one once', async () => {
    const out = await writeWorkbook(buildPackage(USER), planOf(STATE, PARAMETERS));
    const before = xmlOf(buildPackage(USER), 'xl/styles.xml');
    const after = xmlOf(out, 'xl/styles.xml');
    const list = (xml: string, name: string): string =>
      new RegExp(`<${name}(?: count="\\d+")?>(.*)</${name}>`).exec(xml)?.[1] ?? '';
    for (const name of ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']) {
      expect(list(after, name).startsWith(list(before, name))).toBe(true);
      const items = list(after, name).split(/(?=<(?:font|fill|border|xf|cellStyle)\b)/);
      expect(after).toContain(`<${name} count="${items.length}">`);
    }
    expect(after.match(/<dxf>/g)).toHaveLength(2);
    expect(after.match(/<cellStyle name="Traguardo input"/g)).toHaveLength(1);
  });

  it('give no format of ours to cells that name a format which is not there', async () => {
    const styles =
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
    const out = await writeWorkbook(buildPackage({ ...USER, styles }), planOf(STATE));
    expect(xmlOf(out, 'xl/styles.xml')).toContain('numFmtId="171" formatCode="0.00&quot;%&quot;"');
  });
});

describe('a plan that cannot be carried out', () => {
  const write = (plan: Plan): Promise<Uint8Array> => writeWorkbook(buildPackage(USER), plan);

  it.each([
    [
      'a title that a sheet of the user has',
      planOf({ ...STATE, title: 'scheda 1' }),
      'another sheet called',
    ],
    [
      'two sheets of one title',
      planOf(STATE, { ...PARAMETERS, title: STATE.title }),
      'another sheet called',
    ],
    ['a title that Excel refuses', planOf({ ...STATE, title: 'a/b' }), 'cannot be the title'],
    [
      'a name outside of its sheets',
      {
        ...planOf(STATE),
        names: [
          {
            name: 'Traguardo_par_x',
            sheet: 'Scheda 1',
            range: { top: 0, left: 0, bottom: 0, right: 0 },
          },
        ],
      },
      'not a sheet of the plan',
    ],
    [
      'a style that it does not define',
      planOf({ ...STATE, cells: [[value('a', 'none')]] }),
      'no style "none"',
    ],
    [
      'a text over 32,767 characters',
      planOf({ ...STATE, cells: [[value('a'.repeat(32_768))]] }),
      'longer than 32767',
    ],
    ['a number that is none', planOf({ ...STATE, cells: [[value(Number.NaN)]] }), 'not finite'],
  ])('throws for %s', async (_, plan, message) => {
    await expect(write(plan)).rejects.toThrow(message);
  });

  it('takes its defaults from styles of the plan', () => {
    expect(STYLES['input']).toHaveProperty('workbookStyle');
  });
});
