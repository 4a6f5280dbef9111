/** Numbers that follow from a seed alone (mulberry32), so that a mutation can be made again. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`; 0 where `below` is 0. */
  readonly below: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export const randomFrom = (seed: number): Random => {
  // Neighbouring seeds must not give neighbouring numbers, so the seed is spread first.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, pick: <T>(items: readonly T[]) => items[below(items.length)] as T };
};
