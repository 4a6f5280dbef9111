import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/adapters/xlsx/fixtures/excel';

/** The parts of a workbook with what a current Excel for Windows puts into one, by their paths. */
export const excelParts = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(FOLDER.length + 1).replaceAll('\\', '/'),
        new Uint8Array(readFileSync(file)),
      ]),
  );
