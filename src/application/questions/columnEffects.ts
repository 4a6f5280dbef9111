import type { Decimal } from '../../domain/decimal';
import { decimal } from '../../domain/decimal';
import type { Decisions } from '../../domain/register/confirmed/decisions';
import { buildRegister } from '../../domain/register/buildRegister';
import type { Policies } from '../../domain/model/policies';
import { rollUp } from '../../domain/rollup/rollUp';
import type {
  ColumnAnswer,
  ColumnRole,
  WorkbookRecognition,
} from '../../sheets/reading/recognition';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { recogniseSheets } from '../input/recogniseSheets';

/** What a doubtful column would do in a role. */
export interface RoleEffect {
  readonly role: ColumnRole;
  /** Indicators of its sheet that would be computed. */
  readonly computed: number;
  readonly of: number;
  /** Mean achievement of those, or null where there is none: a wrong role shows in it. */
  readonly mean: Decimal | null;
  /** So many first rows of the sheet were tried, or null where it has no more. */
  readonly firstRows: number | null;
}

/** By {@link columnKey}; a column that was not tried is absent. */
export type ColumnEffects = ReadonlyMap<string, readonly RoleEffect[]>;

export const columnKey = (sheet: string, header: string): string => `${sheet}\n${header}`;

/** So many doubtful columns are tried; whoever has more answers the first ones first. */
const MOST_COLUMNS = 6;
/** So many rows of a sheet tell what a role does: more would cost more than reading the workbook. */
const MOST_ROWS = 60;

const UNDECIDED: Decisions = {
  confirmed: () => ({ target: null, actual: null }),
  decide: (_, printed) => printed,
};

/** The beginning of one sheet, with the marks that tell whose it is. */
const beginningOf = (snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets
    .filter((sheet) => sheet.name === name)
    .map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, MOST_ROWS) })),
});

const isCut = ({ sheets }: WorkbookSnapshot, name: string): boolean =>
  sheets.some((sheet) => sheet.name === name && sheet.cells.length > MOST_ROWS);

/**
 * What each likely role of each doubtful column would do: how many of the sheet's first indicators
 * would be computed, and what they would reach in the mean. Everything else stays as it is.
 */
export const columnEffects = (
  snapshot: WorkbookSnapshot,
  recognition: WorkbookRecognition,
  answers: readonly ColumnAnswer[],
  year: number,
  policies: Policies,
): ColumnEffects => {
  const doubtful = recognition.sheets.flatMap(({ name, blocks }) =>
    blocks
      .flatMap(({ columns }) => columns.filter((column) => column.doubtful))
      .map(({ header, candidates }) => ({ sheet: name, header, candidates })),
  );
  const first = new Map(doubtful.map((column) => [columnKey(column.sheet, column.header), column]));
  const effects = new Map<string, readonly RoleEffect[]>();
  for (const [key, { sheet, header, candidates }] of [...first].slice(0, MOST_COLUMNS)) {
    const part = beginningOf(snapshot, sheet);
    effects.set(
      key,
      candidates.map((role) => ({
        role,
        firstRows: isCut(snapshot, sheet) ? MOST_ROWS : null,
        ...effectOf(part, [...answers, { sheet, header, role }], year, policies),
      })),
    );
  }
  return effects;
};

const effectOf = (
  part: WorkbookSnapshot,
  answers: readonly ColumnAnswer[],
  year: number,
  policies: Policies,
): Pick<RoleEffect, 'computed' | 'of' | 'mean'> => {
  const { written } = recogniseSheets(part, answers);
  const { indicators } = rollUp(buildRegister(written, year, UNDECIDED), policies);
  const reached = indicators.flatMap(({ achievement }) =>
    achievement.kind === 'measured' ? [achievement.percentage] : [],
  );
  const sum = reached.reduce((total, each) => total.plus(each), decimal(0));
  return {
    computed: reached.length,
    of: indicators.length,
    mean: reached.length === 0 ? null : sum.dividedBy(reached.length),
  };
};
