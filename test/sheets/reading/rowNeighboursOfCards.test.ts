import { describe } from '@jest/globals';
import { percent } from './drawSheet';
import { HEADER, expectNeighbours, type Neighbour } from './neighbours';

const NEIGHBOURS: readonly Neighbour[] = [
  {
    what: 'scheda con seconda riga di risultato',
    rows: [
      ['OBIETTIVO OPERATIVO A01.01'],
      ['TITOLO'],
      ['Indicatore', 'Algoritmo', 'Target', 'Consuntivo'],
      ['A', 'N. a', '>= 5', 2],
      [null, null, null, 3],
      ['B', 'N. b', '>= 1', 1],
    ],
    reads: ['A | >= 5 | ask', 'B | >= 1 | 1'],
  },
  {
    what: 'scheda con secondo target',
    rows: [
      ['OBIETTIVO OPERATIVO A01.01'],
      ['TITOLO'],
      ['Indicatore', 'Algoritmo', 'Target', 'Consuntivo'],
      ['A', 'N. a', '>= 5', 6],
      [null, null, '<= 3 gg', 7],
    ],
    reads: ['A | ask | ask'],
  },
  {
    what: 'scheda: indicatore dopo le note',
    rows: [
      ['OBIETTIVO OPERATIVO A01.01'],
      ['TITOLO'],
      ['Indicatore', 'Algoritmo', 'Target'],
      ['A', 'N. a', '>= 5'],
      ['Al 31 dicembre n. 6 a.'],
      ['Nota 1', 'Archivio', '2022: 4'],
      ['B', 'N. b', '>= 3'],
    ],
    reads: ['A | >= 5 | 6'],
    leftOut: 1,
  },
  {
    what: 'mesi con totale',
    rows: [
      ['Monitoraggio 2023'],
      ['Indicatore', 'Target', 'Gen', 'Feb', 'Mar', 'Apr', 'Totale'],
      ['A', '>= 40', 10, 11, 9, 12, 42],
    ],
    reads: ['A | >= 40 | ask'],
  },
  {
    what: 'export semestri',
    rows: [
      ['Anno', 'Indicatore', 'Semestre', 'Target', 'Valore'],
      [2023, 'A', 'I semestre', 10, 4],
      [2023, 'A', 'II semestre', 10, 11],
    ],
    reads: ['A | >= 10 | ask'],
  },
  {
    what: 'export periodo annuale unico',
    rows: [
      ['Anno', 'Indicatore', 'Periodo', 'Target', 'Valore'],
      [2023, 'A', 'Annuale', 10, 11],
      [2023, 'B', 'Annuale', 5, 4],
    ],
    reads: ['A | >= 10 | 11', 'B | >= 5 | 4'],
  },
  {
    what: 'schede verticali consuntivo',
    rows: [
      ['Nome indicatore', 'Imprese formate'],
      ['Formula', 'N. imprese'],
      ['Unità di misura', 'N.'],
      ['Valore atteso', '>= 40'],
      ['Valore conseguito', 44],
      [],
      ['Nome indicatore', 'Corsi'],
      ['Formula', 'N. corsi'],
      ['Unità di misura', 'N.'],
      ['Valore atteso', '>= 4'],
      ['Valore conseguito', 3],
    ],
    reads: ['Imprese formate | >= 40 | 44', 'Corsi | >= 4 | 3'],
  },
  {
    what: 'schede con anni e consuntivi',
    rows: [
      ['Indicatore:', 'Imprese formate'],
      ['Unità:', 'N.'],
      ['Fonte:', 'Archivio'],
      [null, 2022, 2023],
      ['Target', 35, 40],
      ['Risultato', 36, 44],
    ],
    reads: ['Imprese formate | >= 40 | 44'],
  },
  {
    what: 'riga con target senza nome in fondo',
    rows: [HEADER, ['O1', 'A', '>= 5', 6], [null, null, null, null], [null, null, '>= 2', null]],
    reads: ['A | >= 5 | 6'],
    leftOut: 1,
  },
  {
    what: 'errore nel nome',
    rows: [HEADER, ['O1', 'A', '>= 5', 6], ['O2', { kind: 'error', code: '#N/D' }, '>= 2', 3]],
    reads: ['A | >= 5 | 6'],
    leftOut: 1,
  },
  {
    what: 'unita con target propri',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Ufficio', 'Consuntivo'],
      ['O1', 'A', '>= 5', 'IM', 6],
      ['O1', 'A', '>= 3', 'SV', 2],
    ],
    reads: ['A | >= 5 | 6', 'A | >= 3 | 2'],
  },
  {
    what: 'stesso indicatore in due servizi (colonna prima)',
    rows: [
      ['Servizio', 'Indicatore', 'Target', 'Consuntivo'],
      ['Anagrafe', 'Tempo', '<= 5 gg', 6],
      ['Tributi', 'Tempo', '<= 5 gg', 4],
    ],
    reads: ['Tempo | <= 5 | 6', 'Tempo | <= 5 | 4'],
  },
  {
    what: 'figlie con celle unite e totale sotto',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Sede', 'Consuntivo'],
      ['O1', 'A', '>= 5', 'IM', 2],
      [null, null, null, 'SV', 4],
      [null, null, null, 'Tot.', 6],
    ],
    reads: ['A | >= 5 | 6'],
    merges: ['A2:A4', 'B2:B4', 'C2:C4'],
  },
  {
    what: 'sottototale di pesi',
    rows: [
      ['Obiettivo', 'Indicatore', 'Peso', 'Target', 'Consuntivo'],
      ['O1', 'A', 40, '>= 5', 6],
      ['O2', 'B', 60, '>= 3', 2],
      [null, null, 100, null, null],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 3 | 2'],
  },
  {
    what: 'media raggiungimento in fondo',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', '% raggiungimento'],
      ['O1', 'A', '>= 5', 6, percent(1)],
      ['O2', 'B', '>= 4', 2, percent(0.5)],
      [null, null, null, null, percent(0.75)],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 4 | 2'],
  },
  {
    what: 'riga di testo fra indicatori',
    rows: [
      HEADER,
      ['O1', 'A', '>= 5', 6],
      ['Il servizio ha operato in carenza di personale per tutto l’anno'],
      ['O2', 'B', '>= 3', 2],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 3 | 2'],
  },
];

describe('rows of cards, exports and totals', () => expectNeighbours(NEIGHBOURS));
