import { elementsAt, everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark, type Remark } from '../problem';

const SHORT = 125;
const LONG = 250;

/** Texts that are there and no longer than Excel takes: 125 characters, descriptions 250. */
export const texts: ManifestRule = (manifest) => [
  ...elementsAt(manifest, 'ProviderName').flatMap((name) => wrong(name, name.text, SHORT)),
  ...elementsAt(manifest, 'DisplayName').flatMap((name) => settings(name, SHORT)),
  ...elementsAt(manifest, 'Description').flatMap((text) => settings(text, LONG)),
  ...everyElement(manifest).flatMap(({ name, children }) => {
    if (name === 'bt:ShortStrings') return children.flatMap((text) => settings(text, SHORT));
    if (name === 'bt:LongStrings') return children.flatMap((text) => settings(text, LONG));
    return [];
  }),
];

const settings = (element: ManifestElement, most: number): readonly Remark[] => [
  ...wrong(element, element.attributes['DefaultValue'] ?? '', most),
  ...element.children.flatMap((override) =>
    wrong(override, override.attributes['Value'] ?? '', most),
  ),
];

const wrong = (element: ManifestElement, text: string, most: number): readonly Remark[] => {
  if (text.trim() === '') return [remark(element, 'The text is empty', 'Write it')];
  return text.length > most
    ? [remark(element, `The text has ${text.length} characters`, `Shorten it to at most ${most}`)]
    : [];
};
