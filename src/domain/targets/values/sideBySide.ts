import type { Magnitude } from '../grammar/items';

/** How far apart two sizes are, as a factor: 20 and 100 → 5. */
const factor = (one: number, other: number): number => Math.max(one / other, other / one);

const nearest = (size: number, scale: readonly number[]): number =>
  Math.min(...scale.map((other) => factor(size, other)));

const NEAR = 5;
const FAR = 20;

/**
 * Whether digits in groups of three joined by spaces are one number or an old and a new value:
 * `1 200` and `45 000` are one; `150 270` beside a 140 of the year before is two; alone it is
 * unclear and somebody must be asked.
 */
export const sideBySide = (
  magnitude: Magnitude,
  scale: readonly number[],
): 'one' | 'two' | 'unclear' => {
  const [whole = ''] = magnitude.number.split(',');
  const groups = whole.split(' ');
  const [first = '', second = ''] = groups;
  if (groups.slice(1).some((group) => group.startsWith('0'))) return 'one';
  if (factor(Number(first), Number(second)) > NEAR) return 'one';
  const joined = Number(groups.join(''));
  const last = Number(groups.at(-1));
  if (magnitude.unit?.name === '%' && joined > 1000) return 'two';
  if (scale.length === 0) return 'unclear';
  const [asOne, asTwo] = [nearest(joined, scale), nearest(last, scale)];
  if (asTwo < NEAR && asOne > FAR) return 'two';
  return asOne < NEAR && asTwo > FAR ? 'one' : 'unclear';
};
