import { attributesOf } from '../../../../adapters/xlsx/xml/attributes';
import { escapeXml } from '../../../../adapters/xlsx/xml/entities';
import { childNamed, type XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { HostSheet } from '../../hostWorkbook';
import { inchesOf, MARGINS, PAPERS } from '../paper';

type Words = Readonly<Record<string, unknown>>;

const words = (value: unknown): Words =>
  typeof value === 'object' && value !== null ? (value as Words) : {};

/** `<pageSetup>` with orientation, zoom and paper; the rest as it was. */
export const pageSetupXml = ({ pageLayout }: HostSheet, root: XmlElement): string => {
  const given = new Map(attributesOf(childNamed(root, 'pageSetup')?.attributes ?? ''));
  for (const name of ['orientation', 'scale', 'fitToWidth', 'fitToHeight']) given.delete(name);
  const orientation = pageLayout['orientation'];
  if (typeof orientation === 'string') given.set('orientation', orientation.toLowerCase());
  const paper = Object.entries(PAPERS).find(([, name]) => name === pageLayout['paperSize']);
  if (paper !== undefined) given.set('paperSize', paper[0]);
  const zoom = words(pageLayout['zoom']);
  if (typeof zoom['scale'] === 'number') given.set('scale', String(zoom['scale']));
  if ('horizontalFitToPages' in zoom || 'verticalFitToPages' in zoom) {
    given.set('fitToWidth', String(Number(zoom['horizontalFitToPages'] ?? 0)));
    given.set('fitToHeight', String(Number(zoom['verticalFitToPages'] ?? 0)));
  }
  if (given.size === 0) return '';
  return `<pageSetup${[...given].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}/>`;
};

/** `<pageMargins>`, all six in inches; nothing where the store names none. */
export const pageMarginsXml = ({ pageLayout }: HostSheet): string => {
  if (!MARGINS.some(({ office }) => typeof pageLayout[office] === 'number')) return '';
  const margins = MARGINS.map(({ file, office, standard }) => {
    const points = pageLayout[office];
    return ` ${file}="${inchesOf(typeof points === 'number' ? points : standard)}"`;
  });
  return `<pageMargins${margins.join('')}/>`;
};

/** `<headerFooter>` from its six sections. */
export const headerFooterXml = ({ pageLayout }: HostSheet): string => {
  const sections = words(words(pageLayout['headersFooters'])['defaultForAllPages']);
  const line = (kind: 'Header' | 'Footer'): string =>
    (
      [
        ['L', 'left'],
        ['C', 'center'],
        ['R', 'right'],
      ] as const
    )
      .map(([mark, place]) => {
        const text = sections[`${place}${kind}`];
        return typeof text === 'string' && text !== '' ? `&${mark}${text}` : '';
      })
      .join('');
  const header = line('Header');
  const footer = line('Footer');
  if (header === '' && footer === '') return '';
  return (
    '<headerFooter>' +
    (header === '' ? '' : `<oddHeader>${escapeXml(header)}</oddHeader>`) +
    (footer === '' ? '' : `<oddFooter>${escapeXml(footer)}</oddFooter>`) +
    '</headerFooter>'
  );
};
