import type { CellRange } from '../../../../sheets/snapshot';
import { ExcelError } from '../../excelError';
import type { HostFormat } from '../../hostWorkbook';
import { asColour, asOneOf } from '../arguments';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  type Scalar,
} from '../excelObject';
import type { FormatHolder } from './formatHolder';

export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Edge = (typeof EDGES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type Line = NonNullable<HostFormat['borders']>[string];
/** The cells that an edge runs along, and on which of their sides. */
interface Side {
  readonly part: CellRange;
  readonly side: string;
}

const sidesOf = (area: CellRange, edge: Edge): readonly Side[] => {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ part: { ...area, bottom: top }, side: edge }];
    case 'EdgeBottom':
      return [{ part: { ...area, top: bottom }, side: edge }];
    case 'EdgeLeft':
      return [{ part: { ...area, right: left }, side: edge }];
    case 'EdgeRight':
      return [{ part: { ...area, left: right }, side: edge }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        { part: { ...area, bottom: bottom - 1 }, side: 'EdgeBottom' },
        { part: { ...area, top: top + 1 }, side: 'EdgeTop' },
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        { part: { ...area, right: right - 1 }, side: 'EdgeRight' },
        { part: { ...area, left: left + 1 }, side: 'EdgeLeft' },
      ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
};

interface Border {
  readonly holder: FormatHolder;
  readonly edge: Edge;
}

const read = (border: Border, pick: (line: Line | undefined) => string): string | null => {
  const { holder, edge } = border;
  if (holder.areas.length === 0) {
    return holder.uniform((format) => pick(format.borders?.[edge]));
  }
  const found = holder.areas
    .flatMap((area) => sidesOf(area, edge))
    .map(({ part, side }) => holder.uniformIn(part, (format) => pick(format.borders?.[side])));
  const [first = pick(undefined)] = found;
  return found.every((value) => value === first) ? first : null;
};

const withLine = (
  format: HostFormat,
  side: string,
  change: (line: Line) => Line | null,
): HostFormat => {
  const line = change(format.borders?.[side] ?? { style: 'None', colour: '#000000' });
  const borders = { ...format.borders };
  if (line === null) delete borders[side];
  else borders[side] = line;
  return { ...format, borders };
};

const write = (border: Border, change: (line: Line) => Line | null): void => {
  const { holder, edge } = border;
  if (edge.startsWith('Diagonal')) throw new ExcelError('NotImplemented', `RangeBorder.${edge}`);
  if (holder.areas.length === 0) holder.patch((format) => withLine(format, edge, change));
  for (const area of holder.areas) {
    for (const { part, side } of sidesOf(area, edge)) {
      holder.patchIn(part, (format) => withLine(format, side, change));
    }
  }
};

/** A line that has a colour or a weight is there. */
const drawn = (line: Line): Line =>
  line.style === 'None' ? { ...line, style: 'Continuous' } : line;

const scalars: Readonly<Record<string, Scalar<Border>>> = {
  sideIndex: { read: ({ edge }) => edge },
  style: {
    read: (border) => read(border, (line) => line?.style ?? 'None'),
    write: (border, value) => {
      const style = asOneOf(value, STYLES);
      write(border, (line) => (style === 'None' ? null : { ...line, style }));
    },
  },
  color: {
    read: (border) => read(border, (line) => line?.colour ?? '#000000'),
    write: (border, value) => {
      const colour = asColour(value);
      write(border, (line) => ({ ...drawn(line), colour }));
    },
  },
  weight: {
    read: (border) => read(border, (line) => line?.weight ?? 'Thin'),
    write: (border, value) => {
      const weight = asOneOf(value, WEIGHTS);
      write(border, (line) => ({ ...drawn(line), weight }));
    },
  },
};

const borderObject = objectsOf<Border>({ name: 'RangeBorder', scalars });

const edgeNamed = (holder: FormatHolder, key: unknown, host: ObjectHost): AnyExcelObject =>
  borderObject({ holder, edge: asOneOf(key, EDGES) }, host);

const BORDERS: Members<FormatHolder> = {
  name: 'RangeBorderCollection',
  scalars: { count: { read: () => EDGES.length } },
  items: (holder, host) => EDGES.map((edge) => borderObject({ holder, edge }, host)),
  item: edgeNamed,
  methods: {
    getItemAt: { call: (holder, [index], host) => edgeNamed(holder, EDGES[Number(index)], host) },
  },
};

export const bordersObject = objectsOf(BORDERS);
