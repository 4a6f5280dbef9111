import type { AchievementWording } from '../../../domain/model/achievement';
import type { Cause, OivOutcome } from '../../../domain/model/objective';
import type { Operator, ReferenceTarget } from '../../../domain/model/target';
import type { ObjectiveLevel } from '../../../domain/model/written';
import { bilingual } from '../bilingual';

/** The terms of *Verifica*, as they stand inside sentences. */
export const WORD_TEXTS = bilingual({
  it: {
    levels: {
      'strategic-common': 'strategico comune',
      'strategic-specific': 'strategico specifico',
      entity: 'di ente',
      operational: 'operativo',
      unknown: '',
    } satisfies Record<ObjectiveLevel, string>,
    kinds: {
      measured: 'misurato',
      declared: 'solo dichiarato',
      late: 'in ritardo',
      'to-confirm': 'da confermare',
      'missing-actual': 'manca il consuntivo',
      'missing-target': 'manca il target',
      'not-due': 'non previsto quest’anno',
      planned: 'risultato non ancora riportato',
      withdrawn: 'soppresso',
      replaced: 'sostituito',
      manual: 'da valutare a giudizio',
    } satisfies Record<AchievementWording, string>,
    operators: {
      '>=': 'almeno',
      '>': 'più di',
      '<=': 'al massimo',
      '<': 'meno di',
      '=': 'esattamente',
    } satisfies Record<Operator, string>,
    references: {
      national: 'il dato medio nazionale',
      cluster: 'il dato medio del cluster',
      'year-before': 'il valore dell’anno precedente',
      other: 'un valore di riferimento',
    } satisfies Record<ReferenceTarget['reference'], string>,
    targets: {
      between: (lower: string, upper: string) => `tra ${lower} e ${upper}, estremi compresi`,
      by: (date: string) => `entro il ${date}, quel giorno compreso`,
      zero: 'zero',
      difference: (bound: string) => `${bound} rispetto all’anno precedente`,
      qualitative: 'parole, da valutare a giudizio',
      notDue: 'nessun target per quest’anno, solo per altri',
      missing: 'nessun target',
      occasion: (value: string, occasion: string) => `${value} (poi cambiato ${occasion})`,
    },
    stated: {
      right: 'Concorda con il calcolo, arrotondamenti compresi.',
      wrong: 'Non concorda con il calcolo.',
      'is-actual': 'È il valore dell’indicatore, non la percentuale di raggiungimento.',
      none: 'Non c’è un calcolo con cui confrontarla.',
      shared: 'Detta per più indicatori insieme.',
    },
    outcomes: {
      scored: 'valutato',
      'not-assessable': 'non valutabile',
      excluded: 'escluso',
      withdrawn: 'soppresso',
      pending: 'in attesa',
    } satisfies Record<OivOutcome, string>,
    causes: {
      exogenous: 'esogena',
      endogenous: 'endogena',
      'indicator-fault': 'difetto dell’indicatore',
    } satisfies Record<Cause, string>,
  },
  en: {
    levels: {
      'strategic-common': 'strategic, common',
      'strategic-specific': 'strategic, specific',
      entity: 'entity',
      operational: 'operational',
      unknown: '',
    },
    kinds: {
      measured: 'measured',
      declared: 'declared only',
      late: 'late',
      'to-confirm': 'to be confirmed',
      'missing-actual': 'actual missing',
      'missing-target': 'target missing',
      'not-due': 'not due this year',
      planned: 'result not reported yet',
      withdrawn: 'withdrawn',
      replaced: 'replaced',
      manual: 'to be judged',
    },
    operators: {
      '>=': 'at least',
      '>': 'more than',
      '<=': 'at most',
      '<': 'less than',
      '=': 'exactly',
    },
    references: {
      national: 'the national average',
      cluster: 'the average of the cluster',
      'year-before': 'the value of the year before',
      other: 'a reference value',
    },
    targets: {
      between: (lower, upper) => `between ${lower} and ${upper}, both included`,
      by: (date) => `by ${date}, that day included`,
      zero: 'zero',
      difference: (bound) => `${bound} against the year before`,
      qualitative: 'words, to be judged',
      notDue: 'no target for this year, only for others',
      missing: 'no target',
      occasion: (value, occasion) => `${value} (later changed ${occasion})`,
    },
    stated: {
      right: 'Agrees with the computation, rounding included.',
      wrong: 'Does not agree with the computation.',
      'is-actual': 'It is the value of the indicator, not the percentage of achievement.',
      none: 'There is no computation to compare it with.',
      shared: 'Said for several indicators together.',
    },
    outcomes: {
      scored: 'scored',
      'not-assessable': 'not assessable',
      excluded: 'excluded',
      withdrawn: 'withdrawn',
      pending: 'pending',
    },
    causes: {
      exogenous: 'exogenous',
      endogenous: 'endogenous',
      'indicator-fault': 'fault of the indicator',
    },
  },
});
