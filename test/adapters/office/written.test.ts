/** @jest-environment jsdom */
import './support/textCoding';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { HostSheet, HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { formula, plannedSheet, planOf, value } from '../xlsx/support/planned';
import { inExcel } from './support/openInExcel';
import { PLAN, userWorkbook } from './support/workbooks';

describe('a written workbook', () => {
  let workbook: HostWorkbook;
  let state: HostSheet;
  let parameters: HostSheet;

  beforeAll(async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    await port.read();
    await port.write(PLAN);
    workbook = excel.workbook();
    state = workbook.sheets[2] as HostSheet;
    parameters = workbook.sheets[3] as HostSheet;
  });

  test('bears marks and names with the comment that tells them from the names of users', () => {
    expect(workbook.names).toEqual([
      expect.objectContaining({
        name: 'Traguardo_Stato_indicatori',
        formula: "='Stato indicatori'!$A$1",
        comment: 'Generato da Traguardo',
      }),
      expect.objectContaining({ name: 'Traguardo_Parametri' }),
      expect.objectContaining({ name: 'Traguardo_par_anno', formula: "='Parametri'!$B$1" }),
    ]);
  });

  test('bears its comment again on a mark from which people took it', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    await port.read();
    await port.write(PLAN);
    excel.alter(({ names }) => names.forEach((name) => (name.comment = '')));
    await port.read();
    await port.write(PLAN);
    expect(new Set(excel.workbook().names.map(({ comment }) => comment))).toEqual(
      new Set(['Generato da Traguardo']),
    );
  });

  test('has the named cell style on the cells that people fill', () => {
    expect(workbook.styles.map(({ name, format }) => [name, format.fill])).toEqual([
      ['Traguardo input', '#FFF2CC'],
    ]);
    expect(state.cells.get(1)?.get(2)?.format).toMatchObject({
      style: 'Traguardo input',
      fill: '#FFF2CC',
    });
  });

  test('has the looks, number formats and lines of the plan', () => {
    expect(state.cells.get(0)?.get(0)?.format).toMatchObject({
      bold: true,
      fill: '#1F3864',
      colour: '#FFFFFF',
      wrap: true,
      vertical: 'Center',
    });
    for (const column of [0, 1, 2]) {
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']) {
        expect(state.cells.get(0)?.get(column)?.format.borders?.[edge]).toMatchObject({
          style: 'Continuous',
          colour: '#BFBFBF',
        });
      }
    }
    expect(state.cells.get(1)?.get(1)?.format).toMatchObject({
      numberFormat: '0.00"%"',
      horizontal: 'Right',
    });
    expect(state.cells.get(3)?.get(2)?.format.numberFormat).toBe('dd/mm/yyyy');
  });

  test('has lines below alone, fonts and places of every kind', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    const cells = [0, 1, 2].map(() => [value('a', 'ruled'), value('b', 'ruled')]);
    const ruled = { border: 'bottom', underline: true, italic: true, size: 14, indent: 2 } as const;
    await port.read();
    await port.write({ ...planOf(plannedSheet({ cells })), styles: { ruled } });
    const line = { style: 'Continuous', colour: '#7F7F7F' };
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 1],
    ] as const) {
      const format = excel.workbook().sheets[2]?.cells.get(row)?.get(column)?.format;
      expect(format).toMatchObject({ underline: true, italic: true, size: 14, indent: 2 });
      expect(format?.borders?.['EdgeBottom']).toMatchObject(line);
      expect(format?.borders?.['EdgeLeft']).toBeUndefined();
    }
  });

  test("shows formulas in the format of the plan, not in one of Excel's own", async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    const cells = [[value('Data'), formula('DATE(2023,3,15)', 45_000)]];
    await port.read();
    await port.write(planOf(plannedSheet({ cells })));
    const format = excel.workbook().sheets[2]?.cells.get(0)?.get(1)?.format;
    expect(format?.numberFormat ?? 'General').toBe('General');
  });

  test('has texts that stay texts, and formulas with their results', () => {
    expect(state.cells.get(1)?.get(0)).toMatchObject({ value: { kind: 'text', text: '=A01/1' } });
    expect(state.cells.get(1)?.get(0)?.formula).toBeUndefined();
    expect(state.cells.get(2)?.get(2)?.value).toEqual({ kind: 'text', text: '12' });
    expect(state.cells.get(1)?.get(1)).toMatchObject({
      formula: "='Scheda 1'!B2*10",
      value: { kind: 'number', value: 100 },
    });
    expect(state.cells.get(2)?.get(1)?.value).toEqual({ kind: 'number', value: 2023 });
  });

  test('has the colour rules in their order', () => {
    expect(state.conditionalFormats).toMatchObject([
      { formula: '=B2>=50', fill: '#C6EFCE', font: '#006100' },
      { formula: '=B2<50', fill: '#FFC7CE', font: '#9C0006' },
    ]);
    expect(state.conditionalFormats[0]?.range).toEqual({ top: 1, left: 1, bottom: 9, right: 1 });
  });

  test('has validations with their lists, limits and messages', () => {
    expect(state.validations).toMatchObject([
      {
        range: { top: 1, left: 2, bottom: 2, right: 2 },
        rule: { list: { inCellDropDown: true, source: '=Parametri!$A$1:$A$2' } },
        errorAlert: { title: 'Motivo', message: 'Sceglierne uno', style: 'Warning' },
      },
    ]);
    expect(parameters.validations).toMatchObject([
      { rule: { decimal: { operator: 'Between' } }, errorAlert: { style: 'Stop' } },
    ]);
  });

  test('has frozen panes, filter, merged areas, sizes and tab colour', () => {
    expect(state.freeze).toEqual({ rows: 1, columns: 1 });
    expect(parameters.freeze).toEqual({ rows: 1, columns: 0 });
    expect(state.filter).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    expect(state.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 1 }]);
    expect(state.columnWidths.get(0)).toBe(63);
    expect([0, 1, 2].map((row) => state.rowHeights.get(row))).toEqual([30, 15, 45]);
    expect([...parameters.hiddenColumns]).toEqual([1]);
    expect(state.tabColour).toBe('#1F3864');
  });

  test('prints one page wide with title rows, header and footer', () => {
    expect(state.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '$1:$1',
      headersFooters: {
        defaultForAllPages: {
          leftHeader: '&"-,Bold"Stato indicatori',
          rightFooter: 'Pagina &P di &N',
        },
      },
    });
  });

  test('prints what the plan says alone, and all again where it no longer says so', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    const area = { top: 0, left: 0, bottom: 9, right: 2 };
    const [first, ...others] = PLAN.sheets;
    if (first === undefined) throw new Error('No sheet');
    const limited = {
      ...PLAN,
      sheets: [{ ...first, print: { ...first.print, area } }, ...others],
    };
    await port.read();
    await port.write(limited);
    const printed = (): unknown => excel.workbook().sheets[2]?.pageLayout['printArea'];
    expect(printed()).toBe('A1:C10');
    await port.write(PLAN);
    expect(printed()).not.toBe('A1:C10');
    await port.undo();
    expect(printed()).toBe('A1:C10');
    // The other way round: what was printed whole is so again.
    await port.read();
    await port.write(PLAN);
    await port.write(limited);
    await port.undo();
    expect(printed()).not.toBe('A1:C10');
  });

  test('keeps number formats on cells that people fill', async () => {
    const { excel, port } = inExcel(userWorkbook(1));
    const plan = planOf(plannedSheet({ cells: [[value(45_000, 'filled'), value(1, 'input')]] }));
    await port.read();
    await port.write({
      ...plan,
      styles: { ...plan.styles, filled: { ...plan.styles['input'], numberFormat: 'dd/mm/yyyy' } },
    });
    const row = excel.workbook().sheets[1]?.cells.get(0);
    expect(row?.get(0)?.format).toMatchObject({
      style: 'Traguardo input',
      numberFormat: 'dd/mm/yyyy',
    });
    expect(row?.get(1)?.format.numberFormat ?? 'General').toBe('General');
  });
});
