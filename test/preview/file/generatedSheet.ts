import type { HostSheet } from '../../../src/preview/host/hostWorkbook';
import { drawnSheet } from '../calculation/drawnWorkbook';

/** Everything on a generated sheet: looks, widths, rules, lists, names, print set-up. */
export const generatedSheet = (): HostSheet => {
  const sheet = drawnSheet('Stato & più', [
    ['Voto', '=1+1', true],
    [null, 'a  b\n<c>', 0.1],
  ]);
  const cell = (row: number, column: number) => sheet.cells.get(row)?.get(column);
  Object.assign(cell(0, 0)?.format ?? {}, {
    bold: true, size: 16, colour: '#FF0000', fill: '#00FF00', wrap: true, indent: 1,
    horizontal: 'Center', vertical: 'Top', numberFormat: '0.0"%"', underline: true,
    borders: {
      EdgeTop: { style: 'Continuous', colour: '#112233' },
      EdgeLeft: { style: 'Continuous', colour: '#112233', weight: 'Medium' },
      EdgeBottom: { style: 'Dash', colour: '#445566' },
    },
    style: 'Traguardo input',
  }); // prettier-ignore
  const range = { top: 1, left: 0, bottom: 9, right: 1 };
  sheet.conditionalFormats.push(
    { id: '{cf-1}', range, formula: '=$A2="<b>"', fill: '#C6EFCE', font: '#006100' },
    { id: '{cf-2}', range, formula: '=$A2>1', fill: null, font: '#9C0006', stopIfTrue: true },
  );
  sheet.validations.push(
    {
      range,
      rule: { list: { inCellDropDown: true, source: '=Parametri!$H$3:$H$7' } },
      errorAlert: { message: 'No & poi', showAlert: true, style: 'Warning', title: 'Errore' },
      prompt: { message: 'Scegliere', showPrompt: true, title: 'Lista' },
      ignoreBlanks: true,
    },
    {
      range,
      rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
      errorAlert: null,
      prompt: null,
      ignoreBlanks: false,
    },
  );
  sheet.merges.push({ top: 3, left: 0, bottom: 3, right: 2 });
  sheet.columnWidths.set(0, 90).set(1, 90).set(3, 48);
  sheet.columnFormats = new Map([[1, { bold: true }]]);
  sheet.rowHeights.set(0, 30.5);
  sheet.hiddenColumns.add(3);
  sheet.hiddenRows.add(7);
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.filter = { top: 0, left: 0, bottom: 9, right: 2 };
  sheet.tabColour = '#1F3A5F';
  sheet.gridlines = false;
  sheet.isProtected = true;
  sheet.pageLayout = {
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    paperSize: 'A4',
    leftMargin: 36,
    rightMargin: 37.5,
    topMargin: 54,
    bottomMargin: 60,
    headerMargin: 21.6,
    footerMargin: 22.5,
    printTitleRows: '$1:$1',
    printTitleColumns: '$A:$B',
    printArea: 'A1:C9,E1:F9',
    headersFooters: { defaultForAllPages: { leftHeader: '&"-,Bold"Stato', rightFooter: '&P' } },
  };
  return sheet;
};
