import { MARGINS, PAPERS, pointsOf } from '../paper';
import { readPrintNames, type PrintNames } from './printNames';
import { attributes, child, flagAttribute, numberAttribute, type XmlNode } from './xmlTree';

/** Print set-up as Office.js words it; titles and area come from the sheet's hidden names. */
export const readPageLayout = (
  worksheet: XmlNode,
  printNames: PrintNames,
): Record<string, unknown> => {
  const setUp = child(worksheet, 'pageSetup');
  const orientation = attributes(setUp).get('orientation');
  const paperSize = PAPERS[attributes(setUp).get('paperSize') ?? ''];
  const headersFooters = readHeadersFooters(child(worksheet, 'headerFooter'));
  return {
    ...(orientation === 'landscape' ? { orientation: 'Landscape' } : {}),
    ...(orientation === 'portrait' ? { orientation: 'Portrait' } : {}),
    ...zoomOf(worksheet, setUp),
    ...(paperSize === undefined ? {} : { paperSize }),
    ...marginsOf(child(worksheet, 'pageMargins')),
    ...readPrintNames(printNames),
    ...(headersFooters === null ? {} : { headersFooters: { defaultForAllPages: headersFooters } }),
  };
};

const marginsOf = (element: XmlNode | undefined): Record<string, number> =>
  Object.fromEntries(
    MARGINS.flatMap(({ file, office }) => {
      const inches = numberAttribute(element, file);
      return inches === undefined ? [] : [[office, pointsOf(inches)]];
    }),
  );

const zoomOf = (worksheet: XmlNode, setUp: XmlNode | undefined): Record<string, unknown> => {
  const fits = flagAttribute(child(child(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const scale = numberAttribute(setUp, 'scale');
  if (!fits) return scale === undefined ? {} : { zoom: { scale } };
  // 0 pages: as many as it takes.
  const wide = numberAttribute(setUp, 'fitToWidth') ?? 1;
  const high = numberAttribute(setUp, 'fitToHeight') ?? 1;
  return {
    zoom: {
      ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
      ...(high === 0 ? {} : { verticalFitToPages: high }),
    },
  };
};

const PLACES: Readonly<Record<string, string>> = { L: 'left', C: 'center', R: 'right' };

const readHeadersFooters = (element: XmlNode | undefined): Record<string, string> | null => {
  const sections = {
    ...sectionsOf(child(element, 'oddHeader')?.text ?? '', 'Header'),
    ...sectionsOf(child(element, 'oddFooter')?.text ?? '', 'Footer'),
  };
  return Object.keys(sections).length === 0 ? null : sections;
};

/** `&LStato&RPagina &P` → `{ leftHeader: 'Stato', rightHeader: 'Pagina &P' }`. */
const sectionsOf = (code: string, kind: 'Header' | 'Footer'): Record<string, string> => {
  const sections: Record<string, string> = {};
  let place = 'center';
  // `&"Font,Bold"` and `&&` are passed over whole, so that no letter in them starts a section.
  for (const [piece, mark] of code.matchAll(/&([LCR])|&"[^"]*"|&&|&.|[^&]+/gs)) {
    if (mark !== undefined) place = PLACES[mark] as string;
    else sections[`${place}${kind}`] = (sections[`${place}${kind}`] ?? '') + piece;
  }
  return sections;
};
