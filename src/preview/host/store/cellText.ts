import { numberText } from '../display/numberText';
import type { HostCell } from '../hostWorkbook';

const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#NULLO!',
  '#VALUE!': '#VALORE!',
  '#REF!': '#RIF!',
  '#NAME?': '#NOME?',
  '#N/A': '#N/D',
};

/** What an Italian Excel shows in a cell that is wide enough. */
export const cellText = (cell: HostCell | undefined, date1904: boolean): string => {
  const value = cell?.value;
  if (!cell || !value) return '';
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'error':
      return ITALIAN_ERRORS[value.code] ?? value.code;
    case 'boolean':
      return value.value ? 'VERO' : 'FALSO';
    case 'number':
      return numberText(value.value, cell.format.numberFormat ?? 'General', date1904);
  }
};
