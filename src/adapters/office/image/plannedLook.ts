import type { PlannedStyle } from '../../../sheets/plan';
import type { CellLook, Edge } from './sheetImage';

const THIN_LINE = '#BFBFBF';
const BOTTOM_LINE = '#7F7F7F';

const AROUND: Readonly<Record<Edge, string>> = {
  EdgeTop: THIN_LINE,
  EdgeBottom: THIN_LINE,
  EdgeLeft: THIN_LINE,
  EdgeRight: THIN_LINE,
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** A planned style in Excel's words, with the lines that the xlsx adapter draws. */
export const plannedLook = (style: PlannedStyle): CellLook => ({
  style: style.workbookStyle ?? null,
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  underline: style.underline ?? false,
  strike: style.strike ?? false,
  size: style.size ?? null,
  colour: style.colour?.toUpperCase() ?? null,
  fill: style.fill?.toUpperCase() ?? null,
  edges:
    style.border === 'thin' ? AROUND : style.border === 'bottom' ? { EdgeBottom: BOTTOM_LINE } : {},
  horizontal: style.horizontal === undefined ? null : HORIZONTAL[style.horizontal],
  vertical: style.vertical === undefined ? null : VERTICAL[style.vertical],
  wrap: style.wrap ?? false,
  indent: style.indent ?? 0,
});

/** True for a look that changes nothing. */
export const isPlain = (look: CellLook): boolean =>
  look.style === null &&
  !(look.bold || look.italic || look.underline || look.strike || look.wrap) &&
  look.size === null &&
  look.colour === null &&
  look.fill === null &&
  look.horizontal === null &&
  look.vertical === null &&
  look.indent === 0 &&
  Object.keys(look.edges).length === 0;
