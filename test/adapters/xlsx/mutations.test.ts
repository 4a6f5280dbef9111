import { describe, expect, it } from '@jest/globals';
import { mutate } from './support/mutations/mutate';
import { problemOf, type Verdict } from './support/mutations/problemOf';
import { smallFiles } from './support/mutations/smallFiles';

/**
 * Small real files with something broken in them must be refused in a sentence of our own or be
 * used without loss; a run makes 400 of them from fixed seeds. More of them, and other ones:
 *
 *     MUTATIONS=3000 npm run jest -- test/adapters/xlsx/mutations.test.ts
 *     MUTATIONS=3000 FIRST_MUTATION=100000 npm run jest -- test/adapters/xlsx/mutations.test.ts
 *
 * A failure names its number; that one alone is made again by
 *
 *     MUTATIONS=1 FIRST_MUTATION=1234 npm run jest -- test/adapters/xlsx/mutations.test.ts
 *
 * A reading that never ends shows as a run that never ends: `SHOW_MUTATIONS=1` prints each number
 * before its turn, and what is wrong after it. That memory stays small is judged by the number of cells alone.
 */
const COUNT = Number(process.env['MUTATIONS'] ?? 400);
const FIRST = Number(process.env['FIRST_MUTATION'] ?? 0);

const show = (line: string): void => {
  if (process.env['SHOW_MUTATIONS']) process.stderr.write(`${line}\n`);
};

const files = await smallFiles();
const names = Object.keys(files);

describe('a file with something broken in it', () => {
  it.each(names)('is one that works before it is broken: %s', async (name) => {
    const { end, problem } = await problemOf(files[name] as Uint8Array);
    expect(problem).toBeNull();
    expect(end).toBe(/\.xls[xm]$/.test(name) ? 'written' : 'read');
  });

  it(`is refused or used without loss, ${COUNT} times from number ${FIRST} on`, async () => {
    const failures: string[] = [];
    const ends: Record<Verdict['end'], number> = { refused: 0, read: 0, written: 0 };
    for (let number = FIRST; number < FIRST + COUNT; number++) {
      const name = names[number % names.length] as string;
      const { bytes, what } = mutate(files[name] as Uint8Array, number);
      show(`${number} ${name}: ${what}`);
      const { end, problem } = await problemOf(bytes);
      ends[end]++;
      if (problem === null) continue;
      failures.push(`${number} ${name} (${what}): ${problem}`);
      show(problem);
    }
    expect(failures).toEqual([]);
    // A driver that breaks everything, or nothing, would prove nothing.
    if (COUNT >= 100)
      for (const count of Object.values(ends)) expect(count).toBeGreaterThan(COUNT / 20);
  });
});
