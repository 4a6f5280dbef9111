import { matchingText } from '../../language/normaliseText';
import type { ObjectiveLevel, WrittenObjective } from '../../model/written';
import { normaliseCode, usesLetterAndDigits } from './normaliseCode';

/** The code that an objective goes by, and how it came to it. */
export interface AssignedCode {
  readonly code: string;
  /** Code of the objective above it, or null. */
  readonly parent: string | null;
  readonly inferred: boolean;
  /** The code that it bears again, or null. */
  readonly repeats: string | null;
}

/** Levels under which a block without a code can stand. */
const LEVELS_ABOVE: ReadonlySet<ObjectiveLevel> = new Set([
  'strategic-common',
  'strategic-specific',
  'entity',
]);
const CHILD = /^(.+)[.](\d+)$/;

/**
 * Gives every objective a unique code, in the order of the sheets.
 *
 * A written code is normalised; the same code again gets `#2`, `#3`. A block without a code gets
 * the next free one of the objective that it stands under (`B03.02` after `B03.01`), or, where
 * nothing stands above it, a stable key from sheet and title.
 */
export const assignCodes = (
  objectives: readonly WrittenObjective[],
): ReadonlyMap<string, AssignedCode> => {
  const letterAndDigits = usesLetterAndDigits(objectives.flatMap((o) => o.codeAsWritten ?? []));
  const written = new Map(
    objectives.flatMap((o): [string, string][] =>
      o.codeAsWritten === null ? [] : [[o.key, normaliseCode(o.codeAsWritten, letterAndDigits)]],
    ),
  );
  const taken = new Set(written.values());
  const counts = new Map<string, number>();
  const assigned = new Map<string, AssignedCode>();
  for (const [at, objective] of objectives.entries()) {
    const code = written.get(objective.key);
    const above = parentCode(objective, code, objectives.slice(0, at), assigned, taken);
    if (code === undefined) {
      const inferred = inferCode(objective, above, taken);
      taken.add(inferred);
      assigned.set(objective.key, { code: inferred, parent: above, inferred: true, repeats: null });
      continue;
    }
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    const unique = count === 1 ? code : `${code}#${count}`;
    assigned.set(objective.key, {
      code: unique,
      parent: above,
      inferred: false,
      repeats: count === 1 ? null : code,
    });
  }
  return assigned;
};

const parentCode = (
  objective: WrittenObjective,
  code: string | undefined,
  before: readonly WrittenObjective[],
  assigned: ReadonlyMap<string, AssignedCode>,
  taken: ReadonlySet<string>,
): string | null => {
  if (objective.parent !== null) {
    const above = assigned.get(objective.parent);
    if (above !== undefined) return above.code;
  }
  const stem = code === undefined ? undefined : CHILD.exec(code)?.[1];
  if (stem !== undefined && taken.has(stem)) return stem;
  if (code !== undefined || LEVELS_ABOVE.has(objective.level)) return null;
  const above = before.findLast(
    (o) => o.cell.sheet === objective.cell.sheet && LEVELS_ABOVE.has(o.level),
  );
  return above === undefined ? null : (assigned.get(above.key)?.code ?? null);
};

const inferCode = (
  objective: WrittenObjective,
  parent: string | null,
  taken: ReadonlySet<string>,
): string => {
  if (parent === null) return freeKey(objective, taken);
  for (let number = 1; ; number++) {
    const code = `${parent}.${String(number).padStart(2, '0')}`;
    if (!taken.has(code)) return code;
  }
};

const freeKey = (objective: WrittenObjective, taken: ReadonlySet<string>): string => {
  const key = `${slug(objective.cell.sheet, 12)}-${slug(objective.title, LONGEST_TITLE)}`;
  for (let number = 1; ; number++) {
    const code = number === 1 ? key : `${key}#${number}`;
    if (!taken.has(code)) return code;
  }
};

/** True for a key that was made of a title, because the sheet gives no code: `FOGLIO1-IMPRESE`. */
export const isMadeOfTitle = (code: string, title: string): boolean =>
  code.replace(/#\d+$/, '').endsWith(`-${slug(title, LONGEST_TITLE)}`);

const LONGEST_TITLE = 28;

const slug = (text: string, length: number): string =>
  matchingText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, length)
    .replace(/-$/, '')
    .toUpperCase();
