import type { UnseenTexts } from './unseenText';

/** Counts: the text gives one figure, and it is the result. */
export const COUNTS: UnseenTexts = [
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 15',
    texts: [["Organizzati n. 18 eventi nel corso dell'anno", '18 high']],
  },
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 10',
    texts: [
      ['Eventi: 12', '12 high'],
      ['12', '12 high'],
      ['n. 12', '12 high'],
      ['n.12', '12 high'],
      ['dodici eventi', '12 high'],
    ],
  },
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 1000',
    texts: [['1.200 eventi organizzati', '1200 high']],
  },
  {
    indicator: 'Pratiche evase|N. pratiche evase',
    target: '>= 2000',
    texts: [['Sono state evase 2015 pratiche', '2015 low']],
  },
  {
    indicator: 'Reclami|N. reclami ricevuti',
    target: 'zero',
    texts: [['Sono pervenuti 2 reclami', '2 high']],
  },
  {
    indicator: 'Istanze|Numero istanze istruite',
    target: '>= 500',
    texts: [
      ["L'obiettivo è stato raggiunto con 523 istanze istruite", '523 high'],
      ['Target raggiunto: 523 istanze istruite', '523 high'],
      ['Indicatore: 523', '523 high'],
    ],
  },
  {
    indicator: 'Ore formazione|Ore di formazione erogate',
    target: '>= 500 ore',
    texts: [['520 ore', '520 high']],
  },
  {
    indicator: 'Tavoli|N. riunioni del tavolo tecnico',
    target: '>= 4',
    texts: [['Tenute 5 riunioni, una in più del previsto', '5 high']],
  },
  {
    indicator: 'Imprese formate|N. imprese formate',
    target: '>= 100',
    texts: [
      ['Sono 132 le imprese formate', '132 high'],
      ['132*', '132 high'],
    ],
  },
  {
    indicator: 'Export|N. imprese assistite',
    target: '>= 100',
    texts: [
      ['118 (centodiciotto)', '118 high'],
      ['118.', '118 high'],
      ['118,00', '118 high'],
      ['Solo 18 imprese', '18 high'],
    ],
  },
  {
    indicator: 'Consulte|N. incontri della consulta',
    target: '>= 3',
    texts: [
      ['Svolti tre incontri', '3 high'],
      ['Un solo incontro', '1 high'],
    ],
  },
  {
    indicator: 'Sito web|N. sezioni aggiornate',
    target: '>= 20',
    texts: [['Aggiornate tutte le 22 sezioni', '22 high']],
  },
];
