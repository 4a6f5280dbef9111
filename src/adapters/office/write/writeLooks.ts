import type { CellRange } from '../../../sheets/snapshot';
import { columnsOfCells } from '../image/extent';
import { rectangles } from '../image/rectangles';
import { columnsOf, rangeAt, rowsOf } from '../read/ranges';
import { EDGES, type CellLook, type SheetImage } from '../image/sheetImage';
import type { RequestPart } from '../sync/sendInParts';

/**
 * What is given together. Every part has rectangles of its own, so that lines around a table and
 * wrapped texts take one command each, however much fonts and fills change inside.
 */
const PARTS: readonly (readonly (keyof CellLook)[])[] = [
  ['style'],
  ['edges'],
  ['fill'],
  ['bold', 'italic', 'underline', 'strike', 'size', 'colour'],
  ['horizontal', 'vertical', 'wrap', 'indent'],
];
const BARE: CellLook = {
  style: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: null,
  colour: null,
  fill: null,
  edges: {},
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
};
const BARE_CONTENT = JSON.stringify(BARE);
/** About what one rectangle takes; lines are drawn edge by edge. */
const LINE_BYTES = 3_300;
const PART_BYTES = 1_300;

/**
 * Gives cells their looks, rectangle by rectangle. Not several at once by `getRanges`: its address
 * takes commas in some builds of Excel and the user's list separator in others (office-js#1167).
 */
export const writeLooks = (sheet: string, image: SheetImage): readonly RequestPart<null>[] =>
  PARTS.flatMap((names) =>
    rectangles(image.cells.length, columnsOfCells(image), sharedParts(image, names)).flatMap(
      ({ key, areas }) =>
        areas
          .flatMap((area) => piecesFor(key, area))
          .map((area) => ({
            cells: 0,
            bytes: names.includes('edges') ? LINE_BYTES : PART_BYTES,
            ask: ({ workbook }) => {
              const range = rangeAt(workbook.worksheets.getItem(sheet), area);
              if (key.style !== null) range.style = key.style;
              applyLook(range.format, key);
              drawInside(range.format.borders, key, area);
              return () => null;
            },
          })),
    ),
  );

/** The named part of each cell's look, equal ones as one and the same object; null where it is bare. */
const sharedParts = (
  { cells }: SheetImage,
  names: readonly (keyof CellLook)[],
): ((row: number, column: number) => CellLook | null) => {
  const known = new Map<CellLook, CellLook | null>();
  const byContent = new Map<string, CellLook | null>([[BARE_CONTENT, null]]);
  return (row, column) => {
    const look = cells[row]?.[column]?.look ?? null;
    if (look === null) return null;
    const same = known.get(look);
    if (same !== undefined) return same;
    const part = { ...BARE, ...Object.fromEntries(names.map((name) => [name, look[name]])) };
    const content = JSON.stringify(part);
    const shared = byContent.get(content);
    const first = shared === undefined ? part : shared;
    byContent.set(content, first);
    known.set(look, first);
    return first;
  };
};

/** Lines all around are drawn along a rectangle and inside it; other lines need their own cells. */
const piecesFor = ({ edges }: CellLook, area: CellRange): readonly CellRange[] => {
  const colours = EDGES.map((edge) => edges[edge]);
  if (colours.every((colour) => colour === colours[0])) return [area];
  const pieces: CellRange[] = [];
  const acrossOnly = edges.EdgeLeft === undefined && edges.EdgeRight === undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    if (acrossOnly) pieces.push({ ...area, top: row, bottom: row });
    else {
      for (let column = area.left; column <= area.right; column++) {
        pieces.push({ top: row, bottom: row, left: column, right: column });
      }
    }
  }
  return pieces;
};

/** What ranges and named styles have in common. */
type Dressed = Pick<
  Excel.RangeFormat,
  | 'fill'
  | 'font'
  | 'borders'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrapText'
  | 'indentLevel'
>;

/** Sets all that a look says. What it does not say is left: the cells were cleared, a style says it. */
export const applyLook = (format: Dressed, look: CellLook): void => {
  dressFont(format.font, look);
  if (look.fill !== null) format.fill.color = look.fill;
  dressEdges(format.borders, look);
  if (look.horizontal !== null) {
    format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  }
  if (look.vertical !== null) format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.wrap) format.wrapText = true;
  if (look.indent > 0) format.indentLevel = look.indent;
};

const dressFont = (font: Excel.RangeFont, look: CellLook): void => {
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.strike) font.strikethrough = true;
  if (look.size !== null) font.size = look.size;
  if (look.colour !== null) font.color = look.colour;
};

const dressEdges = (borders: Excel.RangeBorderCollection, { edges }: CellLook): void => {
  for (const edge of EDGES) {
    const colour = edges[edge];
    if (colour !== undefined) drawLine(borders, edge, colour);
  }
};

/** Lines between cells that have them all around; named styles and single cells know no inside. */
const drawInside = (
  borders: Excel.RangeBorderCollection,
  { edges }: CellLook,
  area: CellRange,
): void => {
  if (EDGES.some((edge) => edges[edge] === undefined)) return;
  const colour = edges.EdgeTop ?? '#000000';
  if (rowsOf(area) > 1) drawLine(borders, 'InsideHorizontal', colour);
  if (columnsOf(area) > 1) drawLine(borders, 'InsideVertical', colour);
};

const drawLine = (
  borders: Excel.RangeBorderCollection,
  edge: Parameters<Excel.RangeBorderCollection['getItem']>[0],
  colour: string,
): void => {
  const line = borders.getItem(edge as Excel.BorderIndex);
  line.style = 'Continuous';
  line.color = colour;
};
