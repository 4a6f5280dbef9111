import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import type { Plan } from '../../../src/sheets/plan';
import { buildPackage, packageParts, zipParts, type TestPackage } from './support/buildPackage';
import { openXmlFaults } from './support/openXmlFaults';
import { formula, plannedSheet, planOf, value } from './support/planned';
import { richWorkbook } from './support/richWorkbook';

const AREA = { top: 1, left: 1, bottom: 9, right: 1 };

/** A sheet with everything that a plan can say. */
const FULL = plannedSheet({
  cells: [
    [value('Codice', 'header'), value('Stato', 'header')],
    [value(' =A01/1 '), formula("'Scheda 1'!A1*100", 50, 'percent')],
    [value(2023, 'input'), value(45_000, 'date')],
    [value(true), formula('A3=2023', true)],
    [value(null, 'header'), formula('A1&"<"', 'Codice<')],
  ],
  columns: [{ width: 12 }, { width: 40, hidden: true }],
  rowHeights: { 1: 30, 7: 20 },
  merges: [{ top: 5, left: 0, bottom: 6, right: 1 }],
  filter: { top: 0, left: 0, bottom: 2, right: 1 },
  freeze: { rows: 1, columns: 1 },
  conditionalFormats: [
    { range: AREA, formula: 'B2>=50', fill: '#C6EFCE', font: '#006100' },
    { range: AREA, formula: 'B2<50', fill: '#FFC7CE', font: '#9C0006' },
  ],
  validations: [
    {
      kind: 'list',
      source: '$A$1:$A$2',
      title: 'Stato',
      message: 'Uno\ndei due',
      strictness: 'warning',
      range: AREA,
    },
    {
      kind: 'decimal',
      minimum: 0,
      maximum: 100,
      title: 'Punteggio',
      message: 'Da 0 a 100',
      strictness: 'stop',
      range: { ...AREA, left: 0, right: 0 },
    },
  ],
});
const PARAMETERS = plannedSheet({
  mark: 'Traguardo_Parametri',
  title: 'Parametri',
  cells: [[value('Anno'), value(2023, 'input')]],
});
const PLAN: Plan = {
  ...planOf(FULL, PARAMETERS),
  names: [
    {
      name: 'Traguardo_par_anno',
      sheet: 'Parametri',
      range: { top: 0, left: 1, bottom: 0, right: 1 },
    },
  ],
};
/** One sheet fewer, one renamed, one new, with a style more. */
const LATER: Plan = planOf(
  { ...FULL, title: 'Stato (2)', cells: [[value('nuovo', 'header'), value(1, 'percent')]] },
  plannedSheet({ mark: 'Traguardo_Anomalie', title: 'Anomalie', cells: [[value('x')]] }),
);

const USER: TestPackage = {
  sheets: [{ name: 'Scheda 1', xml: '<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>' }],
};

const edited = (
  book: TestPackage,
  edits: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array => {
  const parts = packageParts(book);
  for (const [path, edit] of Object.entries(edits))
    parts[path] = strToU8(edit(strFromU8(parts[path] as Uint8Array)));
  return zipParts(parts);
};

/** The elements of the workbook's part under a prefix, as some programs write them. */
const prefixed = (xml: string): string =>
  xml
    .replace('xmlns="', 'xmlns:x="')
    .replace(/<(\/?)(workbook|sheets|sheet|styleSheet|[a-zA-Z]+)(?=[\s/>])/g, '<$1x:$2');

const sample = (path: string): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(path)));

const WORKBOOKS: readonly (readonly [name: string, bytes: () => Promise<Uint8Array>])[] = [
  ['the sample of cards (openpyxl)', () => sample('assets/samples/schede-2023.xlsx')],
  ['the sample of a table (openpyxl)', () => sample('assets/samples/indicatori-2023.xlsx')],
  ['one of hucre', () => sample('test/cases/comune-foglio-di-riepilogo/input.xlsx')],
  ['one of excelize with a chart, a table, a comment', richWorkbook],
  ['a bare one', () => Promise.resolve(buildPackage(USER))],
  [
    'one whose elements bear a prefix',
    () => Promise.resolve(edited(USER, { 'xl/workbook.xml': prefixed, 'xl/styles.xml': prefixed })),
  ],
  [
    'one with empty lists of styles',
    () =>
      Promise.resolve(
        buildPackage({
          ...USER,
          styles: '<fonts/><fills/><borders/><cellStyleXfs/><cellXfs/><cellStyles/><dxfs/>',
        }),
      ),
  ],
  [
    'one whose numbers and ids lead nowhere',
    () =>
      Promise.resolve(
        buildPackage({
          sheets: [
            {
              name: 'Scheda 1',
              xml:
                '<cols><col min="1" max="1" width="9" style="7"/></cols><sheetData><row r="1" s="5"><c r="A1" s="9"/></row></sheetData>' +
                '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>',
            },
          ],
          after:
            '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">$1:$1</definedName></definedNames>',
        }),
      ),
  ],
];

const planFor = async (bytes: Uint8Array, given: Plan): Promise<Plan> => {
  try {
    return evaluate(await readWorkbook(bytes), { year: null, answers: [], earlier: null }).plan;
  } catch {
    return given;
  }
};

/** What is wrong with a workbook and was not with the former one. */
const added = async (former: readonly string[], bytes: Uint8Array): Promise<readonly string[]> => {
  const left = [...former];
  return (await openXmlFaults(bytes)).filter((fault) => {
    const index = left.indexOf(fault);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
};

describe('what is written, as the Open XML SDK and the rules of the package judge it', () => {
  it.each(WORKBOOKS)('adds no fault to %s, nor in a second run', async (_, open) => {
    const before = await open();
    const faults = await openXmlFaults(before);
    const first = await writeWorkbook(before, await planFor(before, PLAN));
    expect(await added(faults, first)).toEqual([]);
    expect(await added(faults, await writeWorkbook(first, LATER))).toEqual([]);
  });
});

type Breakage = readonly [what: string, path: string, from: RegExp | string, to: string];

const SHEET = 'xl/worksheets/sheet2.xml';
const BREAKAGES: readonly Breakage[] = [
  ['elements of a sheet swapped', SHEET, /(<sheetFormatPr[^>]*>)(<cols>.*?<\/cols>)/, '$2$1'],
  ['an unknown attribute', SHEET, '<sheetData>', '<sheetData foo="1">'],
  ['a word that is none of the list', SHEET, '"landscape"', '"sideways"'],
  ['a value of the wrong type', SHEET, 'fitToPage="1"', 'fitToPage="yes"'],
  ["a cell's style past the end", SHEET, / s="\d+"/, ' s="999"'],
  ["a rule's colours past the end", SHEET, /dxfId="\d+"/, 'dxfId="99"'],
  ['a row twice', SHEET, '<row r="2"', '<row r="1"'],
  ['an area merged twice', SHEET, /(<mergeCell ref[^>]*>)/, '$1$1'],
  ['lists of styles swapped', 'xl/styles.xml', /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, '$2$1'],
  ['a font past the end', 'xl/styles.xml', 'fontId="2"', 'fontId="99"'],
  ['a wrong count', 'xl/styles.xml', /<fonts count="\d+"/, '<fonts count="77"'],
  ['a sheet id twice', 'xl/workbook.xml', 'sheetId="2"', 'sheetId="1"'],
  ['a sheet id over the limit', 'xl/workbook.xml', 'sheetId="2"', 'sheetId="65535"'],
  ['a title twice', 'xl/workbook.xml', 'sheet name="Stato indicatori"', 'sheet name="Scheda 1"'],
  ['a relationship missing', 'xl/workbook.xml', /(Stato indicatori".*?r:id=")[^"]*/, '$1rId777'],
  [
    'lists of the workbook swapped',
    'xl/workbook.xml',
    /(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/,
    '$2$1',
  ],
  [
    'a name of a sheet that is not there',
    'xl/workbook.xml',
    'localSheetId="1"',
    'localSheetId="9"',
  ],
  ['a name twice', 'xl/workbook.xml', /(<definedName name="Trag.*?<\/definedName>)/, '$1$1'],
  [
    'a type twice',
    '[Content_Types].xml',
    /(<Override PartName="\/xl\/worksheets\/sheet2[^>]*>)/,
    '$1$1',
  ],
  [
    'a part without its type',
    '[Content_Types].xml',
    /<Override PartName="\/xl\/worksheets\/sheet2[^>]*>/,
    '',
  ],
  ['a target that is not there', 'xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet9.xml'],
  ['a relationship id twice', 'xl/_rels/workbook.xml.rels', 'rId91', 'rId90'],
  [
    'a part that nothing leads to',
    'xl/_rels/workbook.xml.rels',
    /<Relationship [^>]*sheet2\.xml"\/>/,
    '',
  ],
];

describe('the judges of a written workbook', () => {
  it.each(BREAKAGES)('notice %s', async (_, path, from, to) => {
    const parts = unzipSync(await writeWorkbook(buildPackage(USER), PLAN));
    const xml = strFromU8(parts[path] as Uint8Array);
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    const judged = openXmlFaults(zipParts({ ...parts, [path]: strToU8(broken) }));
    // A package that the SDK cannot open is noticed too.
    expect(await judged.catch((error: unknown) => [String(error)])).not.toEqual([]);
  });
});
