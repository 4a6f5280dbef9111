import { CONTENT_TYPES_PATH, declaredTypes } from './ooxml/contentTypes';
import { openPackage, type Package } from './ooxml/package';
import { orDamaged, UnusableWorkbook } from './unusableWorkbook';

export const WORKBOOK_FORMATS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods'] as const;
export type WorkbookFormat = (typeof WORKBOOK_FORMATS)[number];

/** A file whose format is known; zipped formats come opened. */
export type RecognisedFile =
  | { readonly format: Exclude<WorkbookFormat, 'xls'>; readonly parts: Package }
  | { readonly format: 'xls' };

/**
 * Tells the format of a file from its bytes, never from its name. Throws {@link UnusableWorkbook}
 * for what is empty, cut short, encrypted, too large or not a workbook.
 */
export const workbookFormat = (bytes: Uint8Array): WorkbookFormat =>
  orDamaged(() => recogniseFile(bytes)).format;

export const recogniseFile = (bytes: Uint8Array): RecognisedFile => {
  if (bytes.length === 0) throw new UnusableWorkbook('empty');
  if (startsWith(bytes, OLE2)) return recogniseOle2(bytes);
  if (!startsWith(bytes, ZIP)) throw new UnusableWorkbook('not-a-workbook');
  const parts = orDamaged(() => openPackage(bytes));
  return { format: orDamaged(() => zippedFormat(parts)), parts };
};

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const zippedFormat = (parts: Package): Exclude<WorkbookFormat, 'xls'> => {
  const types = parts.xml(CONTENT_TYPES_PATH);
  if (types !== undefined) {
    for (const type of declaredTypes(types).values()) {
      if (/sheet\.binary\.macroEnabled\.main/i.test(type)) return 'xlsb';
      if (/(?:sheet|template|addin)\.macroEnabled\.main/i.test(type)) return 'xlsm';
      if (/spreadsheetml\.(?:sheet|template)\.main/i.test(type)) return 'xlsx';
    }
    if (parts.part('xl/workbook.xml') !== undefined) return 'xlsx';
  }
  if ((parts.xml('mimetype') ?? '').startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    if ((parts.xml('META-INF/manifest.xml') ?? '').includes('encryption-data')) {
      throw new UnusableWorkbook('password-protected');
    }
    return 'ods';
  }
  throw new UnusableWorkbook('not-a-workbook');
};

/** An OLE2 container holds an old workbook, an encrypted new one, or another program's document. */
const recogniseOle2 = (bytes: Uint8Array): RecognisedFile => {
  const names = ole2Names(bytes);
  if (names.has('encryptedpackage')) throw new UnusableWorkbook('password-protected');
  if (names.has('workbook') || names.has('book')) return { format: 'xls' };
  throw new UnusableWorkbook(names.size === 0 ? 'truncated' : 'not-a-workbook');
};

/** Names in lower case; entries have 128 bytes: a UTF-16 name, its length at 64, a kind at 66. */
const ole2Names = (bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const kind = bytes[at + 66] as number;
    if (length < 4 || length > 64 || length % 2 !== 0 || kind < 1 || kind > 5) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
    if (/^[\x20-\x7e]+$/.test(name)) names.add(name.toLowerCase());
  }
  return names;
};
