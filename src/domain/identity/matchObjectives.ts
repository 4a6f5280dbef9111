import { isTypo } from './isTypo';
import { groupedBy, pairing, type Match } from './pairing';
import { comparableText, completedTexts } from './sameText';

/** An objective as an earlier run knew it, or as the worksheets have it now. */
export interface KnownObjective {
  /** Unique among those of its run. */
  readonly id: string;
  /** Its code in that run. */
  readonly code: string;
  readonly title: string;
  /** The names of its indicators: they tell objectives of one title apart. */
  readonly indicators: readonly string[];
}

/** `A1`, `a01` and `A01` are spellings of one code. */
const looseCode = (code: string): string =>
  code.toUpperCase().replace(/(^|[^0-9])0+(?=[0-9])/g, '$1');

/**
 * Finds the objectives of an earlier run in the worksheets of now, by code *and* title:
 *
 * 1. the same code, in any spelling, with the same title;
 * 2. else the title, where it is the only one of its kind: a renumbered objective;
 * 3. else the code, where the title differs by a typo alone, or was not known.
 *
 * A code that bears another title now is no longer the same objective. Objectives of one title are
 * told apart by the names of their indicators; where those do not tell, nothing is found.
 */
export const matchObjectives = (
  known: readonly KnownObjective[],
  now: readonly KnownObjective[],
): ReadonlyMap<string, Match> => {
  const complete = completedTexts(now.map(({ title }) => title));
  const titled = known.map((each) => ({ ...each, title: complete(each.title) }));
  const pairs = pairing<KnownObjective>(titled, now);
  const twins = titlesOfSeveral([titled, now]);
  const titleOf = ({ title, indicators }: KnownObjective): string | null => {
    const words = comparableText(title);
    return words === '' || (twins.has(words) && indicators.length > 0) ? null : words;
  };
  const withTitle = (code: string, each: KnownObjective): string | null =>
    titleOf(each) === null ? null : `${code}\n${titleOf(each) ?? ''}`;

  pairTwins(titled, now, pairs.pair);
  pairs.pairUnique((each) => withTitle(each.code, each));
  pairs.pairUnique((each) => withTitle(looseCode(each.code), each));
  pairs.pairUnique(titleOf);
  for (const one of pairs.openKnown()) {
    const other = pairs.openNow().find(({ code }) => looseCode(code) === looseCode(one.code));
    if (other === undefined) continue;
    const unknown = comparableText(one.title) === '';
    if (unknown || (one.title !== other.title && isTypo(one.title, other.title))) {
      pairs.pair(one, other);
    }
  }
  return new Map(
    known.map(({ id, code }): [string, Match] => {
      const there = pairs.found.get(id);
      return [
        id,
        there === undefined ? lost(code, pairs.openNow()) : { kind: 'found', now: there },
      ];
    }),
  );
};

const lost = (code: string, open: readonly KnownObjective[]): Match => ({
  kind: 'lost',
  likely: open.find((each) => looseCode(each.code) === looseCode(code))?.id ?? null,
});

const wordsOf = ({ title }: KnownObjective): string | null => comparableText(title) || null;

/** Titles that several objectives of one run bear (`Obiettivo operativo`). */
const titlesOfSeveral = (runs: readonly (readonly KnownObjective[])[]): ReadonlySet<string> =>
  new Set(
    runs.flatMap((run) =>
      [...groupedBy(run, wordsOf)].filter(([, group]) => group.length > 1).map(([title]) => title),
    ),
  );

/**
 * Objectives of one title, now or then: the same code and an indicator in common, else the only one
 * that shares a name.
 */
const pairTwins = (
  known: readonly KnownObjective[],
  now: readonly KnownObjective[],
  pair: (one: KnownObjective, other: KnownObjective) => void,
): void => {
  const others = groupedBy(now, wordsOf);
  for (const [title, group] of groupedBy(known, wordsOf)) {
    const there = others.get(title) ?? [];
    if (group.length < 2 && there.length < 2) continue;
    for (const one of group) {
      const sharing = there.filter((other) => shareNames(one, other));
      const same = sharing.find(({ code }) => code === one.code);
      const [only, ...more] = sharing;
      if (same !== undefined) pair(one, same);
      else if (only !== undefined && more.length === 0) pair(one, only);
    }
  }
};

const shareNames = (one: KnownObjective, other: KnownObjective): boolean => {
  const names = new Set(other.indicators.map(comparableText));
  return one.indicators.some((name) => names.has(comparableText(name)));
};
