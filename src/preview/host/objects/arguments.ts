import { ExcelError } from '../excelError';

const refuse = (): never => {
  throw new ExcelError('InvalidArgument');
};

/** Each reads one argument or refuses it as Excel does: `InvalidArgument`. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : refuse());

export const asBoolean = (value: unknown): boolean =>
  typeof value === 'boolean' ? value : refuse();

export const asNumber = (value: unknown, least = -Infinity, most = Infinity): number =>
  typeof value === 'number' && value >= least && value <= most ? value : refuse();

export const asWhole = (value: unknown, least = -Infinity, most = Infinity): number => {
  const number = asNumber(value, least, most);
  return Number.isInteger(number) ? number : refuse();
};

export const asOneOf = <W extends string>(value: unknown, words: readonly W[]): W =>
  words.find((word) => word === value) ?? refuse();

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : refuse();

/** `#RRGGBB`, in capitals as Excel answers it. */
export const asColour = (value: unknown): string => {
  const text = asText(value);
  return /^#[0-9a-fA-F]{6}$/.test(text) ? text.toUpperCase() : refuse();
};

/** For an argument that may be left out. */
export const optional = <V>(value: unknown, read: (given: unknown) => V): V | undefined =>
  value === undefined || value === null ? undefined : read(value);
