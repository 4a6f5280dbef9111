import type { Finding } from '../../domain/finding';
import type { Plan, PlannedCell, PlannedSheet, PlannedStyle } from '../plan';
import { GENERATED_SHEETS } from './generatedSheets';
import type { LaidSheet, LaidSheets, LayoutInput } from './layout/layoutInput';
import type { TablePlace } from './layout/table';
import { styleNamed } from './schema/styles';
import type { GeneratedMark } from './schema/tableSchema';

/** The generated sheets of a run: every table has its rows and its place, nothing is planned yet. */
export interface Layout {
  /** What would stand in a column of a sheet's row; null where there is no such cell. */
  readonly cellOf: (mark: GeneratedMark, subject: string, columnId: string) => PlannedCell | null;
  readonly plan: (findings: readonly Finding[]) => Plan;
}

/**
 * Lays the generated sheets out, in the order of their tabs. A pure function: equal input gives an
 * equal plan, and what was typed is in it word for word. Findings come last, because some of them
 * tell what was typed over cells of this very layout.
 */
export const layOut = (input: LayoutInput): Layout => {
  const laid = new Map<string, LaidSheet>();
  const sheets: LaidSheets = {
    placeOf: ({ mark }) => {
      const place = laid.get(mark)?.place ?? null;
      if (place === null) throw new Error(`No table of "${mark}" is laid out.`);
      // It was laid out by the schema of this mark, whose ids these are.
      return place as TablePlace<string>;
    },
    titled: (title) => [...laid.values()].find((sheet) => sheet.title === title) ?? null,
  };
  for (const { schema, layOut: layOutSheet } of GENERATED_SHEETS) {
    laid.set(schema.mark, layOutSheet(input, sheets));
  }
  return {
    cellOf: (mark, subject, columnId) => laid.get(mark)?.cellOf(subject, columnId) ?? null,
    plan: (findings) => {
      const all = [...laid.values()];
      const planned = all.map(({ plan }) => plan(findings));
      return {
        sheets: planned,
        names: all.flatMap(({ names }) => names),
        styles: stylesOf(planned),
      };
    },
  };
};

/** The styles that the cells of the sheets bear, in the order of their names. */
const stylesOf = (sheets: readonly PlannedSheet[]): Readonly<Record<string, PlannedStyle>> => {
  const used = new Set<string>();
  for (const { cells } of sheets) {
    for (const row of cells) for (const cell of row) if (cell !== undefined) used.add(cell.style);
  }
  return Object.fromEntries([...used].sort().map((name) => [name, styleNamed(name)]));
};
