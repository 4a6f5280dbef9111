import { adjustDrafts } from './adjustDrafts';
import { isCombinedHeader, type Candidate } from './columnCandidates';
import { choiceOf, type ColumnDraft } from './columnDraft';
import { draftColumns, headerName } from './draftColumns';
import { rowsBetween, type Grid } from '../grid/grid';
import type { HeaderBand } from '../headers/headerBand';
import type { AnsweredHeaders } from '../headers/headerCells';
import type { HeaderTrait } from '../headers/lexicon/headerMeaning';
import { headerLabel } from '../headers/headerText';
import { keepDoubts } from './keepDoubts';
import { objectiveHeader, parseTitle } from '../grid/objectiveHeader';
import { areSharesOfOne, figureShare } from './columnFigures';
import { openRoles } from './openRoles';
import { provenRoles } from './provenRoles';
import { unnamedResults } from './unnamedResults';
import { doubtfulResults } from './doubtfulResults';
import { missingColumns } from './missingColumns';
import type { Drafts } from './drafts';
import type { ColumnMapping, ColumnRole } from '../recognition';
import { plainRole, rolePeriod, type PlainRoleName } from '../role';
import { settleDrafts } from './settleDrafts';
import { BAR, RESULTS, SHARE, WORDS } from '../weights';

/** A column's mapping, and what else the reading of rows must know of it. */
export interface ColumnUse {
  readonly mapping: ColumnMapping;
  readonly column: number;
  readonly role: PlainRoleName | 'planned' | 'series' | 'evaluation';
  /** `2023`, `2023-06` or null. */
  readonly period: string | null;
  readonly trait: HeaderTrait | null;
  /** Areas and objectives stand in this one column. */
  readonly combined: boolean;
  /** An achievement in shares of 1. */
  readonly ofOne: boolean;
}

export interface MappingInput {
  readonly grid: Grid;
  readonly band: HeaderBand;
  /** Rows under the header that may hold indicators. */
  readonly rows: readonly number[];
  readonly answers: AnsweredHeaders;
  /** The year that sheet name and titles tell, for `al 30/06` without one. */
  readonly year: number | null;
  /** First year of the plan, where sheet name or titles give its span. */
  readonly planStart: number | null;
  /** Columns of other tables beside this one. */
  readonly taken: ReadonlySet<number>;
}

const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** The role with its period, or null where the period makes it unusable (a month of no year). */
const periodRole = (
  draft: ColumnDraft,
  choice: Candidate,
  year: number | null,
): ColumnRole | null => {
  if (choice.role !== 'target' && choice.role !== 'actual') {
    return choice.role === 'achievement' && draft.period.month !== null ? null : choice.role;
  }
  const said = draft.period.year ?? (draft.period.month === null ? null : year);
  if (draft.period.month !== null) {
    if (said === null) return null;
    const kind = choice.role === 'target' ? 'planned' : 'actual';
    return `${kind}:${said}-${twoDigits(draft.period.month)}`;
  }
  if (said !== null) return `${choice.role}:${said}`;
  return choice.trait === 'series' ? 'remark' : choice.role;
};

const useOf = (choice: Candidate | null, role: ColumnRole): ColumnUse['role'] => {
  if (choice?.trait === 'evaluation') return 'evaluation';
  if (choice?.trait === 'series' && role === 'remark') return 'series';
  return plainRole(role);
};

const decided = (
  draft: ColumnDraft,
  role: ColumnRole,
  confidence: number,
  decidedBy: ColumnMapping['decidedBy'],
): ColumnMapping => ({
  column: draft.header.column,
  header: headerLabel(draft.header),
  role,
  confidence: Math.round(Math.min(1, confidence) * 100) / 100,
  doubtful: false,
  doubt: null,
  candidates: [],
  samples: draft.samples,
  decidedBy,
});

/** A column without a role: left out, with a question where it may hold something that counts. */
const undecided = (
  draft: ColumnDraft,
  drafts: readonly ColumnDraft[],
  year: number | null,
): ColumnMapping => {
  const open = openRoles(draft, drafts);
  const best = draft.all[0]?.score ?? 0;
  const left = decided(draft, 'ignored', Math.max(1 - best, BAR.certain), 'program');
  if (open === null) return left;
  const roles = open.roles.map(
    (role) =>
      periodRole(draft, { role, score: 0, trait: null, byHeader: true, words: 0 }, year) ?? role,
  );
  return {
    ...left,
    confidence: Math.round(Math.min(Math.max(best, WORDS.hint), BAR.doubtful) * 100) / 100,
    header: headerName(draft.header),
    doubtful: true,
    doubt: open.doubt,
    candidates: [...new Set(roles)],
  };
};

/** `1 | 0,5` under an achievement: nobody reaches 1 % and half a percent. */
const isOfOne = (draft: ColumnDraft): boolean =>
  draft.figures.size >= 2 &&
  figureShare(draft.figures, draft.profile.count) >= SHARE.most &&
  areSharesOfOne(draft.figures, RESULTS.mostShare);

const toUse = (
  draft: ColumnDraft,
  drafts: readonly ColumnDraft[],
  year: number | null,
): ColumnUse => {
  const column = draft.header.column;
  const combined = isCombinedHeader(headerLabel(draft.header));
  const answer = draft.answer;
  if (answer !== null) {
    const mapping = { ...decided(draft, answer, 1, 'person'), header: headerName(draft.header) };
    const trait = draft.all.find((one) => one.role === plainRole(answer))?.trait ?? null;
    return {
      mapping,
      column,
      role: plainRole(answer),
      period: rolePeriod(answer),
      trait,
      combined,
      ofOne: isOfOne(draft),
    };
  }
  const choice = choiceOf(draft);
  const role = choice === null ? null : periodRole(draft, choice, year);
  const mapping =
    choice === null
      ? undecided(draft, drafts, null)
      : decided(draft, role ?? 'ignored', choice.score, 'program');
  return {
    mapping,
    column,
    role: useOf(choice, mapping.role),
    period: rolePeriod(mapping.role),
    trait: choice?.trait ?? null,
    combined,
    ofOne: isOfOne(draft),
  };
};

/** The rows of the table, or those over it, are headed by objectives that take a row of their own. */
const underBanners = ({ grid, band, rows }: MappingInput): boolean =>
  rows.some((row) => {
    const [only, second] = grid.cellsAt(row);
    if (only === undefined || second !== undefined || only.content.kind !== 'text') return false;
    const { level, code } = parseTitle(only.text);
    return level !== 'unknown' || code !== null;
  }) ||
  rowsBetween(grid, band.top - 3, band.top - 1).some((row) =>
    grid.cellsAt(row).some((cell) => objectiveHeader(cell.text) !== null),
  );

/** The columns of one block: by header, by content, by each other, and as people answered. */
export const mapColumns = (input: MappingInput): readonly ColumnUse[] => {
  const drafts = draftColumns(
    input.grid,
    input.band,
    input.rows,
    input.answers,
    input.taken,
    input.planStart,
  );
  const banners = underBanners(input);
  const settle = (all: readonly ColumnDraft[]): readonly ColumnDraft[] =>
    [
      provenRoles,
      (current: Drafts) => adjustDrafts(current, banners),
      settleDrafts,
      unnamedResults,
      doubtfulResults,
      missingColumns,
    ].reduce((current, step) => step(current), all);
  const settled = drafts.some((draft) => draft.answer !== null)
    ? keepDoubts(settle(drafts), settle(drafts.map((draft) => ({ ...draft, answer: null }))))
    : settle(drafts);
  return settled.map((draft) => toUse(draft, settled, input.year));
};
