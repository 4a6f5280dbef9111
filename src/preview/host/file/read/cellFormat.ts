import type { HostFormat } from '../../hostWorkbook';
import { child, flagAttribute, numberAttribute, plainAttribute, type XmlNode } from './xmlTree';

/** The lists of the style sheet that a cell format points into. */
export interface FormatParts {
  readonly code: (id: number) => string;
  readonly fonts: readonly HostFormat[];
  readonly fills: readonly HostFormat[];
  readonly borders: readonly HostFormat[];
}

/** One `<xf>` as a format. */
export const cellFormatOf = (xf: XmlNode, parts: FormatParts): HostFormat => {
  const code = parts.code(numberAttribute(xf, 'numFmtId') ?? 0);
  return {
    ...(code === 'General' ? {} : { numberFormat: code }),
    ...parts.fonts[numberAttribute(xf, 'fontId') ?? 0],
    ...parts.fills[numberAttribute(xf, 'fillId') ?? 0],
    ...parts.borders[numberAttribute(xf, 'borderId') ?? 0],
    ...alignmentOf(child(xf, 'alignment')),
  };
};

const alignmentOf = (alignment: XmlNode | undefined): HostFormat => {
  const horizontal = capital(plainAttribute(alignment, 'horizontal') ?? 'general');
  const vertical = capital(plainAttribute(alignment, 'vertical') ?? 'bottom');
  const indent = numberAttribute(alignment, 'indent') ?? 0;
  return {
    ...(horizontal === 'General' ? {} : { horizontal }),
    ...(vertical === 'Bottom' ? {} : { vertical }),
    ...(flagAttribute(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
  };
};

/** `centerContinuous` is `CenterAcrossSelection` in Office.js; else the same words with a capital. */
const capital = (word: string): string =>
  word === 'centerContinuous'
    ? 'CenterAcrossSelection'
    : word.charAt(0).toUpperCase() + word.slice(1);
