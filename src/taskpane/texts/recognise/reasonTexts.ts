import type { RoleEffect } from '../../../application/questions/columnEffects';
import { effectWords } from '../../../application/questions/effectWords';
import { formatPercentage } from '../../../domain/language/italianFormat';
import type { ColumnDoubt } from '../../../sheets/reading/columnDoubt';
import { columnDoubtWords } from '../../../sheets/generated/texts/columnDoubtWords';
import { bilingual } from '../bilingual';
import { englishRole } from './englishRole';

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const englishDoubt = (doubt: ColumnDoubt): string => {
  switch (doubt.kind) {
    case 'rivals':
      return `The same may stand in ${doubt.headers.map((header) => `“${header}”`).join(', ')} too.`;
    case 'unnamed':
      return 'The header does not say it, and the cells look like targets, actuals or percentages.';
    case 'weak-words':
      return 'Header and values are not enough to tell.';
    case 'value-or-share':
      return 'It may be the value reached or the share of the target, and the numbers do not decide.';
    case 'too-small':
      return `As the actual it would be below 5% of the target in ${doubt.rows} of ${doubt.of} rows.`;
    case 'words-and-figures':
      return 'The result is told in words in one column and in figures in another.';
    case 'incomplete':
      return doubt.of === 'thresholds'
        ? 'There are thresholds but no column with the expected value.'
        : 'There are numerator and denominator but no column with the result.';
    case 'nothing-measured':
      return 'No column says what is measured; until one is named, no indicator of the table is read.';
  }
};

const englishEffect = ({ role, computed, of, mean, firstRows }: RoleEffect): string => {
  const counted = of === 0 ? 'no indicator read' : `${computed} of ${of} indicators computed`;
  const reached = mean === null ? '' : `, ${formatPercentage(mean)} on average`;
  const part = firstRows === null ? '' : ` (in the first ${firstRows} rows)`;
  return `as ${englishRole(role)}: ${counted}${reached}${part}`;
};

/** Why a column is asked about, and what each answer would do. */
export const REASON_TEXTS = bilingual({
  it: {
    columnReason: (doubt: ColumnDoubt) => sentence(columnDoubtWords(doubt)),
    effects: 'Che cosa cambierebbe',
    effect: (effect: RoleEffect) => effectWords(effect),
  },
  en: {
    columnReason: englishDoubt,
    effects: 'What it would change',
    effect: englishEffect,
  },
});
