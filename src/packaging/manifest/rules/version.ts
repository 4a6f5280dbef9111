import { elementsAt } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark } from '../problem';

/** The version of package.json with a fourth number: `1.0.0` is `1.0.0.0`. */
export const version: ManifestRule = (manifest, surroundings) => {
  const wanted = `${surroundings.version}.0`;
  return elementsAt(manifest, 'Version')
    .filter(({ text }) => text !== wanted)
    .map((element) =>
      remark(
        element,
        `The version is "${element.text}", that of package.json ${surroundings.version}`,
        `Write ${wanted}`,
      ),
    );
};
