import { ExcelError } from '../../excelError';
import type { HostFormat } from '../../hostWorkbook';
import { asBoolean, asColour, asNumber, asOneOf } from '../arguments';
import { type Members, objectsOf, type Scalar } from '../excelObject';
import type { FormatHolder } from './formatHolder';

/** The one font of the store; see `HostFormat`. */
export const FONT_NAME = 'Calibri';

const flag = (key: 'bold' | 'italic'): Scalar<FormatHolder> => ({
  read: (holder) => holder.uniform((format) => format[key] ?? false),
  write: (holder, value) => {
    const on = asBoolean(value);
    holder.patch((format) => ({ ...format, [key]: on }));
  },
});

const UNDERLINES = ['None', 'Single'] as const;

/** Strikes all of the text out or none of it: parts are forgotten. */
const strike = (holder: FormatHolder, struck: boolean): void =>
  holder.patch((format) => ({ ...format, strikethrough: struck }));

const underlineOf = (format: HostFormat): string => (format.underline ? 'Single' : 'None');

const FONT: Members<FormatHolder> = {
  name: 'RangeFont',
  scalars: {
    bold: flag('bold'),
    italic: flag('italic'),
    strikethrough: {
      since: '1.9',
      read: (holder) =>
        holder.uniform((format) =>
          format.strikethrough === undefined ? false : format.strikethrough,
        ),
      write: (holder, value) => strike(holder, asBoolean(value)),
    },
    underline: {
      read: (holder) => holder.uniform(underlineOf),
      write: (holder, value) => {
        const word = asOneOf(value, UNDERLINES);
        holder.patch((format) => ({ ...format, underline: word === 'Single' }));
      },
    },
    color: {
      read: (holder) => holder.uniform((format) => format.colour ?? '#000000'),
      write: (holder, value) => {
        const colour = asColour(value);
        holder.patch((format) => ({ ...format, colour }));
      },
    },
    size: {
      read: (holder) => holder.uniform((format) => format.size ?? 11),
      write: (holder, value) => {
        const size = asNumber(value, 1, 409);
        holder.patch((format) => ({ ...format, size }));
      },
    },
    name: {
      read: () => FONT_NAME,
      write: (_holder, value) => {
        if (value !== FONT_NAME) throw new ExcelError('NotImplemented', 'RangeFont.name');
      },
    },
  },
};

export const fontObject = objectsOf(FONT);
