import { ExcelError } from '../../excelError';
import type { HostFormat } from '../../hostWorkbook';
import { asRecord } from '../arguments';
import { FONT_NAME } from '../format/font';

/** Which properties to answer: each name with true or with further options. */
export type Options = Readonly<Record<string, unknown>>;
export type Answer = Record<string, unknown>;
export type Reader<S> = (source: S, options: unknown) => unknown;
export type Readers<S> = Readonly<Record<string, Reader<S>>>;

/** Answers the properties that the options name with true or with further options. */
export const pickProperties = <S>(readers: Readers<S>, source: S, options: Options): Answer => {
  const answer: Answer = {};
  for (const [name, option] of Object.entries(options)) {
    if (option === false || option === undefined || option === null) continue;
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!read) throw new ExcelError('InvalidArgument', `CellPropertiesLoadOptions.${name}`);
    answer[name] = read(source, option);
  }
  return answer;
};

export const FONT: Readers<HostFormat> = {
  bold: (format) => format.bold ?? false,
  italic: (format) => format.italic ?? false,
  strikethrough: (format) => (format.strikethrough === undefined ? false : format.strikethrough),
  underline: (format) => (format.underline ? 'Single' : 'None'),
  color: (format) => format.colour ?? '#000000',
  size: (format) => format.size ?? 11,
  name: () => FONT_NAME,
};

const FILL: Readers<HostFormat> = {
  color: (format) => format.fill ?? '#FFFFFF',
  pattern: (format) => (format.fill === undefined ? 'None' : 'Solid'),
};

const line = (side: string): Reader<HostFormat> => {
  return (format, options) => {
    const border = format.borders?.[side];
    const readers: Readers<undefined> = {
      style: () => border?.style ?? 'None',
      color: () => border?.colour ?? '#000000',
      weight: () => border?.weight ?? 'Thin',
    };
    return pickProperties(readers, undefined, asRecord(options));
  };
};

/** The load options name the edges once for all of them, or one by one. */
const borders: Reader<HostFormat> = (format, options) => {
  const sides = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' };
  const answer: Answer = {};
  for (const [name, side] of Object.entries(sides)) answer[name] = line(side)(format, options);
  return answer;
};

/** The `format` part of cell, row and column properties. */
export const FORMAT: Readers<HostFormat> = {
  font: (format, options) => pickProperties(FONT, format, asRecord(options)),
  fill: (format, options) => pickProperties(FILL, format, asRecord(options)),
  borders,
  horizontalAlignment: (format) => format.horizontal ?? 'General',
  verticalAlignment: (format) => format.vertical ?? 'Bottom',
  wrapText: (format) => format.wrap ?? false,
  indentLevel: (format) => format.indent ?? 0,
};
