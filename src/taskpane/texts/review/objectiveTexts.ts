import { count } from '../count';
import { bilingual } from '../bilingual';

/** How an objective’s figure came about, and what is proposed and decided. */
export const OBJECTIVE_TEXTS = bilingual({
  it: {
    objective: {
      withdrawn: { sheet: 'Soppresso secondo i fogli.', oiv: 'Soppresso secondo l’OIV.' },
      meanOf: {
        indicators: (number: number) =>
          `Media di ${count(number, 'indicatore che conta', 'indicatori che contano')}:`,
        objectives: (number: number) =>
          `Media di ${count(number, 'obiettivo che sta sotto', 'obiettivi che stanno sotto')}:`,
      },
      weighted: 'Media pesata: i pesi di chi conta sono riportati a 1.',
      sumOver: (sum: string, divisor: string) => `somma ${sum} ÷ ${divisor}`,
      weight: (weight: string) => `peso ${weight}`,
      excluded: 'Fuori dalla media, senza valere zero:',
      withoutFigure: 'Senza percentuale, fuori dalla media:',
      nothing: {
        'no-members': 'L’obiettivo non ha indicatori.',
        'none-counts': 'Nulla entra nella media: non c’è una percentuale, e non vale zero.',
      },
      band: (figure: string, status: string, nearly: string, partly: string) =>
        `${figure}: ${status} (raggiunto a 100, quasi raggiunto da ${nearly}, parzialmente da ${partly}).`,
      proposal: (figure: string, step: string) => `${figure} al multiplo di ${step} più vicino:`,
      proposed: 'Punteggio proposto:',
      decision: 'Decisione dell’OIV:',
      score: (score: string) => `punteggio ${score}`,
      cause: 'Causa:',
      reason: 'Motivazione:',
    },
  },
  en: {
    objective: {
      withdrawn: { sheet: 'Withdrawn, as the sheets say.', oiv: 'Withdrawn, as the OIV decided.' },
      meanOf: {
        indicators: (number) =>
          `Mean of ${count(number, 'indicator that counts', 'indicators that count')}:`,
        objectives: (number) =>
          `Mean of ${count(number, 'objective under it', 'objectives under it')}:`,
      },
      weighted: 'Weighted mean: the weights of those that count are scaled to 1.',
      sumOver: (sum, divisor) => `sum ${sum} ÷ ${divisor}`,
      weight: (weight) => `weight ${weight}`,
      excluded: 'Left out of the mean, not counted as zero:',
      withoutFigure: 'Without a percentage, left out of the mean:',
      nothing: {
        'no-members': 'The objective has no indicators.',
        'none-counts': 'Nothing counts in the mean: there is no percentage, and it is not zero.',
      },
      band: (figure, status, nearly, partly) =>
        `${figure}: ${status} (reached at 100, nearly reached from ${nearly}, partly from ${partly}).`,
      proposal: (figure, step) => `${figure} to the nearest multiple of ${step}:`,
      proposed: 'Proposed score:',
      decision: 'Decision of the OIV:',
      score: (score) => `score ${score}`,
      cause: 'Cause:',
      reason: 'Reason:',
    },
  },
});
