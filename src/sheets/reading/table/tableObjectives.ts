import type { CellRef } from '../../../domain/model/cell';
import type { ObjectiveLevel, WrittenObjective } from '../../../domain/model/written';
import type { Grid, GridCell } from '../grid/grid';
import { valueAt } from '../blocks/indicatorRow';
import type { ColumnUse } from '../columns/mapColumns';
import { isOnlyCode, levelOf, parseTitle } from '../grid/objectiveHeader';
import { isIndividual } from '../grid/rowWords';
import { namesObjectives } from '../blocks/sheetBlock';
import { matchKey } from '../grid/text';

/** One rank of objectives in a table: its title column, its code column, or both. */
export interface ObjectiveRank {
  readonly title: ColumnUse | null;
  readonly code: ColumnUse | null;
  readonly level: ObjectiveLevel;
  readonly combined: boolean;
}

/** An objective as one row names it. */
export interface NamedObjective {
  readonly code: string | null;
  readonly title: string;
  readonly level: ObjectiveLevel;
  readonly cell: CellRef;
  /** Code and title as they stand in the row, for an area's name. */
  readonly label: string;
}

const levelOfUse = (use: ColumnUse): ObjectiveLevel => levelOf(use.mapping.header);

/** Each code column goes with the title at its right, else at its left, else stands alone. */
export const objectiveRanks = (uses: readonly ColumnUse[]): readonly ObjectiveRank[] => {
  const titles = uses.filter(namesObjectives);
  const codes = uses.filter((use) => use.role === 'objectiveCode');
  const owner = new Map<ColumnUse, ColumnUse>();
  for (const code of codes) {
    const free = titles.filter((title) => ![...owner.values()].includes(title));
    const nearest =
      free.find((title) => title.column === code.column + 1) ??
      free.find((title) => title.column > code.column) ??
      free.find((title) => title.column < code.column);
    if (nearest !== undefined) owner.set(code, nearest);
  }
  const codeOf = (title: ColumnUse): ColumnUse | null =>
    [...owner].find(([, owned]) => owned === title)?.[0] ?? null;
  const alone = titles.length > 0 ? [] : codes.slice(0, 1);
  return [
    ...titles.map((title) => ({
      title,
      code: codeOf(title),
      level: levelOfUse(title),
      combined: title.combined,
    })),
    ...alone.map((code) => ({ title: null, code, level: levelOfUse(code), combined: false })),
  ];
};

const codeText = (cell: GridCell | undefined): string | null => cell?.text ?? null;

/** What a row itself says about an objective of a rank; null where both its cells are empty. */
export const namedObjective = (
  grid: Grid,
  row: number,
  rank: ObjectiveRank,
): NamedObjective | null => {
  const codeCell = rank.code === null ? undefined : valueAt(grid, row, rank.code.column);
  const titleCell = rank.title === null ? undefined : valueAt(grid, row, rank.title.column);
  const place = titleCell ?? codeCell;
  if (place === undefined) return null;
  const parsed = titleCell === undefined ? null : parseTitle(titleCell.text);
  const onlyCode = titleCell !== undefined && isOnlyCode(titleCell.text);
  const code = codeText(codeCell) ?? (onlyCode ? titleCell.text : (parsed?.code ?? null));
  return {
    code,
    // With a code in a column of its own the title keeps whatever it begins with.
    title:
      codeCell === undefined ? (onlyCode ? '' : (parsed?.title ?? '')) : (titleCell?.text ?? ''),
    level: parsed === null || parsed.level === 'unknown' ? rank.level : parsed.level,
    cell: { sheet: grid.sheet, row: place.row, column: place.column },
    label: [codeCell, titleCell]
      .flatMap((cell) => (cell === undefined ? [] : [cell.text]))
      .join(' '),
  };
};

/** True where the second goes on with the first (a title left out, a code written once). */
export const isSameObjective = (one: NamedObjective, other: NamedObjective): boolean => {
  const sameTitle = one.title === other.title || matchKey(one.title) === matchKey(other.title);
  if (one.code === null || other.code === null) return sameTitle;
  return matchKey(one.code) === matchKey(other.code) && (sameTitle || other.title === '');
};

/** The objectives of one sheet, each created once however many rows repeat it. */
export interface ObjectiveBook {
  readonly enter: (
    named: NamedObjective,
    facts: {
      readonly area: string | null;
      readonly parent: string | null;
      readonly level: ObjectiveLevel;
    },
  ) => string;
  readonly amend: (
    key: string,
    facts: Partial<Pick<WrittenObjective, 'department' | 'evaluation'>>,
  ) => void;
  readonly all: () => readonly WrittenObjective[];
}

const blankObjective = (key: string, named: NamedObjective): WrittenObjective => ({
  key,
  codeAsWritten: named.code,
  title: named.title,
  level: named.level,
  area: null,
  department: null,
  individual: isIndividual(named.title),
  parent: null,
  evaluation: null,
  remarks: [],
  cell: named.cell,
});

export const objectiveBook = (sheet: string): ObjectiveBook => {
  const known = new Map<string, WrittenObjective>();
  const keys = new Map<string, string>();
  const identities = new WeakMap<NamedObjective, string>();
  const identity = (named: NamedObjective, parent: string | null): string => {
    const own = identities.get(named) ?? `${matchKey(named.code ?? '')}|${matchKey(named.title)}`;
    identities.set(named, own);
    return `${parent ?? ''}|${own}`;
  };
  return {
    enter: (named, facts) => {
      const id = identity(named, facts.parent);
      const existing = keys.get(id);
      if (existing !== undefined) return existing;
      const key = `${sheet}#t${known.size + 1}`;
      keys.set(id, key);
      // The same objective under its bare code, as later rows may leave the title out.
      const short = identity({ ...named, title: '' }, facts.parent);
      if (named.code !== null && !keys.has(short)) keys.set(short, key);
      known.set(key, { ...blankObjective(key, named), ...facts });
      return key;
    },
    amend: (key, facts) => {
      const objective = known.get(key);
      const news =
        (objective?.department === null && (facts.department ?? null) !== null) ||
        (objective?.evaluation === null && (facts.evaluation ?? null) !== null);
      if (objective === undefined || !news) return;
      known.set(key, {
        ...objective,
        department: objective.department ?? facts.department ?? null,
        individual: objective.individual || isIndividual(facts.department ?? ''),
        evaluation: objective.evaluation ?? facts.evaluation ?? null,
      });
    },
    all: () => [...known.values()],
  };
};
