import { LEFT, NONE, pct } from '../kit/cells';
import type { Pattern } from '../../expected';
import { actual, indicator, is, noActual, noTarget, oneOf, type DrawnCase } from '../kit/truth';

const asked: Pattern = oneOf(noActual, { confidence: 'low' });
const unmeasured: Pattern = oneOf(
  is('missing-target'),
  is('missing-actual'),
  is('to-confirm'),
  is('manual'),
);

/** Two columns of numbers whose headers do not say which is which. */
export const valoriUnoDue: DrawnCase = {
  name: 'consorzio-valore-1-valore-2',
  author: 'Ufficio tecnico',
  sheets: [
    {
      name: 'Dati 2023',
      headers: [2],
      rows: [
        ['Consorzio di bonifica – indicatori anno 2023', LEFT, LEFT, LEFT],
        ['Obiettivo', 'Indicatore', 'Valore 1', 'Valore 2'],
        ['Manutenere i canali', 'Km di canali ripuliti', 320, 298],
        ['Manutenere i canali', 'Interventi urgenti', 14, 17],
        ['Ridurre i consumi', 'MWh consumati', 1200, 1175],
      ],
    },
  ],
  expected: {
    about: '«Valore 1» and «Valore 2» may each be target, actual or two years: ask.',
    exit: oneOf(0, 1),
    year: 2023,
    sheets: [
      {
        name: 'Dati 2023',
        layout: oneOf('table', 'unrecognised'),
        blocks: [{ columns: { A: 'objectiveTitle', B: 'indicator' }, doubts: ['C', 'D'] }],
      },
    ],
    indicators: ['Km di canali ripuliti', 'Interventi urgenti', 'MWh consumati'].map((name) => ({
      ...indicator(name, noTarget, asked, unmeasured),
      optional: true,
    })),
    findings: [{ check: 'mapping-doubtful' }],
    errors: [],
  },
};

/** Two columns called Target with different numbers. */
export const dueTarget: DrawnCase = {
  name: 'provincia-due-colonne-target',
  author: 'Controllo di gestione',
  sheets: [
    {
      name: 'Indicatori',
      headers: [2],
      rows: [
        ['Provincia di Altopiano - anno 2023', LEFT, LEFT, LEFT, LEFT, LEFT],
        ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Target', 'Consuntivo'],
        [
          'P1',
          'Edifici scolastici sicuri',
          'Edifici con certificato antincendio',
          '>= 40',
          '>= 45',
          42,
        ],
        ['P2', 'Strade sicure', 'Km asfaltati', '>= 60', '>= 55', 57],
        ['P3', 'Uffici aperti', 'Ore di apertura settimanale', '>= 24', '>= 30', 26],
      ],
    },
  ],
  expected: {
    about: 'Two columns called Target that disagree: ask which one counts.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Indicatori',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveCode',
              B: 'objectiveTitle',
              C: 'indicator',
              F: oneOf('actual', 'actual:2023'),
            },
            doubts: ['D', 'E'],
          },
        ],
      },
    ],
    indicators: [
      indicator(
        'Edifici con certificato antincendio',
        noTarget,
        actual(42),
        oneOf(is('missing-target'), is('to-confirm')),
        { objective: 'P1' },
      ),
      indicator(
        'Km asfaltati',
        noTarget,
        actual(57),
        oneOf(is('missing-target'), is('to-confirm')),
        { objective: 'P2' },
      ),
      indicator(
        'Ore di apertura settimanale',
        noTarget,
        actual(26),
        oneOf(is('missing-target'), is('to-confirm')),
        { objective: 'P3' },
      ),
    ],
    findings: [{ check: 'mapping-doubtful' }],
    errors: [],
  },
};

/** «Stato» in words, in percents, and in both. */
export const statoAmbiguo: DrawnCase = {
  name: 'azienda-speciale-stato-ambiguo',
  author: 'Direzione',
  sheets: [
    {
      name: 'Area A',
      headers: [2],
      rows: [
        ['Monitoraggio obiettivi 2023 - Area A', LEFT, LEFT, LEFT, LEFT],
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Stato'],
        ['Formare le imprese', 'Corsi tenuti', '>= 20', 18, 'In corso'],
        ['Formare le imprese', 'Attestati rilasciati', '>= 300', 325, 'Completato'],
        ['Promuovere i prodotti', 'Fiere', '>= 4', 4, 'Completato'],
      ],
    },
    {
      name: 'Area B',
      headers: [2],
      rows: [
        ['Monitoraggio obiettivi 2023 - Area B', LEFT, LEFT, LEFT],
        ['Obiettivo', 'Indicatore', 'Target', 'Stato'],
        ['Gestire il laboratorio', 'Analisi eseguite', '>= 900', pct(0.45)],
        ['Gestire il laboratorio', 'Analisi consegnate nei tempi', '>= 95%', pct(0.88)],
        ['Gestire il laboratorio', 'Prove accreditate', '>= 12', pct(1)],
      ],
    },
    {
      name: 'Area C',
      headers: [2],
      rows: [
        ['Monitoraggio obiettivi 2023 - Area C', LEFT, LEFT, LEFT],
        ['Obiettivo', 'Indicatore', 'Target', 'Stato'],
        ['Rinnovare la sede', 'Uffici ristrutturati', '>= 6', 'In corso'],
        ['Rinnovare la sede', 'Postazioni sostituite', '>= 30', pct(0.6)],
        ['Rinnovare la sede', 'Consumi ridotti', '>= 10%', NONE],
      ],
    },
  ],
  expected: {
    about:
      '«Stato» holds words, percents or both: never an actual; the percents may be asked about.',
    exit: 0,
    year: 2023,
    sheets: [
      {
        name: 'Area A',
        layout: 'table',
        blocks: [
          {
            columns: {
              A: 'objectiveTitle',
              B: 'indicator',
              C: 'target',
              D: oneOf('actual', 'actual:2023'),
              E: oneOf('status', 'remark', 'ignored', null),
            },
            mayAsk: ['E'],
          },
        ],
      },
      {
        name: 'Area B',
        layout: 'table',
        blocks: [
          {
            columns: {
              B: 'indicator',
              C: 'target',
              D: oneOf('achievement', 'status', 'ignored', null),
            },
            mayAsk: ['D'],
          },
        ],
      },
      {
        name: 'Area C',
        layout: 'table',
        blocks: [
          {
            columns: {
              B: 'indicator',
              C: 'target',
              D: oneOf('status', 'achievement', 'remark', 'ignored', null),
            },
            mayAsk: ['D'],
          },
        ],
      },
    ],
    indicators: [
      indicator('Corsi tenuti', { value: 20 }, actual(18), { kind: 'measured', percentage: 90 }),
      indicator('Attestati rilasciati', { value: 300 }, actual(325), {
        kind: 'measured',
        percentage: 100,
      }),
      indicator('Fiere', { value: 4 }, actual(4), { kind: 'measured', percentage: 100 }),
      ...(
        [
          ['Analisi eseguite', 900],
          ['Analisi consegnate nei tempi', 95],
          ['Prove accreditate', 12],
          ['Uffici ristrutturati', 6],
          ['Postazioni sostituite', 30],
          ['Consumi ridotti', 10],
        ] as const
      ).map(([name, value]) =>
        indicator(
          name,
          { value },
          asked,
          oneOf(is('missing-actual'), is('declared'), is('to-confirm'), is('manual')),
        ),
      ),
    ],
    errors: [],
  },
};

/** Columns of two years and nothing that says which one is being reported. */
export const annoIncerto: DrawnCase = {
  name: 'comunita-montana-anno-incerto',
  author: 'Ufficio ragioneria',
  sheets: [
    {
      name: 'Foglio1',
      headers: [1],
      rows: [
        ['Obiettivo', 'Indicatore', 'Target 2022', 'Target 2023', 'Target 2024', 'Consuntivo'],
        ['Curare i boschi', 'Ettari diradati', '>= 40', '>= 45', '>= 50', 44],
        ['Curare i boschi', 'Piste forestali ripristinate (km)', '>= 8', '>= 9', '>= 10', 9],
      ],
    },
  ],
  expected: {
    about: 'Three years of targets, one result without a year: a tie that asks for --anno.',
    exit: 1,
    refusal: ['--anno'],
  },
};

/** The same workbook, with the answer. */
export const annoDetto: DrawnCase = {
  ...annoIncerto,
  name: 'comunita-montana-anno-detto',
  expected: {
    about: 'The same sheet with --anno 2022: the target of that year.',
    arguments: ['--anno', '2022'],
    exit: 0,
    year: 2022,
    indicators: [
      indicator('Ettari diradati', { value: 40, operator: '>=' }, actual(44), {
        kind: 'measured',
        percentage: 100,
      }),
      indicator('Piste forestali ripristinate (km)', { value: 8 }, actual(9), {
        kind: 'measured',
        percentage: 100,
      }),
    ],
    errors: [],
  },
};

/** Telephone list, budget, resolutions: numbers and percents, and no indicator anywhere. */
export const nienteDaLeggere: DrawnCase = {
  name: 'comune-nessun-indicatore',
  author: 'Segreteria',
  sheets: [
    {
      name: 'Rubrica',
      rows: [
        ['Nome', 'Ufficio', 'Telefono', 'Posta'],
        ['Anna Riva', 'Anagrafe', '0461 555 010', 'a.riva@comune.example'],
        ['Ivo Zeni', 'Tecnico', '0461 555 020', 'i.zeni@comune.example'],
      ],
    },
    {
      name: 'Bilancio 2023',
      rows: [
        ['Titolo', 'Descrizione', 'Previsione', 'Accertato', '% accertato'],
        ['1', 'Entrate tributarie', 1250000, 1198000, pct(0.9584, 2)],
        ['2', 'Trasferimenti', 640000, 655000, pct(1.0234, 2)],
        ['Totale', NONE, 1890000, 1853000, pct(0.9804, 2)],
      ],
    },
    {
      name: 'Delibere',
      rows: [
        ['N.', 'Data', 'Oggetto', 'Esito'],
        [
          1,
          '12/01/2023',
          'Approvazione del piano della performance e dei relativi indicatori',
          'Approvata',
        ],
        [2, '26/01/2023', 'Verifica degli obiettivi 2022 e target 2023', 'Rinviata'],
      ],
    },
  ],
  expected: {
    about: 'No indicator sheet at all: one clear line and exit code 1.',
    exit: 1,
    refusal: ['indicator'],
  },
};
