import type { HostSheet } from '../../hostWorkbook';
import { type Members, objectsOf } from '../excelObject';

const chartObject = objectsOf<string>({
  name: 'Chart',
  scalars: { name: { read: (name) => name } },
});

const shapeObject = objectsOf<string>({
  name: 'Shape',
  since: '1.9',
  scalars: { type: { read: (type) => type } },
});

const CHARTS: Members<HostSheet> = {
  name: 'ChartCollection',
  items: ({ charts = [] }, host) => charts.map((name) => chartObject(name, host)),
};

const SHAPES: Members<HostSheet> = {
  name: 'ShapeCollection',
  since: '1.9',
  items: ({ shapes = [] }, host) => shapes.map((type) => shapeObject(type, host)),
};

/** That there are charts and drawings can be read; all else of them is left out. */
export const chartsObject = objectsOf(CHARTS);
export const shapesObject = objectsOf(SHAPES);
