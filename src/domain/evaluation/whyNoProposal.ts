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
