import { readItalianNumber } from '../../../domain/language/italianNumber';
import type { GridCell } from '../grid/grid';
import { foldedText } from '../grid/text';

/** The one number of a cell, for checking columns against each other; never for a result. */
export interface Figure {
  /** 90 for `90%`, for 0.9 shown as a percentage and for `>= 90`. */
  readonly value: number;
  readonly percent: boolean;
  /** Decimals as printed. */
  readonly places: number;
  /** Fewer is better: `<= 30`, `entro 30 gg`. */
  readonly down: boolean;
  /** `gg` of `28 gg`; empty where there is none or it is `%`. */
  readonly unit: string;
}

/** The figures of a column by row. */
export type Figures = ReadonlyMap<number, Figure>;

/** So many rows tell what a column is to another one. */
const MOST_ROWS = 80;
const LONGEST = 60;

const YEAR_BEFORE = /^(?:anno\s+)?20\d\d\s*[:=]?\s*(?=[<>≥≤‹›=]|\d)/;
const DOWN =
  /^(?:<|≤|‹|=<|non superiore|massimo|max\b|al massimo|entro|minore|inferiore|non oltre)/;
/** What may stand before the one number of a cell: a comparison in any spelling, a currency. */
const BEFORE = new RegExp(
  `^(?:${[
    'n\\.?|nr\\.?|€|euro',
    '[<>≥≤‹›=+]+\\s?=?',
    'almeno|minimo|massimo|min\\.?|max\\.?|al (?:massimo|minimo)',
    'entro|fino a|circa|pari a|oltre|(?:piu|meno) di',
    'non (?:inferiore|superiore|oltre)(?: a(?:l|llo|lla)?)?',
    '(?:maggiore|minore|superiore|inferiore)(?: o uguale)?(?: a(?:l|llo|lla)?| di)?',
  ].join('|')})?\\s*$`,
);
const NUMBER = /[-+−–]?\s?\d[\d.,]*(?: \d{3})*/g;
const UNIT = /^\s*(%|€|euro|[a-z][a-z.]*)/;

const ofText = (raw: string): Figure | null => {
  const text = foldedText(raw).replace(YEAR_BEFORE, '');
  const found = [...text.matchAll(NUMBER)];
  const [one] = found;
  if (one === undefined || found.length > 1 || !BEFORE.test(text.slice(0, one.index))) return null;
  const digits = one[0].replace(/[.,]$/, '').replace(/^[-+−–]\s?(?=\d)/, (sign) => sign.trim());
  const number = readItalianNumber(digits);
  if (number === null) return null;
  const unit = UNIT.exec(text.slice(one.index + one[0].length))?.[1] ?? '';
  return {
    value: number.value.toNumber(),
    percent: unit === '%',
    places: number.places,
    down: DOWN.test(text),
    unit: unit === '%' ? '' : unit,
  };
};

const placesOf = (value: number): number => {
  const [, digits = ''] = String(value).split('.');
  return digits.length;
};

/** Which part of a column's filled cells are figures, 0..1, as far as it was looked at. */
export const figureShare = (figures: Figures, filled: number): number =>
  figures.size / Math.max(1, Math.min(filled, MOST_ROWS));

/** Every figure lies between 0 and the most that a share of 1 can be, one above 0, none in per cent. */
export const areSharesOfOne = (figures: Figures, most: number): boolean => {
  const all = [...figures.values()];
  return (
    all.some(({ value }) => value > 0) &&
    all.every(({ value, percent }) => !percent && value >= 0 && value <= most)
  );
};

const ofCell = (cell: GridCell): Figure | null => {
  if (cell.content.kind === 'text') return cell.text.length > LONGEST ? null : ofText(cell.text);
  if (cell.content.kind !== 'number') return null;
  const percent = cell.content.format.includes('%');
  const value = Number((Number(cell.content.value) * (percent ? 100 : 1)).toPrecision(12));
  return { value, percent, places: placesOf(value), down: false, unit: '' };
};

/** The figures of the first rows of a column; cells that hold more than one number have none. */
export const columnFigures = (cells: readonly GridCell[]): Figures => {
  const figures = new Map<number, Figure>();
  for (const cell of cells.slice(0, MOST_ROWS)) {
    const figure = ofCell(cell);
    if (figure !== null) figures.set(cell.row, figure);
  }
  return figures;
};
