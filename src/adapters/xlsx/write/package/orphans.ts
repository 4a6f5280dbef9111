import type { Package } from '../../ooxml/package';
import { relationshipsPath } from '../../ooxml/paths';
import { relationshipsOf } from '../../ooxml/relationships';

/**
 * The parts (in lower case, their relationships too) that belong to these sheets alone and are not
 * among those that stay: what cannot be carried over goes when a generated sheet is written anew.
 */
export const partsOfSheetsAlone = (
  parts: Package,
  sheets: ReadonlySet<string>,
  staying: readonly string[] = [],
): ReadonlySet<string> => {
  const withRelationships = [...sheets].filter(
    (path) => parts.part(relationshipsPath(path)) !== undefined,
  );
  if (withRelationships.length === 0) return new Set();
  const kept = reachable(
    parts,
    ['', ...staying],
    new Set([...sheets].map((path) => path.toLowerCase())),
  );
  const theirs = reachable(parts, withRelationships, new Set());
  const alone = new Set<string>();
  for (const path of theirs) {
    if (kept.has(path)) continue;
    if (!sheets.has(path)) alone.add(path);
    alone.add(relationshipsPath(path).toLowerCase());
  }
  for (const path of sheets) alone.delete(path.toLowerCase());
  return alone;
};

const reachable = (
  parts: Package,
  from: readonly string[],
  closed: ReadonlySet<string>,
): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const key = path.toLowerCase();
    if (found.has(key) || closed.has(key)) continue;
    found.add(key);
    for (const { target } of relationshipsOf(parts, path))
      if (target !== null) waiting.push(target);
  }
  return found;
};
