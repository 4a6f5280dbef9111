import { elementsAt, everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark, type Remark } from '../problem';

const FIRST = 'it-IT';
const SECOND = 'en-US';
const SPOKEN = ['OfficeApp/DisplayName', 'OfficeApp/Description', 'OfficeApp/SupportUrl'];

/** Italian first, and every text in English too. */
export const languages: ManifestRule = (manifest) => [
  ...elementsAt(manifest, 'DefaultLocale')
    .filter(({ text }) => text !== FIRST)
    .map((locale) => remark(locale, `The first language is "${locale.text}"`, `Write ${FIRST}`)),
  ...everyElement(manifest)
    .filter(({ name, path }) => SPOKEN.includes(path) || name === 'bt:String')
    .flatMap(untranslated),
  ...everyElement(manifest)
    .filter(({ name }) => name === 'Override' || name === 'bt:Override')
    .filter(({ attributes }) => attributes['Locale'] !== SECOND)
    .map((override) =>
      remark(
        override,
        `No text of ours is in "${override.attributes['Locale'] ?? ''}"`,
        `Write Locale="${SECOND}"; ${FIRST} goes into DefaultValue`,
      ),
    ),
];

const untranslated = (element: ManifestElement): readonly Remark[] => {
  const english = element.children.filter(({ attributes }) => attributes['Locale'] === SECOND);
  if (english.length === 1) return [];
  const what = `The text is there in ${SECOND} ${english.length} times`;
  return [remark(element, what, `Give it one override with Locale="${SECOND}"`)];
};
