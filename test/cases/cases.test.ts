/**
 * Workbooks as clerks of other bodies make them, read through the command line and compared with
 * what a careful person reads. What they do not prove: that any real workbook is read; these were
 * drawn by hand after real headers, by somebody who had not seen the reader.
 */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model } from '../../src/application/contract/model';
import { inFolder, traguardo, type Outcome } from '../support/commandLine';
import {
  differences,
  findingDifferences,
  indicatorDifferences,
  objectiveDifferences,
  sheetDifferences,
  silentMisreads,
} from './compare';
import type { ExpectedCase } from './expected';

const CASES = dirname(fileURLToPath(import.meta.url));
const FEWEST = 20;
const folders = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'draw')
  .map((entry) => entry.name);

const expectedOf = (folder: string): ExpectedCase =>
  JSON.parse(readFileSync(join(CASES, folder, 'expected.json'), 'utf8')) as ExpectedCase;

const evaluated = new Map<string, Promise<Outcome>>();

/** Evaluates a case once, however many tests look at it. */
const evaluate = (folder: string): Promise<Outcome> => {
  const known = evaluated.get(folder) ?? run(folder);
  evaluated.set(folder, known);
  return known;
};

const run = async (folder: string): Promise<Outcome> => {
  let outcome: Outcome = { code: -1, out: '', err: '' };
  await inFolder(async (scratch) => {
    outcome = await traguardo(
      'valuta',
      join(CASES, folder, 'input.xlsx'),
      ...(expectedOf(folder).arguments ?? []),
      '--uscita',
      join(scratch, 'valutata.xlsx'),
      '--json',
      '-',
    );
  });
  return outcome;
};

/** The model, or null where the input was refused as expected. */
const modelOf = async (folder: string): Promise<Model | null> => {
  const { code, out, err } = await evaluate(folder);
  expect({ ends: differences(expectedOf(folder).exit, code, 'exit code'), err }).toEqual({
    ends: [],
    err,
  });
  return code === 0 ? (JSON.parse(out) as Model) : null;
};

it(`finds at least ${FEWEST} cases`, () => expect(folders.length).toBeGreaterThanOrEqual(FEWEST));

it.each(folders)('finds input and expectation of %s', (folder) => {
  expect(existsSync(join(CASES, folder, 'input.xlsx'))).toBe(true);
  expect(existsSync(join(CASES, folder, 'expected.json'))).toBe(true);
  const expected = expectedOf(folder);
  expect(expected.about).not.toBe('');
  expect(expected.refusal ?? expected.indicators ?? []).not.toHaveLength(0);
});

describe.each(folders)('%s', (folder) => {
  it('ends as it must, with a clear line and no stack trace', async () => {
    const { code, err } = await evaluate(folder);
    const { exit, refusal } = expectedOf(folder);
    expect(differences(exit, code, `exit code (${err.trim()})`)).toEqual([]);
    if (code !== 0) expect(err.trim().split('\n')).toHaveLength(1);
    for (const words of refusal ?? []) expect(err.toLowerCase()).toContain(words.toLowerCase());
    expect(err).not.toMatch(/\n\s+at |TypeError|undefined/);
  });

  it('reads nothing wrong with high confidence', async () => {
    const model = await modelOf(folder);
    if (model === null) return;
    expect(silentMisreads(model, expectedOf(folder))).toEqual([]);
  });

  it('reads the indicators as a careful person does', async () => {
    const model = await modelOf(folder);
    if (model === null) return;
    const { indicators, year } = expectedOf(folder);
    if (year !== undefined) expect(differences(year, model.year, 'year')).toEqual([]);
    expect(indicatorDifferences(model, indicators ?? [])).toEqual([]);
  });

  it('maps the columns, asks where it must and leaves other sheets alone', async () => {
    const model = await modelOf(folder);
    if (model === null) return;
    expect(sheetDifferences(model, expectedOf(folder).sheets)).toEqual([]);
  });

  it('reads the objectives', async () => {
    const model = await modelOf(folder);
    if (model === null) return;
    expect(objectiveDifferences(model, expectedOf(folder).objectives)).toEqual([]);
  });

  it('flags what is wrong and no correct row', async () => {
    const model = await modelOf(folder);
    if (model === null) return;
    expect(findingDifferences(model, expectedOf(folder))).toEqual([]);
  });
});
