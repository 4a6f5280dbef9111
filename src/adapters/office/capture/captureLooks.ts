import type { CellRange } from '../../../sheets/snapshot';
import { cellsOf, columnsOf, halvesOf, rangeAt, rowBlocks, rowsOf } from '../read/ranges';
import type { RequestPart } from '../sync/sendInParts';
import { LOOK_PROPERTIES } from './captureFrame';

/** How the cells of one place look; null where Excel does not tell one look for all of them. */
export interface LookBlock {
  readonly place: CellRange;
  readonly at: ((row: number, column: number) => Excel.CellProperties) | null;
}

/** Of one cell; measured on the samples: 450. */
const CELL_BYTES = 460;
/** Of one place asked at once, either way; measured on the samples: 1,050. */
const PLACE_BYTES = 1_100;
const BLOCK_CELLS = 2_000;

/** Places of so few cells are asked cell by cell, which costs no more. */
const FEW_CELLS = 2;

/** Asks for the looks of a place whose cells probably all look the same. */
export const captureAlike = (id: string, place: CellRange): readonly RequestPart<LookBlock>[] =>
  cellsOf(place) <= FEW_CELLS ? captureLooks(id, place) : [captureCommonLook(id, place)];

/** Asks cell by cell. */
export const captureLooks = (id: string, place: CellRange): readonly RequestPart<LookBlock>[] =>
  rowBlocks(place, BLOCK_CELLS).map((block) => captureBlock(id, block));

const captureBlock = (id: string, place: CellRange): RequestPart<LookBlock> => ({
  // The same cells whose contents are asked for: their looks count by their size alone.
  cells: 0,
  bytes: cellsOf(place) * CELL_BYTES,
  cut: () => halvesOf(place).map((half) => captureBlock(id, half)),
  ask: ({ workbook }) => {
    const { worksheets } = workbook;
    const cells = rangeAt(worksheets.getItem(id), place).getCellProperties(LOOK_PROPERTIES);
    return () => ({
      place,
      at: (row, column) => cells.value[row - place.top]?.[column - place.left] ?? {},
    });
  },
});

const FORMAT = [
  ...['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel', 'fill/color'],
  ...['bold', 'italic', 'underline', 'color', 'size'].map((name) => `font/${name}`),
] as const;

/** Excel tells nothing, or for colours an empty text, where cells differ. */
const captureCommonLook = (id: string, place: CellRange): RequestPart<LookBlock> => ({
  cells: 0,
  bytes: PLACE_BYTES,
  ask: ({ workbook }) => {
    const range = rangeAt(workbook.worksheets.getItem(id), place);
    range.load(['style', ...FORMAT.map((name) => `format/${name}`)]);
    const borders = range.format.borders.load('items/sideIndex,items/style,items/color');
    return () => {
      const { fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } =
        range.format;
      const { bold, italic, underline, color, size } = font;
      const format = {
        ...{ horizontalAlignment, verticalAlignment, wrapText, indentLevel },
        fill: { color: fill.color },
        font: { bold, italic, underline, color, size },
      };
      const told = [range.style, horizontalAlignment, verticalAlignment, wrapText, indentLevel];
      const lines = commonLines(place, borders.items);
      const isCommon = [...told, fill.color, ...Object.values(format.font)].every(isTold);
      if (!isCommon || lines === null) return { place, at: null };
      return {
        place,
        at: (row, column) => ({
          style: range.style,
          format: { ...format, borders: lines(row, column) },
        }),
      };
    };
  },
});

const isTold = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

type Lines = (row: number, column: number) => Excel.CellBorderCollection;

/** The lines of each cell of a place, told by those around it and inside; null where they differ. */
const commonLines = (place: CellRange, borders: readonly Excel.RangeBorder[]): Lines | null => {
  const bySide = new Map<string, Excel.CellBorder>(
    borders.map(({ sideIndex, style, color }) => [sideIndex, { style, color }]),
  );
  const needed = [
    ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
    ...(rowsOf(place) > 1 ? ['InsideHorizontal'] : []),
    ...(columnsOf(place) > 1 ? ['InsideVertical'] : []),
  ];
  const isSame = (side: string): boolean => {
    const line = bySide.get(side);
    return line?.style === 'None' || (isTold(line?.style) && isTold(line?.color));
  };
  if (!needed.every(isSame)) return null;
  const side = (isOuter: boolean, outer: string, inner: string): Excel.CellBorder =>
    bySide.get(isOuter ? outer : inner) ?? {};
  return (row, column) => ({
    top: side(row === place.top, 'EdgeTop', 'InsideHorizontal'),
    bottom: side(row === place.bottom, 'EdgeBottom', 'InsideHorizontal'),
    left: side(column === place.left, 'EdgeLeft', 'InsideVertical'),
    right: side(column === place.right, 'EdgeRight', 'InsideVertical'),
  });
};
