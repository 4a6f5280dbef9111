import type { UnseenTexts } from './unseenText';

/** Shares told as a part of a whole, with or without the percentage. */
export const FRACTIONS: UnseenTexts = [
  {
    indicator: 'Pratiche nei termini|N. pratiche evase entro 5 gg/N. pratiche evase',
    target: '>= 90 %',
    texts: [
      ['Evase entro 5 giorni 95 pratiche su 100 (95%)', '95 high'],
      ['Su un totale di 120 pratiche, 114 sono state evase entro 5 giorni', '95 high'],
      ['114/120', '95 high'],
      ['114 su 120', '95 high'],
      ['Tutte le 120 pratiche sono state evase entro 5 giorni', '100 high'],
      ['Pervenute 120 pratiche, tutte evase entro 5 giorni', '100 high'],
    ],
  },
  {
    indicator: 'Incassi|Percentuale di incasso del diritto annuale',
    target: '>= 70 %',
    texts: [
      ['Incasso del diritto annuale: 72,22% (€ 3.250.000,00 su € 4.500.000,00)', '72.22 high'],
    ],
  },
  {
    indicator: 'Formazione|N. dipendenti formati/N. dipendenti',
    target: '>= 80 %',
    texts: [
      ['Formati 45 dipendenti su 50 (90%), per un totale di 320 ore', '90 high'],
      ['Sono stati formati 45 dei 50 dipendenti', '90 high'],
      ['45 dipendenti formati su un totale di 50, pari al 90%', '90 high'],
      ['6/6', '100 high'],
    ],
  },
  {
    indicator: 'Piano|Realizzazione del piano di comunicazione',
    target: '>= 100 %',
    texts: [['Realizzate 9 azioni su 10 previste dal piano (90%)', '90 high']],
  },
  {
    indicator: 'Piano|N. azioni realizzate/N. azioni previste',
    target: '>= 100 %',
    texts: [['9 delle 10 azioni previste sono state realizzate', '90 high']],
  },
  {
    indicator: 'Copertura|Percentuale di copertura della spesa',
    target: '>= 40 %',
    texts: [['Entrate € 438.000 / Spese € 1.000.000 = 43,8%', '43.8 high']],
  },
  {
    indicator: 'Digitali|N. servizi digitalizzati/N. servizi totali',
    target: '>= 70 %',
    texts: [
      ['21 servizi digitalizzati su 28 totali', '75 high'],
      ['75% (21 su 28)', '75 high'],
      ['75% (20 su 28)', '75 high'],
    ],
  },
  {
    indicator: 'Conformi|N. controlli conformi/N. controlli effettuati',
    target: '>= 90 %',
    texts: [
      ['96% di conformità (240/250)', '96 high'],
      ['240/250=96%', '96 high'],
      ['240/250 = 0,96', '96 low'],
      ['Num. 240 / Den. 250', '96 high'],
      ['240 controlli conformi/250 controlli effettuati', '96 high'],
      ['96,0 % [240 su 250]', '96 high'],
    ],
  },
  {
    indicator: 'Corsi|N. dipendenti che hanno partecipato ad almeno un corso/N. dipendenti',
    target: '>= 60 %',
    texts: [
      ['36 dipendenti su 50 (72%)', '72 high'],
      ['36 su 50 = 72%', '72 high'],
      ['72% (36/50). Nel 2022 il dato era del 65%.', '72 high'],
    ],
  },
  {
    indicator: 'Accuratezza|Tasso di errore',
    target: '<= 2 %',
    texts: [['1,8% (12 errori su 667 pratiche)', '1.8 high']],
  },
  {
    indicator: 'Procedimenti|% procedimenti conclusi nei termini',
    target: '>= 95 %',
    texts: [
      ['Procedimenti conclusi nei termini: 98,7% (1.234 su 1.250)', '98.7 high'],
      ['Conclusi nei termini 1.234 procedimenti su 1.250 avviati', '98.72 high'],
    ],
  },
  {
    indicator: 'Indennizzi definiti entro 60 giorni',
    target: '>= 90 %',
    texts: [['Al 31 dicembre risultano definite 118 pratiche su 127, pari al 92,9%.', '92.9 high']],
  },
];
