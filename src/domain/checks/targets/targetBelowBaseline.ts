import type { AssessedIndicator } from '../../model/assessment';
import { formatWithUnit } from '../../language/italianFormat';
import { missedBaseline } from './baseline';
import { defineCheck } from '../shared/check';
import { inForce } from '../shared/inForce';
import { type Entry, perSheet } from '../shared/perSheet';
import { targetWords } from '../shared/targetWords';

const entryOf = ({ indicator, target }: AssessedIndicator, year: number): readonly Entry[] => {
  if (target.kind !== 'threshold') return [];
  const baseline = missedBaseline(indicator, target, year);
  if (baseline === null) return [];
  const what = baseline.what === 'last-year' ? `nel ${year - 1}` : 'media triennale';
  return [
    {
      cell: target.cell ?? indicator.cell,
      entry: `${indicator.id}: target ${targetWords(target)}, ${what} ${formatWithUnit(baseline.value, baseline.unit)}`,
    },
  ];
};

/** Targets easier than what was reached before. */
export const targetBelowBaseline = defineCheck(
  {
    id: 'target-below-baseline',
    severity: 'informazione',
    description: 'Il target è meno impegnativo dell’ultimo anno o della media triennale.',
  },
  (context) =>
    perSheet(
      context.indicators.filter(inForce).flatMap((assessed) => entryOf(assessed, context.year)),
      (count) =>
        count === 1
          ? '1 target meno impegnativo della serie storica'
          : `${count} target meno impegnativi della serie storica`,
    ),
);
