import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  readWorkbook,
  sameUserParts,
  writeWorkbook,
} from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluate } from '../../../../src/application/evaluate/evaluate';
import { HEADER, PLAIN_ROWS, sheetData, type DrawnCell } from '../../../support/drawnTable';
import { buildPackage, zipParts } from '../support/buildPackage';
import { SHEETJS_ODS } from '../support/writers/writers';

const NOTES = {
  name: 'Note',
  xml: '<sheetData><row r="1"><c r="A1" s="1"><f>1+1</f><v>2</v></c></row></sheetData>',
};
const COMMENT =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A2"><text><t>da rivedere</t></text></comment></commentList></comments>';
const RELATED =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';

const book = (
  rows: readonly (readonly DrawnCell[])[] = PLAIN_ROWS,
  rest = '',
  others: readonly { readonly name: string; readonly xml: string }[] = [NOTES],
): Uint8Array =>
  buildPackage({
    sheets: [{ name: 'Schede', xml: sheetData(rows) + rest }, ...others],
    before: '<workbookPr/>',
    after: '<definedNames><definedName name="Mio">Note!$A$1</definedName></definedNames>',
    parts: { 'xl/comments1.xml': COMMENT, 'xl/worksheets/_rels/sheet1.xml.rels': RELATED },
  });

const evaluated = async (bytes: Uint8Array, year = 2023): Promise<Uint8Array> => {
  const { plan } = evaluate(await readWorkbook(bytes), { year, answers: [], earlier: null });
  return writeWorkbook(bytes, plan);
};

/** The workbook with one part changed; throws where the change does nothing. */
const changed = (bytes: Uint8Array, path: string, from: string, to: string): Uint8Array => {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[path] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return zipParts({ ...parts, [path]: strToU8(text.replace(from, to)) });
};

describe('sameUserParts', () => {
  let copy: Uint8Array;
  beforeAll(async () => {
    copy = await evaluated(book());
  });

  it('finds all of the user’s in an evaluated workbook, whatever was evaluated', async () => {
    expect(sameUserParts(book(), copy)).toBe(true);
    expect(sameUserParts(copy, book())).toBe(true);
    expect(sameUserParts(copy, await evaluated(copy, 2022))).toBe(true);
  });

  it('finds what people typed in generated sheets of no matter', () => {
    const path = 'xl/worksheets/sheet3.xml';
    expect(sameUserParts(book(), changed(copy, path, '<row ', '<row spans="1:2" '))).toBe(true);
  });

  it.each([
    ['a note', 'xl/comments1.xml', 'da rivedere', 'rivisto'],
    ['the text of a formula', 'xl/worksheets/sheet2.xml', '<f>1+1</f>', '<f>3-1</f>'],
    ['the look of a cell', 'xl/worksheets/sheet2.xml', 's="1"', 's="2"'],
    ['a colour in the styles', 'xl/styles.xml', '<font>', '<font><color rgb="FFFF0000"/>'],
    ['what a name stands for', 'xl/workbook.xml', 'Note!$A$1', 'Note!$A$2'],
    ['the name of a sheet', 'xl/workbook.xml', 'name="Note"', 'name="Appunti"'],
    ['a property of the workbook', 'xl/workbook.xml', '<workbookPr/>', '<workbookPr date1904="1"/>'],
    ['where a sheet stands', 'xl/_rels/workbook.xml.rels', 'sheets/sheet2.xml', 'sheets/./sheet1.xml'],
    ['the type of a part', '[Content_Types].xml', 'sharedStrings+xml', 'other+xml'],
  ])('notices %s', (_, path, from, to) => {
    expect(sameUserParts(book(), changed(copy, path, from, to))).toBe(false);
  }); // prettier-ignore

  it.each([
    ['a value', book(PLAIN_ROWS.map((row, r) => (r === 1 ? [...row.slice(0, 4), 8] : row)))],
    ['a text', book([[...HEADER.slice(0, 4), 'Consuntivo  2023'], ...PLAIN_ROWS.slice(1)])],
    ['a cell more', book([...PLAIN_ROWS, [], ['visto']])],
    ['merged cells', book(PLAIN_ROWS, '<mergeCells><mergeCell ref="A8:B8"/></mergeCells>')],
    ['a sheet less', book(PLAIN_ROWS, '', [])],
    ['a sheet more', book(PLAIN_ROWS, '', [NOTES, { ...NOTES, name: 'Altro' }])],
  ])('notices %s in the new input', (_, input) => {
    expect(sameUserParts(input, copy)).toBe(false);
    expect(sameUserParts(input, input)).toBe(true);
  });

  it('vouches for no file of another format and none that is damaged', async () => {
    const ods = await SHEETJS_ODS.write(await readWorkbook(book()));
    expect(sameUserParts(ods, ods)).toBe(false);
    expect(sameUserParts(book(), copy.subarray(0, 900))).toBe(false);
  });
});
