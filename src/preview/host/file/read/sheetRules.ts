import { cellRange } from '../../../../adapters/xlsx/read/cellPlace';
import type { CellRange } from '../../../../sheets/snapshot';
import { columnLetters } from '../../../../domain/model/cellAddress';
import { shiftFormula } from '../../../../sheets/shiftFormula';
import type { HostConditionalFormat } from '../../hostWorkbook';
import type { RuleLook } from './styleSheet';
import { attributes, childrenNamed, flagAttribute, numberAttribute, type XmlNode } from './xmlTree';

/** The ranges of an `sqref`. */
export const rangesOf = (sqref: string | undefined): readonly CellRange[] =>
  (sqref ?? '').split(/\s+/).flatMap((reference) => cellRange(reference) ?? []);

/** The top left corner of all ranges together, which relative formulas count from. */
export const cornerOf = (ranges: readonly CellRange[]): { top: number; left: number } => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  left: Math.min(...ranges.map(({ left }) => left)),
});

/**
 * The colour rules that are formulas or comparisons, the first to be asked first. Colour scales,
 * data bars, icons, ranks and duplicates are no formulas: the store does not hold them.
 */
export const readConditionalFormats = (
  worksheet: XmlNode,
  looks: readonly RuleLook[],
): HostConditionalFormat[] => {
  const found: { readonly priority: number; readonly format: HostConditionalFormat }[] = [];
  for (const group of childrenNamed(worksheet, 'conditionalFormatting')) {
    const ranges = rangesOf(attributes(group).get('sqref'));
    if (ranges.length === 0) continue;
    const corner = cornerOf(ranges);
    for (const rule of childrenNamed(group, 'cfRule')) {
      const formula = ruleFormula(rule, corner);
      if (formula === null) continue;
      const look = looks[numberAttribute(rule, 'dxfId') ?? -1] ?? { fill: null, font: null };
      const stopIfTrue = flagAttribute(rule, 'stopIfTrue') ? { stopIfTrue: true } : {};
      const priority = numberAttribute(rule, 'priority') ?? Number.MAX_SAFE_INTEGER;
      for (const range of ranges) {
        const own = shiftFormula(formula, range.top - corner.top, range.left - corner.left);
        found.push({ priority, format: { id: '', range, formula: own, ...look, ...stopIfTrue } });
      }
    }
  }
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }, index) => ({ ...format, id: `{cf-${index + 1}}` }));
};

const COMPARISONS: Readonly<Record<string, string>> = {
  lessThan: '<', lessThanOrEqual: '<=', equal: '=', notEqual: '<>', greaterThan: '>',
  greaterThanOrEqual: '>=',
}; // prettier-ignore

const WITH_FORMULA = new Set([
  'expression', 'containsText', 'notContainsText', 'beginsWith', 'endsWith', 'containsBlanks',
  'notContainsBlanks', 'containsErrors', 'notContainsErrors', 'timePeriod',
]); // prettier-ignore

const ruleFormula = (rule: XmlNode, corner: { top: number; left: number }): string | null => {
  const given = attributes(rule);
  const type = given.get('type') ?? '';
  const [first, second] = childrenNamed(rule, 'formula').map(({ text }) => text);
  if (first === undefined) return null;
  if (WITH_FORMULA.has(type)) return `=${first}`;
  if (type !== 'cellIs') return null;
  const cell = `${columnLetters(corner.left)}${corner.top + 1}`;
  const operator = given.get('operator') ?? '';
  if (operator === 'between') return `=AND(${cell}>=(${first}),${cell}<=(${second ?? first}))`;
  if (operator === 'notBetween') return `=OR(${cell}<(${first}),${cell}>(${second ?? first}))`;
  const sign = COMPARISONS[operator];
  return sign === undefined ? null : `=${cell}${sign}(${first})`;
};
