import type { CellRange } from '../../../sheets/snapshot';
import { rangeAddress } from '../../cells/address';
import { columnsOfCells } from '../image/extent';
import { rectangles } from '../image/rectangles';
import { EDGES, type CellLook, type SheetImage } from '../image/sheetImage';
import type { Share } from '../sync/askAll';

/** Well below what Excel takes as an address of several ranges. */
const LONGEST_ADDRESS = 2_000;
const LOOK_BYTES = 4_000;

/** Gives cells their looks: one set of properties for all cells that look alike. */
export const writeLooks = (sheet: string, image: SheetImage): readonly Share<null>[] => {
  const looks = sharedLooks(image);
  return rectangles(image.cells.length, columnsOfCells(image), looks).flatMap(({ key, areas }) =>
    addresses(areas.flatMap((area) => piecesFor(key, area))).map((address) => ({
      cells: 0,
      bytes: LOOK_BYTES + address.length,
      ask: ({ workbook }) => {
        const ranges = workbook.worksheets.getItem(sheet).getRanges(address);
        if (key.style !== null) ranges.style = key.style;
        dress(ranges.format, key);
        return () => null;
      },
    })),
  );
};

/** Equal looks as one and the same object. */
const sharedLooks = ({ cells }: SheetImage): ((row: number, column: number) => CellLook | null) => {
  const known = new Map<CellLook, CellLook>();
  const byContent = new Map<string, CellLook>();
  return (row, column) => {
    const look = cells[row]?.[column]?.look ?? null;
    if (look === null) return null;
    const same = known.get(look);
    if (same !== undefined) return same;
    const content = JSON.stringify(look);
    const first = byContent.get(content) ?? look;
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

const addresses = (areas: readonly CellRange[]): readonly string[] => {
  const found: string[] = [];
  for (const area of areas) {
    const address = rangeAddress(area);
    const last = found.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) found.push(address);
    else found[found.length - 1] = `${last},${address}`;
  }
  return found;
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
export const dress = (format: Dressed, look: CellLook): void => {
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
  if (look.size !== null) font.size = look.size;
  if (look.colour !== null) font.color = look.colour;
};

const INSIDE = ['InsideHorizontal', 'InsideVertical'] as const;

const dressEdges = (borders: Excel.RangeBorderCollection, { edges }: CellLook): void => {
  const around = EDGES.every((edge) => edges[edge] !== undefined);
  for (const edge of EDGES) {
    const colour = edges[edge];
    if (colour !== undefined) drawLine(borders, edge, colour);
  }
  if (!around) return;
  for (const edge of INSIDE) drawLine(borders, edge, edges.EdgeTop ?? '#000000');
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
