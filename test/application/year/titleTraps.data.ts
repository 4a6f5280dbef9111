import { sheetOf, UNDATED, type YearTrap } from './yearTrap';

/** Titles, banners, names of sheets, and what stands around a table. */
export const TITLE_TRAPS: readonly YearTrap[] = [
  {
    about: 'a plain title',
    sheets: [sheetOf('Foglio1', [['Relazione sulla performance anno 2023']])],
    year: 2023,
    plan: false,
    asOf: '2023-12-31',
    because: 'dal titolo «Relazione sulla performance anno 2023» in Foglio1!A1',
  },
  { about: 'the name of the sheet', sheets: [sheetOf('2023', [])], year: 2023 },
  { about: 'a name with a word', sheets: [sheetOf('Ob. 2024', [])], year: 2024 },
  { about: 'a name with an underscore', sheets: [sheetOf('Ob_2024_def', [])], year: 2024 },
  { about: 'a name that is one with its year', sheets: [sheetOf('PIAO2024', [])], year: 2024 },
  {
    about: 'two sheets of two years',
    sheets: [sheetOf('2022', []), sheetOf('2023', [])],
    ask: [2022, 2023],
  },
  {
    about: 'two sheets of two years, one of them given by hand',
    sheets: [sheetOf('2022', []), sheetOf('2023', [])],
    chosen: 2023,
    year: 2023,
  },
  {
    about: 'a hidden sheet of the year before',
    sheets: [{ ...sheetOf('2022', []), hidden: true }, sheetOf('2023', [])],
    year: 2023,
  },
  {
    about: 'a sheet that was copied and not renamed',
    sheets: [sheetOf('Consuntivo 2022', [['Relazione 2023']])],
    ask: [2022, 2023],
  },
  {
    about: 'a law in the title',
    sheets: [
      sheetOf('Dati', [
        ['Relazione sulla performance 2023 (art. 10 d.lgs. 27 ottobre 2009, n. 150)'],
      ]),
    ],
    year: 2023,
  },
  {
    about: 'a law by its number',
    sheets: [sheetOf('Schede 2023', [['Ai sensi del D.Lgs. 150/2009 e s.m.i.']])],
    year: 2023,
  },
  {
    about: 'a law and no year at all',
    sheets: [sheetOf('Dati', [['Legge 29 dicembre 1993, n. 580; d.lgs. 219 del 25/11/2016']])],
    ask: [],
  },
  {
    about: 'a European regulation',
    sheets: [sheetOf('Dati', [['Obiettivi 2023'], ['Regolamento (UE) 2016/679']])],
    year: 2023,
  },
  {
    about: 'the day of printing',
    sheets: [sheetOf('Dati', [['Relazione 2023'], ['Stampato il 12/03/2024']])],
    year: 2023,
  },
  {
    about: 'nothing but the day of printing',
    sheets: [sheetOf('Dati', [['Scheda obiettivi'], ['Stampato il 12/03/2024']])],
    ask: [],
  },
  {
    about: 'an update after the end of the year',
    sheets: [sheetOf('Dati', [['Relazione 2023'], ['aggiornato al 15 gennaio 2024']])],
    year: 2023,
    asOf: '2023-12-31',
  },
  {
    about: 'an update in the title itself',
    sheets: [sheetOf('Dati', [['Relazione 2023 - dati aggiornati al 15/01/2024']])],
    year: 2023,
    asOf: '2023-12-31',
  },
  {
    about: 'nothing but an update in January',
    sheets: [sheetOf('Dati', [['Dati aggiornati al 15 gennaio 2024']])],
    ask: [],
  },
  {
    about: 'an update at the end of the year',
    sheets: [sheetOf('Dati', [['Dati aggiornati al 31/12/2023']])],
    year: 2023,
  },
  {
    about: 'an act of the year after',
    sheets: [
      sheetOf('Dati', [
        ['Relazione 2023'],
        ['Approvata con delibera di Giunta n. 45 del 28/06/2024'],
      ]),
    ],
    year: 2023,
  },
  {
    about: 'place and day of the signature below',
    sheets: [sheetOf('Dati', [['Relazione 2023']], UNDATED, [['Ravenna, 30 giugno 2024']])],
    year: 2023,
  },
  {
    about: 'the version of the file',
    sheets: [sheetOf('PDO 2023', [['Versione 2.1 del 10.02.2024']])],
    year: 2023,
  },
  {
    about: 'a day by which the sheet is handed in',
    sheets: [
      sheetOf('Dati', [['Schede obiettivo 2023'], ['Compilare e restituire entro il 31/01/2024']]),
    ],
    year: 2023,
  },
  {
    about: 'a label with its year in the next cell',
    sheets: [
      sheetOf('Dati', [
        ['Ente', 'Camera di prova'],
        ['Anno di riferimento:', 2023],
      ]),
    ],
    year: 2023,
    because: 'Dati!B2',
  },
  {
    about: 'a label with its year as text',
    sheets: [sheetOf('Dati', [['Esercizio finanziario', '2023']])],
    year: 2023,
  },
  {
    about: 'a number of firms that looks like a year',
    sheets: [sheetOf('Schede 2023', [['Imprese iscritte', 2031]])],
    year: 2023,
  },
  {
    about: 'the apostrophe before two figures',
    sheets: [sheetOf("PDO '23", [])],
    year: 2023,
  },
  {
    about: 'the agenda of the United Nations',
    sheets: [sheetOf('Dati', [['Performance 2023'], ['Agenda 2030 per lo sviluppo sostenibile']])],
    year: 2023,
  },
  {
    about: 'European funds',
    sheets: [sheetOf('Schede 2023', [['Fondi FESR 2021-2027']])],
    year: 2023,
  },
  {
    about: 'a labour agreement',
    sheets: [sheetOf('2023', [['CCNL Funzioni locali 2019-2021']])],
    year: 2023,
  },
  {
    about: 'the system of measuring, updated in another year',
    sheets: [
      sheetOf('Dati', [
        ['Relazione 2023'],
        ['Secondo il Sistema di misurazione e valutazione 2019'],
      ]),
    ],
    year: 2023,
  },
  {
    about: 'a comparison with the year before',
    sheets: [sheetOf('Dati', [['Relazione 2023'], ['Confronto con il 2022']])],
    year: 2023,
  },
  {
    about: 'the source of a benchmark below',
    sheets: [sheetOf('Dati', [['Performance 2023']], UNDATED, [['Fonte: Movimprese 2022']])],
    year: 2023,
  },
  {
    about: 'a note below that says the year',
    sheets: [sheetOf('Dati', [['Obiettivi']], UNDATED, [["Dati riferiti all'anno 2023"]])],
    year: 2023,
  },
  {
    about: 'notes below about other years',
    sheets: [
      sheetOf('Dati', [['Obiettivi 2023']], UNDATED, [
        ['(1) Nel 2022 il servizio era chiuso per tre mesi.'],
        ['Il valore del 2021 non è confrontabile.'],
      ]),
    ],
    year: 2023,
  },
  {
    about: 'plan and results in one title',
    sheets: [sheetOf('Dati', [['Obiettivi 2024 e consuntivo 2023']])],
    ask: [2023, 2024],
  },
  {
    about: 'a cover sheet',
    sheets: [
      { name: 'Copertina', rows: [['Camera di prova'], ['Relazione sulla performance 2023']] },
      sheetOf('Dati', []),
    ],
    year: 2023,
    because: 'Copertina!A2',
  },
  {
    about: 'a cover sheet with the day of approval',
    sheets: [
      { name: 'Copertina', rows: [['Relazione approvata il 15/06/2024'], ['Relazione 2023']] },
      sheetOf('Dati', []),
    ],
    year: 2023,
  },
  {
    about: 'a preliminary result',
    sheets: [sheetOf('Dati', [['Preconsuntivo 2023']])],
    year: 2023,
  },
  {
    about: 'a title with the last day of the plan',
    sheets: [sheetOf('Dati', [['Obiettivi da raggiungere entro il 31/12/2024']])],
    year: 2024,
  },
];
