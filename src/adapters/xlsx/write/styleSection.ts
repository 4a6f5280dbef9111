import { appendToChild, setAttribute, type Edit } from '../xml/edits';
import { childNamed, type XmlElement } from '../xml/outline';
import { STYLES_ORDER } from './workbookOrder';

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

/** `first`: what a list must begin with where the file has none (its number 0 has a meaning). */
export const styleSection = (
  xml: string,
  root: XmlElement,
  name: string,
  first: readonly string[],
): StyleSection => {
  const child = childNamed(root, name);
  const existing = child?.children.map(({ start, end }) => xml.slice(start, end)) ?? [];
  const added: string[] = [];
  const numbers = new Map<string, number>();
  existing.forEach((element, index) => {
    if (!numbers.has(element)) numbers.set(element, index);
  });
  const add = (element: string): number => {
    const index = existing.length + added.push(element) - 1;
    numbers.set(element, index);
    return index;
  };
  return {
    indexOf: (element) => {
      if (existing.length === 0 && added.length === 0) first.forEach(add);
      return numbers.get(element) ?? add(element);
    },
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
