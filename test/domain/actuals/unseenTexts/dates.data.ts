import type { UnseenTexts } from './unseenText';

/** Deadlines and acts: the date that counts, and dates that do not. */
export const DATES: UnseenTexts = [
  {
    indicator: 'Sito|Pubblicazione del nuovo sito',
    target: '2023-12-31',
    texts: [
      ['Sito pubblicato il 15/11/2023', '2023-11-15 high'],
      ['15/11/2023', '2023-11-15 high'],
      ['Il sito è stato pubblicato in data 15 novembre', '2023-11-15 high'],
      ['Pubblicato a novembre 2023', '2023-11-30 high'],
      ['La pubblicazione è prevista per il 31/12/2023', 'ask'],
      ['Da pubblicare entro il 31/12/2023', 'ask'],
    ],
  },
  {
    indicator: 'Sito|Pubblicazione del nuovo sito',
    target: '2023-07-31',
    texts: [
      [
        'Il termine del 31/07/2023 è stato prorogato; il sito è stato pubblicato il 15/11/2023',
        '2023-11-15 high',
      ],
    ],
  },
  {
    indicator: 'Regolamento|Approvazione del regolamento',
    target: '2023-06-30',
    texts: [
      ['Regolamento approvato con delibera n. 45 del 28/06/2023', '2023-06-28 high'],
      [
        'Approvato con deliberazione di Giunta n. 12/2023 del 28 giugno 2023, ai sensi del D.Lgs. 150 del 27 ottobre 2009',
        '2023-06-28 high',
      ],
      ['Regolamento approvato nel 2023', 'ask'],
      ['Bozza trasmessa il 10/05/2023, approvazione in Giunta il 28/06/2023', '2023-06-28 high'],
      ['Obiettivo rinviato al 2024', 'nothing'],
      ['9/5', '2023-05-09 high'],
    ],
  },
  {
    indicator: 'Relazione|Trasmissione della relazione',
    target: '2023-04-30',
    texts: [
      ['Relazione trasmessa il 9/5', '2023-05-09 high'],
      ['La relazione è stata trasmessa entro il 30/4', '2023-04-30 high'],
    ],
  },
  {
    indicator: 'Bilancio|Approvazione bilancio consuntivo',
    target: '2023-04-30',
    texts: [
      ['Bilancio approvato dal Consiglio il 27 aprile 2023 con atto n. 12', '2023-04-27 high'],
      ['Consiglio comunale del 27/04/2023', 'ask'],
      ['Il bilancio consuntivo 2022 è stato approvato in data 27.04.2023', '2023-04-27 high'],
      ['Approvato il 27/4 (scadenza 30/4)', '2023-04-27 high'],
      ['Approvazione slittata al 15/05/2023', 'ask'],
    ],
  },
  {
    indicator: 'Piano|Adozione del PIAO',
    target: '2023-01-31',
    texts: [
      [
        'PIAO adottato con deliberazione n. 5 del 30/01/2023 e pubblicato il 31/01/2023',
        '2023-01-30 high',
      ],
      ['Adottato il 30 gennaio', '2023-01-30 high'],
      ['Adottato il 30 gennaio 2022', 'ask'],
    ],
  },
  {
    indicator: 'Delibera|Approvazione piano triennale',
    target: '2023-06-30',
    texts: [
      ['Deliberazione C.C. n. 33 del 27/06/2023', '2023-06-27 high'],
      ['Piano triennale approvato con D.C.C. n. 33 del 27/06/2023', '2023-06-27 high'],
      ['Approvato il 27/06/2023, pubblicato il 05/07/2023', 'ask'],
      ['27.06.23', '2023-06-27 high'],
      ['giugno 2023', '2023-06-30 high'],
      ['100%', 'ask'],
    ],
  },
  {
    indicator: 'Approvazione del regolamento per i contributi|Data di approvazione del Consiglio',
    target: '2023-12-31',
    texts: [
      // The only date is that of another action.
      ['Il testo è stato predisposto e inviato alla commissione il 14 novembre 2023.', 'ask'],
      ['Il regolamento è stato approvato il 14 novembre 2023.', '2023-11-14 high'],
    ],
  },
  {
    indicator: "Trasmissione della relazione all'OIV|Data di trasmissione",
    target: '2023-06-15',
    texts: [
      [
        "La relazione è stata inoltrata all'OIV con nota prot. 8843 del 09.06.2023; la validazione è intervenuta il 28.06.2023.",
        'ask',
      ],
    ],
  },
  {
    indicator: 'Approvazione del regolamento|Data di approvazione',
    target: '2023-12-31',
    texts: [
      ['Il regolamento è stato approvato il 31 giugno 2023.', 'ask'],
      [
        "Il testo aggiornato è stato trasmesso il 4 dicembre 2023; acquisito il parere, l'organo procederà all'approvazione.",
        'ask',
      ],
    ],
  },
];
