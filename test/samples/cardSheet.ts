import type { Style } from 'excelize-wasm';
import { cardGrid, cardLayout, widthOf } from './cardLayout';
import type { CardPen } from './cardPen';
import { writeNoteTables } from './noteTable';
import { rowHeightFor, type WrappedText } from './rowHeight';
import type { SampleBook } from './sampleBook';
import type { SampleCard, SampleIndicator, SampleObjective, SampleRow } from './sampleData';
import { struckRuns, tagRuns } from './sampleRuns';
import { CARD_STYLES } from './sampleStyles';

const LINE = 18;

/** A text over some columns of the pen's row. */
const put = (pen: CardPen, first: number, last: number, text: string, style: Style): void =>
  pen.book.text({ row: pen.row, column: first, lastRow: pen.row, lastColumn: last }, text, style);

/** Sets the row's height so that the texts show whole, and goes to the next row. */
const endRow = (pen: CardPen, texts: readonly WrappedText[], least = LINE): void => {
  pen.book.rowHeight(pen.row, Math.max(least, rowHeightFor(texts)));
  pen.row++;
};

const wrapped = (pen: CardPen, text: string, first: number, last: number): WrappedText => ({
  text,
  width: widthOf(pen.grid, first, last),
});

const fullWidth = (pen: CardPen, text: string, style: Style): void => {
  const { name, note } = pen.grid;
  put(pen, name, note, text, style);
  endRow(pen, [wrapped(pen, text, name, note)]);
};

const writeTop = (pen: CardPen, card: SampleCard): void => {
  const { side, name, target, note } = pen.grid;
  if (card.area !== null) {
    put(pen, side, note, card.area, CARD_STYLES.area);
    endRow(pen, [], 24);
  }
  put(pen, name, name, String(card.number), CARD_STYLES.number);
  const evaluation = card.objectives[0]?.oiv;
  if (pen.layout.evaluationBesideNumber && evaluation)
    put(pen, target, note, evaluation.text, CARD_STYLES.evaluation);
  endRow(pen, [], 22);
};

const writeEvaluation = (pen: CardPen, objective: SampleObjective): void => {
  if (objective.oiv === null) return;
  put(pen, pen.grid.target, pen.grid.note, objective.oiv.text, CARD_STYLES.evaluation);
  endRow(pen, [], 20);
};

const headerStyles = (objective: SampleObjective): { code: Style; title: Style } =>
  objective.level === 'operational'
    ? { code: CARD_STYLES.operationalCode, title: CARD_STYLES.operationalTitle }
    : { code: CARD_STYLES.entityCode, title: CARD_STYLES.entityTitle };

const writeStackedHeader = (pen: CardPen, objective: SampleObjective): void => {
  const { code, title } = headerStyles(objective);
  if (objective.label !== null) fullWidth(pen, objective.label, code);
  fullWidth(pen, objective.title, title);
  if (objective.service !== null) fullWidth(pen, objective.service, CARD_STYLES.service);
};

const writeSideBySideHeader = (pen: CardPen, objective: SampleObjective): void => {
  const { name, nameEnd, algorithm, target, note } = pen.grid;
  const { code, title } = headerStyles(objective);
  if (objective.label === null) return fullWidth(pen, objective.title, title);
  const titleEnd = objective.service === null ? note : algorithm;
  put(pen, name, nameEnd, objective.label, code);
  put(pen, algorithm, titleEnd, objective.title, title);
  if (objective.service !== null) put(pen, target, note, objective.service, CARD_STYLES.service);
  endRow(pen, [
    wrapped(pen, objective.label, name, nameEnd),
    wrapped(pen, objective.title, algorithm, titleEnd),
    wrapped(pen, objective.service ?? '', target, note),
  ]);
};

const writeHeaderRow = (pen: CardPen): void => {
  const { name, nameEnd, algorithm, target, note } = pen.grid;
  put(pen, name, nameEnd, 'Indicatore', CARD_STYLES.header);
  put(pen, algorithm, algorithm, 'Algoritmo', CARD_STYLES.header);
  const targetEnd = pen.layout.wideTargetHeader ? note : target;
  put(pen, target, targetEnd, 'Target', CARD_STYLES.header);
  if (targetEnd === target) {
    const empty = { row: pen.row, column: note, lastRow: pen.row, lastColumn: note };
    pen.book.blank(empty, CARD_STYLES.header);
  }
  endRow(pen, []);
};

const BEFORE_A_YEAR = / +(?=20\d\d\s*:?\s*[<>≤≥])/g;

const targetText = (pen: CardPen, indicator: SampleIndicator): string =>
  pen.layout.targetLines ? indicator.targetText.replace(BEFORE_A_YEAR, '\n') : indicator.targetText;

const writeIndicator = (pen: CardPen, indicator: SampleIndicator): void => {
  const { name, nameEnd, algorithm, target, note } = pen.grid;
  const { book, row } = pen;
  const nameArea = { row, column: name, lastRow: row, lastColumn: nameEnd };
  const tags = tagRuns(indicator.nameText);
  if (pen.layout.colouredTags && tags.length > 1) book.runs(nameArea, tags, CARD_STYLES.body);
  else book.text(nameArea, indicator.nameText, CARD_STYLES.body);
  put(pen, algorithm, algorithm, indicator.algorithm, CARD_STYLES.body);
  const targetArea = { row, column: target, lastRow: row, lastColumn: target };
  const text = targetText(pen, indicator);
  if (text.includes('<del>')) book.runs(targetArea, struckRuns(text), CARD_STYLES.target);
  else book.text(targetArea, text, CARD_STYLES.target);
  const noteArea = { row, column: note, lastRow: row, lastColumn: note };
  if (indicator.note === null) book.blank(noteArea, CARD_STYLES.note);
  else book.text(noteArea, indicator.note, CARD_STYLES.note);
  endRow(pen, [
    wrapped(pen, indicator.nameText, name, nameEnd),
    wrapped(pen, indicator.algorithm, algorithm, algorithm),
    wrapped(pen, text, target, target),
  ]);
};

const writeRow = (pen: CardPen, objective: SampleObjective, row: SampleRow): void => {
  if (row.narrative !== undefined) fullWidth(pen, row.narrative, CARD_STYLES.narrative);
  if (row.remark !== undefined) fullWidth(pen, row.remark, CARD_STYLES.remark);
  const indicator = objective.indicators.find(({ id }) => id === row.indicator);
  if (indicator !== undefined) writeIndicator(pen, indicator);
};

const writeObjective = (pen: CardPen, objective: SampleObjective, evaluated: boolean): void => {
  const place = evaluated ? null : objective.oiv?.place;
  if (objective.banner !== undefined) fullWidth(pen, objective.banner, CARD_STYLES.line);
  if (place === 'before') writeEvaluation(pen, objective);
  if (pen.layout.header === 'stacked') writeStackedHeader(pen, objective);
  else writeSideBySideHeader(pen, objective);
  if (place === 'after') writeEvaluation(pen, objective);
  writeHeaderRow(pen);
  for (const row of objective.rows) writeRow(pen, objective, row);
};

const writeSide = (pen: CardPen, firstRow: number, text: string): void =>
  pen.book.text(
    { row: firstRow, column: pen.grid.side, lastRow: pen.row - 1, lastColumn: pen.grid.side },
    text,
    CARD_STYLES.side,
  );

const writeObjectives = (pen: CardPen, card: SampleCard): void => {
  const [first, ...operational] = card.objectives;
  if (first === undefined) return;
  let from = pen.row;
  writeObjective(pen, first, pen.layout.evaluationBesideNumber);
  writeSide(pen, from, card.number === 1 ? "PERFORMANCE D'ENTE" : 'PERFORMANCE DI ENTE');
  pen.row += pen.layout.gap + 1;
  from = pen.row;
  operational.forEach((objective, at) => {
    if (at > 0) pen.row += pen.layout.gap;
    writeObjective(pen, objective, false);
  });
  writeSide(pen, from, 'OBIETTIVI OPERATIVI');
  pen.row += pen.layout.gap + 1;
};

/** One card on a sheet of its own: banner, number, objectives with their tables, note tables. */
export const writeCard = (book: SampleBook, card: SampleCard): void => {
  const layout = cardLayout(card.number);
  const grid = cardGrid(layout);
  const pen: CardPen = { book, layout, grid, row: layout.firstRow };
  book.addSheet(card.sheet);
  grid.widths.forEach((width, column) => book.columnWidth(column, width));
  book.landscape('&L&A&RPagina &P di &N');
  writeTop(pen, card);
  writeObjectives(pen, card);
  writeNoteTables(pen, card);
  book.dimension(pen.row - 1, grid.note);
};
