import { elementsAt, everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark, type Remark } from '../problem';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const LONGEST_RESOURCE_ID = 32;
const LONGEST_ID = 125;

/** The add-in's GUID, and ids that are unique and short enough (resources 32, controls 125). */
export const identifiers: ManifestRule = (manifest) => [
  ...elementsAt(manifest, 'Id')
    .filter(({ text }) => !GUID.test(text))
    .map((id) =>
      remark(id, `"${id.text}" is no GUID`, 'Write a GUID, as crypto.randomUUID() makes them'),
    ),
  ...repeated(manifest),
  ...everyElement(manifest).flatMap(tooLong),
];

const repeated = (manifest: ManifestElement): readonly Remark[] => {
  const first = new Map<string, ManifestElement>();
  return everyElement(manifest).flatMap((element) => {
    const { id } = element.attributes;
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, element);
      return [];
    }
    return [remark(element, `The id "${id}" is taken by line ${earlier.line}`, 'Choose another')];
  });
};

const tooLong = (element: ManifestElement): readonly Remark[] => {
  const limit = element.name.startsWith('bt:') ? LONGEST_RESOURCE_ID : LONGEST_ID;
  return ([['id', limit] as const, ['resid', LONGEST_RESOURCE_ID] as const] as const).flatMap(
    ([name, most]) => {
      const { length } = element.attributes[name] ?? '';
      const what = `${name} has ${length} characters`;
      return length > most ? [remark(element, what, `Shorten it to at most ${most}`)] : [];
    },
  );
};
