import type { AssessedIndicator } from '../../model/assessment';
import { formatItalian, formatItalianDate } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';
import { perSheet } from '../shared/perSheet';
import { targetWords } from '../shared/targetWords';

const story = ({ indicator, target }: AssessedIndicator): string => {
  const steps = target.revisions.map(({ value, date }) =>
    date === null ? formatItalian(value) : formatItalianDate(date),
  );
  const occasion = target.revisions
    .map((revision) => revision.occasion)
    .findLast((text) => text !== null);
  const { targetOfSheets } = indicator;
  return (
    `${indicator.id}: ${[...steps, targetWords(targetOfSheets ?? target)].join(' → ')}` +
    (occasion === undefined ? '' : ` (${occasion})`) +
    (targetOfSheets === undefined ? '' : `, confermato dall’ufficio: ${targetWords(target)}`)
  );
};

/**
 * Targets changed during the year: they go into the report (d.lgs. 150/2009, art. 6). A revision is
 * what the sheets say: a target that the office confirmed is told beside it, as no part of it.
 */
export const targetRevised = defineCheck(
  {
    id: 'target-revised',
    severity: 'informazione',
    description: 'Il target dell’anno è stato rivisto.',
  },
  (context) =>
    perSheet(
      context.indicators
        .filter(({ target }) => target.revisions.length > 0)
        .map((assessed) => ({
          cell: assessed.target.cell ?? assessed.indicator.cell,
          entry: story(assessed),
        })),
      (count) => (count === 1 ? '1 target rivisto' : `${count} target rivisti`),
    ),
);
