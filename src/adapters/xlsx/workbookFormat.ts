import { documentPart, type DocumentPart } from './ooxml/documentPart';
import { openPackage, type Package } from './ooxml/package';
import { rootStreams } from './read/xls/compoundFile';
import { checkVersion, isBareBiff } from './read/xls/records';
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
  if (startsWith(bytes, OLE2)) return orDamaged(() => recogniseOle2(bytes));
  if (startsWith(bytes, ZIP)) {
    const parts = orDamaged(() => openPackage(bytes));
    return { format: orDamaged(() => zippedFormat(parts)), parts };
  }
  if (isBareBiff(bytes)) {
    checkVersion(bytes);
    return { format: 'xls' };
  }
  const document = OTHER_STARTS.find(([start]) => startsWith(bytes, start));
  if (document === undefined && isText(bytes)) throw new UnusableWorkbook('text-file');
  throw new UnusableWorkbook('not-a-workbook', document?.[1]);
};

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OTHER_STARTS: readonly (readonly [start: readonly number[], called: string])[] = [
  [ascii('%PDF'), 'è un documento PDF'],
  [ascii('{\\rtf'), 'è un documento RTF'],
  [ascii('Rar!'), 'è un archivio .rar'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'è un archivio .7z'],
  [[0x1f, 0x8b], 'è un archivio .gz'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const LOOKED_AT = 4096;

/** True where the beginning holds no control characters, or is UTF-16 with its mark. */
const isText = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, LOOKED_AT);
  if (startsWith(start, [0xff, 0xfe]) || startsWith(start, [0xfe, 0xff])) return true;
  return start.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13) || byte === 26);
};

const zippedFormat = (parts: Package): Exclude<WorkbookFormat, 'xls'> => {
  const document = documentPart(parts);
  const format = document && ooxmlFormat(document);
  if (format !== undefined) return format;
  if (parts.part('xl/workbook.xml') ?? parts.part('xl/workbook.bin'))
    throw new UnusableWorkbook('damaged');
  if (document !== undefined) throw new UnusableWorkbook('not-a-workbook');
  const mimetype = parts.xml('mimetype') ?? '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    if ((parts.xml('META-INF/manifest.xml') ?? '').includes('encryption-data')) {
      throw new UnusableWorkbook('password-protected');
    }
    return 'ods';
  }
  throw new UnusableWorkbook(
    'not-a-workbook',
    mimetype.startsWith('application/vnd.oasis.opendocument')
      ? 'è un altro documento di LibreOffice'
      : 'è un archivio .zip',
  );
};

/** Undefined where the main part is none that a program would open. */
const ooxmlFormat = ({
  path,
  contentType,
}: DocumentPart): Exclude<WorkbookFormat, 'xls'> | undefined => {
  if (/sheet\.binary\.macroEnabled\.main/i.test(contentType)) return 'xlsb';
  if (/(?:sheet|template|addin)\.macroEnabled\.main/i.test(contentType)) return 'xlsm';
  if (/spreadsheetml\.(?:sheet|template)\.main/i.test(contentType)) return 'xlsx';
  const other = OTHER_DOCUMENTS.find(([type]) => type.test(contentType));
  if (other !== undefined) throw new UnusableWorkbook('not-a-workbook', other[1]);
  // A part of the usual name whose type nobody declared, or declared as plain XML.
  if (/(?:^|\/)workbook\.bin$/i.test(path)) return 'xlsb';
  return /(?:^|\/)workbook\d*\.xml$/i.test(path) ? 'xlsx' : undefined;
};

const OTHER_DOCUMENTS: readonly (readonly [type: RegExp, called: string])[] = [
  [/wordprocessingml|ms-word/i, 'è un documento di Word'],
  [/presentationml|ms-powerpoint/i, 'è una presentazione di PowerPoint'],
  [/visio/i, 'è un disegno di Visio'],
];

/** An OLE2 container holds an old workbook, an encrypted new one, or another program's document. */
const recogniseOle2 = (bytes: Uint8Array): RecognisedFile => {
  const names = rootStreams(bytes);
  if (names.has('encryptedpackage')) throw new UnusableWorkbook('password-protected');
  if (names.has('workbook') || names.has('book')) return { format: 'xls' };
  const other = OLE2_DOCUMENTS.find(([stream]) => names.has(stream));
  throw new UnusableWorkbook('not-a-workbook', other?.[1]);
};

const OLE2_DOCUMENTS: readonly (readonly [stream: string, called: string])[] = [
  ['worddocument', 'è un documento di Word'],
  ['powerpoint document', 'è una presentazione di PowerPoint'],
  ['__properties_version1.0', 'è un messaggio di Outlook'],
];
