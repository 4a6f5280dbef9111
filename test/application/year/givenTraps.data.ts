import { sheetOf, UNDATED, type YearTrap } from './yearTrap';

/** Years given by hand, contradicted by the sheets or not. */
export const GIVEN_TRAPS: readonly YearTrap[] = [
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
