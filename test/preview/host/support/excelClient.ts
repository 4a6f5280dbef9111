import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OfficeClient } from '../../../../src/preview/host/embeddedExcel';

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';

/**
 * Microsoft's client library, loaded once into the window that jest gives the test file. The file
 * must run in jsdom.
 */
export const excelClient = (): OfficeClient => {
  const globals = globalThis as unknown as Partial<OfficeClient>;
  if (globals.Excel === undefined) {
    const path = createRequire(import.meta.url).resolve(CLIENT);
    // By name, so that it runs in the window itself and its `var`s become globals.
    const evaluate = globalThis.eval;
    evaluate(readFileSync(path, 'utf8'));
  }
  const { Excel, OfficeExtension } = globals;
  if (!Excel || !OfficeExtension) throw new Error('The client library did not load.');
  return { Excel, OfficeExtension };
};
