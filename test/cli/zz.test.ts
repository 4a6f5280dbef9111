import { it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { inFolder, traguardo } from '../support/commandLine';
import { buildPackage } from '../adapters/xlsx/support/buildPackage';
import { PLAIN_ROWS, sheetData } from '../support/drawnTable';
import { opened } from '../support/evaluateFile';
it('x', async () => inFolder(async (folder) => {
    const filled = sheetData(PLAIN_ROWS);
    let t = performance.now(); const lap = (s: string) => { console.log(s, Math.round(performance.now() - t)); t = performance.now(); };
    const empty = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 5}" s="3" customFormat="1"><c r="A${at + 5}" s="3"/></row>`,
    );
    const xml = filled.replace('</sheetData>', `${empty.join('')}</sheetData>`);
  const b = buildPackage({ sheets: [{ name: 'Schede', xml }] }); lap('build');
  const f = join(folder, 'a.xlsx'); await writeFile(f, b);
  await traguardo('valuta', f); lap('valuta');
  await traguardo('riconosci', f); lap('riconosci');
  await opened(b); lap('excelize');
  await readXlsx(b); lap('hucre');
}));
