import { ASSISTED, CHAMBER, EVENTS, FILES } from './chamber';
import { table } from './drawing';
import {
  accept,
  ACCEPTED_BECAUSE,
  check,
  confirmActual,
  counts,
  judge,
  policy,
  QUIET,
  REASON,
  scored,
} from './people';
import type { DrawnSheet, Edit, GeneratedTitle, Right, Run, Scenario } from './scenario';

const TYPED: readonly Edit[] = [
  confirmActual('A01/1', 187),
  ...judge('A02', 96),
  ...accept('Consuntivo mancante', 'A01/2'),
  policy('Passo del punteggio proposto', 5),
];
const READ: Right = {
  indicators: { 'A01/1': [counts(187, 200)] },
  objectives: { A02: [scored(96)] },
  accepted: [check('missing-actual', 'A01/2')],
  kept: [187, 96, 5, REASON, ACCEPTED_BECAUSE],
  silent: QUIET,
};

const edited = (
  what: string,
  [sheet, header, text]: readonly [GeneratedTitle, string, string | null],
  how: Run['how'] = 'in-place',
): Scenario => ({
  name: `${what}, ${how}`,
  first: table(CHAMBER),
  typed: [...TYPED, { kind: 'edit-header', sheet, header, text }],
  runs: [{ how, right: { ...READ, mayRefuse: sheet } }],
});

const both = (
  what: string,
  change: readonly [GeneratedTitle, string, string | null],
): readonly Scenario[] => [edited(what, change), edited(what, change, 'fresh-copy')];

/** Read without asking: what was done to the sheet is harmless. */
const harmless = (what: string, edits: readonly Edit[]): Scenario => ({
  name: what,
  first: table(CHAMBER),
  typed: [...TYPED, ...edits],
  runs: [{ how: 'in-place', right: READ }],
});

const meaning = (column: string, value: string): Edit => ({
  kind: 'type',
  sheet: 'Parametri',
  row: ['Schede', column],
  header: 'Significato',
  value,
});

/** Two columns that nobody can tell apart are asked about in Parametri. */
const DOUBTFUL: readonly DrawnSheet[] = table([FILES, ASSISTED, EVENTS]).map(({ name, rows }) => ({
  name,
  rows: rows.map((row, index) => {
    if (index === 0) return row;
    return [...row, index === 1 ? 'Risultato' : 60];
  }),
}));

const answered = (what: string, edits: readonly Edit[], mayRefuse?: string): Scenario => ({
  name: what,
  first: DOUBTFUL,
  typed: [meaning('Consuntivo', 'consuntivo'), meaning('Risultato', 'da non usare'), ...edits],
  runs: [
    {
      how: 'in-place',
      right: {
        indicators: { 'A01/1': [counts(150)], 'A03/1': [counts(7)] },
        kept: ['consuntivo', 'da non usare'],
        silent: ['mapping-doubtful'],
        ...(mayRefuse === undefined ? {} : { mayRefuse }),
      },
    },
  ],
});

const answers = (header: string, text: string | null): Edit => ({
  kind: 'edit-header',
  sheet: 'Parametri',
  header,
  text,
});

export const HEADERS: readonly Scenario[] = [
  harmless('the headers stand', []),
  ...both('a year is put behind a header', [
    'Valutazione OIV',
    'Punteggio OIV',
    'Punteggio OIV 2023',
  ]),
  ...both('a header is in capitals, with spaces', [
    'Valutazione OIV',
    'Punteggio OIV',
    '  PUNTEGGIO   oiv ',
  ]),
  ...both('a header loses its second word', ['Valutazione OIV', 'Motivazione', 'Motivo']),
  edited('a header of codes is shortened', ['Valutazione OIV', 'Codice', 'Cod.']),
  edited('a header of codes is emptied', ['Stato indicatori', 'Codice', null]),
  ...both('a header is emptied', ['Stato indicatori', 'Consuntivo confermato', null]),
  edited('a header is broken over two lines', [
    'Stato indicatori',
    'Consuntivo confermato',
    'Consuntivo\nconfermato',
  ]),
  edited('a header becomes that of another column', [
    'Stato indicatori',
    'Consuntivo confermato',
    'Consuntivo letto',
  ]),
  edited('the other confirmed column’s header is emptied', [
    'Stato indicatori',
    'Target confermato',
    null,
  ]),
  ...both('a header of Anomalie is emptied', ['Anomalie', 'Esito', null]),
  edited('a header of Anomalie is reworded', ['Anomalie', 'Motivo', 'Motivo dell’ufficio']),
  ...both('a header of Parametri is reworded', ['Parametri', 'Valore', 'Valori']),
  edited('a header of Parametri is emptied', ['Parametri', 'Parametro', null]),
  harmless('the rows are sorted downwards', [
    { kind: 'reverse-rows', sheet: 'Stato indicatori' },
    { kind: 'reverse-rows', sheet: 'Valutazione OIV' },
  ]),
  harmless('a column of notes is put before the codes', [
    { kind: 'insert-column', sheet: 'Stato indicatori', header: 'Appunti' },
    { kind: 'insert-column', sheet: 'Valutazione OIV', header: 'Nota della collega' },
  ]),
  harmless('a column whose header is like ours is put before the codes', [
    { kind: 'insert-column', sheet: 'Valutazione OIV', header: 'Punteggio OIV 2022' },
  ]),
  answered('a column is answered', []),
  answered(
    'the header of the answers is in capitals',
    [answers('Significato', ' SIGNIFICATO ')],
    'Parametri',
  ),
  answered(
    'the header of the answers is reworded',
    [answers('Significato', 'Significato scelto')],
    'Parametri',
  ),
  answered('the header of the answers is emptied', [answers('Significato', null)], 'Parametri'),
  answered(
    'the header of the answered columns is emptied',
    [answers('Intestazione', null)],
    'Parametri',
  ),
];
