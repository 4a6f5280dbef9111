import type { Plan, PlannedCell, PlannedSheet, PlannedValue } from '../../../../src/sheets/plan';

export const STYLES: Plan['styles'] = {
  plain: {},
  header: {
    bold: true,
    fill: '#1F3864',
    colour: '#FFFFFF',
    wrap: true,
    border: 'thin',
    vertical: 'center',
  },
  input: { workbookStyle: 'Traguardo input', fill: '#FFF2CC', border: 'thin' },
  percent: { numberFormat: '0.00"%"', horizontal: 'right' },
  date: { numberFormat: 'dd/mm/yyyy' },
  struck: { strike: true },
};

export const value = (content: PlannedValue, style = 'plain'): PlannedCell => ({
  value: content,
  style,
});

export const formula = (
  text: string,
  result: string | number | boolean,
  style = 'plain',
): PlannedCell => ({ formula: text, result, style });

export const plannedSheet = (sheet: Partial<PlannedSheet> = {}): PlannedSheet => ({
  mark: 'Traguardo_Stato_indicatori',
  title: 'Stato indicatori',
  tabColour: '#1F3864',
  columns: [{ width: 12 }, { width: 40 }],
  rowHeights: {},
  cells: [],
  merges: [],
  conditionalFormats: [],
  validations: [],
  freeze: { rows: 1, columns: 0 },
  filter: null,
  print: {
    orientation: 'landscape',
    titleRows: { first: 0, last: 0 },
    header: '&L&"-,Bold"Stato indicatori',
    footer: '&RPagina &P di &N',
  },
  ...sheet,
});

export const planOf = (...sheets: readonly PlannedSheet[]): Plan => ({
  sheets,
  names: [],
  styles: STYLES,
});
