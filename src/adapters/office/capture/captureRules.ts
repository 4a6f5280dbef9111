import type { RuleImage, ValidationImage } from '../image/sheetImage';
import type { CellRange } from '../../../sheets/snapshot';
import { PLACE, placeOf, rangeAt, rowsOf } from '../read/place';
import type { Share } from '../sync/askAll';
import type { SheetFrame } from './captureFrame';

const RULE_BYTES = 400;

/** A colour rule by its position; null where it spans several ranges, as no plan has them. */
export const captureRule = (id: string, position: number): Share<RuleImage | null> => ({
  cells: 0,
  bytes: RULE_BYTES,
  ask: ({ workbook }) => {
    const rule = workbook.worksheets.getItem(id).getRange().conditionalFormats.getItemAt(position);
    const range = rule.getRangeOrNullObject().load(PLACE);
    rule.custom.rule.load('formula');
    const fill = rule.custom.format.fill.load('color');
    const font = rule.custom.format.font.load('color');
    return () =>
      range.isNullObject
        ? null
        : {
            range: placeOf(range),
            formula: rule.custom.rule.formula,
            fill: fill.color === '' ? null : fill.color,
            font: font.color === '' ? null : font.color,
          };
  },
});

/** The validation of a place: none, the same everywhere, or several. */
export type PlaceValidation = ValidationImage | 'none' | 'several';

export const captureValidation = (
  id: string,
  place: CellRange,
): Share<{ readonly place: CellRange; readonly found: PlaceValidation }> => ({
  cells: 0,
  bytes: RULE_BYTES,
  ask: ({ workbook }) => {
    const validation = rangeAt(workbook.worksheets.getItem(id), place).dataValidation;
    validation.load('type,rule,errorAlert,ignoreBlanks');
    return () => ({ place, found: validationOf(place, validation) });
  },
});

const validationOf = (range: CellRange, validation: Excel.DataValidation): PlaceValidation => {
  const { type, rule, errorAlert, ignoreBlanks } = validation;
  if (type === 'None') return 'none';
  if (type === 'Inconsistent' || type === 'MixedCriteria') return 'several';
  return { range, rule, alert: errorAlert, ignoreBlanks };
};

/** Places of a column so short that each cell is asked at once. */
const SHORT = 12;

/**
 * Where to ask for validations first: each column cut at the lines where the frozen rows end, the
 * filtered table begins and ends, and validations are likely to begin and end.
 */
export const validationPlaces = (
  used: CellRange,
  { freeze, filter }: Pick<SheetFrame, 'freeze' | 'filter'>,
  likely: readonly CellRange[],
): readonly CellRange[] => {
  const common = [used.top, freeze.rows, ...(filter === null ? [] : tableCuts(filter))];
  const places: CellRange[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const own = likely
      .filter(({ left, right }) => left <= column && column <= right)
      .flatMap(({ top, bottom }) => [top, bottom + 1]);
    const cuts = [...common, ...own]
      .filter((row) => row >= used.top && row <= used.bottom)
      .sort((a, b) => a - b);
    const starts = [...new Set(cuts)];
    starts.forEach((top, index) => {
      const bottom = (starts[index + 1] ?? used.bottom + 1) - 1;
      const place = { top, bottom, left: column, right: column };
      places.push(...(rowsOf(place) <= SHORT ? singleCells(place) : [place]));
    });
  }
  return places;
};

const tableCuts = ({ top, bottom }: CellRange): readonly number[] => [top, top + 1, bottom + 1];

/** Every cell of one column's place. */
export const singleCells = ({ top, bottom, left }: CellRange): readonly CellRange[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => ({
    top: top + index,
    bottom: top + index,
    left,
    right: left,
  }));

/** Equal validations of cells that follow one another in a column, as one. */
export const joinedValidations = (
  found: readonly ValidationImage[],
): readonly ValidationImage[] => {
  const joined: ValidationImage[] = [];
  const sorted = [...found].sort(
    (a, b) => a.range.left - b.range.left || a.range.top - b.range.top,
  );
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, next)) {
      joined[joined.length - 1] = { ...last, range: { ...last.range, bottom: next.range.bottom } };
    } else joined.push(next);
  }
  return joined;
};

const continues = (last: ValidationImage, next: ValidationImage): boolean =>
  last.range.left === next.range.left &&
  last.range.right === next.range.right &&
  last.range.bottom + 1 === next.range.top &&
  JSON.stringify([last.rule, last.alert, last.ignoreBlanks]) ===
    JSON.stringify([next.rule, next.alert, next.ignoreBlanks]);
