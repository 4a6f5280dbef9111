import type { UnseenTexts } from './unseenText';

/** Counts that must be asked about: vague, partial, planned or of something else. */
export const ASKED_COUNTS: UnseenTexts = [
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 10',
    texts: [
      ['Hanno partecipato 350 imprese', 'ask'],
      ['Eventi passati da 9 a 12', 'ask'],
      ['circa 12 eventi', 'ask'],
      ['oltre 20 eventi realizzati', 'ask'],
      ['tra 10 e 12 eventi', 'ask'],
      ['10-12 eventi', 'ask'],
      ['Sono previsti 12 eventi', 'ask'],
      ['Al 30 giugno organizzati 6 eventi', 'ask'],
      ['Nel primo semestre 6 eventi, nel secondo semestre 8 eventi', 'ask'],
      ['Nel 2024 saranno organizzati 12 eventi', 'ask'],
      ['5 webinar, 4 seminari e 3 workshop', 'ask'],
      ['Gli eventi hanno coinvolto 12 progetti', 'ask'],
      ['12 eventi annullati causa COVID-19', 'ask'],
      ['Si sono svolti 12 incontri', 'ask'],
      ["Ai sensi dell'art. 12 del D.Lgs. 219/2016 sono stati organizzati eventi", 'ask'],
      ['Evento del 12/10/2023 ore 10, presenti 85 persone', 'ask'],
      ['Organizzati eventi su Industria 4.0 per 4 ore', 'ask'],
      ['12,5 eventi', 'ask'],
    ],
  },
  {
    indicator: 'Pratiche evase|N. pratiche evase',
    target: '>= 2000',
    texts: [
      ['Sono state evase n. 2015 pratiche', 'ask'],
      ['Pratiche telematiche 1.800, pratiche cartacee 350', 'ask'],
      ['Pratiche evase: 2.150 (dato provvisorio)', 'ask'],
      ['Pratiche evase circa 2.150', 'ask'],
    ],
  },
  {
    indicator: 'Imprese femminili|N. imprese femminili coinvolte',
    target: '>= 10',
    texts: [
      ['Sono state coinvolte 64 imprese, di cui 16 femminili', 'ask'],
      ['Sono state coinvolte 64 imprese', 'ask'],
    ],
  },
  {
    indicator: 'Istanze|Numero istanze istruite',
    target: '>= 500',
    texts: [
      ['Vedi relazione allegata, pag. 12', 'ask'],
      ['Si veda la nota prot. n. 12345 del 10/01/2024', 'ask'],
    ],
  },
  {
    indicator: 'Verifiche ispettive|N. verifiche ispettive effettuate',
    target: '>= 40',
    texts: [
      ['30 verifiche su bilance e 13 su distributori', 'ask'],
      ['Nel 2023 il servizio ha effettuato verifiche presso 43 operatori', 'ask'],
    ],
  },
  {
    indicator: 'Newsletter|N. newsletter inviate',
    target: '>= 24',
    texts: [
      ['Inviata la newsletter a 3.500 iscritti', 'ask'],
      ['Inviate 2 newsletter al mese', 'ask'],
    ],
  },
  {
    indicator: 'Alberi|N. alberi piantati',
    target: '>= 1000',
    texts: [['Piantati 1150 alberi nel triennio 2021-2023', 'ask']],
  },
  {
    indicator: 'Accessi|N. accessi al sito',
    target: '>= 100000',
    texts: [['125 mila accessi', 'ask']],
  },
  {
    indicator: 'Ore formazione|Ore di formazione erogate',
    target: '>= 500 ore',
    texts: [['Formati 45 dipendenti', 'ask']],
  },
  {
    indicator: 'Progetti|N. progetti PNRR avviati',
    target: '>= 5',
    texts: [['Avviato il progetto 1.4.1 del PNRR', 'ask']],
  },
  {
    indicator: 'Gare|N. gare espletate',
    target: '>= 10',
    texts: [['1) pulizie 2) arredi 3) vigilanza', 'ask']],
  },
  {
    indicator: 'Tavoli|N. riunioni del tavolo tecnico',
    target: '>= 4',
    texts: [['Riunioni del 12/2, 15/4, 20/6 e 10/10', 'ask']],
  },
  {
    indicator: 'Imprese formate|N. imprese formate',
    target: '>= 100',
    texts: [
      ['32 in più rispetto al target', 'ask'],
      ['Superato il target di 32 unità', 'ask'],
      ['12 webinar', 'ask'],
      ['Gennaio 12, febbraio 20, marzo 100', 'ask'],
      ['Obiettivo raggiunto (132/100)', 'ask'],
      ['Il dato sarà disponibile il 31/03/2024', 'ask'],
      ['si veda delibera 132/2023', 'ask'],
      ['2023', 'ask'],
    ],
  },
  {
    indicator: 'Export|N. imprese assistite',
    target: '>= 100',
    texts: [
      ['Contattate 340 imprese', 'ask'],
      ['Le 100 imprese previste dal target sono state tutte assistite', 'ask'],
      ['Media di 118 imprese a trimestre', 'ask'],
    ],
  },
  {
    indicator: 'Controlli|Numero controlli su distributori carburante',
    target: '>= 30',
    texts: [['Controllati 34 distributori', 'ask']],
  },
  {
    indicator: 'Consulte|N. incontri della consulta',
    target: '>= 3',
    texts: [
      ['Incontri svolti: 22 marzo, 15 giugno, 9 novembre 2023', 'ask'],
      ['Primo incontro il 22 marzo', 'ask'],
    ],
  },
  {
    indicator: 'Detenuti in formazione|Numero di detenuti inseriti in percorsi di formazione',
    target: '>= 90',
    texts: [
      // The count that is left bears no word of the indicator, and the other one may be the answer.
      [
        "I corsi hanno interessato 103 persone ristrette; 71 hanno conseguito l'attestato finale.",
        'ask',
      ],
    ],
  },
  {
    indicator: 'Imprese assistite|N. imprese assistite',
    target: '>= 45',
    texts: [
      [
        'Sono state assistite 12 imprese in più rispetto al 2022, anno in cui se ne erano contate 39.',
        'ask',
      ],
    ],
  },
];
