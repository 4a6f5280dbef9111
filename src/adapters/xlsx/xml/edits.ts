import type { XmlElement } from './outline';
import { childNamed } from './outline';

/** Replaces the characters from `from` up to, not including, `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Carries out edits that do not overlap; all that they do not name stays as it was. */
export const applyEdits = (xml: string, edits: readonly Edit[]): string => {
  const sorted = edits.map((edit, order) => ({ edit, order }));
  sorted.sort((a, b) => a.edit.from - b.edit.from || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { edit } of sorted) {
    result += xml.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + xml.slice(at);
};

export const removal = (element: XmlElement): Edit => ({
  from: element.start,
  to: element.end,
  text: '',
});

/** Gives the opening tag of an element an attribute, in the place of one of that name. */
export const setAttribute = (element: XmlElement, name: string, value: string | null): Edit => {
  const selfClosing = element.openEnd === element.end && element.closeStart === element.end;
  const existing = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const text = value === null ? '' : ` ${name}="${value}"`;
  const attributes = existing.test(element.attributes)
    ? element.attributes.replace(existing, () => text)
    : element.attributes.trimEnd() + text;
  const to = element.openEnd - (selfClosing ? 2 : 1);
  return { from: to - element.attributes.length, to, text: attributes };
};

/**
 * Adds content at the end of a child of the root, which is made where it is missing, in the place
 * that the order of the schema gives it.
 */
export const appendToChild = (
  root: XmlElement,
  name: string,
  order: readonly string[],
  content: string,
): Edit => {
  const child = childNamed(root, name);
  const wrapped = `<${root.prefix}${name}>${content}</${root.prefix}${name}>`;
  if (child === undefined) {
    const later = order.slice(order.indexOf(name) + 1);
    const next = root.children.find((candidate) => later.includes(candidate.name));
    const place = next?.start ?? root.closeStart;
    return { from: place, to: place, text: wrapped };
  }
  return child.openEnd === child.end
    ? { from: child.start, to: child.end, text: wrapped }
    : { from: child.closeStart, to: child.closeStart, text: content };
};
