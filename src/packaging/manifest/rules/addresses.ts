import type { ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { addressesOf, baseOf } from '../addressesOf';
import { remark, type Remark } from '../problem';

const LONGEST = 2048;

/** Every address is https, inside the add-in's own folder, and leads to a file that is there. */
export const addresses: ManifestRule = (manifest, { file }) => {
  const base = baseOf(manifest);
  return addressesOf(manifest).flatMap(({ element, address }) =>
    wrongAddress(element, address, base, file),
  );
};

const wrongAddress = (
  element: ManifestElement,
  address: string,
  base: string,
  file: (path: string) => Uint8Array | null,
): readonly Remark[] => {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    return [remark(element, `"${address}" is no https address`, 'Excel loads add-ins by https')];
  }
  if (address.length > LONGEST) {
    const what = `The address has ${address.length} characters`;
    return [remark(element, what, `Shorten it to at most ${LONGEST}`)];
  }
  if (!address.startsWith(base)) {
    return [remark(element, `"${address}" is elsewhere`, `Keep it below ${base}`)];
  }
  const path = address.slice(base.length);
  return file(path) === null
    ? [remark(element, `There is no file ${path}`, 'Correct the address, or add the file')]
    : [];
};
