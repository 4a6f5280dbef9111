import type { CellRange } from '../../../../sheets/snapshot';
import { shiftFormula } from '../../../../sheets/shiftFormula';
import type { HostConditionalFormat, HostSheet } from '../../hostWorkbook';
import { intersection, without } from '../../store/cellRange';

/** What is left of a rule: its formula is relative to the top left cell of each part. */
const parts = (rule: HostConditionalFormat, hole: CellRange): readonly HostConditionalFormat[] =>
  without(rule.range, hole).map((range, index) => ({
    ...rule,
    id: index === 0 ? rule.id : `${rule.id}-${index}`,
    range,
    formula: `=${shiftFormula(
      rule.formula.replace(/^=/, ''),
      range.top - rule.range.top,
      range.left - rule.range.left,
    )}`,
  }));

/** Takes the conditional formats away from a range; what reaches beyond it stays there. */
export const cutConditionalFormats = (sheet: HostSheet, hole: CellRange): void => {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
    intersection(rule.range, hole) === null ? [rule] : parts(rule, hole),
  );
};
