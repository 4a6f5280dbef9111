import { everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { entryFor, SEQUENCES } from '../manifestSchema';
import { remark, type Remark } from '../problem';

/** Excel loads nothing of a manifest with an element that is unknown, missing, doubled or out of order. */
export const elementOrder: ManifestRule = (manifest) =>
  manifest.name === 'OfficeApp'
    ? everyElement(manifest).flatMap(orderOf)
    : [remark(manifest, `The root is <${manifest.name}>`, 'Make <OfficeApp> the root element')];

const orderOf = (element: ManifestElement): readonly Remark[] => {
  const type = element.attributes['xsi:type'];
  const kind = element.name === 'Action' && type !== undefined ? `:${type}` : '';
  const sequence = (entryFor(SEQUENCES, element.path + kind) ?? []).map((entry) => ({
    name: entry.slice(0, -1),
    often: entry.slice(-1),
  }));
  const names = sequence.map(({ name }) => name);
  return [
    ...wrongChildren(element, names),
    ...sequence.flatMap(({ name, often }) => wrongNumber(element, name, often)),
  ];
};

const wrongChildren = (element: ManifestElement, names: readonly string[]): readonly Remark[] => {
  const order = names.length === 0 ? 'nothing' : names.map((name) => `<${name}>`).join(', ');
  let reached = 0;
  for (const child of element.children) {
    const at = names.indexOf(child.name);
    if (at < 0) {
      const remedy = `Remove it, or move it: <${element.name}> holds ${order}`;
      return [remark(child, `<${child.name}> has no place in <${element.name}>`, remedy)];
    }
    if (at < reached) {
      const what = `<${child.name}> comes after <${names[reached]}>`;
      return [remark(child, what, `Keep the schema's order: ${order}`)];
    }
    reached = at;
  }
  return [];
};

const wrongNumber = (element: ManifestElement, name: string, often: string): readonly Remark[] => {
  const found = element.children.filter((child) => child.name === name);
  if (found.length === 0 && (often === '!' || often === '+')) {
    const what = `<${element.name}> lacks <${name}>`;
    return [remark(element, what, `Add <${name}> at its place in the schema's order`)];
  }
  const second = found[1];
  return second !== undefined && (often === '!' || often === '?')
    ? [remark(second, `<${name}> is there ${found.length} times`, 'Keep one of them')]
    : [];
};
