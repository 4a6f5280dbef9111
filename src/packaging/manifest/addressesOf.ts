import { elementsAt, everyElement, type ManifestElement } from './manifestElement';

const SETTINGS = [
  'OfficeApp/IconUrl',
  'OfficeApp/HighResolutionIconUrl',
  'OfficeApp/SupportUrl',
  'OfficeApp/DefaultSettings/SourceLocation',
];

/** Every address of the manifest, with the element that holds it. */
export const addressesOf = (
  manifest: ManifestElement,
): readonly { readonly element: ManifestElement; readonly address: string }[] =>
  everyElement(manifest)
    .filter(
      ({ name, path, attributes }) =>
        SETTINGS.includes(path) ||
        name === 'bt:Url' ||
        (name === 'bt:Image' && 'DefaultValue' in attributes),
    )
    .flatMap((setting) => [
      { element: setting, address: setting.attributes['DefaultValue'] ?? '' },
      ...setting.children.map((override) => ({
        element: override,
        address: override.attributes['Value'] ?? '',
      })),
    ]);

/** The add-in's folder, with a slash at the end: where its first page lies. */
export const baseOf = (manifest: ManifestElement): string => {
  const [source] = elementsAt(manifest, 'DefaultSettings/SourceLocation');
  const page = source?.attributes['DefaultValue'] ?? '';
  return page.slice(0, page.lastIndexOf('/') + 1);
};
