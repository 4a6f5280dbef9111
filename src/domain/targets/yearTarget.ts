import { decimal } from '../decimal';
import type { YearTarget } from '../model/target';
import type { Reading } from './reading';

/** What is in force for a year: a number, a date, or the text where it is neither. */
export const yearTarget = ({ meaning, text }: Reading): YearTarget | null => {
  switch (meaning.kind) {
    case 'threshold':
    case 'difference':
      return { kind: 'number', value: meaning.value };
    case 'zero':
      return { kind: 'number', value: decimal(0) };
    case 'deadline':
      return { kind: 'date', date: meaning.date };
    case 'none':
      return meaning.told ? { kind: 'text', text } : null;
    case 'range':
    case 'reference':
    case 'qualitative':
    case 'unreadable':
      return text === '' ? null : { kind: 'text', text };
  }
};
