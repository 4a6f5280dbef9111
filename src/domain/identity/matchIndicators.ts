import { isTypo } from './isTypo';
import { groupedBy, pairing, type Match } from './pairing';
import { comparableText, completedTexts } from './sameText';

/** An indicator as an earlier run knew it, or as the worksheets have it now. */
export interface KnownIndicator {
  /** Unique among those of its run. */
  readonly id: string;
  /** `A01/2` in that run. */
  readonly address: string;
  /** Its objective's code as it is *now*; null where that objective was not found. */
  readonly objective: string | null;
  readonly name: string;
  /** What tells indicators of one name apart: the text of the result; null where not known. */
  readonly text: string | null;
}

/**
 * Finds the indicators of an earlier run in the worksheets of now:
 *
 * 1. the same objective and name; several of one name by the text of their results, and by their
 *    order only where as many are there as were;
 * 2. else the only one of that name under another objective;
 * 3. else in the same objective the only one whose name differs by a typo alone.
 *
 * Positions count for nothing: rows inserted, deleted or sorted move no word to another indicator.
 */
export const matchIndicators = (
  known: readonly KnownIndicator[],
  now: readonly KnownIndicator[],
): ReadonlyMap<string, Match> => {
  const complete = completedTexts(now.map(({ name }) => name));
  const named = known.map((each) => ({ ...each, name: complete(each.name) }));
  const pairs = pairing<KnownIndicator>(named, now);
  // Rows without a name are of one name in their objective; elsewhere they say nothing.
  const ownName = ({ objective, name }: KnownIndicator): string | null =>
    objective === null ? null : `${objective}\n${comparableText(name)}`;
  const withText = (each: KnownIndicator): string | null => {
    const own = ownName(each);
    return own === null || each.text === null ? null : `${own}\n${comparableText(each.text)}`;
  };

  const then = groupedBy(named, ownName);
  const there = groupedBy(now, ownName);
  for (const [key, [one, ...more]] of then) {
    const [other, ...others] = there.get(key) ?? [];
    if (one !== undefined && other !== undefined && more.length + others.length === 0) {
      pairs.pair(one, other);
    }
  }
  pairs.pairUnique(withText);
  const open = new Set(pairs.openNow());
  for (const [key, group] of then) {
    const others = there.get(key) ?? [];
    if (group.length !== others.length) continue;
    const left = group.filter(({ id }) => !pairs.found.has(id));
    const free = others.filter((other) => open.has(other));
    left.forEach((one, at) => free[at] !== undefined && pairs.pair(one, free[at]));
  }
  pairs.pairUnique((each) =>
    isTwin(ownName(each), then, there) ? null : comparableText(each.name) || null,
  );
  pairTypos(pairs);
  return new Map(
    known.map(({ id, address }): [string, Match] => {
      const found = pairs.found.get(id);
      return [
        id,
        found === undefined ? lost(address, pairs.openNow()) : { kind: 'found', now: found },
      ];
    }),
  );
};

/** One of several of its name in its objective: what did not fit there is not sought elsewhere. */
const isTwin = (
  key: string | null,
  then: ReadonlyMap<string, readonly KnownIndicator[]>,
  there: ReadonlyMap<string, readonly KnownIndicator[]>,
): boolean =>
  key !== null && ((then.get(key)?.length ?? 0) > 1 || (there.get(key)?.length ?? 0) > 1);

const pairTypos = ({
  openKnown,
  openNow,
  pair,
}: ReturnType<typeof pairing<KnownIndicator>>): void => {
  const candidates = groupedBy(openNow(), ({ objective }) => objective);
  const known = groupedBy(openKnown(), ({ objective }) => objective);
  for (const [objective, group] of known) {
    const others = candidates.get(objective) ?? [];
    for (const one of group) {
      const near = others.filter((other) => isTypo(one.name, other.name));
      const rivals = group.filter(
        ({ name }) => near[0] !== undefined && isTypo(name, near[0].name),
      );
      if (near.length === 1 && near[0] !== undefined && rivals.length === 1) pair(one, near[0]);
    }
  }
};

const lost = (address: string, open: readonly KnownIndicator[]): Match => ({
  kind: 'lost',
  likely: open.find((each) => each.address === address)?.id ?? null,
});
