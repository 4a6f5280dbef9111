/** @jest-environment jsdom */
import '../office/support/textCoding';
import { describe, expect, test } from '@jest/globals';
import type { PlannedMoves, PlannedSheet } from '../../../src/sheets/plan';
import type { SheetSnapshot } from '../../../src/sheets/snapshot';
import type { WorkbookPort } from '../../../src/application/port/workbook.port';
import { writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage } from '../xlsx/support/buildPackage';
import { hang } from '../xlsx/support/hang';
import { plannedSheet, planOf, value } from '../xlsx/support/planned';
import { ADAPTERS } from './support/adapters';

const table = (codes: readonly string[], moves?: PlannedMoves): PlannedSheet =>
  plannedSheet({
    columns: [{ width: 12 }, { width: 40 }, { width: 10, hidden: true }],
    cells: [
      [value('Codice', 'header'), value('Quota', 'header'), value('Chiave', 'header')],
      ...codes.map((code, at) => [value(code), value(at + 1), value(`k ${code}`)]),
    ],
    ...(moves === undefined ? {} : { moves }),
  });

const lines = (count: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: count }, (_, line) => [line, line]));
const SAME: PlannedMoves = { rows: lines(4), columns: lines(3) };

/** A01 goes, A00 comes first, A02 and A03 change places. */
const TURNED = table(['A00', 'A03', 'A02'], {
  rows: new Map([
    [0, 0],
    [2, 3],
    [3, 2],
  ]),
  columns: lines(3),
});

/** A row and a column hidden, another shown, and the number of row 3 as 3.0%, all by a person. */
const changed = async (): Promise<Uint8Array> => {
  const user = buildPackage({ sheets: [{ name: 'Dati', xml: '<sheetData/>' }] });
  const first = await writeWorkbook(user, planOf(table(['A01', 'A02', 'A03'])));
  return hang(first, 'sheet2.xml', {
    sheet: (xml) =>
      xml
        .replace('<row r="3"', '<row r="3" hidden="1"')
        .replace('width="12"', 'width="12" hidden="1"')
        .replace('width="10" hidden="1"', 'width="10"')
        .replace(/<c r="B3"(?: s="\d+")?>/, '<c r="B3" s="NEW">')
        .replace('s="NEW"', 's="77"'),
    styles: (xml) => {
      const count = xml.match(/<cellXfs.*<\/cellXfs>/)?.[0].match(/<xf /g)?.length ?? 0;
      const filler = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(
        77 - count,
      );
      const own =
        '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
      return xml.replace('</cellXfs>', `${filler}${own}</cellXfs>`);
    },
  });
};

const own = async (port: WorkbookPort): Promise<SheetSnapshot | undefined> =>
  (await port.read()).sheets[1];
const formatsOf = (sheet: SheetSnapshot | undefined): readonly unknown[] =>
  (sheet?.cells ?? []).slice(1).map((row) => {
    const content = row?.[1]?.content;
    return content?.kind === 'number' ? content.format : null;
  });

describe.each(ADAPTERS)('what people changed around cells, through the %s adapter', (_, open) => {
  test('moves with its rows and columns: number formats, hidden rows, hidden and shown columns', async () => {
    const port = await open(await changed());
    expect(formatsOf(await own(port))).toEqual(['General', '0.00%', 'General']);
    await port.write(planOf(TURNED));
    const after = await own(port);
    expect(formatsOf(after)).toEqual(['General', 'General', '0.00%']);
    expect([...(after?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(after?.hiddenColumns ?? [])]).toEqual([0]);
  });

  test('stays where nothing moves, over several runs', async () => {
    const port = await open(await changed());
    for (let run = 0; run < 2; run++) {
      await port.read();
      await port.write(planOf(table(['A01', 'A02', 'A03'], SAME)));
    }
    const after = await own(port);
    expect(formatsOf(after)).toEqual(['General', '0.00%', 'General']);
    expect([...(after?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(after?.hiddenColumns ?? [])]).toEqual([0]);
  });

  test('is the plan’s where the plan does not say what moves', async () => {
    const port = await open(await changed());
    await port.read();
    await port.write(planOf(table(['A01', 'A02', 'A03'])));
    const after = await own(port);
    expect(formatsOf(after)).toEqual(['General', 'General', 'General']);
    expect([...(after?.hiddenRows ?? [])]).toEqual([]);
    expect([...(after?.hiddenColumns ?? [])]).toEqual([2]);
  });
});
