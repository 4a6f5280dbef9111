/** Choices that are the same for the same salt. */
export interface Chance {
  /** A whole number from 0 up to, not including, `bound`. */
  readonly below: (bound: number) => number;
  /** One of the items; undefined where there is none. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** Mulberry32: a sequence of 32-bit numbers, mapped to 0 up to, not including, 1. */
const sequence = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const chanceOf = (salt: number): Chance => {
  const next = sequence(salt * 7919 + 13);
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick: (items) => items[below(items.length)],
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
  };
};
