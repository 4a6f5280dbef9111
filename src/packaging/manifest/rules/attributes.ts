import { everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { ATTRIBUTES, entryFor } from '../manifestSchema';
import { remark, type Remark } from '../problem';

/** Each element has the attributes of the schema, and no other. */
export const attributes: ManifestRule = (manifest) =>
  everyElement(manifest).flatMap((element) => [...missing(element), ...unknown(element)]);

const wanted = ({ path }: ManifestElement): readonly (readonly [string, string | undefined])[] =>
  (entryFor(ATTRIBUTES, path) ?? []).map((entry) => {
    const end = entry.indexOf('=');
    return end < 0 ? [entry, undefined] : [entry.slice(0, end), entry.slice(end + 1)];
  });

const missing = (element: ManifestElement): readonly Remark[] =>
  wanted(element).flatMap(([name, value]) => {
    const given = element.attributes[name];
    if (given === undefined || given === '') {
      return [remark(element, `The attribute ${name} is missing`, `Add ${name}="${value ?? '…'}"`)];
    }
    return value === undefined || given === value
      ? []
      : [remark(element, `${name} is "${given}"`, `Write ${name}="${value}"`)];
  });

const unknown = (element: ManifestElement): readonly Remark[] => {
  const names = wanted(element).map(([name]) => name);
  return Object.keys(element.attributes)
    .filter((name) => !names.includes(name))
    .map((name) => remark(element, `The attribute ${name} is unknown here`, 'Remove it'));
};
