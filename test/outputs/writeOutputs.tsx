/** @jest-environment jsdom */
/**
 * Writes into the folder named by OUTPUTS what users get of every sample and every case: the model,
 * the texts of the command line, the parts of the written workbook, the same of a second run over
 * it, and the words of the pane. `diff -r` of two such folders shows what a change did:
 * `OUTPUTS=before npm run outputs`.
 */
import '../taskpane/support/browserStubs';
import { expect, it } from '@jest/globals';
import { act, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../../src/taskpane/session/paneState';
import type { Session } from '../../src/taskpane/session/session';
import { findingGroup } from '../../src/taskpane/views/review/findings/findingRows';
import { rememberReview } from '../../src/taskpane/views/review/reviewMemory';
import { traguardo } from '../support/commandLine';
import { openPane } from '../taskpane/support/openPane';
import { showPane } from '../taskpane/support/showPane';
import { spokenText } from './spokenText';

const { OUTPUTS } = process.env;
if (OUTPUTS === undefined) throw new Error('OUTPUTS must name the folder to write into.');
const FOLDER = resolve(OUTPUTS);

const workbooksIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xlsx'))
    .sort()
    .map((file) => join(folder, file));

const WORKBOOKS = [...workbooksIn('assets/samples'), ...workbooksIn('test/cases')];

/** "test/cases/agenzia/input.xlsx" → "agenzia", "assets/samples/schede.xlsx" → "schede". */
const nameOf = (workbook: string): string =>
  basename(workbook) === 'input.xlsx' ? basename(dirname(workbook)) : basename(workbook, '.xlsx');

const argumentsOf = (workbook: string): readonly string[] => {
  const file = join(dirname(workbook), 'expected.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { arguments?: string[] }).arguments ?? [];
};

const put = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};

/** One run of the command line; the written workbook, or null where none was written. */
const evaluate = async (
  workbook: string,
  folder: string,
  words: readonly string[],
): Promise<string | null> => {
  const written = join(folder, 'written.xlsx');
  await mkdir(folder, { recursive: true });
  const { code, out, err } = await traguardo(
    ...['valuta', workbook, ...words, '--uscita', written],
    ...['--json', join(folder, 'model.json')],
  );
  const said = `${code}\n${out}\n${err}`.replaceAll(FOLDER, 'OUTPUTS');
  await put(join(folder, 'said.txt'), said);
  if (!existsSync(written)) return null;
  for (const [name, part] of Object.entries(unzipSync(await readFile(written)))) {
    if (!name.endsWith('/')) await put(join(folder, 'parts', name), part);
  }
  return written;
};

it.each(WORKBOOKS)('writes what the command line gives of %s', async (workbook) => {
  const folder = join(FOLDER, nameOf(workbook));
  await rm(folder, { recursive: true, force: true });
  const first = await evaluate(workbook, join(folder, 'first'), argumentsOf(workbook));
  if (first === null) return;
  const again = await evaluate(first, join(folder, 'again'), argumentsOf(workbook));
  await rm(first);
  if (again !== null) await rm(again);
  expect(existsSync(join(folder, 'first', 'said.txt'))).toBe(true);
});

/** The words of every view, and of every objective and indicator that can be opened. */
const wordsOfPane = async (session: Session, container: HTMLElement): Promise<string> => {
  const pages: string[] = [];
  const page = async (title: string, change: () => void): Promise<void> => {
    act(change);
    await waitFor(() => expect(session.state().activity).toBeNull());
    // A view that is loaded on its first showing needs more than one turn.
    await act(() => new Promise((done) => setTimeout(done, 0)));
    pages.push(`==== ${title}\n${spokenText(container)}`);
  };
  for (const view of ['recognise', 'write'] as const) {
    await page(view, () => session.goTo(view));
  }
  const assessment = session.state().reading?.review.assessment ?? null;
  if (assessment === null) return pages.join('\n');
  const { objectives, findings, indicators } = assessment;
  const openGroups = new Set<string>(findings.map(findingGroup));
  await page('findings', () => {
    session.goTo('review');
    rememberReview(session, { section: 'findings', openGroups });
  });
  await page('objectives', () => rememberReview(session, { section: 'objectives' }));
  for (const { objective } of objectives) {
    await page(objective.code, () => rememberReview(session, { openObjective: objective.code }));
  }
  rememberReview(session, { openObjective: null });
  for (const { indicator } of indicators) {
    await page(indicator.id, () => session.openIndicator(indicator.id));
  }
  return pages.join('\n');
};

const wordsIn = async (workbook: string, language: Language): Promise<string> => {
  const { session } = await openPane(workbook, language);
  const { container } = showPane(session);
  await act(() => session.read());
  return wordsOfPane(session, container);
};

it.each(WORKBOOKS)('writes the words of the pane over %s', async (workbook) => {
  const words = await wordsIn(workbook, 'it');
  await put(join(FOLDER, nameOf(workbook), 'pane-it.txt'), words);
  expect(words).not.toBe('');
});

it('writes the words of the pane in English', async () => {
  const sample = WORKBOOKS[0] ?? '';
  const words = await wordsIn(sample, 'en');
  await put(join(FOLDER, nameOf(sample), 'pane-en.txt'), words);
  expect(words).not.toBe('');
});
