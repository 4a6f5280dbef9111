import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage, packageParts, type TestPackage } from '../support/buildPackage';
import { plannedSheet, planOf, value } from '../support/planned';

const AREA = { top: 0, left: 0, bottom: 9, right: 1 };
const PLAN = planOf(
  plannedSheet({
    cells: [
      [value('a', 'header'), value(1, 'percent'), value(2, 'input'), value(3), value('=b')],
      [value(4, 'date')],
    ],
    conditionalFormats: [
      { range: AREA, formula: 'TRUE', fill: '#C6EFCE', font: '#006100' },
      { range: AREA, formula: 'FALSE', fill: '#FFC7CE', font: '#9C0006' },
    ],
  }),
);

/** Two elements in each list, so that 2 is the first number that leads nowhere. */
const FONT = '<font><sz val="10"/><name val="Arial"/></font>';
const CELL_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const CELL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const styles = (more: { readonly cellXfs?: string; readonly end?: string } = {}): string =>
  `<fonts count="2">${FONT}${FONT}</fonts><fills><fill/><fill/></fills><borders><border/><border/></borders>` +
  `<cellStyleXfs>${CELL_STYLE}${CELL_STYLE}</cellStyleXfs><cellXfs>${CELL}${more.cellXfs ?? CELL}</cellXfs>` +
  `<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf/><dxf/></dxfs>${more.end ?? ''}`;

/** What stands in a place that the user's parts name: no format at all. */
const NEUTRAL: Readonly<Record<string, string>> = {
  fonts: FONT,
  fills: '<fill><patternFill patternType="none"/></fill>',
  borders: '<border/>',
  cellStyleXfs: CELL_STYLE,
  cellXfs: CELL,
  dxfs: '<dxf/>',
};

const elementsOf = (xml: string, list: string): readonly string[] => {
  const content = new RegExp(`<${list}(?: count="\\d+")?>(.*)</${list}>`).exec(xml)?.[1] ?? '';
  return content.match(/<(font|fill|border|xf|dxf|numFmt)\b(?:[^>]*\/>|.*?<\/\1>)/g) ?? [];
};
const stylesOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/styles.xml'] as Uint8Array);

const sheet = (xml: string): TestPackage => ({ sheets: [{ name: 'Scheda', xml }] });
const cells = (xml: string): TestPackage => sheet(`<sheetData>${xml}</sheetData>`);
const part = (path: string, xml: string): TestPackage => ({ ...cells(''), parts: { [path]: xml } });
const withStyles = (more: Parameters<typeof styles>[0]): TestPackage => ({
  ...cells(''),
  styles: styles(more),
});

/** Each way in which a user's part names number 2 of a list that ends before it. */
const WAYS: readonly (readonly [way: string, list: string, book: TestPackage])[] = [
  ['a cell', 'cellXfs', cells('<row r="1"><c r="A1" s="2"/></row>')],
  ['a cell with other quotes and blanks', 'cellXfs', cells("<row><c s = ' 02'/></row>")],
  ['a row', 'cellXfs', cells('<row r="1" s="2" customFormat="1"/>')],
  [
    'a column',
    'cellXfs',
    sheet('<cols><col min="1" max="9" style="2"/></cols><sheetData></sheetData>'),
  ],
  [
    'a cell of a macro sheet',
    'cellXfs',
    {
      sheets: [
        { name: 'M', kind: 'xlMacrosheet', xml: '<sheetData><c r="A1" s="2"/></sheetData>' },
      ],
    },
  ],
  ["a format's font", 'fonts', withStyles({ cellXfs: CELL.replace('fontId="0"', 'fontId="2"') })],
  ["a format's fill", 'fills', withStyles({ cellXfs: CELL.replace('fillId="0"', 'fillId="2"') })],
  [
    "a format's border",
    'borders',
    withStyles({ cellXfs: CELL.replace('borderId="0"', 'borderId="2"') }),
  ],
  [
    "a format's named style",
    'cellStyleXfs',
    withStyles({ cellXfs: CELL.replace('xfId="0"', 'xfId="2"') }),
  ],
  [
    'phonetic text',
    'fonts',
    { ...cells(''), strings: '<si><t>a</t><phoneticPr fontId="2"/></si>' },
  ],
  [
    'a colour rule',
    'dxfs',
    sheet(
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule dxfId="2"/></conditionalFormatting>',
    ),
  ],
  [
    'a filter by colour',
    'dxfs',
    sheet(
      '<sheetData/><autoFilter ref="A1"><filterColumn colId="0"><colorFilter dxfId="2"/></filterColumn></autoFilter>',
    ),
  ],
  ['a table', 'dxfs', part('xl/tables/table1.xml', '<table headerRowDxfId="2"/>')],
  ["a table's border", 'dxfs', part('xl/tables/table1.xml', '<table tableBorderDxfId="2"/>')],
  [
    'a style of tables',
    'dxfs',
    withStyles({
      end: '<tableStyles><tableStyle name="a"><tableStyleElement type="wholeTable" dxfId="2"/></tableStyle></tableStyles>',
    }),
  ],
  ['a pivot table', 'dxfs', part('xl/pivotTables/p.xml', '<f><format dxfId="2"/></f>')],
];

describe('a number of a style past the end of its list', () => {
  it.each(WAYS)('stays without a format where %s names it (%s)', async (_, list, book) => {
    const before = buildPackage({ styles: styles(), ...book });
    const after = await writeWorkbook(before, PLAN);
    const elements = elementsOf(stylesOf(after), list);
    expect(elements.slice(0, 2)).toEqual(elementsOf(stylesOf(before), list));
    expect(elements.length).toBeGreaterThan(3);
    expect(elements[2]).toBe(NEUTRAL[list]);
    expect(elements.slice(3).every((element) => element !== NEUTRAL[list])).toBe(true);
    expect(await writeWorkbook(after, PLAN)).toEqual(after);
  });

  it('is found where a part is read in pieces that end inside of it', async () => {
    const path = 'xl/worksheets/sheet1.xml';
    const at = (padding: number): Uint8Array => {
      const row = `<row r="1" spans="1:${'1'.repeat(padding)}"><c r="A1" s="2"/></row>`;
      const parts = packageParts({ styles: styles(), ...cells(row) });
      return zipSync(parts, { level: 0 });
    };
    const before = strFromU8(unzipSync(at(0))[path] as Uint8Array).indexOf(' s="2"');
    for (let cut = 0; cut <= 6; cut++) {
      const after = await writeWorkbook(at(2 ** 20 - before - cut), PLAN);
      expect(elementsOf(stylesOf(after), 'cellXfs')[2]).toBe(CELL);
    }
  });

  it('is free where nothing names it', async () => {
    const after = await writeWorkbook(buildPackage({ styles: styles(), ...cells('') }), PLAN);
    for (const [list, neutral] of Object.entries(NEUTRAL).filter(([name]) => name !== 'fonts'))
      expect([list, elementsOf(stylesOf(after), list)[2]]).not.toEqual([list, neutral]);
  });

  it('keeps its meaning in formats of numbers, wherever it stands', async () => {
    const pivot = part('xl/pivotTables/p.xml', '<dataField numFmtId="170"/>');
    const after = await writeWorkbook(buildPackage({ styles: styles(), ...pivot }), PLAN);
    expect(stylesOf(after)).toContain('numFmtId="171" formatCode="0.00&quot;%&quot;"');
    const huge = part('xl/pivotTables/p.xml', '<dataField numFmtId="4294967295"/>');
    const small = await writeWorkbook(buildPackage({ styles: styles(), ...huge }), PLAN);
    expect(stylesOf(small)).toContain('numFmtId="164" formatCode="0.00&quot;%&quot;"');
  });

  it('takes a built-in format only where the workbook gives its number no other code', async () => {
    const own = '<numFmts count="1"><numFmt numFmtId="10" formatCode="0.0000"/></numFmts>';
    const plan = planOf(plannedSheet({ cells: [[value(1, 'share')]] }));
    const after = await writeWorkbook(buildPackage({ ...cells(''), styles: own + styles() }), {
      ...plan,
      styles: { share: { numberFormat: '0.00%' } },
    });
    expect(stylesOf(after)).toContain('numFmtId="164" formatCode="0.00%"');
  });

  it('leaves fill 1 to the pattern that Excel draws there', async () => {
    const one = styles().replace('<fill/><fill/>', '<fill/>');
    const after = await writeWorkbook(buildPackage({ ...cells(''), styles: one }), PLAN);
    expect(elementsOf(stylesOf(after), 'fills')[1]).toContain('gray125');
  });

  it('never gets an element of ours, whatever numbers are named', async () => {
    const numbers = fc.uniqueArray(fc.oneof(fc.nat(14), fc.constantFrom(65_000, 4_294_967_295)), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (formats, fonts) => {
        const book = {
          ...cells(`<row>${formats.map((number) => `<c s="${number}"/>`).join('')}</row>`),
          strings: fonts.map((number) => `<phoneticPr fontId="${number}"/>`).join(''),
        };
        const after = await writeWorkbook(buildPackage({ styles: styles(), ...book }), PLAN);
        for (const [list, used] of [
          ['cellXfs', formats],
          ['fonts', fonts],
        ] as const)
          for (const number of used.filter((named) => named >= 2))
            expect([NEUTRAL[list], undefined]).toContain(elementsOf(stylesOf(after), list)[number]);
        expect(await writeWorkbook(after, PLAN)).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });
});
