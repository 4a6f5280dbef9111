import type { CellRange } from '../../../../sheets/snapshot';
import type { HostSheet } from '../../hostWorkbook';
import { intersection, without } from '../../store/cellRange';

/** Takes the validations away from a range; what reaches beyond it stays there. */
export const cutValidations = (sheet: HostSheet, hole: CellRange): void => {
  sheet.validations = sheet.validations.flatMap((validation) =>
    intersection(validation.range, hole) === null
      ? [validation]
      : without(validation.range, hole).map((range) => ({ ...validation, range })),
  );
};
