import { localAddress } from '../../src/domain/model/cellAddress';
import {
  AREA,
  CODE,
  columnOf,
  EVALUATION,
  FLAT_COLUMNS,
  SERVICE,
  TITLE,
  type FlatColumn,
} from './flatColumns';
import type { FlatCell, FlatTable } from './flatData';
import { rowHeightFor } from './rowHeight';
import type { Area, SampleBook } from './sampleBook';
import type { SampleCards, SampleObjective } from './sampleData';
import { FLAT_STYLES } from './sampleStyles';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 2;
const LAST_COLUMN = FLAT_COLUMNS.length - 1;
const LEAST_HEIGHT = 30;

const wide = (row: number): Area => ({ row, column: 0, lastRow: row, lastColumn: LAST_COLUMN });

const writeBanners = (book: SampleBook): void => {
  book.text(wide(0), 'PIANO DELLA PERFORMANCE 2023 – INDICATORI E CONSUNTIVI', FLAT_STYLES.banner);
  book.text(
    wide(1),
    'Controllo di gestione · dati al 31/12/2023 · aggiornato il 15/03/2024',
    FLAT_STYLES.subtitle,
  );
  book.rowHeight(0, 26);
  book.rowHeight(1, 18);
};

const headerArea = ({ group }: FlatColumn, column: number): Area =>
  group === undefined
    ? { row: HEADER_ROW, column, lastRow: HEADER_ROW + 1, lastColumn: column }
    : { row: HEADER_ROW + 1, column, lastRow: HEADER_ROW + 1, lastColumn: column };

const writeGroupHeader = (book: SampleBook, group: string): void => {
  const column = FLAT_COLUMNS.findIndex((one) => one.group === group);
  const members = FLAT_COLUMNS.filter((one) => one.group === group).length;
  const lastColumn = column + members - 1;
  book.text(
    { row: HEADER_ROW, column, lastRow: HEADER_ROW, lastColumn },
    group,
    FLAT_STYLES.header,
  );
};

const writeHeaders = (book: SampleBook): void => {
  FLAT_COLUMNS.forEach((column, at) => {
    book.columnWidth(at, column.width);
    book.text(headerArea(column, at), column.header, FLAT_STYLES.header);
  });
  const groups = new Set(FLAT_COLUMNS.flatMap(({ group }) => (group === undefined ? [] : [group])));
  groups.forEach((group) => writeGroupHeader(book, group));
  book.rowHeight(HEADER_ROW, 20);
  book.rowHeight(HEADER_ROW + 1, 20);
};

const placed = (formula: string, row: number): string =>
  formula
    .replaceAll('{actual}', localAddress(row, columnOf('Consuntivo 2023')))
    .replaceAll('{target2023}', localAddress(row, columnOf('Target 2023')));

const writeCell = (book: SampleBook, row: number, column: number, cell: FlatCell): void => {
  const area = { row, column, lastRow: row, lastColumn: column };
  const style = FLAT_COLUMNS[column]?.centred ? FLAT_STYLES.value : FLAT_STYLES.words;
  if (cell === null) return book.blank(area, style);
  if (typeof cell === 'string') return book.text(area, cell, style);
  const numeric = cell.format === undefined ? style : { ...style, CustomNumFmt: cell.format };
  const formula = cell.formula === undefined ? undefined : placed(cell.formula, row);
  book.number(area, cell.number, numeric, formula);
};

const scoreCell = (objective: SampleObjective): FlatCell => {
  if (objective.oiv === null) return null;
  const text = objective.oiv.text.replace('Valutazione OIV: ', '');
  return /^\d+$/.test(text) ? { number: Number(text) } : text;
};

const writeObjectiveCells = (book: SampleBook, objective: SampleObjective, first: number): void => {
  const lastRow = first + objective.indicators.length - 1;
  const down = (column: number): Area => ({ row: first, column, lastRow, lastColumn: column });
  const code = objective.codeAsWritten ?? objective.code;
  book.text(down(CODE), code, FLAT_STYLES.code);
  book.text(down(TITLE), objective.title, FLAT_STYLES.words);
  if (objective.service === null) book.blank(down(SERVICE), FLAT_STYLES.words);
  else book.text(down(SERVICE), objective.service, FLAT_STYLES.words);
  const score = scoreCell(objective);
  if (score === null) book.blank(down(EVALUATION), FLAT_STYLES.score);
  else if (typeof score === 'string') book.text(down(EVALUATION), score, FLAT_STYLES.score);
  else book.number(down(EVALUATION), score.number, FLAT_STYLES.score);
};

/** Tall enough for its own texts and for its share of the merged title and service. */
const heightOf = (objective: SampleObjective, texts: readonly FlatCell[]): number => {
  const own = rowHeightFor(
    texts.map((text, column) => ({
      text: typeof text === 'string' ? text : '',
      width: FLAT_COLUMNS[column]?.width ?? 10,
    })),
  );
  const merged = rowHeightFor([
    { text: objective.title, width: FLAT_COLUMNS[TITLE]?.width ?? 10 },
    { text: objective.service ?? '', width: FLAT_COLUMNS[SERVICE]?.width ?? 10 },
  ]);
  return Math.max(LEAST_HEIGHT, own, merged / objective.indicators.length);
};

const writeObjectiveRows = (
  book: SampleBook,
  table: FlatTable,
  objective: SampleObjective,
  first: number,
): void => {
  writeObjectiveCells(book, objective, first);
  objective.indicators.forEach((indicator, at) => {
    const row = table.rows.find(({ id }) => id === indicator.id);
    if (row === undefined) throw new Error(`flat table without ${indicator.id}`);
    const texts = FLAT_COLUMNS.map((column) => column.cell?.(indicator, row.cells) ?? null);
    FLAT_COLUMNS.forEach((column, index) => {
      if (column.cell) writeCell(book, first + at, index, texts[index] ?? null);
    });
    book.rowHeight(first + at, heightOf(objective, texts));
  });
};

const writeArea = (book: SampleBook, text: string | null, row: number, next: number): void => {
  const area = { row, column: AREA, lastRow: next - 1, lastColumn: AREA };
  if (text === null) book.blank(area, FLAT_STYLES.area);
  else book.text(area, text, FLAT_STYLES.area);
};

/** The table: one row per indicator, the objective's cells merged down over its rows. */
export const writeFlatSheet = (book: SampleBook, cards: SampleCards, table: FlatTable): void => {
  book.addSheet('Indicatori 2023');
  writeBanners(book);
  writeHeaders(book);
  let row = FIRST_ROW;
  for (const card of cards.cards) {
    const first = row;
    for (const objective of card.objectives) {
      writeObjectiveRows(book, table, objective, row);
      row += objective.indicators.length;
    }
    writeArea(book, card.area, first, row);
  }
  book.freezeAbove(FIRST_ROW);
  book.landscape('&L&A&RPagina &P di &N', `$${HEADER_ROW + 1}:$${FIRST_ROW}`);
  book.dimension(row - 1, LAST_COLUMN);
};
