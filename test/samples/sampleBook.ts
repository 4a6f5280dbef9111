import { init, type NewFile, type RichTextRun, type Style } from 'excelize-wasm';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { columnLetters, localAddress } from '../../src/domain/model/cellAddress';

/** A range of cells, first and last included. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A workbook being written. Whatever the library refuses throws at once. */
export interface SampleBook {
  readonly addSheet: (name: string) => void;
  readonly text: (area: Area, text: string, style: Style) => void;
  readonly runs: (area: Area, runs: readonly RichTextRun[], style: Style) => void;
  readonly number: (area: Area, value: number, style: Style, formula?: string) => void;
  readonly blank: (area: Area, style: Style) => void;
  readonly columnWidth: (column: number, width: number) => void;
  readonly rowHeight: (row: number, height: number) => void;
  readonly landscape: (footer: string, titleRows?: string) => void;
  /** The used range, as Excel itself would write it. */
  readonly dimension: (lastRow: number, lastColumn: number) => void;
  readonly freezeAbove: (row: number) => void;
  readonly bytes: () => Uint8Array;
}

const A4 = 9;
const FIXED_TIME = '2024-03-15T09:00:00Z';

const accepted = <T extends { error: string | null }>(result: T): T => {
  if (result.error) throw new Error(`excelize: ${result.error}`);
  return result;
};

const FORMULA_AS_TEXT = /(<c [^>]*?) t="str"(?=><f>)/g;

/** excelize types every formula's cached result as text; ours are numbers. */
const withNumericResults = (name: string, content: Uint8Array): Uint8Array =>
  name.startsWith('xl/worksheets/')
    ? strToU8(strFromU8(content).replace(FORMULA_AS_TEXT, '$1'))
    : content;

/** Entries in order of name with a fixed time, so that the same content gives the same bytes. */
const repacked = (buffer: Uint8Array): Uint8Array => {
  const entries = Object.entries(unzipSync(buffer)).sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const [name, content] of entries) zippable[name] = withNumericResults(name, content);
  return zipSync(zippable, { level: 9, mtime: new Date(2024, 2, 15, 9, 0, 0) });
};

const setUpPage = (file: NewFile, sheet: string, footer: string): void => {
  accepted(file.SetSheetProps(sheet, { FitToPage: true }));
  accepted(
    file.SetPageLayout(sheet, {
      Size: A4,
      Orientation: 'landscape',
      FitToWidth: 1,
      FitToHeight: 0,
    }),
  );
  accepted(
    file.SetPageMargins(sheet, { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.6, Footer: 0.3 }),
  );
  accepted(file.SetHeaderFooter(sheet, { OddFooter: footer }));
};

const styleRegister = (file: NewFile): ((style: Style) => number) => {
  const known = new Map<string, number>();
  return (style) => {
    const key = JSON.stringify(style);
    const index = known.get(key) ?? accepted(file.NewStyle(style)).style;
    known.set(key, index);
    return index;
  };
};

type CellWriter = Pick<SampleBook, 'text' | 'runs' | 'number' | 'blank'>;

const cellWriter = (file: NewFile, current: () => string): CellWriter => {
  const styleOf = styleRegister(file);
  const place = (area: Area, style: Style): string => {
    const first = localAddress(area.row, area.column);
    const last = localAddress(area.lastRow, area.lastColumn);
    accepted(file.SetCellStyle(current(), first, last, styleOf(style)));
    return first;
  };
  const merge = (area: Area): void => {
    const last = localAddress(area.lastRow, area.lastColumn);
    const first = localAddress(area.row, area.column);
    if (first !== last) accepted(file.MergeCell(current(), first, last));
  };
  return {
    text: (area, text, style) => {
      accepted(file.SetCellStr(current(), place(area, style), text));
      merge(area);
    },
    runs: (area, runs, style) => {
      accepted(file.SetCellRichText(current(), place(area, style), [...runs]));
      merge(area);
    },
    number: (area, value, style, formula) => {
      const cell = place(area, style);
      accepted(file.SetCellValue(current(), cell, value));
      if (formula !== undefined) accepted(file.SetCellFormula(current(), cell, formula));
      merge(area);
    },
    blank: (area, style) => {
      place(area, style);
      merge(area);
    },
  };
};

type SheetShaper = Omit<SampleBook, keyof CellWriter | 'addSheet' | 'bytes'>;

const sheetShaper = (file: NewFile, current: () => string): SheetShaper => ({
  columnWidth: (column, width) => {
    const letters = columnLetters(column);
    accepted(file.SetColWidth(current(), letters, letters, width));
  },
  rowHeight: (row, height) => void accepted(file.SetRowHeight(current(), row + 1, height)),
  landscape: (footer, titleRows) => {
    setUpPage(file, current(), footer);
    if (titleRows === undefined) return;
    const RefersTo = `'${current()}'!${titleRows}`;
    accepted(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo, Scope: current() }));
  },
  dimension: (lastRow, lastColumn) =>
    void accepted(file.SetSheetDimension(current(), `A1:${localAddress(lastRow, lastColumn)}`)),
  freezeAbove: (row) =>
    void accepted(
      file.SetPanes(current(), {
        Freeze: true,
        YSplit: row,
        TopLeftCell: localAddress(row, 0),
        ActivePane: 'bottomLeft',
      }),
    ),
});

/** The name that the library gives to the first sheet of a new workbook. */
const FIRST_SHEET = 'Sheet1';
const WASM = 'node_modules/excelize-wasm/excelize.wasm.gz';

const newFile = async (title: string): Promise<NewFile> => {
  const excelize = await init(WASM);
  const file = new excelize.NewFile();
  accepted(file.SetDefaultFont('Calibri'));
  accepted(
    file.SetDocProps({
      Title: title,
      Creator: 'Controllo di gestione',
      Created: FIXED_TIME,
      Modified: FIXED_TIME,
      Language: 'it-IT',
    }),
  );
  return file;
};

/** Opens an empty workbook. Run from the project's root, where the library's WebAssembly lies. */
export const openSampleBook = async (title: string): Promise<SampleBook> => {
  const file = await newFile(title);
  let sheet: string | null = null;
  const current = (): string => {
    if (sheet === null) throw new Error('no sheet yet: call addSheet first');
    return sheet;
  };
  return {
    ...cellWriter(file, current),
    ...sheetShaper(file, current),
    addSheet: (name) => {
      if (sheet === null) accepted(file.SetSheetName(FIRST_SHEET, name));
      else accepted(file.NewSheet(name));
      sheet = name;
    },
    bytes: () => repacked(accepted(file.WriteToBuffer()).buffer as Uint8Array),
  };
};
