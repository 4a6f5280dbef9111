import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { loadWorkbook } from '../../../src/preview/host/file/loadWorkbook';
import { saveWorkbook } from '../../../src/preview/host/file/saveWorkbook';
import type { HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { richWorkbook } from '../../adapters/xlsx/support/richWorkbook';
import { generatedSheet } from './generatedSheet';

const FILES = [
  'assets/samples/schede-2023.xlsx',
  'assets/samples/indicatori-2023.xlsx',
  ...readdirSync('test/cases', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'draw')
    .map(({ name }) => `test/cases/${name}/input.xlsx`),
];

/** What a workbook with one more sheet says elsewhere: lists of parts, sheets, names and styles. */
const LISTS =
  /^(?:\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/workbook\.xml|xl\/styles\.xml|xl\/calcChain\.xml)$/;

const withGeneratedSheet = (loaded: HostWorkbook): HostWorkbook => ({
  ...loaded,
  sheets: [...loaded.sheets, generatedSheet()],
  names: [
    ...loaded.names,
    { name: 'Traguardo_X', formula: "='Stato & più'!$A$1", comment: 'Generato', visible: true },
  ],
  styles: [...loaded.styles, { name: 'Traguardo input', format: { fill: '#FFF9DB' } }],
});

/** Parts that are gone or other than they were. */
const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const now = unzipSync(after);
  return Object.entries(unzipSync(before)).flatMap(([path, bytes]) =>
    Buffer.compare(bytes, now[path] ?? new Uint8Array()) === 0 ? [] : [path],
  );
};

const expectUntouched = async (source: Uint8Array): Promise<void> => {
  const loaded = await loadWorkbook(source);
  const saved = await saveWorkbook(withGeneratedSheet(loaded));
  expect(changedParts(source, saved).filter((path) => !LISTS.test(path))).toEqual([]);
  const read = await loadWorkbook(saved);
  expect(read.sheets.slice(0, -1)).toEqual(loaded.sheets);
  expect(read.sheets.at(-1)?.name).toBe('Stato & più');
};

describe('sheets of people in a saved workbook', () => {
  test.each(FILES)('stay byte for byte beside a generated one: %s', async (path) => {
    await expectUntouched(readFileSync(path));
  });

  test('stay byte for byte with charts, pictures and comments', async () => {
    await expectUntouched(await richWorkbook());
  });
});
