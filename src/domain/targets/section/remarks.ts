import type { Item } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';

const RUNNING = new Set([
  'word',
  'punctuation',
  'as-of',
  'base',
  'understood',
  'amount',
  'deadline',
  'reference',
]);
const CONNECTORS = /^(e|ed|o|del|di|il|la|al|a|in|con|per|n|n\.|[.,:"'*!_…\s])*$/i;

/**
 * What a section says besides its figures: neighbouring words are one remark, each bracket is one.
 * Mere connecting words ("e", "del") are none.
 */
export const remarksOf = (items: readonly Item[], prepared: PreparedText): readonly string[] => {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const joins =
      previous !== undefined &&
      RUNNING.has(previous.type) &&
      RUNNING.has(item.type) &&
      prepared.text.slice(previous.end, item.start).trim() === '';
    if (joins) group?.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (
      first === undefined ||
      last === undefined ||
      first.type === 'break' ||
      group.every(({ type }) => type === 'label')
    )
      return [];
    const text = prepared.written({ start: first.start, end: last.end });
    return CONNECTORS.test(text) ? [] : [text];
  });
};
