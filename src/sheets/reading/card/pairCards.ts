import type { Grid, GridCell } from '../grid/grid';
import { isOnlyPeriod, singleYear } from '../headers/headerPeriod';
import { labelRole } from '../headers/labelRole';
import { pairMeaning, type PairMeaning } from './pairLabels';

/** A label with the values at its right. */
export interface Pair {
  readonly label: GridCell;
  readonly means: PairMeaning;
  readonly values: readonly GridCell[];
}

/** Values by year: a row of years over a row of values. */
export interface YearRow {
  /** The label of the values, or of the years where the values have none. */
  readonly label: GridCell | null;
  readonly values: readonly { readonly year: number; readonly cell: GridCell }[];
}

/** Labels and values of one indicator, or of the objective over several. */
export interface PairCard {
  readonly top: number;
  readonly bottom: number;
  readonly pairs: readonly Pair[];
  readonly years: readonly YearRow[];
  /** Rows that are neither a pair nor a row of years. */
  readonly rest: readonly number[];
}

const NAMES = new Set<PairMeaning>(['name', 'code', 'codeAndName']);

const isEmptyValue = (cell: GridCell): boolean => /^[-–—/]+$/.test(cell.text);

/** `Tipologia | Indicatore di risultato | Unità di misura | Numero`: what follows a label is its value. */
const pairsIn = (cells: readonly GridCell[]): readonly Pair[] => {
  const pairs: { label: GridCell; means: PairMeaning; values: GridCell[] }[] = [];
  for (const cell of cells) {
    const current = pairs.at(-1);
    const means = pairMeaning(cell.text);
    const opens = means !== null && (current === undefined || current.values.length > 0);
    if (opens) pairs.push({ label: cell, means, values: [] });
    else if (current === undefined) return [];
    else current.values.push(cell);
  }
  return pairs;
};

const yearOf = (cell: GridCell): number | null =>
  isOnlyPeriod(cell.text) ? singleYear(cell.text) : null;

interface YearTable {
  readonly rows: readonly YearRow[];
  readonly bottom: number;
}

const MEASURED = new Set<PairMeaning | null>(['target', 'actual', 'achievement']);

/**
 * `2017 | 2018 | 2019` over `<= 35% | <= 35% | <= 35%`, with or without a label; rows that bear the
 * label of a measure may follow.
 */
const yearTable = (grid: Grid, row: number): YearTable | null => {
  const cells = grid.cellsAt(row);
  const years = cells.filter((cell) => yearOf(cell) !== null);
  const left = years[0]?.column ?? 0;
  if (years.length < 2 || cells.length - years.length > 1) return null;
  const labelOf = (at: number): GridCell | null =>
    grid.cellsAt(at).find((cell) => cell.column < left) ?? null;
  const valuesAt = (at: number): YearRow['values'] =>
    years.flatMap((year) => {
      const cell = grid.cellAt(at, year.column);
      return cell === undefined ? [] : [{ year: yearOf(year) ?? 0, cell }];
    });
  const rows: YearRow[] = [];
  for (let at = row + 1; ; at += 1) {
    const values = valuesAt(at);
    const own = labelOf(at);
    const goesOn = rows.length === 0 || (own !== null && MEASURED.has(pairMeaning(own.text)));
    if (values.length < Math.min(2, rows.length + 1) || !goesOn) break;
    rows.push({ label: own ?? labelOf(row), values });
  }
  return rows.length === 0 ? null : { rows, bottom: row + rows.length };
};

/** Rows with content that no blank row divides. */
const segmentsOf = (rows: readonly number[]): readonly (readonly number[])[] => {
  const segments: number[][] = [];
  for (const row of rows) {
    const segment = segments.at(-1);
    if (segment !== undefined && row - (segment.at(-1) ?? 0) === 1) segment.push(row);
    else segments.push([row]);
  }
  return segments;
};

interface Open {
  top: number;
  bottom: number;
  pairs: Pair[];
  years: YearRow[];
  rest: number[];
}

/** The cards of one segment: a second name or code opens the next one. */
const cardsIn = (grid: Grid, segment: readonly number[]): readonly PairCard[] => {
  const cards: Open[] = [];
  let covered = -1;
  const open = (row: number): Open => {
    const card: Open = { top: row, bottom: row, pairs: [], years: [], rest: [] };
    cards.push(card);
    return card;
  };
  for (const row of segment) {
    let card = cards.at(-1) ?? open(row);
    if (row <= covered) {
      card.bottom = row;
      continue;
    }
    const years = yearTable(grid, row);
    const pairs = years === null ? pairsIn(grid.cellsAt(row)) : [];
    const again = pairs.some(
      ({ means }) => NAMES.has(means) && card.pairs.some((pair) => pair.means === means),
    );
    if (again) card = open(row);
    if (years !== null) {
      card.years.push(...years.rows);
      covered = years.bottom;
    } else if (pairs.length > 0) card.pairs.push(...pairs);
    else card.rest.push(row);
    card.bottom = row;
  }
  return cards;
};

export const valueOf = (card: PairCard, means: PairMeaning): GridCell | null =>
  card.pairs
    .filter((pair) => pair.means === means)
    .flatMap(({ values }) => values)
    .find((cell) => !isEmptyValue(cell)) ?? null;

/** The name of what is measured; a title stands for it. */
export const nameOf = (card: PairCard): GridCell | null => {
  const both = card.pairs.find(({ means }) => means === 'codeAndName');
  return both?.values.at(-1) ?? valueOf(card, 'name') ?? valueOf(card, 'description');
};

const LEAST_PAIRS = 4;

/** A card names an indicator, says something measured of it, and is labels throughout. */
const isIndicatorCard = (card: PairCard): boolean => {
  const has = (means: PairMeaning): boolean => card.pairs.some((pair) => pair.means === means);
  const meanings = new Set(card.pairs.map(({ means }) => means));
  const labelled = new Set(card.pairs.map(({ label }) => label.row));
  const name = nameOf(card);
  // `Indicatore | Target | Consuntivo` is the header of a table.
  if (name === null || labelRole(name.text) !== null) return false;
  const measured = has('target') || has('actual') || card.years.length > 0;
  return (
    measured &&
    meanings.size + (card.years.length > 0 ? 1 : 0) >= LEAST_PAIRS &&
    labelled.size >= 3 &&
    card.rest.length <= labelled.size / 2
  );
};

const LONGEST_SIZE = 60;

/** `>= 90%`, `12`, `maggiore o uguale a 90,00%`; a glossary explains its words in sentences. */
const isSize = (cell: GridCell): boolean =>
  cell.content.kind !== 'text' ||
  (cell.text.length <= LONGEST_SIZE && /\d/.test(cell.text) && !/[.;]$/.test(cell.text));

const holdsSize = (card: PairCard): boolean =>
  card.years.some(({ values }) => values.some(({ cell }) => isSize(cell))) ||
  card.pairs.some(
    ({ means, values }) => (means === 'target' || means === 'actual') && values.some(isSize),
  );

/** A sheet of indicator cards, in order; `card` is false for what stands between them. */
export interface PairSheet {
  readonly parts: readonly { readonly isCard: boolean; readonly card: PairCard }[];
}

/** The cards of a sheet, or null where it holds none. */
export const pairCards = (grid: Grid): PairSheet | null => {
  const parts = segmentsOf(grid.rows)
    .flatMap((segment) => cardsIn(grid, segment))
    .map((card) => ({ card, isCard: isIndicatorCard(card) }));
  return parts.some(({ isCard, card }) => isCard && holdsSize(card)) ? { parts } : null;
};
