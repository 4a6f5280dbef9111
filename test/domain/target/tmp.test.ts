import { it } from '@jest/globals';
import fs from 'node:fs';
import { readText, told, toldByYear } from './reading';
it('all', () => {
  const rows = fs.readFileSync('/tmp/all.txt', 'utf8').split('\n').filter((x) => x !== '').map((raw) => {
    const t = readText(raw.replace(/\\n/g, '\n'));
    return [raw.replace(/\\n/g, '\n'), told(t) + (t.byYear.size > 1 || (t.byYear.size === 1 && !t.byYear.has(2023)) ? ` {${toldByYear(t)}}` : ''), t.remarks];
  });
  fs.writeFileSync('/tmp/rows3.json', JSON.stringify(rows));
});
