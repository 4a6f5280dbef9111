import type { Fate } from '../application/entries/takeOver/takenEntry';
import type { TakeOver } from '../application/entries/takeOver/takeOver';
import { formatCount } from '../domain/language/italianFormat';

/** What is said of so many entries of each fate, in the order of the sentence. */
const PARTS: readonly (readonly [fate: Fate, one: string, many: string])[] = [
  ['comes', 'ripresa', 'riprese'],
  ['differs', 'diversa da quella di qui, da scegliere', 'diverse da quelle di qui, da scegliere'],
  ['stays', 'per cui resta quella di qui', 'per cui restano quelle di qui'],
  ['unplaced', 'senza più un posto nei fogli', 'senza più un posto nei fogli'],
  ['other-year', 'di un altro anno, che non conta', 'di un altro anno, che non contano'],
];

/** What became of everything that was typed in the evaluated workbook of before, in one line. */
export const takeOverLine = ({ entries, same }: TakeOver): string => {
  const parts = PARTS.flatMap(([fate, one, many]) => {
    const count = entries.filter((entry) => entry.fate === fate).length;
    return count === 0 ? [] : [formatCount(count, one, many)];
  });
  const all = [
    ...parts,
    ...(same === 0 ? [] : [formatCount(same, 'già uguale qui', 'già uguali qui')]),
  ];
  return all.length === 0
    ? 'Nella versione di prima non c’era nulla di scritto a mano.'
    : `Voci scritte a mano nella versione di prima: ${all.join('; ')}.`;
};
