import type { Grid, GridCell } from '../grid/grid';
import { headerReadings } from '../headers/headerMatch';
import { foldedText } from '../grid/text';

const LABEL_ROLES = new Set([
  'objectiveCode',
  'objectiveTitle',
  'indicator',
  'unit',
  'source',
  'algorithm',
  'weight',
  'target',
  'actual',
  'baseline',
  'polarity',
  'deadline',
  'department',
]);
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^p\.?$/, /^[cer]\.?$/],
  [
    /^(?:prev(?:isto|entivo|isione)?|programmato|pianificato|atteso|target|t)\.?$/,
    /^(?:cons(?:untivo)?|realizzato|effettivo|raggiunto|risultato|ottenuto|c|r)\.?$/,
  ],
];
const MONTH =
  /^(?:gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:t|tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\.?$/;
const ROWS_LOOKED_AT = 300;

const labelRole = (cell: GridCell): string | null => {
  if (cell.content.kind !== 'text' || cell.text.length > 70) return null;
  const best = headerReadings(cell.text.replace(/:$/, ''))[0];
  return best !== undefined && best.score >= 0.8 && LABEL_ROLES.has(best.role) ? best.role : null;
};

/** Labels one under the other (`Codice`, `Titolo`, `Unità di misura` …), values at their right. */
export const isVerticalCard = (grid: Grid): boolean => {
  const columns = new Map<number, string[]>();
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const [first, second] = grid.cellsAt(row);
    if (first === undefined || second === undefined || grid.cellsAt(row).length > 4) continue;
    const role = labelRole(first);
    if (role === null || labelRole(second) !== null) continue;
    columns.set(first.column, [...(columns.get(first.column) ?? []), role]);
  }
  return [...columns.values()].some((roles) => {
    const distinct = new Set(roles);
    return distinct.size >= 4 && (distinct.has('target') || distinct.has('actual'));
  });
};

const alternates = (texts: readonly string[], [one, other]: readonly [RegExp, RegExp]): boolean => {
  let pairs = 0;
  for (let index = 0; index + 1 < texts.length; index += 2) {
    if (one.test(texts[index] ?? '') && other.test(texts[index + 1] ?? '')) pairs += 1;
  }
  return pairs >= 2 && pairs * 2 >= texts.length * 0.8;
};

/** Two rows an item, one planned and one actual, told apart by a mark in a column of its own. */
export const hasPairedRows = (grid: Grid): boolean => {
  const columns = new Map<number, string[]>();
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    for (const cell of grid.cellsAt(row)) {
      const text = foldedText(cell.text);
      if (!PAIRS.some((pair) => pair.some((mark) => mark.test(text)))) continue;
      columns.set(cell.column, [...(columns.get(cell.column) ?? []), text]);
    }
  }
  return [...columns.values()].some((texts) =>
    PAIRS.some((pair) => alternates(texts, pair) || alternates(texts.slice(1), pair)),
  );
};

/** A row that heads at least six months. */
export const hasMonthHeader = (grid: Grid): boolean =>
  grid.rows
    .slice(0, ROWS_LOOKED_AT)
    .some(
      (row) => grid.cellsAt(row).filter((cell) => MONTH.test(foldedText(cell.text))).length >= 6,
    );
