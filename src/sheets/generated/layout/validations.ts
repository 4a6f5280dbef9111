import type { PlannedValidation } from '../../plan';
import type { CellRange } from '../../snapshot';

interface Words {
  readonly title: string;
  readonly message: string;
}

/** A list from a range of `Parametri`; people may insist on other words, which are reported. */
export const listValidation = (
  range: CellRange,
  source: string,
  { title, message }: Words,
): PlannedValidation => ({ kind: 'list', range, source, title, message, strictness: 'warning' });

export const numberValidation = (
  range: CellRange,
  minimum: number,
  maximum: number,
  { title, message }: Words,
): PlannedValidation => ({
  kind: 'decimal',
  range,
  minimum,
  maximum,
  title,
  message,
  strictness: 'stop',
});
