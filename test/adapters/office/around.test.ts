/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import type { HostSheet } from '../../../src/preview/host/hostWorkbook';
import { plannedSheet, planOf, value } from '../xlsx/support/planned';
import { inExcel, type InExcel } from './support/openInExcel';
import { userWorkbook } from './support/workbooks';

const SHEET = plannedSheet({
  cells: [
    [value('Codice', 'header'), value('Esito', 'header')],
    [value('A01'), value(null, 'input')],
  ],
});

const LINES = new Map([[0, 0], [1, 1]]); // prettier-ignore
const SAME = { rows: LINES, columns: LINES };

const written = async (): Promise<{ readonly inside: InExcel; readonly sheet: HostSheet }> => {
  const workbook = userWorkbook();
  const inside = inExcel(workbook);
  await inside.port.read();
  await inside.port.write(planOf(SHEET));
  return { inside, sheet: workbook.sheets.at(-1) as HostSheet };
};

describe('what people hung on a generated sheet in Excel', () => {
  test('is told by place, in three requests, and stays when the sheet is written anew', async () => {
    const { inside, sheet } = await written();
    sheet.comments = [{ id: '{1}', row: 1, column: 1, content: 'chiedere', author: 'Rossi' }];
    const cell = sheet.cells.get(1)?.get(0);
    if (cell !== undefined) cell.hyperlink = 'https://a.it/';
    sheet.filter = { top: 0, left: 0, bottom: 1, right: 1 };
    sheet.isDataFiltered = true;
    inside.excel.resetTraffic();
    const snapshot = await inside.port.read();
    expect(inside.excel.traffic().syncs).toBeLessThanOrEqual(3);
    expect(snapshot.sheets.at(-1)?.attachments).toEqual([
      { kind: 'filter', row: 0, column: 0 },
      { kind: 'comment', row: 1, column: 1, staysAtCell: true },
      { kind: 'link', row: 1, column: 0, staysAtCell: true },
    ]);
    expect(snapshot.sheets[0]).not.toHaveProperty('attachments');
    await inside.port.write(planOf(SHEET));
    expect(sheet.comments).toHaveLength(1);
    expect(sheet.cells.get(1)?.get(0)?.hyperlink).toBe('https://a.it/');
  });

  test('keeps a fill and a width of theirs, and gives up neither when the write is undone', async () => {
    const { inside, sheet } = await written();
    const cell = sheet.cells.get(1)?.get(1);
    if (cell !== undefined) cell.format = { ...cell.format, fill: '#FF0000' };
    sheet.columnWidths.set(0, 200);
    await inside.port.read();
    await inside.port.write(planOf({ ...SHEET, moves: SAME }));
    const fill = (): unknown => sheet.cells.get(1)?.get(1)?.format.fill;
    expect([fill(), sheet.columnWidths.get(0)]).toEqual(['#FF0000', 200]);
    await inside.port.undo();
    expect([fill(), sheet.columnWidths.get(0)]).toEqual(['#FF0000', 200]);
  });

  test('shows the rows that a filter hid: it is set anew', async () => {
    const { inside, sheet } = await written();
    sheet.hiddenRows.add(1);
    sheet.filter = { top: 0, left: 0, bottom: 1, right: 1 };
    sheet.isDataFiltered = true;
    await inside.port.read();
    await inside.port.write(planOf({ ...SHEET, moves: SAME }));
    expect([...sheet.hiddenRows]).toEqual([]);
  });
});
