/**
 * Times and memory of the main job for 120, 1,000 and 10,000 indicators; what crosses between the
 * pane and Excel; how soon the pane is ready: `npm run bench`. The machine is shared, so compare the
 * rows of one run, not two runs. `PEER='python3 script.py' npm run bench` times a script beside it,
 * started with the workbook and the place of a new one.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeDeflatedEntry } from '../../src/adapters/node/nodeDeflatedEntry';
import { openBrowser } from '../../src/packaging/openBrowser';
import { xlsxWorkbook } from '../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluateInSteps } from './evaluateInSteps';
import { excelSteps } from './inExcel';
import { largeWorkbook } from './largeWorkbook';
import { startTimes } from './startTimes';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPEATS = 3;
const LARGEST = '10,000 in a table';

interface Row {
  readonly label: string;
  readonly indicators: number;
  readonly figures: Readonly<Record<string, number>>;
}

const milliseconds = async <T>(work: () => T | Promise<T>): Promise<[number, T]> => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};

const stepTimes = async (bytes: Uint8Array): Promise<Record<string, number>> => {
  const best: Record<string, number> = {};
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const times: Record<string, number> = {};
    const workbook = xlsxWorkbook(bytes, nodeDeflatedEntry);
    const [opening, snapshot] = await milliseconds(() => workbook.read());
    times['open'] = opening;
    const plan = evaluateInSteps(snapshot, times);
    times['write'] = (await milliseconds(() => workbook.write(plan)))[0];
    for (const [step, time] of Object.entries(times)) {
      best[step] = Math.min(best[step] ?? Infinity, time);
    }
  }
  return best;
};

/** The command line from start to exit, with the most memory it held. */
const wholeJob = async (file: string, folder: string): Promise<Record<string, number>> => {
  const output = join(folder, 'out.xlsx');
  await rm(output, { force: true });
  const memory = `process.on('exit', () => console.error('RSS ' + process.resourceUsage().maxRSS))`;
  const [time, errors] = await milliseconds(
    () =>
      new Promise<string>((done, fail) => {
        const hook = `data:text/javascript,${encodeURIComponent(memory)}`;
        const entry = join(ROOT, 'dist/cli/traguardo.js');
        const child = spawn(process.execPath, [
          '--import',
          hook,
          entry,
          'valuta',
          file,
          '--uscita',
          output,
        ]);
        let text = '';
        child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
        child.stdout.resume();
        child.on('close', (code) => (code === 0 ? done(text) : fail(new Error(text))));
      }),
  );
  return {
    'file to file': time,
    'peak MB': Number(/RSS (\d+)/.exec(errors)?.[1] ?? 0) / 1024,
    'out kB': (await stat(output)).size / 1024,
  };
};

/** How long the script takes that is to be compared; NaN where it cannot do with the workbook. */
const plainScript = async (file: string, folder: string): Promise<Record<string, number>> => {
  const [program, ...words] = (process.env['PEER'] ?? '').split(' ');
  if (program === undefined || program === '') return {};
  const [time, code] = await milliseconds(
    () =>
      new Promise<number | null>((done, fail) => {
        const child = spawn(program, [...words, file, join(folder, 'peer.xlsx')]);
        child.on('error', fail).on('close', done);
      }),
  );
  return { 'plain script': code === 0 ? time : NaN };
};

const measure = async (label: string, bytes: Uint8Array, folder: string): Promise<Row> => {
  const file = join(folder, `${label.replace(/\W+/g, '-')}.xlsx`);
  await writeFile(file, bytes);
  const figures = {
    ...(await stepTimes(bytes)),
    ...(await wholeJob(file, folder)),
    ...(await plainScript(file, folder)),
  };
  return { label, indicators: Number(/[\d]+/.exec(label.replace(/,/g, ''))?.[0]), figures };
};

const growthPerDoubling = (small: Row, large: Row, column: string): string => {
  const ratio = (large.figures[column] ?? 0) / (small.figures[column] ?? 1);
  return `×${(ratio ** (1 / Math.log2(large.indicators / small.indicators))).toFixed(2)}`;
};

const print = (rows: readonly Row[]): void => {
  const columns = Object.keys(rows[0]?.figures ?? {});
  const small = rows.at(-2);
  const large = rows.at(-1);
  const table = rows.map((row) => ({
    workbook: row.label,
    ...Object.fromEntries(
      columns.map((c) => [
        c,
        (row.figures[c] ?? 0).toFixed(c === 'peak MB' || c === 'out kB' ? 0 : 1),
      ]),
    ),
  }));
  console.log('Times in ms (best of three; file to file once), memory in MB.');
  console.table(table);
  if (small === undefined || large === undefined) return;
  console.log(`Growth per doubling, ${small.label} to ${large.label}:`);
  console.table([Object.fromEntries(columns.map((c) => [c, growthPerDoubling(small, large, c)]))]);
};

const rounded = <Line extends object>(lines: readonly Line[]): readonly object[] =>
  lines.map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([name, value]) => [
        name,
        typeof value === 'number' ? Number(value.toFixed(0)) : String(value),
      ]),
    ),
  );

const inTheBrowser = async (
  workbooks: Readonly<Record<string, Uint8Array>>,
  folder: string,
): Promise<void> => {
  const browser = await openBrowser();
  try {
    console.log('In the pane, over the embedded Excel: ms, syncs, kB of JSON.');
    console.table(rounded(await excelSteps(browser, ROOT, workbooks)));
    console.log('From asking for the page until it can be used, without a cache: ms.');
    console.table(rounded(await startTimes(browser, ROOT, join(folder, 'minimal'))));
  } finally {
    await browser.close();
  }
};

const main = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-bench-'));
  try {
    const workbooks: Record<string, Uint8Array> = {
      '120 on cards': await readFile(join(ROOT, 'assets/samples/schede-2023.xlsx')),
    };
    for (const count of [120, 1_000, 10_000]) {
      workbooks[`${count.toLocaleString('en')} in a table`] = await largeWorkbook(count);
    }
    const rows: Row[] = [];
    for (const [label, bytes] of Object.entries(workbooks)) {
      rows.push(await measure(label, bytes, folder));
    }
    print(rows);
    // The embedded Excel computes everything anew after every request: too slow for the largest.
    delete workbooks[LARGEST];
    await inTheBrowser(workbooks, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

await main();
