import { baseOf } from '../addressesOf';
import { elementsAt, everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule, Surroundings } from '../manifestRule';
import { remark, type Remark } from '../problem';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels from the header of a PNG file; null where the bytes are no PNG. */
export const pngSize = (
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | null => {
  if (bytes.length < 24 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

const RIBBON_SIZES = ['16', '32', '80'];

/** Icons have the three sizes that Excel asks for, and their files really are that large. */
export const icons: ManifestRule = (manifest, surroundings) => {
  const images = new Map(
    elementsAt(manifest, 'VersionOverrides/Resources/bt:Images/bt:Image').map((image) => [
      image.attributes['id'],
      image,
    ]),
  );
  const measured = measure(baseOf(manifest), surroundings);
  return [
    ...elementsAt(manifest, 'IconUrl').flatMap((icon) => measured(icon, 32)),
    ...elementsAt(manifest, 'HighResolutionIconUrl').flatMap((icon) => measured(icon, 64)),
    ...everyElement(manifest)
      .filter(({ name }) => name === 'Icon')
      .flatMap((icon) => [
        ...missingSizes(icon),
        ...icon.children.flatMap(({ attributes }) => {
          const image = images.get(attributes['resid']);
          return image === undefined ? [] : measured(image, Number(attributes['size']));
        }),
      ]),
  ];
};

const missingSizes = (icon: ManifestElement): readonly Remark[] => {
  const given = icon.children.map(({ attributes }) => attributes['size'] ?? '');
  return RIBBON_SIZES.filter((size) => !given.includes(size)).map((size) =>
    remark(icon, `The icon lacks the size ${size}`, `Add <bt:Image size="${size}" resid="…"/>`),
  );
};

const measure =
  (base: string, { file }: Surroundings) =>
  (image: ManifestElement, size: number): readonly Remark[] => {
    const address = image.attributes['DefaultValue'] ?? '';
    const bytes = address.startsWith(base) ? file(address.slice(base.length)) : null;
    // Rule `addresses` speaks of files that are not there.
    if (bytes === null) return [];
    const found = pngSize(bytes);
    if (found !== null && found.width === size && found.height === size) return [];
    const what = found === null ? 'no PNG file' : `${found.width} × ${found.height} pixels`;
    return [remark(image, `${address} is ${what}`, `Draw it ${size} × ${size}: npm run icons`)];
  };
