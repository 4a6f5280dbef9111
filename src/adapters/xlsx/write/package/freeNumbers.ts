/**
 * `count` numbers from `first` to `most` that are not in use, ascending: those after the highest
 * one in use, or the lowest free ones where that would pass `most`. Numbers in use may be anything
 * that a file holds: repeated, huge, negative, none at all (NaN).
 */
export const freeNumbers = (
  used: Iterable<number>,
  count: number,
  { first, most }: { readonly first: number; readonly most: number },
): readonly number[] => {
  const taken = new Set(used);
  let highest = first - 1;
  for (const number of taken)
    if (Number.isInteger(number) && number <= most) highest = Math.max(highest, number);
  const free: number[] = [];
  const from = highest + count <= most ? highest + 1 : first;
  for (let number = from; free.length < count && number <= most; number++)
    if (!taken.has(number)) free.push(number);
  if (free.length < count) throw new Error(`There are no ${count} free numbers up to ${most}.`);
  return free;
};
