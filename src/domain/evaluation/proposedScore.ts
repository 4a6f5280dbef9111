import { decimal, type Decimal, halfUp } from '../decimal';
import type { AchievementWording } from '../model/achievement';
import type { ExcludedIndicator } from '../model/assessment';

const WORDS: Readonly<Record<AchievementWording, string>> = {
  measured: 'misurati',
  declared: 'solo dichiarati',
  late: 'in ritardo',
  'to-confirm': 'da confermare',
  'missing-actual': 'senza consuntivo',
  'missing-target': 'senza target',
  'not-due': 'non previsti per l’anno',
  planned: 'non ancora rendicontati',
  withdrawn: 'cassati',
  replaced: 'sostituiti',
  manual: 'da valutare a giudizio',
};

const tally = (excluded: readonly ExcludedIndicator[]): string => {
  const counts = new Map<AchievementWording, number>();
  for (const { why } of excluded) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => `${count} ${WORDS[why]}`).join(', ');
};

/** Why an objective gets no proposed score, in Italian, for the OIV. */
export const whyNoProposal = (
  withdrawn: boolean,
  excluded: readonly ExcludedIndicator[],
  children: number,
): string => {
  if (withdrawn) return 'Obiettivo soppresso: non c’è punteggio da proporre.';
  if (excluded.length > 0 && excluded.every(({ why }) => why === 'planned')) {
    return 'La cartella è un piano e non riporta ancora risultati: non c’è punteggio da proporre.';
  }
  if (excluded.length > 0) return `Nessun indicatore entra nella media (${tally(excluded)}).`;
  return children > 0
    ? 'Nessuno dei suoi obiettivi ha una percentuale di raggiungimento.'
    : 'L’obiettivo non ha indicatori.';
};

const HIGHEST = decimal(100);

/**
 * The score that the program proposes to the OIV: the achievement, half up to the nearest step,
 * at most 100. Step 10: 57.14 → 60, 85 → 90, 84.99 → 80. It measures and proposes; the OIV
 * evaluates (d.lgs. 150/2009, art. 14). Refuses a step that is not positive.
 */
export const proposedScore = (achievement: Decimal, step: Decimal): Decimal => {
  if (!step.gt(0)) throw new RangeError('The step of the proposed score must be above 0.');
  const score = halfUp(achievement.dividedBy(step), 0).times(step);
  return score.gt(HIGHEST) ? HIGHEST : score;
};
