import { sheetOf, UNFILLED, type YearTrap } from './yearTrap';

/** Spans of years, and plans before and after their results. */
export const PLAN_TRAPS: readonly YearTrap[] = [
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
];
