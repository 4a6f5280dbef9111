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

/** An OLE2 container with directory entries of these names. */
const ole2 = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => bytes.set([letter.charCodeAt(0), 0], at + 2 * place));
    bytes[at + 64] = 2 * name.length + 2;
    bytes[at + 66] = 2;
  });
  return bytes;
};

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
    ['not-a-workbook', strToU8('Obiettivo;Indicatore;Target\n')],
    ['not-a-workbook', strToU8('%PDF-1.7\n')],
    [
      'not-a-workbook',
      zipSync({
        'word/document.xml': strToU8('<w:document/>'),
        '[Content_Types].xml': strToU8('<Types xmlns="x"/>'),
      }),
    ],
    ['not-a-workbook', ole2('Root Entry', 'WordDocument')],
    ['password-protected', ole2('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
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
    ['damaged', ole2('Root Entry', 'Workbook')],
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
    const parts = packageParts(PLAIN);
    const honest = withDeclaredSize(zipParts(parts), 'xl/worksheets/sheet1.xml', 3 * 2 ** 30);
    expect(await reasonOf(readWorkbook(honest))).toBe('too-large');
    expect(await reasonOf(writeWorkbook(honest, planOf(plannedSheet())))).toBe('too-large');
  });

  it('is refused as soon as more comes out than it declares', async () => {
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
    expect(await reasonOf(readWorkbook(lying))).toBe('too-large');
  });
});

describe('the format of a file', () => {
  it('is told by its content', () => {
    expect(workbookFormat(buildPackage(PLAIN))).toBe('xlsx');
    expect(workbookFormat(buildPackage({ ...PLAIN, macros: true }))).toBe('xlsm');
    expect(workbookFormat(ole2('Root Entry', 'Workbook'))).toBe('xls');
    expect(workbookEnding(strToU8('ciao'))).toBeNull();
    expect(workbookEnding(buildPackage({ ...PLAIN, macros: true }))).toBe('.xlsm');
  });

  it('is not written for what can only be read', async () => {
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<x/>'),
    });
    expect(workbookFormat(ods)).toBe('ods');
    expect(await reasonOf(writeWorkbook(ods, planOf(plannedSheet())))).toBe('cannot-write-format');
    expect(
      await reasonOf(writeWorkbook(ole2('Root Entry', 'Workbook'), planOf(plannedSheet()))),
    ).toBe('cannot-write-format');
  });
});
