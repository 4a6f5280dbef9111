import { readFile } from 'node:fs/promises';
import { readChosenFile } from '../../../src/adapters/xlsx/readChosenFile';
import * as core from '../../../src/taskpane/lazyUseCases';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Language } from '../../../src/taskpane/session/paneState';
import type { Session } from '../../../src/taskpane/session/session';
import { fileWorkbook, type FileWorkbook } from './fileWorkbook';

export const CARDS = 'assets/samples/schede-2023.xlsx';
export const TABLE = 'assets/samples/indicatori-2023.xlsx';

export interface OpenPane {
  readonly session: Session;
  readonly workbook: FileWorkbook;
}

/** A session over a real .xlsx (path from the project's root, or its bytes); nothing is read yet. */
export const openPane = async (
  file: string | Uint8Array,
  language: Language = 'it',
): Promise<OpenPane> => {
  const bytes = typeof file === 'string' ? new Uint8Array(await readFile(file)) : file;
  const workbook = fileWorkbook(bytes);
  const session = createSession({
    workbook,
    core: () => Promise.resolve(core),
    language,
    readFile: readChosenFile,
    sample: async () => new Uint8Array(await readFile(CARDS)),
  });
  return { session, workbook };
};
