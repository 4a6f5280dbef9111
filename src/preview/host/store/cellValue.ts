import type { HostCell, HostValue } from '../hostWorkbook';

/** A value as `Range.values` gives it; an empty cell is an empty text. */
export const plainValue = (value: HostValue | null): string | number | boolean => {
  if (value === null) return '';
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'error':
      return value.code;
    case 'number':
    case 'boolean':
      return value.value;
  }
};

export const cellValue = (cell: HostCell | undefined): string | number | boolean =>
  plainValue(cell?.value ?? null);

/** As `Range.formulas` gives it: the formula, or else the value. */
export const cellFormula = (cell: HostCell | undefined): string | number | boolean =>
  cell?.formula ?? cellValue(cell);

const TYPES = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

/** As `Range.valueTypes` gives it: `Empty`, `Double`, `String`, `Boolean`, `Error`. */
export const cellValueType = (cell: HostCell | undefined): string =>
  cell?.value ? TYPES[cell.value.kind] : 'Empty';
