import { it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from './reading';
const PIECES = ['2023', '2022:', '>=', '≤', '=', '<', '15', '20%', '1 200', '3.900', '0,18', '-', '+10%', 'entro il', '31/12', 'almeno', 'eventi', 'gg',
  '(', ')', 'ridefinito in', 'ex', 'tra', 'e', 'da', 'a', 'n.', 'zero', 'riduzione del', 'rispetto al', ';', '/', '€', 'media nazionale', 'n.d.', 'cassato', '4.0', '12x', '%', '→', 'giugno', '30', '100%', '#', ':'];
it('x', () => {
  const A = fc.string({ unit: 'binary', maxLength: 60 }), B = fc.string({ unit: fc.constantFrom(...'0123456789 .,%>=<()/-+:;€nagdtoei'.split('')), maxLength: 40 }), C = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((p) => p.join(' '));
  for (const arb of [A, B, C]) { const s = fc.sample(arb, 1500); const t0 = performance.now(); const slow: [number, string][] = []; for (const t of s) { const t1 = performance.now(); readText(t); slow.push([performance.now() - t1, t]); } console.log(performance.now() - t0, slow.sort((a, b) => b[0] - a[0]).slice(0, 4)); }
});
