import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  readWorkbook,
  UnusableWorkbook,
  writeWorkbook,
} from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { packageParts, zipParts } from './support/buildPackage';
import { buildXlsb } from './support/buildXlsb';
import { snapshotProblems } from './support/mutations/snapshotProblems';
import { plannedSheet, planOf, value } from './support/planned';

const PARTS = packageParts({
  sheets: [
    { name: 'Scheda 1', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    { name: 'Scheda 2', xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>' },
  ],
});
const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fonts/></a:theme>';

/** The package with one part changed, or another put in. */
const withPart = (path: string, change: (text: string) => string): Uint8Array => {
  const text = change(strFromU8(PARTS[path] ?? new Uint8Array()));
  return zipParts({ ...PARTS, [path]: strToU8(text) });
};
const without = (path: string): Uint8Array =>
  zipParts(Object.fromEntries(Object.entries(PARTS).filter(([other]) => other !== path)));

const PLAN = planOf(plannedSheet({ cells: [[value('Codice', 'header'), value(1, 'input')]] }));

/** A refusal is as good as an answer without loss: then null. */
const orRefused = <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    expect(error).toBeInstanceOf(UnusableWorkbook);
    return null;
  });

describe('a package whose lists are broken', () => {
  it.each([
    ['another root in the workbook part', withPart(WORKBOOK, () => THEME)],
    ['two roots in the workbook part', withPart(WORKBOOK, (xml) => xml + xml.slice(xml.indexOf('<workbook')))],
    ['no relationships of the workbook', without(RELATIONSHIPS)],
    ['another root in the relationships', withPart(RELATIONSHIPS, () => THEME)],
    ['no sheets in the workbook', withPart(WORKBOOK, (xml) => xml.replace(/<sheets>.*<\/sheets>/, ''))],
    ['two sheets of one name', withPart(WORKBOOK, (xml) => xml.replace('Scheda 2', 'SCHEDA 1'))],
    ['two sheets of one part', withPart(RELATIONSHIPS, (xml) => xml.replace('sheet2.xml', 'sheet1.xml'))],
    ['a sheet without id whose part is there', withPart(WORKBOOK, (xml) => xml.replace('r:id="rId2"', ''))],
    ['the workbook in the place of a sheet', withPart('xl/worksheets/sheet1.xml', () => strFromU8(PARTS[WORKBOOK] as Uint8Array))],
    ['another tag closed than opened', withPart('xl/worksheets/sheet1.xml', (xml) => xml.replace('<sheetData>', '<sheetDatax>'))],
    ['styles without a relationship', withPart(RELATIONSHIPS, (xml) => xml.replace(/<Relationship Id="rId90"[^>]*>/, ''))],
    ['styles under another relationship', withPart(RELATIONSHIPS, (xml) => xml.replace('/styles"', '/theme"'))],
    ['a relationship to styles that are not there', without('xl/styles.xml')],
    ['no content in the styles', withPart('xl/styles.xml', () => '')],
    ['the theme in the place of the styles', withPart('xl/styles.xml', () => THEME)],
    ['a text in the place of the workbook', withPart('_rels/.rels', (xml) => xml.replace('xl/workbook.xml', 'xl/sharedStrings.xml'))],
  ])('is refused as damaged: %s', async (_, bytes) => {
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ reason: 'damaged' });
  }); // prettier-ignore

  it('never gives a listed sheet without a part the part of a generated one', async () => {
    const bytes = withPart(RELATIONSHIPS, (xml) =>
      xml.replace(/<Relationship Id="rId1"[^>]*>/, ''),
    );
    const read = await orRefused(readWorkbook(bytes));
    if (read === null) return;
    const { sheets } = await readWorkbook(await writeWorkbook(bytes, PLAN));
    expect(sheets.slice(0, 2)).toEqual(read.sheets);
  });

  it('never writes styles into a part that is no style sheet', async () => {
    const { [RELATIONSHIPS]: list, ...rest } = PARTS;
    const bytes = zipParts({
      ...rest,
      'xl/theme.xml': strToU8(THEME),
      [RELATIONSHIPS]: strToU8(strFromU8(list as Uint8Array).replace('styles.xml', 'theme.xml')),
    });
    const after = await orRefused(writeWorkbook(bytes, PLAN));
    if (after === null) return;
    expect(strFromU8(unzipSync(after)['xl/theme.xml'] as Uint8Array)).toBe(THEME);
  });
});

describe('a cell outside of a sheet', () => {
  const problems = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const snapshot = await orRefused(readWorkbook(bytes));
    return snapshot === null ? [] : snapshotProblems(snapshot);
  };

  it('is not read from an .xlsb', async () => {
    const parts = unzipSync(buildXlsb());
    const sheet = (parts['xl/worksheets/sheet1.bin'] as Uint8Array).slice();
    // The first cell: kind 5, sixteen bytes, column 0.
    const at = Buffer.from(sheet).indexOf(Buffer.from([5, 16, 0, 0, 0, 0]));
    sheet.set([0, 0, 0, 1], at + 2);
    expect(at).toBeGreaterThan(0);
    expect(await problems(zipSync({ ...parts, 'xl/worksheets/sheet1.bin': sheet }))).toEqual([]);
  });

  it.each([
    ['rows', '<table:table-row table:number-rows-repeated="1048576"/><table:table-row><table:table-cell office:value-type="float" office:value="7"/></table:table-row>'],
    ['columns', '<table:table-row><table:table-cell table:number-columns-repeated="16384"/><table:table-cell office:value-type="float" office:value="7"/></table:table-row>'],
    ['merges', '<table:table-row><table:table-cell table:number-columns-spanned="99999" table:number-rows-spanned="1e9" office:value-type="float" office:value="7"/></table:table-row>'],
    ['numbers', '<table:table-row><table:table-cell office:value-type="float" office:value="NaN"/><table:table-cell office:value-type="float"/><table:table-cell office:value-type="percentage" office:value="1e999"/></table:table-row>'],
  ])('is not read from an .ods: %s', async (_, rows) => {
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    expect(await problems(zipSync({ mimetype, 'content.xml': strToU8(content) }))).toEqual([]);
  }); // prettier-ignore

  it.each([
    '<cols><col min="-5" max="99999999" hidden="1"/></cols><sheetData/>',
    '<cols><col min="x" max="3" hidden="1"/></cols><sheetData/>',
    '<sheetData><row r="1e9" hidden="1"><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="-3" hidden="1"><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="x" hidden="1"><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="1.5"><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="1048576"/><row><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="1"><c r="XFD1"/><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="1"><c r="A1"><v>Infinity</v></c><c r="B1"><v>NaN</v></c><c r="C1" t="d"><v>99999-01-01</v></c></row></sheetData>',
  ])('is not read from an .xlsx: %s', async (xml) => {
    expect(await problems(zipParts(packageParts({ sheets: [{ name: 'S', xml }] })))).toEqual([]);
  });
});
