import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Model } from '../../src/application/contract/model';
import { accepted, excelize } from '../adapters/xlsx/support/excelize';
import { inFolder, traguardo, type Outcome } from './commandLine';

export type ExcelizeFile = ReturnType<Awaited<ReturnType<typeof excelize>>['OpenReader']>;

/** The file as a library that is not ours opens it; throws where it cannot. */
export const opened = async (bytes: Uint8Array): Promise<ExcelizeFile> => {
  const file = (await excelize()).OpenReader(bytes);
  accepted(file as unknown as { error: string | null });
  return file;
};

export const saved = (file: ExcelizeFile): Uint8Array =>
  new Uint8Array(accepted(file.WriteToBuffer()).buffer as ArrayBuffer);

export const rowsOf = (file: ExcelizeFile, sheet: string): string[][] =>
  accepted(file.GetRows(sheet)).result;

/** What nobody may ever see: traces, names of classes, words of the language. */
export const UNSEEMLY = /\bat .+:\d+:\d+|Error\b|undefined|\[object|NaN/;

/** The parts that a run may change; all others belong to the user. */
const OURS = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/calcChain.xml',
];

export const expectUserPartsUntouched = (before: Uint8Array, after: Uint8Array): void => {
  const written = unzipSync(after);
  const changed = Object.entries(unzipSync(before))
    .filter(([path]) => !OURS.includes(path))
    .filter(([path, part]) => Buffer.compare(part, written[path] ?? new Uint8Array()) !== 0);
  expect(changed.map(([path]) => path)).toEqual([]);
};

export interface Evaluated extends Outcome {
  readonly model: Model;
  readonly bytes: Uint8Array;
  readonly file: ExcelizeFile;
}

/**
 * Evaluates a workbook file to file and holds it to what every run owes: exit code 0, nothing
 * unseemly, the input as before, the user's parts byte for byte, an output that opens elsewhere.
 */
export const evaluateFile = async (
  bytes: Uint8Array,
  { name = 'schede.xlsx', words = [] as readonly string[] } = {},
): Promise<Evaluated> => {
  let evaluated: Evaluated | undefined;
  await inFolder(async (folder) => {
    const input = join(folder, name);
    await writeFile(input, bytes);
    const outcome = await traguardo('valuta', input, '--json', '-', ...words);
    if (outcome.code !== 0) throw new Error(outcome.err);
    expect(outcome.err).not.toMatch(UNSEEMLY);
    expect(Buffer.compare(await readFile(input), bytes)).toBe(0);
    const output = (await readdir(folder)).find((file) => file !== name);
    const after = new Uint8Array(await readFile(join(folder, output ?? name)));
    expectUserPartsUntouched(bytes, after);
    const model = JSON.parse(outcome.out) as Model;
    evaluated = { ...outcome, model, bytes: after, file: await opened(after) };
  });
  if (evaluated === undefined) throw new Error('The evaluation did not run.');
  return evaluated;
};
