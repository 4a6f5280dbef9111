/** @jest-environment jsdom */
import '../office/support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { ADAPTERS } from './support/adapters';
import { contractFiles, fileBytes } from './support/files';
import { seen } from './support/seen';

/** Excel computes anew what a file stores without results; reading is compared before it does. */
const AS_STORED = { calculates: false };

describe.each(ADAPTERS)('reading through the %s adapter', (_, open) => {
  test.each(contractFiles())('gives what the file %s holds', async (path) => {
    const bytes = fileBytes(path);
    expect(seen(await (await open(bytes, AS_STORED)).read())).toEqual(
      seen(await readWorkbook(bytes)),
    );
  });

  test('gives what a workbook with charts, tables, comments and rich text holds', async () => {
    // Not before the globals that jsdom lacks are there.
    const { richWorkbook } = await import('../xlsx/support/richWorkbook');
    const bytes = await richWorkbook();
    const port = await open(bytes, AS_STORED);
    expect(seen(await port.read())).toEqual(seen(await readWorkbook(bytes)));
  });
});
