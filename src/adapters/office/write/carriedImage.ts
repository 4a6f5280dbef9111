import { movedPlace, type MovedPlace } from '../../../sheets/movedPlace';
import type { Plan, PlannedSheet } from '../../../sheets/plan';
import type { CapturedSheet } from '../capture/captureSheets';
import { plannedImage } from '../image/plannedImage';
import { isPlain, plannedLook } from '../image/plannedLook';
import type { CellLook, ImageCell, SheetImage } from '../image/sheetImage';

/** Widths in points differ by so much at most where a program only rounded them. */
const ROUNDED = 1.5;
const GENERAL = 'General';
const FONT = ['bold', 'italic', 'underline', 'strike', 'size', 'colour'] as const;
const PARTS = ['fill', 'font', 'format'] as const;
type Part = (typeof PARTS)[number];

/** How a cell shows, as far as people's own changes are kept. */
interface Shown {
  readonly fill: string | null;
  readonly font: string;
  readonly format: string;
}

/**
 * The sheet that a plan asks for, with what people changed in the standing one, wherever its rows
 * and columns move; by the rules of the xlsx adapter (`write/carried` there): fills, fonts and
 * number formats that are none of the plan's, widths other than the plan's own for the column,
 * columns that people hid or showed where they hold something, rows that people and no filter hid.
 * A plan that does not say what moves knows nothing of the standing sheet and is written as it is.
 */
export const carriedImage = (
  planned: PlannedSheet,
  styles: Plan['styles'],
  standing: CapturedSheet | undefined,
): SheetImage => {
  const image = plannedImage(planned, styles);
  if (standing === undefined || planned.moves === undefined) return image;
  const { image: former, isFiltered } = standing;
  const last = lastFilled(former);
  const moved = movedPlace(planned, last);
  const header = planned.freeze.rows - 1;
  const hidden = new Set(image.hiddenColumns);
  const widths = new Map(image.widths);
  for (let column = 0; column <= last.column; column++) {
    const next = moved(0, column)?.column;
    const own = next === undefined ? undefined : image.widths.get(next);
    if (next === undefined || own === undefined) continue;
    const width = former.widths.get(column);
    if (width !== undefined && Math.abs(width - own) > ROUNDED) widths.set(next, width);
    if (!holds(former, header, column) || !holds(image, header, next)) continue;
    if (former.hiddenColumns.includes(column)) hidden.add(next);
    else hidden.delete(next);
  }
  return {
    ...image,
    widths,
    hiddenColumns: [...hidden].sort((a, b) => a - b),
    hiddenRows: isFiltered ? [] : former.hiddenRows.flatMap((row) => moved(row, 0)?.row ?? []),
    cells: carriedCells(image, styles, standing, moved),
  };
};

export const lastFilled = ({
  cells,
}: SheetImage): { readonly row: number; readonly column: number } => {
  const last = { row: -1, column: -1 };
  cells.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell === undefined || cell.entry === '') return;
      last.row = at;
      last.column = Math.max(last.column, column);
    }),
  );
  return last;
};

const holds = ({ cells }: SheetImage, header: number, column: number): boolean =>
  cells.slice(header + 1).some((row) => (row[column]?.entry ?? '') !== '');

const carriedCells = (
  image: SheetImage,
  styles: Plan['styles'],
  { image: former, usual }: CapturedSheet,
  moved: MovedPlace,
): SheetImage['cells'] => {
  const shownOf = shownBy(usual);
  const ours = Object.values(styles).map((style) =>
    shownOf(plannedLook(style), style.numberFormat ?? GENERAL),
  );
  const plain = shownOf(null, GENERAL);
  const changed = (cell: ImageCell, own: ImageCell | undefined): readonly Part[] => {
    const shown = shownOf(cell.look, cell.format);
    const planned = own === undefined ? plain : shownOf(own.look, own.format);
    let fewest: readonly Part[] = PARTS;
    for (const each of [planned, plain, ...ours]) {
      const other = PARTS.filter((part) => each[part] !== shown[part]);
      if (other.length < fewest.length) fewest = other;
    }
    return fewest;
  };
  const cells = image.cells.map((row) => [...row]);
  former.cells.forEach((row, at) =>
    row.forEach((cell, column) => {
      const to = cell === undefined ? null : moved(at, column);
      if (cell === undefined || to === null) return;
      const own = cells[to.row]?.[to.column];
      const parts = changed(cell, own);
      if (parts.length > 0) {
        while (cells.length <= to.row) cells.push([]);
        const next = (cells[to.row] ??= []);
        while (next.length < to.column) next.push(undefined);
        next[to.column] = dressed(own, cell, parts);
      }
    }),
  );
  return cells;
};

/** What a look that says nothing shows is what cells show that nobody touched. */
const shownBy =
  ({ size, colour, fill }: CapturedSheet['usual']) =>
  (look: CellLook | null, format: string): Shown => ({
    fill: look?.fill === fill ? null : (look?.fill ?? null),
    font: JSON.stringify([
      look?.bold ?? false,
      look?.italic ?? false,
      look?.underline ?? false,
      look?.strike ?? false,
      look?.size ?? size,
      look?.colour ?? colour,
    ]),
    format,
  });

const dressed = (
  own: ImageCell | undefined,
  from: ImageCell,
  parts: readonly Part[],
): ImageCell => {
  const base = own?.look ?? plannedLook({});
  const given = from.look ?? plannedLook({});
  const look: CellLook = {
    ...base,
    ...(parts.includes('fill') ? { fill: given.fill } : {}),
    ...(parts.includes('font') ? Object.fromEntries(FONT.map((name) => [name, given[name]])) : {}),
  };
  return {
    entry: own?.entry ?? '',
    format: parts.includes('format') ? from.format : (own?.format ?? GENERAL),
    look: isPlain(look) ? null : look,
  };
};
