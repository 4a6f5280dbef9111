import type { Span } from '../../model/cell';
import type { Item } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';
import type { SectionParts } from '../parts/sectionParts';

const ATTACHES = new Set([
  'di',
  'del',
  'dei',
  'delle',
  'a',
  'al',
  'in',
  'con',
  'su',
  'per',
  'n.',
  'n',
  'numero',
  "l'",
  'il',
  'tutti',
  'tutte',
  'sono',
  'saranno',
  'complessivi',
]);

/**
 * "Attivazione fase 2", "certificazione ISO 22000": a number after words with nothing that says
 * that it is a quantity is none. Returns its place, or null where every figure is attached:
 * "organizzazione di 3 eventi", "n. 4", "completamento 80%", "eventi: 3".
 */
export const unattachedNumber = (
  parts: SectionParts,
  items: readonly Item[],
  prepared: PreparedText,
): Span | null => {
  const [first] = parts.sized;
  if (first?.type !== 'amount' || first.operator !== null || first.sign === '+') return null;
  const at = items.indexOf(first);
  const before = items[at - 1];
  if (before === undefined || !['word', 'understood'].includes(before.type)) return null;
  if (first.counted || first.changed === true || first.approximate) return null;
  const known = first.unit?.name;
  if (known === '%' || known === 'gg' || known === '€') return null;
  const written = prepared.text.slice(before.start, before.end).trim();
  if (written.endsWith(':')) return null;
  const word = written.replace(/[.,]$/, '');
  return ATTACHES.has(word) && first.unit !== null ? null : { start: first.start, end: first.end };
};
