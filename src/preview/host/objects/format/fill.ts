import type { HostFormat } from '../../hostWorkbook';
import { asColour } from '../arguments';
import { type Members, objectsOf } from '../excelObject';
import type { FormatHolder } from './formatHolder';

const unfilled = (format: HostFormat): HostFormat => {
  const rest = { ...format };
  delete rest.fill;
  return rest;
};

const setColour = (holder: FormatHolder, value: unknown): void => {
  // As documented: an empty text takes the fill away.
  if (value === '') {
    holder.patch(unfilled);
    return;
  }
  const fill = asColour(value);
  holder.patch((format) => ({ ...format, fill }));
};

const FILL: Members<FormatHolder> = {
  name: 'RangeFill',
  scalars: {
    color: {
      read: (holder) => holder.uniform((format) => format.fill ?? '#FFFFFF'),
      write: setColour,
    },
    pattern: {
      since: '1.9',
      read: (holder) => holder.uniform((format) => (format.fill === undefined ? 'None' : 'Solid')),
    },
  },
  methods: { clear: { call: (holder) => holder.patch(unfilled) } },
};

export const fillObject = objectsOf(FILL);
