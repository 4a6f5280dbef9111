import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import {
  readWorkbook,
  refusalOf,
  UNUSABLE_REASONS,
  UnusableWorkbook,
  workbookEnding,
  workbookFormat,
  writeWorkbook,
} from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildPackage, packageParts, zipParts } from './support/buildPackage';
import { biffRecord, ole2File, ole2Named as ole2, xlsWithCells } from './support/ole2';
import { plannedSheet, planOf } from './support/planned';

const PLAIN = {
  sheets: [
    { name: 'Scheda 1', xml: '<sheetData><row r="1"><c r="A1"><v>12</v></c></row></sheetData>' },
  ],
};

const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof UnusableWorkbook ? error.reason : error),
  );

/** The package with the declared size of one part changed in both headers of the zip. */
const withDeclaredSize = (bytes: Uint8Array, path: string, size: number): Uint8Array => {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(path);
  for (let at = 0; at + 46 < changed.length; at++) {
    const header =
      view.getUint32(at, true) === 0x02014b50
        ? 46
        : view.getUint32(at, true) === 0x04034b50
          ? 30
          : 0;
    if (header === 0 || !name.every((byte, index) => changed[at + header + index] === byte))
      continue;
    view.setUint32(at + (header === 46 ? 24 : 22), size, true);
  }
  return changed;
};

describe('a file that cannot be used', () => {
  const good = buildPackage(PLAIN);

  it.each([
    ['empty', new Uint8Array(0)],
    ['text-file', strToU8('Obiettivo;Indicatore;Target\n')],
    ['text-file', strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>')],
    ['text-file', strToU8('\ufeff<?xml version="1.0"?><Workbook/>')],
    ['text-file', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x3b, 0)],
    ['not-a-workbook', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0)],
    ['not-a-workbook', strToU8('%PDF-1.7\n')],
    [
      'not-a-workbook',
      zipSync({
        'word/document.xml': strToU8('<w:document/>'),
        '[Content_Types].xml': strToU8('<Types xmlns="x"/>'),
      }),
    ],
    ['not-a-workbook', ole2('WordDocument')],
    ['not-a-workbook', ole2File({ WordDocument: new Uint8Array() }, ['Workbook'])],
    ['old-format', ole2File({ Book: Uint8Array.from(biffRecord(0x0809, 0x0500, 5, 0, 0)) })],
    ['old-format', Uint8Array.from(biffRecord(0x0009, 2, 0x10))],
    ['old-format', Uint8Array.from(biffRecord(0x0209, 3, 0x10, 0))],
    ['old-format', Uint8Array.from(biffRecord(0x0409, 4, 0x10, 0))],
    ['old-format', Uint8Array.from(biffRecord(0x0809, 0x0500, 5, 0, 0))],
    [
      'password-protected',
      ole2File({
        Workbook: Uint8Array.from(
          [biffRecord(0x0809, 0x0600, 5, 0, 0), biffRecord(0x002f, 1, 1, 1)].flat(),
        ),
      }),
    ],
    ['password-protected', ole2('EncryptionInfo', 'EncryptedPackage')],
    ['truncated', good.subarray(0, good.length - 40)],
    ['truncated', good.subarray(0, 200)],
    [
      'damaged',
      zipParts({
        ...packageParts(PLAIN),
        'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"'),
      }),
    ],
    [
      'damaged',
      zipParts({
        ...packageParts(PLAIN),
        'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "b">]><workbook/>'),
      }),
    ],
    [
      'damaged',
      zipParts(
        Object.fromEntries(
          Object.entries(packageParts(PLAIN)).filter(([path]) => !path.includes('sheet1')),
        ),
      ),
    ],
    ['damaged', ole2('Workbook')],
  ])('is refused as %s', async (reason, bytes) => {
    expect(await reasonOf(readWorkbook(bytes))).toBe(reason);
  });

  it('is refused where a byte of a part has changed', async () => {
    const sheet = strToU8(
      `<worksheet><sheetData><row r="1"><c r="A1"><v>12</v></c></row></sheetData></worksheet>`,
    );
    const stored = zipSync({
      ...packageParts(PLAIN),
      'xl/worksheets/sheet1.xml': [sheet, { level: 0 }],
    });
    const at = Buffer.from(stored).indexOf('<v>12');
    stored[at + 3] = '9'.charCodeAt(0);
    expect(await reasonOf(readWorkbook(stored))).toBe('damaged');
  });

  it('has an Italian sentence without a file name for every reason', () => {
    for (const reason of UNUSABLE_REASONS) {
      expect(refusalOf(new UnusableWorkbook(reason))).toMatch(/^(?:il|in|non) .+: .+\.$/);
    }
    expect(refusalOf(new UnusableWorkbook('damaged', 'foglio «A»'))).toMatch(
      /^il file è danneggiato \(foglio «A»\): aprirlo /,
    );
    expect(refusalOf(new Error('x'))).toBeNull();
  });

  it('names the sheet whose part is missing', async () => {
    const parts = Object.entries(packageParts(PLAIN)).filter(([path]) => !path.includes('sheet1'));
    await expect(readWorkbook(zipParts(Object.fromEntries(parts)))).rejects.toThrow(
      'foglio «Scheda 1»',
    );
  });
});

describe('a file that inflates to gigabytes', () => {
  const spaces = strToU8(' '.repeat(2 ** 20));

  it('is refused where it says so', async () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 1.2 * 2 ** 20 }, () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 24;
    });
    const bytes = zipParts({ ...packageParts(PLAIN), 'xl/media/a.bin': noise });
    const large = withDeclaredSize(bytes, 'xl/media/a.bin', 2 ** 30);
    expect(await reasonOf(readWorkbook(bytes))).toBe('no error');
    expect(await reasonOf(readWorkbook(large))).toBe('too-large');
    expect(await reasonOf(writeWorkbook(large, planOf(plannedSheet())))).toBe('too-large');
  });

  it('is refused as damaged where it cannot be as large as it says', async () => {
    const wrong = withDeclaredSize(buildPackage(PLAIN), 'xl/worksheets/sheet1.xml', 3 * 2 ** 30);
    expect(await reasonOf(readWorkbook(wrong))).toBe('damaged');
  });

  it('is refused as damaged as soon as more comes out than it declares', async () => {
    const bomb = new Uint8Array(64 * 2 ** 20);
    for (let at = 0; at < bomb.length; at += spaces.length) bomb.set(spaces, at);
    const lying = withDeclaredSize(
      zipParts({
        ...packageParts(PLAIN),
        'xl/worksheets/sheet1.xml': [bomb, { level: 1 }] as never,
      }),
      'xl/worksheets/sheet1.xml',
      1000,
    );
    expect(await reasonOf(readWorkbook(lying))).toBe('damaged');
  });
});

describe('an archive that cannot be unpacked', () => {
  /** The archive with a field of 16 bits changed in every entry of its directory. */
  const withField = (field: number, value: number): Uint8Array => {
    const bytes = buildPackage(PLAIN).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + field, value, true);
    return bytes;
  };

  it('is told from a damaged one', async () => {
    expect(await reasonOf(readWorkbook(withField(8, 1)))).toBe('encrypted-archive');
    expect(await reasonOf(readWorkbook(withField(10, 12)))).toBe('unknown-compression');
  });
});

describe('the format of a file', () => {
  it('is told by its content', () => {
    expect(workbookFormat(buildPackage(PLAIN))).toBe('xlsx');
    expect(workbookFormat(buildPackage({ ...PLAIN, macros: true }))).toBe('xlsm');
    expect(workbookFormat(ole2('Workbook'))).toBe('xls');
    expect(workbookFormat(xlsWithCells())).toBe('xls');
    expect(workbookEnding(strToU8('ciao'))).toBeNull();
    expect(workbookEnding(buildPackage({ ...PLAIN, macros: true }))).toBe('.xlsm');
  });

  const types = (declared: string): Uint8Array =>
    zipParts({
      ...packageParts(PLAIN),
      '[Content_Types].xml': strToU8(`<Types xmlns="t">${declared}</Types>`),
    });
  const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const BINARY = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';

  it('is that of the part which the package is about, whatever else is declared', () => {
    const bin = `<Default Extension="bin" ContentType="${BINARY}"/>`;
    const main = `<Override PartName="/xl/workbook.xml" ContentType="${MAIN}"/>`;
    expect(workbookFormat(types(bin + main))).toBe('xlsx');
    expect(workbookFormat(types(`${bin}<Default Extension="xml" ContentType="${MAIN}"/>`))).toBe(
      'xlsx',
    );
    expect(workbookFormat(types(`${bin}<Default Extension="xml" ContentType="text/xml"/>`))).toBe(
      'xlsx',
    );
  });

  it('is found without the relationships of the package', async () => {
    const parts = packageParts(PLAIN);
    delete parts['_rels/.rels'];
    expect(workbookFormat(zipParts(parts))).toBe('xlsx');
    expect((await readWorkbook(zipParts(parts))).sheets[0]?.cells[0]).toHaveLength(1);
  });

  it.each([
    ['wordprocessingml.document', 'documento di Word'],
    ['presentationml.presentation', 'presentazione di PowerPoint'],
  ])('is told from that of another document: %s', async (type, said) => {
    const full = `application/vnd.openxmlformats-officedocument.${type}.main+xml`;
    const bytes = types(`<Override PartName="/xl/workbook.xml" ContentType="${full}"/>`);
    await expect(readWorkbook(bytes)).rejects.toThrow(said);
    expect(workbookEnding(bytes)).toBeNull();
  });

  it('is not written for what can only be read', async () => {
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<x/>'),
    });
    expect(workbookFormat(ods)).toBe('ods');
    expect(await reasonOf(writeWorkbook(ods, planOf(plannedSheet())))).toBe('cannot-write-format');
    expect(await reasonOf(writeWorkbook(ole2('Workbook'), planOf(plannedSheet())))).toBe(
      'cannot-write-format',
    );
  });
});
