import type { EntryLanguage } from './entry';

const ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#REF!': '#REF!',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#N/A': '#N/A',
};

/** How an add-in's entries are read. */
export const UNITED_STATES: EntryLanguage = {
  decimal: '.',
  thousands: ',',
  dayFirst: false,
  currency: '$',
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  dateFormat: 'm/d/yyyy',
  truths: { TRUE: true, FALSE: false },
  errors: ERRORS,
};

/** How an Italian Excel reads what people type. */
export const ITALY: EntryLanguage = {
  decimal: ',',
  thousands: '.',
  dayFirst: true,
  currency: '€',
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  dateFormat: 'dd/mm/yyyy',
  truths: { VERO: true, FALSO: false },
  errors: {
    '#NULLO!': '#NULL!',
    '#DIV/0!': '#DIV/0!',
    '#VALORE!': '#VALUE!',
    '#RIF!': '#REF!',
    '#NOME?': '#NAME?',
    '#NUM!': '#NUM!',
    '#N/D': '#N/A',
  },
};
