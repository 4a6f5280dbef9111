import type { Review } from '../../../../application/review';
import {
  type ColumnRole,
  PLAIN_ROLES,
  type WorkbookRecognition,
} from '../../../../sheets/reading/recognition';
import type { SheetColumn } from './sheetColumns';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * The years that titles, headers and columns of the workbook name, and the reporting year,
 * ascending: a column may be set to each of them.
 */
export const spokenYears = (
  { sheets, written }: WorkbookRecognition,
  year: number | null,
): readonly number[] => {
  const titles = written.banners.map(({ content }) =>
    content.kind === 'text' ? content.text : '',
  );
  const columns = sheets.flatMap((sheet) => [
    sheet.name,
    ...sheet.blocks.flatMap((block) =>
      block.columns.flatMap(({ header, role, candidates }) => [header, role, ...candidates]),
    ),
  ]);
  const named = [...titles, ...columns].flatMap((text) => text.match(YEAR) ?? []);
  const years = new Set([...named.map(Number), ...(year === null ? [] : [year])]);
  return [...years].sort((one, other) => one - other);
};

/** The roles that a column can be given, in the groups of the list; none stands twice. */
export interface RoleChoices {
  readonly likely: readonly ColumnRole[];
  readonly plain: readonly ColumnRole[];
  /** `target:2023`, `actual:2023`, newest year first. */
  readonly yearly: readonly ColumnRole[];
  /** Monitoring rounds of the reporting year: `actual:2023-06`, `planned:2023-06`. */
  readonly monthly: readonly ColumnRole[];
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** `current` stays choosable where no list names it. */
export const roleChoices = (
  candidates: readonly ColumnRole[],
  current: ColumnRole | null,
  years: readonly number[],
  reportingYear: number | null,
): RoleChoices => {
  const yearly = [...years]
    .reverse()
    .flatMap((year) => [`target:${year}` as const, `actual:${year}` as const]);
  const monthly =
    reportingYear === null
      ? []
      : (['actual', 'planned'] as const).flatMap((kind) =>
          MONTHS.map((month) => `${kind}:${reportingYear}-${month}` as const),
        );
  const likely = new Set<ColumnRole>([...candidates, 'ignored']);
  const listed = new Set<ColumnRole>([...PLAIN_ROLES, ...yearly, ...monthly]);
  if (current !== null && !listed.has(current)) likely.add(current);
  const rest = (roles: readonly ColumnRole[]): readonly ColumnRole[] =>
    roles.filter((role) => !likely.has(role));
  return {
    likely: [...likely],
    plain: rest(PLAIN_ROLES),
    yearly: rest(yearly),
    monthly: rest(monthly),
  };
};

/** The roles that a column of this workbook can be given. */
export const choicesFor = (
  { candidates, role, doubtful }: SheetColumn,
  { recognition, assessment }: Review,
): RoleChoices => {
  const year = assessment?.year ?? null;
  return roleChoices(candidates, doubtful ? null : role, spokenYears(recognition, year), year);
};
