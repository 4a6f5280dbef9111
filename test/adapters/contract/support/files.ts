import { readdirSync, readFileSync } from 'node:fs';

const CASES = 'test/cases';
const SAMPLES = 'assets/samples';

/** A file as bytes of the test's own realm. */
export const fileBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** The workbooks of all cases and the samples, by path. */
export const contractFiles = (): readonly string[] => {
  const cases = readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'draw')
    .map(({ name }) => `${CASES}/${name}/input.xlsx`);
  const samples = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${SAMPLES}/${name}`);
  return [...cases, ...samples].filter((path) => readFileSync(path).length > 0);
};
