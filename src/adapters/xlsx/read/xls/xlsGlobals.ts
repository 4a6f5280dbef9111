import type { SheetKind, SheetVisibility } from '../../../../sheets/snapshot';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { fontRuns, type FontedText } from '../fontRuns';
import { sharedTexts, type SharedStrings } from '../sharedStrings';
import { builtInFormat, type CellFormat } from '../cellFormats';
import { biffReader, readBiffText } from './biffText';
import { checkVersion, KIND, substream, type BiffRecord } from './records';

export interface XlsSheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly kind: SheetKind;
  /** Where its substream begins. */
  readonly at: number;
}

/** What the first substream of a workbook says. */
export interface XlsGlobals {
  readonly from1904: boolean;
  readonly formats: readonly CellFormat[];
  /** True for a font that strikes out. */
  readonly strikes: (font: number) => boolean;
  readonly strings: SharedStrings;
  readonly sheets: readonly XlsSheetEntry[];
}

const STRIKEOUT = 8;

/** Reads the globals of a BIFF8 stream. Throws `old-format`, `password-protected`. */
export const readXlsGlobals = (stream: Uint8Array): XlsGlobals => {
  const fonts: boolean[] = [];
  const codes = new Map<number, string>();
  const xfs: { readonly font: number; readonly format: number }[] = [];
  const sheets: XlsSheetEntry[] = [];
  let texts: readonly FontedText[] = [];
  let from1904 = false;
  checkVersion(stream);
  for (const record of substream(stream, 0)) {
    const { kind, data } = record;
    if (kind === KIND.filePass) throw new UnusableWorkbook('password-protected');
    else if (kind === KIND.dateMode) from1904 = data.getUint16(0, true) === 1;
    else if (kind === KIND.font) fonts.push((data.getUint16(2, true) & STRIKEOUT) !== 0);
    else if (kind === KIND.format) {
      codes.set(data.getUint16(0, true), readBiffText(biffReader(record, 2)).text);
    } else if (kind === KIND.xf) {
      xfs.push({ font: data.getUint16(0, true), format: data.getUint16(2, true) });
    } else if (kind === KIND.boundSheet) sheets.push(sheetEntry(record));
    else if (kind === KIND.strings) texts = textsOf(record);
  }
  // There is no font number 4: the fifth font of the list is called 5.
  const strikes = (font: number): boolean => fonts[font < 4 ? font : font - 1] ?? false;
  const formats = xfs.map(({ font, format }) => ({
    numberFormat: codes.get(format) ?? builtInFormat(format),
    struck: strikes(font),
  }));
  const strings = sharedTexts(texts, (text, struck) => fontRuns(text, struck, strikes));
  return { from1904, formats, strikes, strings, sheets };
};

const VISIBILITIES = ['visible', 'hidden', 'very-hidden', 'hidden'] as const;
const KINDS: Readonly<Record<number, SheetKind>> = {
  0: 'worksheet',
  1: 'macro',
  2: 'chart',
  6: 'macro',
};

const sheetEntry = (record: BiffRecord): XlsSheetEntry => {
  const { data } = record;
  const reader = biffReader(record, 6);
  const length = reader.u8();
  return {
    at: data.getUint32(0, true),
    visibility: VISIBILITIES[data.getUint8(4) & 3] as SheetVisibility,
    kind: KINDS[data.getUint8(5)] ?? 'macro',
    name: reader.characters(length, (reader.u8() & 1) === 1),
  };
};

const textsOf = (record: BiffRecord): readonly FontedText[] => {
  const texts: FontedText[] = [];
  const reader = biffReader(record, 8);
  for (let count = record.data.getUint32(4, true); count > 0 && !reader.atEnd(); count--) {
    texts.push(readBiffText(reader));
  }
  return texts;
};
