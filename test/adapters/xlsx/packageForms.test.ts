import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage, packageParts, zipParts, type TestPackage } from './support/buildPackage';
import { buildZip } from './support/buildZip';
import { formula, plannedSheet, planOf, value } from './support/planned';
import { snapshotLines } from './support/writers/snapshotLines';

const BOOK: TestPackage = {
  sheets: [
    {
      name: "D&amp;R l'anno",
      xml:
        '<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>' +
        '<c r="B1" s="3"><v>0.2856</v></c><c r="C1" s="2"><v>43538</v></c><c r="D1" t="inlineStr"><is><t>perché</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
    },
    { name: 'Nascosto', state: 'hidden', xml: '<sheetData/>' },
  ],
  strings: '<si><t xml:space="preserve"> più </t></si>',
  after: '<definedNames><definedName name="Nome_utente">Nascosto!$A$1</definedName></definedNames>',
};

const LINES = [
  "worksheet «D&R l'anno» visible",
  'A1 text {"text":" più "}',
  'B1 number {"format":"0.00%","value":"0.2856"}',
  'C1 date {"date":"2019-03-14","format":"dd/mm/yyyy","value":"43538"}',
  'D1 text {"text":"perché"}',
  'merges A2:B3',
  'hidden rows ',
  'hidden columns 1',
  'worksheet «Nascosto» hidden',
  'merges ',
  'hidden rows ',
  'hidden columns ',
];
const FROM_1904 = LINES.map((line) => line.replace('2019-03-14', '2023-03-15'));

type Parts = Record<string, Uint8Array>;

/** The parts of a book after changes to their texts; a new path of a part may be given. */
const changed = (change: (text: string, path: string) => string, book = BOOK): Parts =>
  Object.fromEntries(
    Object.entries(packageParts(book)).map(([path, bytes]) => [
      path,
      strToU8(change(strFromU8(bytes), path)),
    ]),
  );

const STRICT = changed((text) =>
  text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
    .replace('<workbook ', '<workbook conformance="strict" '),
);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const PREFIXED = changed((text) =>
  text.includes(`xmlns="${MAIN}"`)
    ? text.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
    : text,
);

const utf16 = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${strFromU8(bytes).replace('UTF-8', 'UTF-16')}`, 'utf16le'));
const inUtf16 = (part: (path: string) => boolean): Parts =>
  Object.fromEntries(
    Object.entries(packageParts(BOOK)).map(([path, bytes]) => [
      path,
      part(path) ? utf16(bytes) : bytes,
    ]),
  );

const targets = (rewrite: (target: string) => string): Parts =>
  changed((text, path) =>
    path === 'xl/_rels/workbook.xml.rels'
      ? text.replace(/Target="([^"]+)"/g, (_, target: string) => `Target="${rewrite(target)}"`)
      : text,
  );

/** The workbook in another folder under another name, its parts where they were. */
const ELSEWHERE = ((): Parts => {
  const { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relationships, ...rest } =
    targets((target) => `../xl/${target}`); // prettier-ignore
  const moved = (path: string, was: string, is: string): Parts => ({
    [path]: strToU8(strFromU8(rest[path] as Uint8Array).replace(was, is)),
  });
  return {
    ...rest,
    ...moved('_rels/.rels', 'xl/workbook.xml', '/dati/cartella.xml'),
    ...moved('[Content_Types].xml', '/xl/workbook.xml', '/dati/cartella.xml'),
    'dati/cartella.xml': workbook as Uint8Array,
    'dati/_rels/cartella.xml.rels': relationships as Uint8Array,
  };
})();

const OTHER_CASE = Object.fromEntries(
  Object.entries(packageParts(BOOK)).map(([path, bytes]) => [
    path.startsWith('xl/worksheets/') ? path.replace('worksheets/sheet', 'Worksheets/Sheet') : path,
    bytes,
  ]),
);

const of1904 = (before: string, after = ''): Uint8Array =>
  buildPackage({ ...BOOK, before, after: `${BOOK.after ?? ''}${after}` });

const PLAN = planOf(
  plannedSheet({ cells: [[value('Codice', 'header'), formula('1+1', 2, 'input')]] }),
);

interface Form {
  readonly form: string;
  readonly bytes: Uint8Array;
  readonly lines?: readonly string[];
}

const FORMS: readonly Form[] = [
  { form: 'the strict flavour', bytes: zipParts(STRICT) },
  { form: 'a prefixed main namespace', bytes: zipParts(PREFIXED) },
  { form: 'sheets and texts in UTF-16', bytes: zipParts(inUtf16((path) => /sheet\d|Strings/.test(path))) },
  { form: 'every part in UTF-16', bytes: zipParts(inUtf16(() => true)) },
  { form: 'absolute targets', bytes: zipParts(targets((target) => `/xl/${target}`)) },
  { form: 'targets with dots', bytes: zipParts(targets((target) => `./../xl/./${target}`)) },
  { form: 'the workbook at another path', bytes: zipParts(ELSEWHERE) },
  { form: 'parts in capitals that relationships do not have', bytes: zipParts(OTHER_CASE) },
  { form: 'data descriptors', bytes: buildZip(Object.entries(packageParts(BOOK)), { descriptors: true }) },
  { form: 'an archive in 64 bits', bytes: buildZip(Object.entries(packageParts(BOOK)), { wide: true }) },
  { form: 'both', bytes: buildZip(Object.entries(packageParts(BOOK)), { wide: true, descriptors: true }) },
  { form: 'days from 1904', bytes: of1904('<workbookPr date1904="1"/>'), lines: FROM_1904 },
  {
    form: 'days from 1904 beside a property of that name in an extension',
    bytes: of1904(
      '<workbookPr date1904="1"/>',
      '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
    ),
    lines: FROM_1904,
  },
  { form: 'days from 1904 in words', bytes: of1904('<workbookPr date1904="true"/>'), lines: FROM_1904 },
]; // prettier-ignore

describe.each(FORMS)('a package with $form', ({ bytes, lines = LINES }) => {
  it('is read as any other', async () => {
    expect((await readWorkbook(bytes)).sheets.flatMap(snapshotLines)).toEqual(lines);
  });

  it("is written with all parts of the user's as they were, and stays so", async () => {
    const after = await writeWorkbook(bytes, PLAN);
    const [before, parts] = [unzipSync(bytes), unzipSync(after)];
    for (const [path, part] of Object.entries(before)) {
      if (/Content_Types|workbook\.xml|cartella\.xml|styles\.xml/.test(path)) continue;
      expect([path, Buffer.compare(part, parts[path] ?? new Uint8Array())]).toEqual([path, 0]);
    }
    const { sheets, marks } = await readWorkbook(after);
    expect(sheets.slice(0, 2).flatMap(snapshotLines)).toEqual(lines);
    expect(sheets[2]).toMatchObject({
      name: 'Stato indicatori',
      cells: [[{ content: { text: 'Codice' } }, { content: { value: '2' }, formula: true }]],
    });
    expect(marks).toEqual([{ name: 'Traguardo_Stato_indicatori', sheet: 'Stato indicatori' }]);
    expect(Buffer.compare(await writeWorkbook(after, PLAN), after)).toBe(0);
  });
});
