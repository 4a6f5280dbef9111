import type { RuleImage, ValidationImage } from '../image/sheetImage';
import type { CellRange } from '../../../sheets/snapshot';
import { PLACE, placeOf, rangeAt } from '../read/ranges';
import type { RequestPart } from '../sync/sendInParts';

const RULE_BYTES = 400;

/** A colour rule by its position; null where it spans several ranges, as no plan has them. */
export const captureRule = (id: string, position: number): RequestPart<RuleImage | null> => ({
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
): RequestPart<{ readonly place: CellRange; readonly found: PlaceValidation }> => ({
  cells: 0,
  bytes: RULE_BYTES,
  ask: ({ workbook }) => {
    const validation = rangeAt(workbook.worksheets.getItem(id), place).dataValidation;
    validation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    return () => ({ place, found: validationOf(place, validation) });
  },
});

const validationOf = (range: CellRange, validation: Excel.DataValidation): PlaceValidation => {
  const { type, rule, errorAlert, prompt, ignoreBlanks } = validation;
  if (type === 'None') return 'none';
  if (type === 'Inconsistent' || type === 'MixedCriteria') return 'several';
  const isSaid = Boolean(prompt.title) || Boolean(prompt.message);
  return { range, rule, alert: errorAlert, prompt: isSaid ? prompt : null, ignoreBlanks };
};

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
  JSON.stringify([last.rule, last.alert, last.prompt, last.ignoreBlanks]) ===
    JSON.stringify([next.rule, next.alert, next.prompt, next.ignoreBlanks]);
