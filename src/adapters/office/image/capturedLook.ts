import { EDGES, type CellLook, type Edge } from './sheetImage';
import { isPlain } from './plannedLook';

const SIDES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
} as const satisfies Readonly<Record<Edge, string>>;

/** The style of cells without one, as editions of Excel call it. */
const NORMAL: ReadonlySet<string> = new Set(['Normal', 'Normale', 'Standard']);

const isNormal = (style: string | undefined): boolean => style === undefined || NORMAL.has(style);

/**
 * How a cell looks against one that nobody ever touched; null where it looks the same. What is
 * struck out is known from the reading of its contents.
 */
export const capturedLook = (
  cell: Excel.CellProperties,
  untouched: Excel.CellPropertiesFormat,
  strike: boolean,
): CellLook | null => {
  const { font, fill, borders, ...alignment } = cell.format ?? {};
  const other = <Value>(value: Value | undefined, usual: Value | undefined): Value | null =>
    value === undefined || value === usual ? null : value;
  const look: CellLook = {
    style: isNormal(cell.style) ? null : (cell.style ?? null),
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== 'None',
    strike,
    size: other(font?.size, untouched.font?.size),
    colour: other(font?.color, untouched.font?.color),
    fill: other(fill?.color === '' ? undefined : fill?.color, untouched.fill?.color),
    edges: edgesOf(borders),
    horizontal: other(alignment.horizontalAlignment as string, untouched.horizontalAlignment),
    vertical: other(alignment.verticalAlignment as string, untouched.verticalAlignment),
    wrap: alignment.wrapText === true,
    indent: alignment.indentLevel ?? 0,
  };
  return isPlain(look) ? null : look;
};

const edgesOf = (borders: Excel.CellBorderCollection | undefined): CellLook['edges'] => {
  const edges: Partial<Record<Edge, string>> = {};
  for (const edge of EDGES) {
    const line = borders?.[SIDES[edge]];
    if (line?.style !== undefined && line.style !== 'None') edges[edge] = line.color ?? '#000000';
  }
  return edges;
};
