import { meets } from '../../achievement/meets';
import type { AssessedIndicator } from '../../model/assessment';
import type { StatedAchievement } from '../../model/actual';
import { mean } from '../../rollup/mean';
import type { CheckContext } from '../shared/context';
import { defensiblePercentages } from './defensiblePercentages';
import { exactActuals } from './exactActuals';
import { isSure } from '../shared/isSure';
import { printedRightly } from '../../printedRightly';

type StatedVerdict = 'right' | 'is-actual' | 'wrong';

const agrees = (stated: StatedAchievement, assessed: AssessedIndicator): boolean =>
  printedRightly(stated.value, stated.places, defensiblePercentages(assessed));

const sharing = (
  context: CheckContext,
  { indicator }: AssessedIndicator,
): readonly AssessedIndicator[] =>
  context
    .indicatorsOf(indicator.objective)
    .filter(
      ({ indicator: { stated } }) =>
        stated !== null &&
        stated.shared &&
        stated.text === indicator.stated?.text &&
        stated.cell.row === indicator.stated.cell.row &&
        stated.cell.column === indicator.stated.cell.column,
    );

/**
 * One statement for several indicators is right where it is the mean of theirs; below 100 also
 * where it is right for one of them, because the text may speak of that one alone. "100%" for all
 * is wrong for whoever surely is not there.
 */
const sharedRightly = (
  context: CheckContext,
  assessed: AssessedIndicator,
  stated: StatedAchievement,
): boolean => {
  const together = sharing(context, assessed);
  const measured = together.flatMap(({ achievement }) =>
    achievement.kind === 'measured' ? [achievement.percentage] : [],
  );
  const average = measured.length === together.length ? mean(measured) : null;
  if (average !== null && printedRightly(stated.value, stated.places, [average])) return true;
  if (stated.value.gte(100)) return false;
  // Whoever is not measured may be the one that is meant.
  return measured.length < together.length || together.some((other) => agrees(stated, other));
};

const isActual = (stated: StatedAchievement, { indicator }: AssessedIndicator): boolean => {
  const { actual } = indicator;
  if (actual === null || (actual.unit !== '%' && actual.denominator === null)) return false;
  return printedRightly(stated.value, stated.places, exactActuals(actual));
};

/**
 * Whatever the actual turns out to be, the target is met, so that a stated 97.72% which is one of
 * the candidates' values cannot be the achievement. Decimals are asked for, because a round figure
 * may agree by chance.
 */
const isActualInAnyCase = (stated: StatedAchievement, assessed: AssessedIndicator): boolean => {
  const { achievement, target, indicator } = assessed;
  if (achievement.kind !== 'to-confirm' || achievement.met !== true) return false;
  if (target.kind !== 'threshold' || target.doubt !== null) return false;
  const rivals = indicator.actual?.rivals ?? [];
  return (
    stated.places > 0 &&
    !stated.shared &&
    rivals.every((rival) => meets(rival, target.operator, target.value)) &&
    !agrees(stated, assessed) &&
    isActual(stated, assessed)
  );
};

/** What to think of the percentage of achievement that the sheet states, or null: not comparable. */
export const statedVerdict = (
  context: CheckContext,
  assessed: AssessedIndicator,
): StatedVerdict | null => {
  const { stated } = assessed.indicator;
  if (stated === null || assessed.meta !== null) return null;
  if (isActualInAnyCase(stated, assessed)) return 'is-actual';
  if (assessed.achievement.kind !== 'measured' || !isSure(assessed)) return null;
  // Most rows end here, so it comes before the wider and slower comparison.
  if (printedRightly(stated.value, stated.places, [assessed.achievement.percentage]))
    return 'right';
  if (defensiblePercentages(assessed).length === 0) return null;
  if (agrees(stated, assessed)) return 'right';
  if (stated.shared && sharedRightly(context, assessed, stated)) return 'right';
  return !stated.shared && isActual(stated, assessed) ? 'is-actual' : 'wrong';
};
