import { it } from '@jest/globals';
import fs from 'node:fs';
import { readTarget } from '../../../src/domain/target/readTarget';
it('all', () => {
  for (const line of fs.readFileSync('/tmp/inv.txt', 'utf8').split('\n').filter(Boolean)) {
    const [text='', algorithm, unit, polarity] = line.replace(/\\n/g,'\n').split('|');
    const runs: { text: string; struck: boolean }[] = [];
    text.split(/(<del>.*?<\/del>)/).filter(Boolean).forEach((p) => runs.push(p.startsWith('<del>') ? { text: p.slice(5, -6), struck: true } : { text: p, struck: false }));
    const plain = runs.map((r) => r.text).join('');
    const t = readTarget({ cells: [{ year: null, written: { content: { kind: 'text', text: plain, runs }, cell: { sheet: 'S', row: 1, column: 1 } } }], deadline: null, algorithm: algorithm || null, unit: unit || null, polarity: (polarity || null) as 'up' | 'down' | null, year: 2023 });
    const o = 'operator' in t ? t.operator : '';
    const v = t.kind==='range' ? `${t.lower}..${t.upper}` : t.kind === 'deadline' ? t.date : 'value' in t ? String(t.value) : '';
    const rev = t.revisions.map((r) => (r.date ?? r.value) + (r.occasion ? ` [${r.occasion}]` : '')).join(' ');
    const by = [...t.byYear].map(([y, x]) => `${y}=${x.kind === 'number' ? x.value : x.kind === 'date' ? x.date : '"' + x.text + '"'}`).join(' ');
    console.log(line.padEnd(45), '⇒', t.kind, o, 'operatorAssumed' in t && t.operatorAssumed ? '(ass)' : '', v, t.unit ?? '', 'reference' in t ? t.reference : '', 'notDue' in t && t.notDue ? 'notDue' : '', rev ? 'rev ' + rev : '', [...t.byYear].length > 1 || !t.byYear.has(2023) ? `{${by}}` : '', t.doubt ? `DOUBT ${t.doubt}` : '', t.remarks.length ? JSON.stringify(t.remarks) : '', t.signs.length ? t.signs.map((s) => s.kind + ':' + s.text).join() : '', t.kind === 'unreadable' ? `at ${t.at.start}-${t.at.end} exp ${t.expected}` : '');
  }
});
