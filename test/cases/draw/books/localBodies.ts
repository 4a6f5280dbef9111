import { LEFT, NONE, UP, day, eur, formula, pct } from '../kit/cells';
import {
  REACHED,
  actual,
  bare,
  by,
  contains,
  doneOn,
  inWords,
  indicator,
  is,
  measured,
  noActual,
  oneOf,
  over,
  short,
  target,
  type DrawnCase,
} from '../kit/truth';

const PEG_HEADER = ['N.', 'Obiett.', 'Indicat.', 'U.M.', 'Cod. capitolo', 'Peso %', 'Val. atteso', 'Consunt.', '% ragg.to', 'Note'];

/** A municipality's sheet: table at C9, a hidden column, short headers, header repeated, totals. */
export const comunePeg: DrawnCase = {
  name: 'comune-peg-abbreviazioni',
  author: 'Ragioneria',
  sheets: [
    {
      name: 'PEG-PDO 2023',
      at: 'C2',
      headers: [9, 14],
      hiddenColumns: ['G'],
      rows: [
        ['Comune di Valdorso'],
        ['Settore II – Servizi finanziari e tributi'],
        ['Responsabile: dott.ssa Piera Nardi'],
        [NONE],
        ['Piano esecutivo di gestione 2023 – rendiconto al 31.12.2023', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        [NONE],
        [NONE],
        PEG_HEADER,
        [1, 'Ridurre i tempi di pagamento', 'Tempo medio di pagamento delle fatture', 'gg', 1043, 60, '<= 30', 27.5, pct(1), NONE],
        [UP, UP, 'Fatture pagate oltre la scadenza', '%', 1043, 40, 'max 5%', pct(0.061, 1), pct(0.78), 'assenza di un addetto per 3 mesi'],
        [2, 'Recuperare i tributi evasi', 'Avvisi di accertamento IMU emessi', 'n.', 2210, 50, '1.200', 1140, pct(0.95), NONE],
        [UP, UP, 'Somme riscosse', '€', 2210, 50, '€ 350.000,00', eur(371250.4), pct(1), NONE],
        PEG_HEADER,
        [3, 'Digitalizzare gli sportelli', 'Servizi attivati sulla app IO', 'n.', 3301, 60, 'almeno 12', 9, pct(0.75), 'gara deserta'],
        [UP, UP, 'Pagamenti con PagoPA sul totale', '%', 3301, 40, '>=80%', '81,40%', pct(1), NONE],
        ['TOTALE', NONE, NONE, NONE, NONE, formula('SUM(H10:H16)', 300), NONE, NONE, pct(0.9133, 2), NONE],
      ],
    },
    {
      name: 'Rubrica',
      headers: [1],
      rows: [
        ['Nominativo', 'Ufficio', 'Interno', 'E-mail', 'Note'],
        ['Nardi Piera', 'Ragioneria', 214, 'p.nardi@comune.valdorso.example', NONE],
        ['Bassi Ugo', 'Tributi', 215, 'u.bassi@comune.valdorso.example', 'solo mattina'],
        ['Conti Lea', 'Sportello', 220, 'l.conti@comune.valdorso.example', NONE],
      ],
    },
  ],
  expected: {
    about: 'Table at C9 under a letterhead, short headers, hidden column, header repeated, totals row.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'PEG-PDO 2023',
        layout: 'table',
        blocks: [
          {
            columns: {
              D: 'objectiveTitle',
              E: 'indicator',
              F: 'unit',
              G: oneOf('ignored', null),
              H: 'weight',
              I: 'target',
              J: 'actual',
              K: 'achievement',
              L: 'remark',
            },
            mayAsk: ['C', 'G'],
          },
        ],
      },
      { name: 'Rubrica', layout: 'unrecognised' },
    ],
    objectives: [
      { title: contains('tempi di pagamento'), achievement: 0.6 * 100 + 0.4 * 78, counted: 2 },
      { title: contains('tributi evasi'), achievement: 97.5, counted: 2 },
      { title: contains('sportelli'), achievement: 0.6 * 75 + 0.4 * 100, counted: 2 },
    ],
    indicators: [
      indicator('Tempo medio di pagamento delle fatture', target('<=', 30, oneOf('gg', null)), actual(27.5), REACHED, { weight: 60, stated: 100 }),
      indicator('Fatture pagate oltre la scadenza', target('<=', 5, '%'), actual(6.1), over(6.1, 5), { weight: 40, stated: 78 }),
      indicator('Avvisi di accertamento IMU emessi', bare(1200), actual(1140), short(1140, 1200), { stated: 95 }),
      indicator('Somme riscosse', bare(350000, '€'), actual(371250.4), REACHED),
      indicator('Servizi attivati sulla app IO', target('>=', 12), actual(9), short(9, 12), { stated: 75 }),
      indicator('Pagamenti con PagoPA sul totale', target('>=', 80, '%'), actual(81.4), REACHED),
    ],
    errors: [],
  },
};

/** Deadlines as real dates and in words, yes/no, a fraction that Excel made a date. */
export const provinciaScadenze: DrawnCase = {
  name: 'provincia-scadenze-si-no',
  author: 'Segreteria generale',
  sheets: [
    {
      name: 'Obiettivi',
      headers: [4],
      widths: [8, 36, 36, 24, 20, 16],
      rows: [
        [NONE, 'PROVINCIA DI TERRALTA'],
        [NONE, 'Stato di attuazione degli obiettivi al 31/12/2023'],
        [NONE],
        ['Ob.', 'Descrizione obiettivo', 'Indicatore', 'Valore atteso', 'Valore realizzato', 'Esito'],
        ['OB1', 'Aggiornare il piano delle strade', 'Adozione del piano', day('2023-06-30'), day('2023-06-22'), 'Raggiunto'],
        ['OB2', 'Rivedere il regolamento dei contratti', 'Proposta al Consiglio', 'entro il 30/09/2023', day('2023-10-12'), 'In ritardo'],
        ['OB3', 'Avvicinare gli uffici ai cittadini', 'Sportello attivo (SI/NO)', 'SI', 'SI', 'Raggiunto'],
        ['OB4', 'Tenere il registro degli accessi', 'Registro istituito (SI/NO)', 'SI', 'NO', 'Non raggiunto'],
        ['OB5', 'Verificare i ponti', 'Ponti ispezionati', 6, day('2023-06-06', 'd-mmm'), 'Raggiunto'],
        ['OB6', 'Formare il personale', 'Ore di formazione pro capite', '>=20', 18.5, 'Parziale'],
        ['OB7', 'Aprire i dati', 'Pubblicazione del catalogo', 'entro il primo semestre', '28 giugno 2023', 'Raggiunto'],
        ['OB8', 'Chiudere il contenzioso', 'Cause pendenti', 'zero', 2, 'Non raggiunto'],
      ],
    },
  ],
  expected: {
    about: 'Deadlines as real dates and in words, yes/no targets, a date where a number is due.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Obiettivi',
        layout: 'table',
        blocks: [
          {
            columns: { A: 'objectiveCode', B: 'objectiveTitle', C: 'indicator', D: 'target', E: 'actual', F: oneOf('status', 'remark', 'ignored') },
          },
        ],
      },
    ],
    objectives: [
      { code: 'OB1', title: contains('piano delle strade'), achievement: 100 },
      { code: 'OB2', achievement: null, counted: 0 },
      { code: 'OB6', achievement: 92.5 },
      { code: 'OB8', achievement: 0 },
    ],
    indicators: [
      indicator('Adozione del piano', by('2023-06-30'), doneOn('2023-06-22'), REACHED, { objective: 'OB1' }),
      indicator('Proposta al Consiglio', by('2023-09-30'), doneOn('2023-10-12'), { kind: 'late', daysLate: 12, percentage: null }),
      indicator('Sportello attivo (SI/NO)', inWords, noActual, is('manual')),
      indicator('Registro istituito (SI/NO)', inWords, noActual, oneOf(is('manual'), is('declared'))),
      indicator('Ponti ispezionati', bare(6), oneOf({ value: null, date: null }, { confidence: 'low' }), oneOf(is('missing-actual'), is('to-confirm'))),
      indicator('Ore di formazione pro capite', target('>=', 20), actual(18.5), short(18.5, 20)),
      indicator('Pubblicazione del catalogo', by('2023-06-30'), doneOn('2023-06-28'), REACHED),
      indicator('Cause pendenti', { kind: 'zero', value: 0 }, actual(2), measured(0)),
    ],
    findings: [
      { check: 'date-where-number', about: 'Ponti ispezionati' },
      { check: 'deadline-missed', about: 'Proposta al Consiglio' },
    ],
    errors: [],
  },
};

const SETTORE = ['Codice', 'Obiettivo', 'Indicatore', 'Risultato atteso 2023', 'Risultato conseguito 2023', 'Peso'];

/** Two departments that number their objectives alike, each on its own sheet. */
export const comuneDueSettori: DrawnCase = {
  name: 'comune-due-settori-stessi-codici',
  author: 'Segretario comunale',
  sheets: [
    {
      name: 'Settore Tecnico',
      headers: [2],
      rows: [
        ['Settore Tecnico', LEFT, LEFT, LEFT, LEFT, LEFT],
        SETTORE,
        ['OB1', 'Manutenere le scuole', 'Edifici con manutenzione conclusa', 8, 7, 0.5],
        ['OB1', 'Manutenere le scuole', 'Giorni medi tra segnalazione e intervento', '<= 15 giorni', '12 giorni', 0.5],
        ['OB2', 'Rilasciare i permessi di costruire', 'Permessi rilasciati nei termini', pct(0.9), pct(0.955, 1), 1],
      ],
    },
    {
      name: 'Affari generali',
      headers: [2],
      rows: [
        ['Settore Affari generali', LEFT, LEFT, LEFT, LEFT, LEFT],
        SETTORE,
        ['OB1', 'Digitalizzare gli atti', 'Delibere firmate digitalmente', pct(1), pct(0.98), 1],
        ['OB2', 'Pubblicare in tempo', 'Giorni medi di pubblicazione delle delibere', '<= 5 gg', '6 gg', 1],
      ],
    },
  ],
  expected: {
    about: 'The same codes on two sheets: #2 and a finding, nothing mixed.',
    exit: 0,
    year: 2023,
    sheets: ['Settore Tecnico', 'Affari generali'].map((name) => ({
      name,
      layout: 'table',
      blocks: [
        {
          columns: {
            A: 'objectiveCode',
            B: 'objectiveTitle',
            C: 'indicator',
            D: oneOf('target', 'target:2023'),
            E: oneOf('actual', 'actual:2023'),
            F: 'weight',
          },
        },
      ],
    })),
    objectives: [
      { code: 'OB1', title: contains('scuole'), achievement: 0.5 * 87.5 + 0.5 * 100, counted: 2 },
      { code: 'OB2', title: contains('permessi') },
      { code: 'OB1#2', title: contains('Digitalizzare'), achievement: 98 },
      { code: 'OB2#2', title: contains('Pubblicare'), achievement: 80 },
    ],
    indicators: [
      indicator('Edifici con manutenzione conclusa', bare(8), actual(7), short(7, 8), { objective: 'OB1', weight: 0.5 }),
      indicator('Giorni medi tra segnalazione e intervento', target('<=', 15, 'gg'), actual(12), REACHED, { objective: 'OB1' }),
      indicator('Permessi rilasciati nei termini', bare(90, '%'), actual(95.5), REACHED, { objective: 'OB2' }),
      indicator('Delibere firmate digitalmente', bare(100, '%'), actual(98), measured(98), { objective: 'OB1#2' }),
      indicator('Giorni medi di pubblicazione delle delibere', target('<=', 5, 'gg'), actual(6), over(6, 5), { objective: 'OB2#2' }),
    ],
    findings: [{ check: 'code-repeated' }],
    errors: [],
  },
};

