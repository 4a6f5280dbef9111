import { themeQuartz } from 'ag-grid-community';

/** Cells look as the workbook says, also around a dark pane, as they do in Excel. */
export const gridTheme = themeQuartz.withParams({
  browserColorScheme: 'light',
  backgroundColor: '#ffffff',
  foregroundColor: '#1b1b1b',
  headerBackgroundColor: '#f0f0f0',
  headerTextColor: '#333333',
  headerHeight: 24,
  rowHeight: 20,
  fontFamily: 'Calibri, Carlito, "Segoe UI", system-ui, sans-serif',
  fontSize: 14,
  headerFontSize: 12,
  headerFontWeight: 400,
  cellHorizontalPadding: 3,
  rowBorder: false,
  columnBorder: false,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  headerColumnBorder: true,
  rowHoverColor: 'transparent',
});
