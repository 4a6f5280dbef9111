import { columnLetters } from '../../../../src/domain/model/cellAddress';
import type { ColumnMapping } from '../../../../src/sheets/reading/recognition';
import { drawSheet, recognise, type Drawn, type SheetExtras } from '../drawSheet';

/**
 * A drawn table with what a careful person takes each column for. `target` is a role that must be
 * certain; `? target` is a question whose likely roles begin with that one; `?` any question; a list
 * means that each of its entries is right.
 */
export interface ColumnTable {
  readonly about: string;
  readonly rows: readonly (readonly Drawn[])[];
  readonly extras?: SheetExtras;
  /** By column letter. */
  readonly roles: Readonly<Record<string, string | readonly string[]>>;
}

const fits = (column: ColumnMapping | undefined, expected: string): boolean => {
  if (column === undefined) return expected === 'ignored';
  if (!expected.startsWith('?')) return !column.doubtful && column.role === expected;
  const first = expected.slice(1).trim();
  return column.doubtful && (first === '' || column.candidates[0] === first);
};

const shown = (column: ColumnMapping | undefined): string =>
  column === undefined
    ? 'no column'
    : column.doubtful
      ? `? ${column.candidates.join(', ')}`
      : column.role;

/** `D: expected target, came out ignored` for each column that is taken for something else. */
export const misreadColumns = ({ rows, extras, roles }: ColumnTable): readonly string[] => {
  const [sheet] = recognise([drawSheet('Dati', rows, extras ?? {})]).sheets;
  const columns = sheet?.blocks.flatMap((block) => block.columns) ?? [];
  return Object.entries(roles).flatMap(([letter, expected]) => {
    const found = columns.filter((column) => columnLetters(column.column) === letter);
    const choices = typeof expected === 'string' ? [expected] : expected;
    const right =
      found.length === 0
        ? choices.some((choice) => fits(undefined, choice))
        : found.every((column) => choices.some((choice) => fits(column, choice)));
    return right
      ? []
      : [
          `${letter}: expected ${choices.join(' or ')}, came out ${found.map(shown).join(' / ') || 'no column'}`,
        ];
  });
};
