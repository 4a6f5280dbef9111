import type { ArchiveEntry } from '../../zip/archive';
import { builtInFormat, type CellFormat } from '../cellFormats';
import { fontRuns, type FontedText } from '../fontRuns';
import { sharedTexts, type SharedStrings } from '../sharedStrings';
import { KIND, richText, wideText, xlsbRecords } from './records';

/** What the cells of an .xlsb refer to. */
export interface XlsbTables {
  readonly from1904: boolean;
  readonly formats: readonly CellFormat[];
  readonly strikes: (font: number) => boolean;
  readonly strings: SharedStrings;
}

const STRIKEOUT = 8;

export const readXlsbStyles = (
  entry: ArchiveEntry | undefined,
): Pick<XlsbTables, 'formats' | 'strikes'> => {
  const fonts: boolean[] = [];
  const codes = new Map<number, string>();
  const xfs: { readonly font: number; readonly format: number }[] = [];
  let inCellXfs = false;
  for (const { kind, data } of entry === undefined ? [] : xlsbRecords(entry)) {
    if (kind === KIND.font) fonts.push((data.getUint16(2, true) & STRIKEOUT) !== 0);
    else if (kind === KIND.format) codes.set(data.getUint16(0, true), wideText(data, 2).text);
    else if (kind === KIND.beginCellXfs) inCellXfs = true;
    else if (kind === KIND.endCellXfs) inCellXfs = false;
    else if (kind === KIND.xf && inCellXfs) {
      xfs.push({ format: data.getUint16(2, true), font: data.getUint16(4, true) });
    }
  }
  const strikes = (font: number): boolean => fonts[font] ?? false;
  const formats = xfs.map(({ font, format }) => ({
    numberFormat: codes.get(format) ?? builtInFormat(format),
    struck: strikes(font),
  }));
  return { formats, strikes };
};

export const readXlsbStrings = (
  entry: ArchiveEntry | undefined,
  strikes: XlsbTables['strikes'],
): SharedStrings => {
  const strings: FontedText[] = [];
  for (const { kind, data } of entry === undefined ? [] : xlsbRecords(entry)) {
    if (kind === KIND.sharedText) strings.push(richText(data, 0));
  }
  return sharedTexts(strings, (text, struckCell) => fontRuns(text, struckCell, strikes));
};
