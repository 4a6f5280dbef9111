import { describe, expect, it } from '@jest/globals';
import { outlineXml } from '../../../../src/adapters/xlsx/xml/outline';
import { scanWholeXml, scanXml, type XmlHandler } from '../../../../src/adapters/xlsx/xml/scanXml';
import { readWorkbook } from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage, PLAIN_STYLES, type TestPackage } from '../support/buildPackage';

const COMPATIBILITY = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The names and texts that a scan reports, as one line. */
const reported = (xml: string, options: XmlHandler = {}): string => {
  const seen: string[] = [];
  const handler: XmlHandler = {
    ...options,
    open: (name, _, { selfClosing }) => seen.push(selfClosing ? `${name}/` : `${name}(`),
    text: (text) => seen.push(text),
    close: () => seen.push(')'),
  };
  scanWholeXml(xml, handler);
  const whole = seen.join('');
  seen.length = 0;
  const scan = scanXml(handler);
  for (const letter of xml) scan.push(letter);
  scan.end();
  expect(seen.join('')).toBe(whole);
  return whole;
};

describe('a scan of XML', () => {
  it.each([
    ['no namespace', '<a><b>1</b></a>', 'a(b(1))'],
    ['a default namespace', '<a xmlns="m"><b>1</b></a>', 'a(b(1))'],
    ['a prefix for its own', '<x:a xmlns:x="m"><x:b>1</x:b><c/></x:a>', 'a(b(1))'],
    ['two prefixes for its own', '<a xmlns="m" xmlns:x="m"><x:b/><b/></a>', 'a(b/b/)'],
    ['foreign elements', '<a xmlns="m" xmlns:y="n"><y:b>1<b>2</b></y:b><b/><y:b/></a>', 'a(b/)'],
    [
      'a foreign default inside',
      '<a xmlns="m"><c xmlns="n"><b/></c><b xmlns="n"/><b/></a>',
      'a(b/)',
    ],
    ['a prefix that changes', '<a xmlns="m"><y:b xmlns:y="m"/><y:b xmlns:y="n"/></a>', 'a(b/)'],
  ])('reports the elements of the root alone: %s', (_, xml, seen) => {
    expect(reported(xml)).toBe(seen);
  });

  it('takes one alternative: a choice that is understood, else the fallback', () => {
    const alternatives = (requires: string): string =>
      `<a xmlns="m" xmlns:x="m" xmlns:y="n" ${COMPATIBILITY}><mc:AlternateContent><mc:Choice Requires="${requires}"><b/></mc:Choice><mc:Choice Requires="x"><c/></mc:Choice><mc:Fallback><d/></mc:Fallback></mc:AlternateContent><e/></a>`;
    expect(reported(alternatives('x'))).toBe('a(b/e/)');
    expect(reported(alternatives('y'))).toBe('a(c/e/)');
    expect(reported(alternatives('x y').replace('Requires="x"', 'Requires="y"'))).toBe('a(d/e/)');
  });

  it('refuses what is not closed or closes nothing', () => {
    expect(() => reported('<a><b></b>')).toThrow('danneggiato');
    expect(() => reported('<a></a></a>')).toThrow('danneggiato');
    expect(() => reported('<a><b></a></b>')).toThrow('danneggiato');
    expect(() => reported('<a xmlns:y="n"><y:b><c></d></y:b></a>')).toThrow('danneggiato');
    expect(() => reported('<a xmlns:y="n"><y:b><y:c></y:b></a>')).toThrow('danneggiato');
  });

  it.each(['<a/><a/>', '<a></a><a></a>', '<a xmlns="m"/><b/>', '<a xmlns="m"></a><y:a/>'])(
    'refuses a second root: %s',
    (xml) => {
      expect(() => reported(xml)).toThrow('danneggiato');
    },
  );

  it('refuses another root than the one that is meant, and none', () => {
    expect(reported('<?xml version="1.0"?><x:a xmlns:x="m"/>', { root: 'a' })).toBe('a/');
    for (const xml of ['<b/>', '', ' ', '<!-- <a/> -->', '<b><a/></b>'])
      expect(() => reported(xml, { root: 'a' })).toThrow('danneggiato');
  });

  it('names foreign elements with their namespace in an outline, so that no edit hits them', () => {
    const { children } = outlineXml('<a xmlns="m" xmlns:y="n"><y:b/><b/></a>', 1);
    expect(children.map(({ name, prefix }) => [name, prefix])).toEqual([
      ['{n}b', 'y:'],
      ['b', ''],
    ]);
  });
});

describe('a workbook with elements of other namespaces', () => {
  const FOREIGN = `xmlns:x14="urn:x14" xmlns:x15="urn:x15" xmlns:xm="urn:xm" ${COMPATIBILITY}`;
  const read = async (cells: string, book: Partial<TestPackage> = {}) => {
    const xml = `<sheetData><row r="1">${cells}</row></sheetData>`;
    const bytes = buildPackage({ sheets: [{ name: 'A', xml }], ...book });
    return (await readWorkbook(bytes)).sheets[0];
  };

  it('counts days as its own properties say, not as those of an extension', async () => {
    const sheet = await read('<c r="A1" s="2"><v>43538</v></c>', {
      before: '<workbookPr date1904="1"/>',
      after: `<extLst><ext uri="{x}" ${FOREIGN}><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`,
    });
    expect(sheet?.cells[0]?.[0]?.content).toMatchObject({ date: '2023-03-15' });
  });

  it('takes styles, texts, merges and formulas of its own alone', async () => {
    const sheet = await read(
      '<c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="2"><v>45000</v><x14:f>1</x14:f></c>',
      {
        sheets: [
          {
            name: 'A',
            xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>45000</v><extLst><ext ${FOREIGN}><x14:f>1</x14:f><x14:v>9</x14:v></ext></extLst></c></row></sheetData><extLst><ext ${FOREIGN}><x14:conditionalFormattings><x14:mergeCell ref="niente"/><x14:col min="1" max="1" hidden="1"/><x14:sheetData><c r="Z9"><v>1</v></c></x14:sheetData></x14:conditionalFormattings></ext></extLst>`,
          },
        ],
        styles: PLAIN_STYLES.replace(
          '</font>',
          `</font><x14:font xmlns:x14="urn:x14"><strike/></x14:font>`,
        ),
        strings: `<x14:si xmlns:x14="urn:x14"><t>altro</t></x14:si><si><t>primo</t><x14:t xmlns:x14="urn:x14">NO</x14:t></si>`,
      },
    );
    expect(sheet?.cells).toEqual([
      [
        { content: { kind: 'text', text: 'primo' } },
        { content: { kind: 'date', date: '2023-03-15', value: '45000', format: 'dd/mm/yyyy' } },
      ],
    ]);
    expect(sheet?.merges).toEqual([]);
    expect(sheet?.hiddenColumns.size).toBe(0);
  });

  it('is read where its own elements bear a prefix', async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = await read('', {
      parts: {
        'xl/worksheets/sheet1.xml': `<x:worksheet ${main}><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        'xl/styles.xml': `<x:styleSheet ${main}><x:cellXfs><x:xf numFmtId="10"/></x:cellXfs></x:styleSheet>`,
      },
    });
    expect(sheet?.cells[1]?.[1]?.content).toEqual({ kind: 'number', value: '7', format: '0.00%' });
  });

  it('follows the id of the relationship, not another attribute of that name', async () => {
    const bytes = buildPackage({
      sheets: [
        { name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
      ],
      parts: {
        'xl/workbook.xml': `<workbook xmlns="m" xmlns:q="urn:q" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" q:id="{x}" r:id="rId1"/></sheets></workbook>`,
      },
    });
    expect((await readWorkbook(bytes)).sheets[0]?.cells[0]).toHaveLength(1);
  });
});
