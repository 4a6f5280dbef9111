import type { AchievementWording, Status } from '../../../domain/model/achievement';

/** The status words with their symbols: never colour alone. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  reached: '✔ raggiunto',
  'nearly-reached': '◕ quasi raggiunto',
  'partly-reached': '◑ parzialmente raggiunto',
  'not-reached': '✘ non raggiunto',
  unmeasured: '○ non misurato',
  withdrawn: '⊘ soppresso',
};

export const STALE_WORD = '↻ da ricalcolare';

/** How the program read an indicator; formulas compare with these words. */
export const READING_WORDS: Readonly<Record<AchievementWording, string>> = {
  measured: 'misurato',
  declared: 'dichiarato',
  late: 'in ritardo',
  'to-confirm': 'da confermare',
  'missing-actual': 'manca il consuntivo',
  'missing-target': 'manca il target',
  'not-due': 'non previsto quest’anno',
  planned: 'risultato non ancora riportato',
  withdrawn: 'soppresso',
  replaced: 'sostituito',
  manual: 'da valutare',
};

/** When a status is shown; `nearly` and `partly` are the bounds in use, written in Italian. */
export const legendMeanings = (
  nearly: string,
  partly: string,
): Readonly<Record<Status, string>> => ({
  reached: 'Target raggiunto; per un obiettivo o un ambito, media pari a 100.',
  'nearly-reached': `Non raggiunto, da ${nearly}% compreso.`,
  'partly-reached': `Da ${partly}% compreso a ${nearly}% escluso.`,
  'not-reached': `Sotto ${partly}%.`,
  unmeasured:
    'Non c’è una misura che conti: manca un dato, va confermato, è solo dichiarato o è in ritardo. Non vale zero.',
  withdrawn: 'Soppresso, cassato o sostituito durante l’anno.',
});

export const LEGEND_STALE =
  'In una cella gialla, qui o negli altri fogli, è stato scritto qualcosa che il programma deve ancora leggere: rieseguire la valutazione.';
