import { sheetOf, type YearTrap } from './yearTrap';

/** Columns, results, targets and dates. */
export const COLUMN_TRAPS: readonly YearTrap[] = [
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
];
