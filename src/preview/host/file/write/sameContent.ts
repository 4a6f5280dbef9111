/** A value as text, whatever the order of its keys, entries and members. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return { map: [...(part as Map<unknown, unknown>)].sort(byKey) };
    if (part instanceof Set) return { set: [...(part as Set<unknown>)].sort() };
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(byKey));
  });

const byKey = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
  Number(a) - Number(b) || (String(a) < String(b) ? -1 : 1);

export const sameContent = (a: unknown, b: unknown): boolean =>
  a === b || canonical(a) === canonical(b);
