import { passageOf, type Passage } from '../../../src/domain/actuals/passage/passage';
import type { NumberToken } from '../../../src/domain/language/scan/token';
import { CELL } from './support';

/** The passage of an example that stands with a rule, and its number between « and ». */
export const marked = (
  example: string,
): { readonly passage: Passage; readonly number: NumberToken } => {
  const start = example.indexOf('«');
  const passage = passageOf(example.replace('«', '').replace('»', ''), CELL, 2023);
  const number = passage.numbers.find(({ span }) => span.start <= start && start < span.end);
  if (number === undefined) throw new Error(`no number stands between « and »: ${example}`);
  return { passage, number };
};
