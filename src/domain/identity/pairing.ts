/** Where something known from an earlier run stands now. */
export type Match =
  | { readonly kind: 'found'; readonly now: string }
  /** It fits nowhere for certain; `likely` is what it may have become, for a person to decide. */
  | { readonly kind: 'lost'; readonly likely: string | null };

interface Identified {
  readonly id: string;
}

/** Pairs what was known with what is there now, each once; the certain pairs come first. */
export interface Pairing<Each extends Identified> {
  /** Known id → id now. */
  readonly found: ReadonlyMap<string, string>;
  readonly openKnown: () => readonly Each[];
  readonly openNow: () => readonly Each[];
  readonly pair: (known: Each, now: Each) => void;
  /** Pairs what is the only one of its key on both sides; a null key is none. */
  readonly pairUnique: (keyOf: (each: Each) => string | null) => void;
}

export const pairing = <Each extends Identified>(
  known: readonly Each[],
  now: readonly Each[],
): Pairing<Each> => {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const openKnown = (): readonly Each[] => known.filter(({ id }) => !found.has(id));
  const openNow = (): readonly Each[] => now.filter(({ id }) => !taken.has(id));
  const pair = (one: Each, other: Each): void => {
    if (found.has(one.id) || taken.has(other.id)) return;
    found.set(one.id, other.id);
    taken.add(other.id);
  };
  const pairUnique = (keyOf: (each: Each) => string | null): void => {
    const others = groupedBy(openNow(), keyOf);
    for (const [key, [one, ...more]] of groupedBy(openKnown(), keyOf)) {
      const [other, ...rest] = others.get(key) ?? [];
      if (one !== undefined && other !== undefined && more.length + rest.length === 0) {
        pair(one, other);
      }
    }
  };
  return { found, openKnown, openNow, pair, pairUnique };
};

/** In the order of first appearance; what has no key is left out. */
export const groupedBy = <Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string | null,
): ReadonlyMap<string, readonly Each[]> => {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
};
