import type { CSSProperties } from 'react';
import type { ConditionalLook } from '../host/calculation/conditionalFormatOf';
import type { HostCell, HostFormat } from '../host/hostWorkbook';

/** Pixels at 96 dpi for a measure in points. */
export const pixels = (points: number): number => points / 0.75;

const DEFAULT_SIZE = 11;
const GRID_LINE = '1px solid #d4d4d4';
const NO_LINE = '1px solid transparent';

const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right' | 'justify'>> = {
  Left: 'left', Center: 'center', Right: 'right', Justify: 'justify',
  CenterAcrossSelection: 'center', Distributed: 'justify',
}; // prettier-ignore

const VERTICAL: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center' };

/** How a cell is painted. Every property is named each time: the grid keeps what is left out. */
export const cellLook = (
  cell: HostCell | undefined,
  format: HostFormat,
  { fill, font }: ConditionalLook,
  gridlines: boolean,
): CSSProperties => {
  const line = (edge: string, own: boolean): string => {
    const border = format.borders?.[edge];
    if (border !== undefined && border.style !== 'None') return lineLook(border);
    return own && gridlines && format.fill === undefined && fill === null ? GRID_LINE : NO_LINE;
  };
  const decorations = [
    format.underline ? 'underline' : '',
    format.strikethrough === true ? 'line-through' : '',
  ];
  return {
    backgroundColor: fill ?? format.fill ?? '#ffffff',
    color: font ?? format.colour ?? '#000000',
    fontWeight: format.bold ? 700 : 400,
    fontStyle: format.italic ? 'italic' : 'normal',
    fontSize: `${pixels(format.size ?? DEFAULT_SIZE)}px`,
    lineHeight: 1.25,
    textDecoration: decorations.join(' ').trim() || 'none',
    textAlign: HORIZONTAL[format.horizontal ?? ''] ?? usualSide(cell),
    display: 'flex',
    flexDirection: 'column',
    justifyContent: VERTICAL[format.vertical ?? ''] ?? 'flex-end',
    whiteSpace: format.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: format.wrap ? 'anywhere' : 'normal',
    paddingLeft: `${3 + 9 * (format.indent ?? 0)}px`,
    paddingRight: '3px',
    borderTop: line('EdgeTop', false),
    borderLeft: line('EdgeLeft', false),
    borderRight: line('EdgeRight', true),
    borderBottom: line('EdgeBottom', true),
  };
};

/** Numbers stand at the right, truth values and errors in the middle, texts at the left. */
const usualSide = (cell: HostCell | undefined): 'left' | 'center' | 'right' => {
  const kind = cell?.value?.kind ?? 'text';
  return kind === 'number' ? 'right' : kind === 'text' ? 'left' : 'center';
};

const WIDTHS: Readonly<Record<string, number>> = { Medium: 2, Thick: 3 };
const STYLES: Readonly<Record<string, string>> = {
  Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dashed', SlantDashDot: 'dashed', Dot: 'dotted',
  Double: 'double',
}; // prettier-ignore

const lineLook = (line: { style: string; colour: string; weight?: string }): string =>
  `${line.style === 'Double' ? 3 : (WIDTHS[line.weight ?? ''] ?? 1)}px ${STYLES[line.style] ?? 'solid'} ${line.colour}`;
