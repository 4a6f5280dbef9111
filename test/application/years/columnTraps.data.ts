import { sheetOf, UNDATED, UNFILLED, type YearTrap } from './yearTrap';

/** Spans, columns, results, targets and dates; plans; years given by hand. */
export const COLUMN_TRAPS: readonly YearTrap[] = [
  {
    about: 'a plan of three years with targets only',
    sheets: [
      sheetOf(
        'Dati',
        [['PIAO 2024-2026']],
        [
          ['Obiettivo', 'Indicatore', 'Target 2024', 'Target 2025', 'Target 2026'],
          ['O1', 'Imprese assistite', '>= 60', '>= 65', '>= 70'],
          ['O2', 'Giorni medi', '<= 30', '<= 29', '<= 28'],
        ],
      ),
    ],
    year: 2024,
    plan: true,
    because: 'PIAO 2024-2026',
  },
  { about: 'a span of two figures', sheets: [sheetOf('PIAO 2024-26', [])], year: 2024 },
  {
    about: 'a span with spaces and a dash',
    sheets: [sheetOf('Dati', [['Piano della performance 2023 – 2025']])],
    year: 2023,
  },
  {
    about: 'three years in a row',
    sheets: [sheetOf('Dati', [['Obiettivi per gli anni 2023, 2024 e 2025']])],
    year: 2023,
  },
  {
    about: 'a span and the year of the report',
    sheets: [sheetOf('Dati', [['Piano della performance 2022-2024 - Relazione anno 2023']])],
    year: 2023,
  },
  {
    about: 'a budget of three years and its year',
    sheets: [sheetOf('Dati', [['Bilancio di previsione 2024-2026 (esercizio 2024)']])],
    year: 2024,
  },
  {
    about: 'a plan of three years with results of its second year',
    sheets: [
      sheetOf(
        'Dati',
        [['Piano della performance 2023-2025']],
        [
          ['Indicatore', 'Target 2023', 'Consuntivo 2023', 'Target 2024', 'Consuntivo 2024'],
          ['Imprese assistite', 100, 118, 130, 125],
          ['Giorni medi', '<= 30', 28, '<= 32', 31],
        ],
      ),
    ],
    year: 2024,
    plan: false,
  },
  {
    about: 'a plan with the series of the years before, one of them a dash',
    sheets: [
      sheetOf(
        'Dati',
        [['Piano 2024-2026']],
        [
          ['Obiettivo', 'Indicatore', 'Valore 2021', 'Valore 2022', 'Valore 2023', 'Target 2024'],
          ['O1', 'Copertura', '-', '98,0%', '98%', '> 97%'],
          ['O1', 'Imprese', '=', '50', '55', '>= 60'],
        ],
      ),
    ],
    year: 2024,
    plan: true,
  },
  {
    about: 'a plan with the results of two years before',
    sheets: [
      sheetOf(
        'Dati',
        [['Piano della performance 2024']],
        [
          ['Obiettivo', 'Indicatore', 'Consuntivo 2022', 'Consuntivo 2023', 'Target 2024'],
          ['O1 Digitale', 'Imprese formate', 390, 410, '>= 450'],
          ['O2 Tempi', 'Tempo medio', '4,3 gg', '4,1 gg', '<= 4 gg'],
        ],
      ),
    ],
    year: 2024,
    plan: true,
  },
  {
    about: 'the same plan without a title',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Obiettivo', 'Indicatore', 'Consuntivo 2022', 'Consuntivo 2023', 'Target 2024'],
          ['O1 Digitale', 'Imprese formate', 390, 410, '>= 450'],
          ['O2 Tempi', 'Tempo medio', '4,3 gg', '4,1 gg', '<= 4 gg'],
        ],
      ),
    ],
    year: 2024,
    plan: true,
  },
  {
    about: 'a plan with an empty column for what will be done',
    sheets: [sheetOf('Dati', [['Piano della performance 2024']], UNFILLED)],
    year: 2024,
    plan: true,
  },
  {
    about: 'a report that nobody filled in',
    sheets: [sheetOf('Dati', [['Relazione sulla performance 2023']], UNFILLED)],
    year: 2023,
    plan: false,
  },
  {
    about: 'a report on a plan that nobody filled in',
    sheets: [sheetOf('Dati', [['Relazione sul Piano della performance 2023']], UNFILLED)],
    year: 2023,
    plan: false,
  },
  {
    about: 'a column with several years and targets of one of them',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Anno', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
          [2022, 'O1 Servizi', 'Regolamento', 'entro il 31/12/2023', 'SI'],
          [2023, 'O1 Servizi', 'Carta dei servizi', 'entro il 31/12/2023', 'SI'],
        ],
      ),
    ],
    year: 2023,
  },
  {
    about: 'a column with several years and targets of another',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Anno', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
          [2021, 'O1 Servizi', 'Regolamento', 'entro il 31/12/2023', 'SI'],
          [2022, 'O1 Servizi', 'Carta dei servizi', 'entro il 31/12/2023', 'SI'],
        ],
      ),
    ],
    ask: [2021, 2022],
  },
  {
    about: 'a plan that is reported on',
    sheets: [sheetOf('Dati', [['PIAO 2024-2026']])],
    year: 2024,
    plan: false,
  },
  {
    about: 'a series before the target of the year',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          [
            'Indicatore',
            'Serie storica 2021',
            'Serie storica 2022',
            'Target 2023',
            'Consuntivo 2023',
          ],
          ['Imprese assistite', 80, 85, '>= 90', 88],
          ['Corsi svolti', 8, 9, '>= 10', 11],
        ],
      ),
    ],
    year: 2023,
    plan: false,
  },
  {
    about: 'the header of the results with its date',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Target', 'Consuntivo al 31/12/2023'],
          ['Imprese assistite', '>= 100', 90],
          ['Corsi svolti', '>= 10', 12],
        ],
      ),
    ],
    year: 2023,
    because: 'Consuntivo al 31/12/2023',
  },
  {
    about: 'results of two years, target of the later one',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Consuntivo 2022', 'Target 2023', 'Consuntivo 2023'],
          ['Imprese assistite', 85, '>= 100', 90],
          ['Corsi svolti', 9, '>= 10', 12],
        ],
      ),
    ],
    year: 2023,
  },
  {
    about: 'the percentage of a year beside results without one',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Target', 'Consuntivo', '% realizzazione 2023'],
          ['Imprese assistite', 100, 90, '90%'],
          ['Corsi svolti', 10, 8, '80%'],
        ],
      ),
    ],
    year: 2023,
  },
  {
    about: 'a starting value of years ago',
    sheets: [
      sheetOf(
        'Obiettivi 2023',
        [],
        [
          ['Indicatore', 'Valore di partenza 2019', 'Target', 'Consuntivo'],
          ['Imprese assistite', 70, '>= 100', 90],
          ['Corsi svolti', 5, '>= 10', 12],
        ],
      ),
    ],
    year: 2023,
  },
  {
    about: 'a monitoring in June',
    sheets: [sheetOf('Dati', [['Monitoraggio al 30/06/2023']])],
    year: 2023,
    asOf: '2023-06-30',
  },
  {
    about: 'a sheet named by its day',
    sheets: [sheetOf('30.09.2023', [])],
    year: 2023,
    asOf: '2023-09-30',
  },
  {
    about: 'two sheets of two days of one year',
    sheets: [sheetOf('30.06.2023', []), sheetOf('30.09.2023', [])],
    year: 2023,
    asOf: '2023-12-31',
  },
  {
    about: 'results of the year before beside those of a year not said',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Consuntivo 2022', 'Target', 'Consuntivo'],
          ['Imprese assistite', 85, '>= 100', 90],
          ['Corsi svolti', 9, '>= 10', 12],
        ],
      ),
    ],
    ask: [],
  },
  {
    about: 'results that say their day',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Target', 'Consuntivo'],
          ['Tasso di risposta', '>= 25%', 'Al 31 dicembre 2023: 28,56%'],
          ['Corsi svolti', '>= 10', 'Al 31 dicembre 2023: 12'],
        ],
      ),
    ],
    year: 2023,
    because: 'Al 31 dicembre 2023',
  },
  {
    about: 'a column with one year',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Anno', 'Indicatore', 'Target', 'Consuntivo'],
          [2022, 'Imprese assistite', '>= 100', 90],
          [2022, 'Corsi svolti', '>= 10', 12],
        ],
      ),
    ],
    year: 2022,
    because: 'dalla colonna «Anno»',
  },
  {
    about: 'a column with several years and a title',
    sheets: [
      sheetOf(
        'Dati',
        [['Relazione 2023']],
        [
          ['Anno', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
          [2022, 'O1 Servizi', 'Imprese assistite', '>= 90', 85],
          [2023, 'O1 Servizi', 'Imprese assistite', '>= 100', 90],
          [2022, 'O1 Servizi', 'Corsi svolti', '>= 9', 9],
          [2023, 'O1 Servizi', 'Corsi svolti', '>= 10', 12],
        ],
      ),
    ],
    year: 2023,
  },
  {
    about: 'a column with several years and nothing else',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Anno', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
          [2021, 'O1 Servizi', 'Imprese assistite', '>= 80', 81],
          [2022, 'O1 Servizi', 'Imprese assistite', '>= 90', 85],
          [2023, 'O1 Servizi', 'Imprese assistite', '>= 100', 90],
        ],
      ),
    ],
    ask: [2021, 2022, 2023],
  },
  {
    about: 'deadlines alone',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Target', 'Consuntivo'],
          ['Regolamento', 'entro il 31/10/2023', 'approvato il 12/10/2023'],
          ['Carta dei servizi', 'entro il 30/11/2023', 'pubblicata il 15/01/2024'],
          ['Sportello', 'entro il 31/12/2023', 'aperto il 03/11/2023'],
        ],
      ),
    ],
    year: 2023,
  },
  {
    about: 'targets of two years and results of none',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Target', 'Consuntivo'],
          ['Imprese assistite', 'Anno 2023: >= 90 Anno 2024: >= 95', 91],
          ['Corsi svolti', 'Anno 2023: >= 9 Anno 2024: >= 10', 9],
        ],
      ),
    ],
    ask: [2023, 2024],
  },
  {
    about: 'a year given by hand that the title contradicts',
    sheets: [sheetOf('Dati', [['Relazione 2023']])],
    chosen: 2022,
    year: 2022,
    contradicts: 2023,
  },
  {
    about: 'a year given by hand that the columns know too',
    sheets: [
      sheetOf(
        'Dati',
        [],
        [
          ['Indicatore', 'Target 2012', 'Consuntivo 2012', 'Target 2013', 'Consuntivo 2013'],
          ['Imprese assistite', 100, 118, 130, 125],
          ['Corsi svolti', 10, 12, 12, 11],
        ],
      ),
    ],
    chosen: 2012,
    year: 2012,
  },
  {
    about: 'a year given by hand that no tied source names',
    sheets: [sheetOf('2022', []), sheetOf('2023', [])],
    chosen: 2024,
    year: 2024,
    contradicts: 2023,
  },
  {
    about: 'a year given by hand inside the span of the plan',
    sheets: [sheetOf('Dati', [['Piano della performance 2023-2025']])],
    chosen: 2024,
    year: 2024,
  },
  {
    about: 'a year given by hand inside the span of the plan, against the results',
    sheets: [
      sheetOf(
        'Dati',
        [['Obiettivi strategici 2022-2024']],
        [
          ['Indicatore', 'Target', 'Consuntivo'],
          ['Tasso di risposta', '2022: >= 20% 2023: >= 25% 2024: >= 30%', 'Nel 2023: 28,56%'],
          ['Corsi svolti', '2022: >= 8 2023: >= 10 2024: >= 12', 'Al 31 dicembre 2023: 12'],
        ],
      ),
    ],
    chosen: 2024,
    year: 2024,
    contradicts: 2023,
  },
  {
    about: 'a year given by hand where the sheets say none',
    sheets: [sheetOf('Dati', [['Obiettivi']], UNDATED)],
    chosen: 2024,
    year: 2024,
    plan: false,
  },
  {
    about: 'a plan evaluated a year too early by hand',
    sheets: [
      sheetOf(
        'Dati',
        [['Piano della performance 2024']],
        [
          ['Obiettivo', 'Indicatore', 'Consuntivo 2022', 'Consuntivo 2023', 'Target 2024'],
          ['O1 Digitale', 'Imprese formate', 390, 410, '>= 450'],
        ],
      ),
    ],
    chosen: 2023,
    year: 2023,
    plan: false,
    contradicts: 2024,
  },
];
