import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  refusalOf,
  sameUserParts,
  workbookEnding,
  xlsxWorkbook,
} from '../../src/adapters/xlsx/xlsx.workbook.adapter';
import { runCommand } from '../../src/cli/runCommand';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, over the real file adapter. */
export const traguardo = async (...words: string[]): Promise<Outcome> => {
  let out = '';
  let err = '';
  const code = await runCommand(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    colours: false,
    version: '0.0.0',
    workbooks: {
      open: xlsxWorkbook,
      ending: workbookEnding,
      sameUserParts,
      refusal: refusalOf,
    },
    progress: () => ({ report: () => undefined, stop: () => undefined }),
  });
  return { code, out, err };
};

/** Gives a folder of its own to some work and takes it away afterwards. */
export const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
