import { describe } from '@jest/globals';
import { HEADER, expectNeighbours, type Neighbour } from './neighbours';

const NEIGHBOURS: readonly Neighbour[] = [
  {
    what: 'prospetto con riga vuota fra gruppi',
    rows: [HEADER, ['O1', 'Servizio resi', '>= 5', 6], [], ['O2', 'Ambito coperto', '>= 3', 2]],
    reads: ['Servizio resi | >= 5 | 6', 'Ambito coperto | >= 3 | 2'],
  },
  {
    what: 'nome inizia con Target',
    rows: [
      HEADER,
      ['O1', 'Target group raggiunto', '>= 5', 6],
      ['O1', 'Consuntivo approvato', '>= 1', 1],
    ],
    reads: ['Target group raggiunto | >= 5 | 6', 'Consuntivo approvato | >= 1 | 1'],
  },
  {
    what: 'totale in fondo',
    rows: [HEADER, ['O1', 'A', '>= 5', 6], ['O2', 'B', '>= 3', 2], ['Totale', '', '', 8]],
    reads: ['A | >= 5 | 6', 'B | >= 3 | 2'],
  },
  {
    what: 'totale nella colonna indicatore dopo righe figlie',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Sede', 'Consuntivo'],
      ['O1', 'A', '>= 5', 'IM', 2],
      [null, null, null, 'SV', 3],
      [null, 'Totale', null, null, 5],
      ['O2', 'B', '>= 1', 'IM', 1],
    ],
    reads: ['A | >= 5 | 5', 'B | >= 1 | 1'],
  },
  {
    what: 'figlie con media non arrotondata',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Sede', 'Consuntivo'],
      ['O1', 'Tempo medio', '<= 5 gg', 'IM', 4],
      [null, null, null, 'SV', 5],
      [null, null, null, 'SP', 5],
      [null, null, null, 'Media', 4.67],
    ],
    reads: ['Tempo medio | <= 5 | 4.67'],
  },
  {
    what: 'figlie con totale sbagliato',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 'Sede', 'Consuntivo'],
      ['O1', 'A', '>= 5', 'IM', 2],
      [null, null, null, 'SV', 3],
      [null, null, null, 'Totale', 6],
    ],
    reads: ['A | >= 5 | ask'],
  },
  {
    what: 'due righe di risultato senza etichetta',
    rows: [HEADER, ['O1', 'A', '>= 5', 2], [null, null, null, 3], ['O2', 'B', '>= 1', 1]],
    reads: ['A | >= 5 | ask', 'B | >= 1 | 1'],
  },
  {
    what: 'terza soglia sotto',
    rows: [HEADER, ['O1', 'A', '>= 5', 6], [null, null, '>= 7', null], ['O2', 'B', '>= 1', 1]],
    reads: ['A | ask | ask', 'B | >= 1 | 1'],
  },
  {
    what: 'nota Obiettivo in colonna Note, ultima riga',
    rows: [
      ['Indicatore', 'Target', 'Consuntivo', 'Note'],
      ['A', '>= 5', 6, null],
      ['B', '>= 1', 1, 'OBIETTIVO OPERATIVO A03 sospeso'],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 1 | 1'],
  },
  {
    what: 'stato sopra tabella con due punti',
    rows: [
      ['A01 - Promuovere'],
      ['Stato: in corso'],
      ['Peso: 30'],
      ['Indicatore', 'Target', 'Consuntivo'],
      ['A', '>= 5', 6],
    ],
    reads: ['A | >= 5 | 6'],
  },
  {
    what: 'intestazione ripetuta dopo riga vuota',
    rows: [
      ['Indicatore', 'Target', 'Consuntivo'],
      ['A', '>= 5', 6],
      [],
      ['Indicatore', 'Target', 'Consuntivo'],
      ['B', '>= 1', 1],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 1 | 1'],
  },
  {
    what: 'intestazione ripetuta su ogni riga',
    rows: [
      ['Indicatore', 'Target', 'Consuntivo'],
      ['A', '>= 5', 6],
      ['Indicatore', 'Target', 'Consuntivo'],
      ['B', '>= 1', 1],
      ['Indicatore', 'Target', 'Consuntivo'],
      ['C', '>= 2', 1],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 1 | 1', 'C | >= 2 | 1'],
  },
  {
    what: 'prima colonna senza intestazione (codici)',
    rows: [
      [null, 'Indicatore', 'Target', 'Consuntivo'],
      ['A01', 'A', '>= 5', 6],
      ['A02', 'B', '>= 1', 1],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 1 | 1'],
  },
  {
    what: 'numeri di colonna',
    rows: [HEADER, ['(1)', '(2)', '(3)', '(4)'], ['O1', 'A', '>= 5', 6]],
    reads: ['A | >= 5 | 6'],
  },
  {
    what: 'firma e legenda sotto',
    rows: [
      HEADER,
      ['O1', 'A', '>= 5', 6],
      [],
      ['Legenda: verde = raggiunto'],
      [],
      [null, null, 'Il Dirigente'],
      [null, null, 'dott. Rossi'],
    ],
    reads: ['A | >= 5 | 6'],
    leftOut: 1,
  },
  {
    what: 'altra tabella sotto con altre colonne',
    rows: [
      HEADER,
      ['O1', 'A', '>= 5', 6],
      [],
      ['Ufficio', 'Addetti', 'Costo'],
      ['Anagrafe', 5, 1000],
      ['Tributi', 7, 2000],
    ],
    reads: ['A | >= 5 | 6'],
    leftOut: 1,
  },
  {
    what: 'seconda tabella con stessa intestazione in altro ordine',
    rows: [
      ['Indicatore', 'Target', 'Consuntivo'],
      ['A', '>= 5', 6],
      [],
      ['Seconda parte'],
      ['Indicatore', 'Consuntivo', 'Target'],
      ['B', 1, '>= 2'],
    ],
    reads: ['A | >= 5 | 6', 'B | >= 2 | 1'],
  },
  {
    what: 'obiettivo finale senza indicatori',
    rows: [HEADER, ['A01 Uno', 'A', '>= 5', 6], ['A02 Due', null, null, null]],
    reads: ['A | >= 5 | 6'],
  },
];

describe('rows in and below tables', () => expectNeighbours(NEIGHBOURS));
