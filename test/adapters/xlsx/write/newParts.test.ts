import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  readWorkbook,
  UnusableWorkbook,
  writeWorkbook,
} from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage, packageParts, zipParts, type TestPackage } from '../support/buildPackage';
import { plannedSheet, planOf, value } from '../support/planned';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const USER: TestPackage = { sheets: [{ name: 'Scheda 1', xml: '<sheetData/>' }] };
const STATE = plannedSheet({ cells: [[value('Codice', 'header')]] });
const OTHER = plannedSheet({ mark: 'Traguardo_Anomalie', title: 'Anomalie', cells: [[value(1)]] });
const PLAN = planOf(STATE, OTHER);

const xmlOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const list = (items: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
const edited = (edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array => {
  const parts = packageParts(USER);
  for (const [path, edit] of Object.entries(edits))
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  return zipParts(parts);
};

/** What the written workbook lists as sheets: title, id, relationship, part. */
const listed = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const targets = new Map(
    [
      ...xmlOf(bytes, 'xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/g),
    ].map(([, id = '', target = '']) => [id, target]),
  );
  return [
    ...xmlOf(bytes, 'xl/workbook.xml').matchAll(
      /<sheet name="([^"]*)" sheetId="([^"]*)".*?r:id="([^"]*)"/g,
    ),
  ].map(([, name = '', sheetId = '', id = '']) => [name, sheetId, id, targets.get(id) ?? '']);
};
const placesOfOurs = async (before: Uint8Array): Promise<readonly string[]> => {
  const after = await writeWorkbook(before, PLAN);
  expect(await writeWorkbook(after, PLAN)).toEqual(after);
  return listed(after)
    .slice(1)
    .map(([, , , target = '']) => target);
};

describe('the name of a new part', () => {
  const stale = (name: string): TestPackage => ({
    ...USER,
    overrides: `<Override PartName="${name}" ContentType="${SHEET_TYPE}"/>`,
  });

  it.each<readonly [string, TestPackage]>([
    ['an entry in capitals', { ...USER, parts: { 'xl/worksheets/SHEET2.XML': '<a/>' } }],
    ['a content type of no part', stale('/xl/worksheets/sheet2.xml')],
    ['one in other letters', stale('/XL/Worksheets/Sheet2.xml')],
    [
      'relationships of no part',
      {
        ...USER,
        parts: {
          'xl/worksheets/_rels/sheet2.xml.rels': list(
            relationship('rId1', 'drawing', '../drawings/drawing9.xml'),
          ),
        },
      },
    ],
    [
      'a relationship of another part that leads nowhere',
      {
        ...USER,
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': list(relationship('a', 'x', 'sheet2.xml')),
        },
      },
    ],
    [
      'a relationship of the workbook that leads nowhere',
      { ...USER, relationships: relationship('rId44', 'foo', 'worksheets/sheet2.xml') },
    ],
  ])('is none that %s has', async (_, book) => {
    const before = buildPackage(book);
    expect(await placesOfOurs(before)).toEqual([
      '/xl/worksheets/sheet3.xml',
      '/xl/worksheets/sheet4.xml',
    ]);
    const types = xmlOf(await writeWorkbook(before, PLAN), '[Content_Types].xml');
    expect(types.match(/sheet3\.xml"/g)).toHaveLength(1);
  });

  it('is free where nothing mentions it, whatever relationships cannot be read', async () => {
    const parts = { 'xl/charts/_rels/chart1.xml.rels': '<!DOCTYPE a>' };
    expect(await placesOfOurs(buildPackage({ ...USER, parts }))).toEqual([
      '/xl/worksheets/sheet2.xml',
      '/xl/worksheets/sheet3.xml',
    ]);
  });

  it('of styles is none that the list of types has, and gets a type', async () => {
    const parts = packageParts(USER);
    delete parts['xl/styles.xml'];
    const list = 'xl/_rels/workbook.xml.rels';
    const rels = strFromU8(parts[list] as Uint8Array).replace(/<Relationship Id="rId90"[^>]*>/, '');
    const after = await writeWorkbook(zipParts({ ...parts, [list]: strToU8(rels) }), PLAN);
    expect(xmlOf(after, 'xl/styles2.xml')).toContain('<cellXfs>');
    expect(xmlOf(after, '[Content_Types].xml').match(/styles2\.xml"/g)).toHaveLength(1);
    expect(await writeWorkbook(after, PLAN)).toEqual(after);
  });
});

describe('ids of new sheets', () => {
  const idsOf = async (before: Uint8Array): Promise<readonly (readonly string[])[]> =>
    listed(await writeWorkbook(before, PLAN))
      .slice(1)
      .map(([, sheetId = '', id = '']) => [sheetId, id]);
  const sheetId = (value: string): Uint8Array =>
    edited({ 'xl/workbook.xml': (xml) => xml.replace('sheetId="1"', `sheetId="${value}"`) });

  it('follow those that are there', async () => {
    expect(await idsOf(buildPackage(USER))).toEqual([
      ['2', 'rId92'],
      ['3', 'rId93'],
    ]);
  });

  it.each(['99999999999999999999999', '4294967295', 'x', '', '-3', '1.5'])(
    'are small where a sheet has "%s"',
    async (id) => {
      expect((await idsOf(sheetId(id))).map(([number]) => number)).toEqual(['1', '2']);
    },
  );

  it('stay within 65,534', async () => {
    expect((await idsOf(sheetId('65534'))).map(([number]) => number)).toEqual(['1', '2']);
    expect((await idsOf(sheetId('65533'))).map(([number]) => number)).toEqual(['1', '2']);
    expect((await idsOf(sheetId('65532'))).map(([number]) => number)).toEqual(['65533', '65534']);
  });

  it('are none that a custom view opens on', async () => {
    const after =
      '<customWorkbookViews><customWorkbookView activeSheetId="2"/></customWorkbookViews>';
    const ids = await idsOf(buildPackage({ ...USER, after }));
    expect(ids.map(([number]) => number)).toEqual(['3', '4']);
  });

  it('of relationships are small where one is huge, and none that the workbook names', async () => {
    const huge = relationship('rId99999999999999999999999', 'foo', 'a.xml');
    const after = '<externalReferences><externalReference r:id="rId93"/></externalReferences>';
    const ids = await idsOf(buildPackage({ ...USER, relationships: huge, after }));
    expect(ids.map(([, id]) => id)).toEqual(['rId94', 'rId95']);
  });
});

describe('what a workbook names and lacks', () => {
  it('does not become a sheet of ours: names and the front of a position past the end', async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Scheda!$A$1</definedName></definedNames>';
    const before = '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>';
    const after = await writeWorkbook(buildPackage({ ...USER, before, after: names }), PLAN);
    const workbook = xmlOf(after, 'xl/workbook.xml');
    expect(workbook).not.toContain('Print_Area');
    expect(workbook).toContain('activeTab="0" firstSheet="0"');
    expect(xmlOf(after, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  });

  it('declares relationships in the flavour of the workbook', async () => {
    const strict = edited({
      'xl/workbook.xml': (xml) =>
        xml
          .replace(/ xmlns:r="[^"]*"/, '')
          .replace(
            '<sheet ',
            '<sheet xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" ',
          )
          .replace(/xmlns="[^"]*"/, 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'),
    });
    const workbook = xmlOf(await writeWorkbook(strict, PLAN), 'xl/workbook.xml');
    expect(workbook).not.toContain('2006/relationships');
    expect(workbook.match(/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/g)).toHaveLength(
      3,
    );
  });

  it('keeps a part that is listed as the chain of calculation and as a sheet', async () => {
    const chain = relationship('rId99', 'calcChain', 'worksheets/sheet1.xml');
    const before = buildPackage({ ...USER, relationships: chain });
    const after = await writeWorkbook(before, PLAN);
    expect((await readWorkbook(after)).sheets[0]?.name).toBe('Scheda 1');
    expect(xmlOf(after, 'xl/worksheets/sheet1.xml')).toBe(
      xmlOf(before, 'xl/worksheets/sheet1.xml'),
    );
  });

  it('refuses to write over a part that two sheets share', async () => {
    const first = await writeWorkbook(buildPackage(USER), PLAN);
    const shared = zipParts({
      ...unzipSync(first),
      'xl/_rels/workbook.xml.rels': strToU8(
        xmlOf(first, 'xl/_rels/workbook.xml.rels').replace(
          '"worksheets/sheet1',
          '"worksheets/sheet2',
        ),
      ),
    });
    await expect(writeWorkbook(shared, PLAN)).rejects.toThrow(UnusableWorkbook);
  });
});
