/**
 * Draws `test/cases/<name>/input.xlsx` and `expected.json`: `npx tsx test/cases/draw/drawCases.ts`.
 * The same drawings give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { DRAWN_CASES } from './books/index';
import { bookBytes } from './kit/book';

const JSON_STYLE = { parser: 'json', printWidth: 100 } as const;
const CASES = dirname(dirname(fileURLToPath(import.meta.url)));

for (const drawn of DRAWN_CASES) {
  const folder = join(CASES, drawn.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'input.xlsx'), await bookBytes(drawn.sheets, drawn.author));
  writeFileSync(
    join(folder, 'expected.json'),
    await format(JSON.stringify(drawn.expected), JSON_STYLE),
  );
}
