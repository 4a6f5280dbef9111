import { elementsAt, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark, type Remark } from '../problem';

/** The oldest sets that the code runs on. */
const LEAST: Readonly<Record<string, string>> = { ExcelApi: '1.12', SharedRuntime: '1.1' };

/** The manifest asks for what the code needs, and for the same in both halves where both ask. */
export const requirements: ManifestRule = (manifest) => {
  const [base] = elementsAt(manifest, 'Requirements');
  const [overridden] = elementsAt(manifest, 'VersionOverrides/Requirements');
  if (base === undefined) return [];
  return [
    ...Object.entries(LEAST).flatMap(([name, least]) => tooOld(base, name, least)),
    ...(overridden === undefined || same(base, overridden)
      ? []
      : [
          remark(
            overridden,
            'The sets differ from those of <OfficeApp>',
            'Write the same sets in both places, or only in <OfficeApp>',
          ),
        ]),
  ];
};

const tooOld = (base: ManifestElement, name: string, least: string): readonly Remark[] => {
  const set = elementsAt(base, 'Sets/Set').find(({ attributes }) => attributes['Name'] === name);
  if (set === undefined) {
    const remedy = `Add <Set Name="${name}" MinVersion="${least}"/>`;
    return [remark(base, `The set ${name} is missing`, remedy)];
  }
  const given = set.attributes['MinVersion'] ?? '';
  return isBefore(given, least)
    ? [remark(set, `${name} ${given} is older than the code needs`, `Write ${least} or later`)]
    : [];
};

/** `1.9` is before `1.12`; what is no version is before everything. */
const isBefore = (given: string, least: string): boolean => {
  if (!/^\d+\.\d+$/.test(given)) return true;
  const [major = 0, minor = 0] = given.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
};

const same = (one: ManifestElement, other: ManifestElement): boolean =>
  setsOf(one).join() === setsOf(other).join();

const setsOf = (element: ManifestElement): readonly string[] =>
  elementsAt(element, 'Sets/Set')
    .map(({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`)
    .sort();
