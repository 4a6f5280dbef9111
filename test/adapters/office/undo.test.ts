/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import type { HostSheet, HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { ensureCell } from '../../../src/preview/host/store/cells';
import { plannedSheet, planOf, value } from '../xlsx/support/planned';
import { inExcel, type InExcel } from './support/openInExcel';
import {
  contentOf,
  contentWithoutIds,
  OTHER_PLAN,
  PARAMETERS,
  PLAN,
  STATE,
  userWorkbook,
} from './support/workbooks';

const evaluated = async (): Promise<InExcel> => {
  const opened = inExcel(userWorkbook(), { calculates: true });
  await opened.port.read();
  await opened.port.write(PLAN);
  return opened;
};

const sheetOf = (workbook: HostWorkbook, name: string): HostSheet =>
  workbook.sheets.find((sheet) => sheet.name === name) as HostSheet;

/** What people may do to a generated sheet by hand. */
const BY_HAND: Readonly<Record<string, (sheet: HostSheet, workbook: HostWorkbook) => void>> = {
  'cells with other contents and looks': (sheet) => {
    const cell = ensureCell(sheet, 6, 4);
    cell.value = { kind: 'text', text: "'=nota dell’OIV" };
    cell.format = {
      bold: true,
      italic: true,
      underline: true,
      size: 14,
      colour: '#123456',
      fill: '#ABCDEF',
      horizontal: 'Right',
      vertical: 'Top',
      wrap: true,
      indent: 2,
      numberFormat: '0.000',
      borders: { EdgeBottom: { style: 'Continuous', colour: '#00FF00' } },
    };
    for (const [row, column] of [
      [12, 1],
      [12, 2],
      [13, 1],
      [13, 2],
    ] as const) {
      const line = { style: 'Continuous', colour: '#00FF00' };
      ensureCell(sheet, row, column).format = { borders: { EdgeLeft: line } };
    }
    ensureCell(sheet, 7, 4).formula = '=E7&"x"';
    ensureCell(sheet, 8, 4).value = { kind: 'boolean', value: false };
    ensureCell(sheet, 9, 4).value = { kind: 'number', value: 0.1 };
    ensureCell(sheet, 10, 5).format = { fill: '#FF0000' };
  },
  'merged areas': (sheet) => sheet.merges.push({ top: 6, left: 0, bottom: 7, right: 2 }),
  'colour rules of their own': (sheet) =>
    sheet.conditionalFormats.unshift({
      id: '{rule}',
      range: { top: 1, left: 0, bottom: 3, right: 2 },
      formula: '=LEN($A2)>3',
      fill: '#00FF00',
      font: null,
    }),
  'validations of their own': (sheet) =>
    sheet.validations.push({
      range: { top: 2, left: 0, bottom: 2, right: 0 },
      rule: { list: { inCellDropDown: true, source: 'a,b' } },
      errorAlert: { title: 'T', message: 'M', showAlert: true, style: 'Stop' },
      prompt: null,
      ignoreBlanks: true,
    }),
  'other sizes': (sheet) => {
    sheet.columnWidths.set(2, 111);
    sheet.rowHeights.set(3, 77);
  },
  'sizes and validations beyond the table': (sheet) => {
    sheet.columnWidths.set(4, 222);
    sheet.rowHeights.set(8, 99);
    sheet.validations.push({
      range: { top: 7, left: 4, bottom: 8, right: 4 },
      rule: { decimal: { formula1: 1, formula2: 2, operator: 'Between' } },
      errorAlert: { title: 'T', message: 'M', showAlert: true, style: 'Stop' },
      prompt: null,
      ignoreBlanks: true,
    });
  },
  'validations of whole columns, far below and beside the table': (sheet) =>
    sheet.validations.push(
      ...[
        { top: 0, left: 3, bottom: 1_048_575, right: 3 },
        { top: 0, left: 6, bottom: 1_048_575, right: 6 },
        { top: 11, left: 1, bottom: 500, right: 1 },
        { top: 600, left: 1, bottom: 600, right: 1 },
        { top: 3_000, left: 4, bottom: 3_000, right: 4 },
        { top: 20, left: 30, bottom: 21, right: 30 },
      ].map((range) => ({
        range,
        rule: { list: { inCellDropDown: true, source: 'a,b' } },
        errorAlert: { title: 'T', message: 'M', showAlert: true, style: 'Stop' },
        prompt: { title: 'Sigla', message: 'a oppure b', showPrompt: true },
        ignoreBlanks: true,
      })),
    ),
  'validations that differ in their words alone': (sheet) =>
    sheet.validations.push(
      ...['Sigla', 'Altra sigla'].map((title, index) => ({
        range: { top: 6 + index, left: 5, bottom: 6 + index, right: 5 },
        rule: { list: { inCellDropDown: true, source: 'a,b' } },
        errorAlert: { title: 'T', message: 'M', showAlert: true, style: 'Stop' },
        prompt: { title, message: '', showPrompt: true },
        ignoreBlanks: true,
      })),
    ),
  'colour rules of whole columns': (sheet) => {
    sheet.conditionalFormats.push({
      id: '{wide rule}',
      range: { top: 0, left: 4, bottom: 1_048_575, right: 7 },
      formula: '=E1>3',
      fill: '#00FF00',
      font: null,
    });
    // Beyond what a write touches, so that taking it back must not touch it either.
    sheet.rowHeights.set(300, 44);
  },
  'hidden rows and columns': (sheet) => {
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
  },
  'other frozen panes': (sheet) => (sheet.freeze = { rows: 0, columns: 2 }),
  'no filter': (sheet) => (sheet.filter = null),
  'another tab colour, and no grid': (sheet) => {
    sheet.tabColour = '#00AA00';
    sheet.gridlines = false;
  },
  'another print set-up': (sheet) =>
    Object.assign(sheet.pageLayout, {
      orientation: 'Portrait',
      paperSize: 'A3',
      zoom: { scale: 80 },
      leftMargin: 10,
      printTitleRows: '$1:$2',
      printArea: 'A1:B5',
      headersFooters: { defaultForAllPages: { centerHeader: 'Bozza' } },
    }),
  'another title and another place': (sheet, workbook) => {
    sheet.name = 'Stato al 30 giugno';
    const name = workbook.names.find((each) => each.name === STATE.mark);
    if (name !== undefined) name.formula = "='Stato al 30 giugno'!$A$1";
    workbook.sheets = [sheet, ...workbook.sheets.filter((each) => each !== sheet)];
  },
};

describe('undoing', () => {
  test.each(Object.keys(BY_HAND))('brings %s back', async (what) => {
    const { excel, port } = await evaluated();
    excel.alter((workbook) => BY_HAND[what]?.(sheetOf(workbook, STATE.title), workbook));
    const before = contentOf(excel.workbook());
    await port.read();
    await port.write(OTHER_PLAN);
    expect(contentOf(excel.workbook())).not.toEqual(before);
    await port.undo();
    expect(contentOf(excel.workbook())).toEqual(before);
  });

  test('brings all of it back at once', async () => {
    const { excel, port } = await evaluated();
    excel.alter((workbook) => {
      const sheet = sheetOf(workbook, STATE.title);
      for (const change of Object.values(BY_HAND)) change(sheet, workbook);
    });
    const before = contentOf(excel.workbook());
    await port.read();
    await port.write(OTHER_PLAN);
    await port.undo();
    expect(contentOf(excel.workbook())).toEqual(before);
  });

  test.each(['visible', 'hidden', 'very-hidden'] as const)(
    'brings a %s sheet back that the plan no longer had, where it stood',
    async (visibility) => {
      const { excel, port } = await evaluated();
      excel.alter((workbook) => (sheetOf(workbook, STATE.title).visibility = visibility));
      const before = contentOf(excel.workbook()) as { sheets: Record<string, unknown>[] };
      await port.read();
      await port.write(planOf(PARAMETERS));
      expect(excel.workbook().sheets.map(({ name }) => name)).not.toContain(STATE.title);
      await port.undo();
      const after = contentOf(excel.workbook()) as { sheets: Record<string, unknown>[] };
      // A sheet that comes back is a new one to Excel, apart from that the same.
      expect(after.sheets.map((sheet) => ({ ...sheet, id: '' }))).toEqual(
        before.sheets.map((sheet) => ({ ...sheet, id: '' })),
      );
    },
  );

  test('takes the sheets of a first write away, and can be done once', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    const before = contentOf(excel.workbook());
    await port.read();
    await port.write(PLAN);
    expect(port.canUndo()).toBe(true);
    await port.undo();
    expect(port.canUndo()).toBe(false);
    expect(contentOf({ ...excel.workbook(), styles: [] })).toEqual(before);
    await expect(port.undo()).rejects.toMatchObject({ trouble: 'nothing-to-undo' });
  });

  test('takes a sheet away that a write which broke off added, under whatever title', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    const before = contentOf(excel.workbook());
    await port.read();
    excel.inject('failing-halfway', 5);
    excel.inject('closed', 6, Infinity);
    await expect(port.write(PLAN)).rejects.toMatchObject({ aftermath: 'not-restored' });
    excel.healthy();
    excel.alter((workbook) => (sheetOf(workbook, STATE.title).name = 'Stato al 30 giugno'));
    await port.undo();
    expect(contentOf({ ...excel.workbook(), styles: [] })).toEqual(before);
  });

  test('takes back the last of several writes alone', async () => {
    const { excel, port } = await evaluated();
    await port.read();
    await port.write(OTHER_PLAN);
    const second = contentWithoutIds(excel.workbook());
    await port.write(PLAN);
    await port.undo();
    expect(contentWithoutIds(excel.workbook())).toEqual(second);
    expect(port.canUndo()).toBe(false);
  });

  test('leaves no rules, validations and merged areas behind a write', async () => {
    const { excel, port } = await evaluated();
    excel.alter((workbook) => {
      const sheet = sheetOf(workbook, STATE.title);
      for (const change of Object.values(BY_HAND)) change(sheet, workbook);
    });
    await port.read();
    await port.write(OTHER_PLAN);
    const written = sheetOf(excel.workbook(), STATE.title);
    expect(written).toMatchObject({ validations: [], conditionalFormats: [], merges: [] });
  });

  test('lets the same be written again from the reading before', async () => {
    const { excel, port } = await evaluated();
    await port.read();
    await port.write(OTHER_PLAN);
    await port.undo();
    await port.write(OTHER_PLAN);
    expect(excel.workbook().sheets.map(({ name }) => name)).toContain('Parametri (2)');
  });

  test('lets nothing be written over what people typed after it', async () => {
    const { excel, port } = await evaluated();
    await port.read();
    await port.write(OTHER_PLAN);
    await port.undo();
    excel.type({ sheet: STATE.title, row: 1, column: 2 }, 'meteo');
    await expect(port.write(OTHER_PLAN)).rejects.toMatchObject({
      trouble: 'changed',
      aftermath: 'untouched',
    });
  });
});

describe('titles', () => {
  const other = plannedSheet({
    mark: 'Traguardo_Anomalie',
    title: 'Anomalie',
    cells: [[value(1)]],
  });

  test('can be exchanged between two sheets of ours, and back', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    await port.read();
    await port.write(planOf(PARAMETERS, other));
    const before = contentOf(excel.workbook());
    const exchanged = planOf(
      { ...PARAMETERS, title: other.title },
      { ...other, title: PARAMETERS.title },
    );
    await port.write(exchanged);
    expect(
      excel
        .workbook()
        .sheets.slice(2)
        .map(({ name }) => name),
    ).toEqual([other.title, PARAMETERS.title]);
    await port.undo();
    expect(contentOf(excel.workbook())).toEqual(before);
  });

  test('of a sheet that goes can be given to a new one, and back', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    await port.read();
    await port.write(planOf(PARAMETERS));
    const names = excel.workbook().names.map(({ name }) => name);
    await port.write(planOf({ ...other, title: PARAMETERS.title }));
    expect(excel.workbook().sheets.map(({ name }) => name)).toContain('Parametri');
    expect(excel.workbook().names.map(({ name }) => name)).toEqual([other.mark]);
    await port.undo();
    expect(excel.workbook().names.map(({ name }) => name)).toEqual(names);
    expect(sheetOf(excel.workbook(), 'Parametri').cells.get(0)?.get(1)?.value).toEqual({
      kind: 'number',
      value: 2023,
    });
  });
});
