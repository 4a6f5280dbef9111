import { elementsAt, everyElement, type ManifestElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark } from '../problem';

const HOST = 'VersionOverrides/Hosts/Host';

/** Pane and ribbon functions share one page: Excel starts no shared runtime where they differ. */
export const runtime: ManifestRule = (manifest) => {
  const [shared] = elementsAt(manifest, `${HOST}/Runtimes/Runtime`);
  const [source] = elementsAt(manifest, 'DefaultSettings/SourceLocation');
  if (shared === undefined) return [];
  const { resid } = shared.attributes;
  const page = elementsAt(manifest, 'VersionOverrides/Resources/bt:Urls/bt:Url').find(
    ({ attributes }) => attributes['id'] === resid,
  );
  const pages = (element: ManifestElement | undefined): string | undefined =>
    element?.attributes['DefaultValue'];
  return [
    ...everyElement(manifest)
      .filter(({ name, path }) => name === 'FunctionFile' || path.endsWith('Action/SourceLocation'))
      .filter(({ attributes }) => attributes['resid'] !== resid)
      .map((element) =>
        remark(
          element,
          `The page "${element.attributes['resid'] ?? ''}" is not that of the shared runtime`,
          `Write resid="${resid ?? ''}"`,
        ),
      ),
    ...(source === undefined || page === undefined || pages(source) === pages(page)
      ? []
      : [
          remark(
            source,
            `The first page is not that of the shared runtime, ${pages(page) ?? ''}`,
            'Write the same address in both places',
          ),
        ]),
  ];
};
