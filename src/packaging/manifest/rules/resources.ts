import { elementsAt, everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark, type Remark } from '../problem';

/** Where the elements that refer to a resource look for it. */
const SECTIONS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  LearnMoreUrl: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  Runtime: 'bt:Urls',
};

/** Each reference finds its resource in the right section, and each resource is referred to. */
export const resources: ManifestRule = (manifest) => {
  const references = everyElement(manifest).filter(({ attributes }) => 'resid' in attributes);
  const declared = elementsAt(manifest, 'VersionOverrides/Resources').flatMap((section) =>
    section.children.flatMap(({ name, children }) =>
      children.map((resource) => ({ section: name, resource })),
    ),
  );
  const sectionOf = new Map(declared.map(({ section, resource }) => [idOf(resource), section]));
  const used = new Set(references.map(({ attributes }) => attributes['resid']));
  return [
    ...references.flatMap((reference) => unresolved(reference, sectionOf)),
    ...declared
      .filter(({ resource }) => !used.has(idOf(resource)))
      .map(({ resource }) =>
        remark(resource, `Nothing uses "${idOf(resource)}"`, 'Remove it, or refer to it'),
      ),
  ];
};

const idOf = ({ attributes }: ManifestElement): string => attributes['id'] ?? '';

const unresolved = (
  reference: ManifestElement,
  sectionOf: ReadonlyMap<string, string>,
): readonly Remark[] => {
  const resid = reference.attributes['resid'] ?? '';
  const wanted = SECTIONS[reference.name] ?? '';
  const found = sectionOf.get(resid);
  if (found === wanted) return [];
  const what =
    found === undefined
      ? `The resource "${resid}" does not exist`
      : `The resource "${resid}" is in <${found}>`;
  return [remark(reference, what, `Declare it in <${wanted}>`)];
};
