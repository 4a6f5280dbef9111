const MOST = 3;

/** `Scheda 1, Scheda 2, Scheda 3 … Scheda 19`: the first names and the last of a long list. */
export const namesInShort = (names: readonly string[]): string => {
  const last = names.at(-1);
  if (names.length <= MOST + 1 || last === undefined) return names.join(', ');
  return `${names.slice(0, MOST).join(', ')} … ${last}`;
};
