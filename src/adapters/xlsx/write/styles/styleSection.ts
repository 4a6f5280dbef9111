import { appendToChild, setAttribute, type Edit } from '../../xml/edits';
import { childNamed, type XmlElement } from '../../xml/outline';
import type { UsedNumbers } from './usedNumbers';
import { STYLES_ORDER } from '../workbook/workbookOrder';

/**
 * One list of the style sheet (fonts, fills …) that only grows at its end: an element that stands
 * there already is used again, so numbers in the user's cells keep their meaning and equal runs add
 * nothing.
 */
export interface StyleSection {
  /** The number of an element, which is added if it is new. */
  readonly indexOf: (element: string) => number;
  readonly elements: () => readonly string[];
  readonly edits: () => readonly Edit[];
}

export interface ListRules {
  /** What the list must begin with, as its first numbers have a meaning of their own. */
  readonly first: readonly string[];
  /** An element that changes no look, for numbers that the user's parts name. */
  readonly filler: string;
  /** Asked only where an element is new. */
  readonly used: UsedNumbers;
}

/**
 * Opens a list. A number past its end that a part of the user's names means "no format" to every
 * program. It must go on doing so, as our element in that place would show in the user's cells: it
 * gets a filler, and ours the next number that nobody names.
 */
export const styleSection = (
  xml: string,
  root: XmlElement,
  name: string,
  { first, filler, used }: ListRules,
): StyleSection => {
  const child = childNamed(root, name);
  const existing = child?.children.map(({ start, end }) => xml.slice(start, end)) ?? [];
  const added: string[] = [];
  const numbers = new Map<string, number>();
  existing.forEach((element, index) => {
    if (!numbers.has(element)) numbers.set(element, index);
  });
  const append = (element: string): number => {
    const index = existing.length + added.push(element) - 1;
    // The first of equal ones, as the next run will find them.
    if (!numbers.has(element)) numbers.set(element, index);
    return index;
  };
  const add = (element: string): number => {
    const length = (): number => existing.length + added.length;
    while (length() < first.length) append(first[length()] as string);
    while (used(name).has(length())) append(filler);
    return numbers.get(element) ?? append(element);
  };
  return {
    indexOf: (element) => numbers.get(element) ?? add(element),
    elements: () => [...existing, ...added],
    edits: () => {
      if (added.length === 0) return [];
      const appended = appendToChild(root, name, STYLES_ORDER, added.join(''));
      const counted = child !== undefined && child.openEnd !== child.end;
      return counted
        ? [setAttribute(child, 'count', String(existing.length + added.length)), appended]
        : [appended];
    },
  };
};
