import { actualYears } from '../../actuals/passage/yearsTold';
import { foldText } from '../../language/foldText';
import type { Written } from '../../model/cell';
import type { WrittenByYear, WrittenSheets } from '../../model/written';
import { yearsOfTarget } from '../../targets/yearsOfTarget';
import { resultColumns, speakingColumns } from './resultColumns';
import { titleYears, type YearSpan } from './titleYears';
import type { YearRuleId } from './yearSource';

/** One way in which the sheets say their year. */
export interface YearRule {
  readonly id: YearRuleId;
  /**
   * The lowest rank that speaks decides. 1 and 2 are the year given by hand and the one typed in
   * `Parametri`, which no sheet says.
   */
  readonly rank: 3 | 4 | 5 | 6 | 7 | 8;
  /**
   * `each`: two years of this rank are a contradiction. `most`: many cells say it, and a year that
   * at least twice as many name as any other is the one. `within`: it holds for several years, of
   * which ranks up to 7 may say the one; else it is the first.
   */
  readonly decides: 'each' | 'most' | 'within';
  /** The cells that it looks at, with the year that a header gives them. */
  readonly cells: (sheets: WrittenSheets) => Iterable<WrittenByYear>;
  readonly reads: (cell: WrittenByYear) => readonly number[];
  /** Years that the same sheets hold beside: whoever asks for one of them contradicts nothing. */
  readonly holds?: (sheets: WrittenSheets) => readonly number[];
  readonly examples: readonly { readonly text: string; readonly years: readonly number[] }[];
}

const wordsOf = ({ content }: Written): string => (content.kind === 'text' ? content.text : '');

const undated = (cells: readonly Written[]): readonly WrittenByYear[] =>
  cells.map((written) => ({ year: null, written }));

/** The names of the sheets that hold indicators: "PDO 2023" is a title like any other. */
const sheetNames = ({ indicators }: WrittenSheets): readonly WrittenByYear[] =>
  undated(
    [...new Set(indicators.map(({ name }) => name.cell.sheet))].map((sheet) => ({
      content: { kind: 'text', text: sheet },
      cell: { sheet, row: 0, column: 0 },
    })),
  );

const titles = (sheets: WrittenSheets): readonly WrittenByYear[] => [
  ...undated(sheets.banners),
  ...sheetNames(sheets),
];

function* results({ narratives, indicators }: WrittenSheets): Iterable<WrittenByYear> {
  for (const { written } of narratives) yield { year: null, written };
  for (const { actuals } of indicators) yield* actuals;
}

function* targets({ indicators }: WrittenSheets): Iterable<WrittenByYear> {
  for (const indicator of indicators) {
    yield* indicator.targets;
    if (indicator.deadline !== null) yield { year: null, written: indicator.deadline };
    yield* indicator.actuals.filter(({ written }) => written.content.kind === 'date');
  }
}

const spansOf = (written: Written): readonly YearSpan[] => titleYears(wordsOf(written)).spans;

const singleYears = ({ written }: WrittenByYear): readonly number[] =>
  titleYears(wordsOf(written)).years;

const targetYears = (sheets: WrittenSheets): readonly number[] =>
  [...targets(sheets)].flatMap((cell) => yearsOfTarget([cell]));

/** "Dati riferiti all'anno 2023", "Anno di riferimento: 2023", "Consuntivo al 31/12/2023". */
const SAYS_ITS_YEAR =
  /^(?:\W*(?:i |le |gli )?(?:dati|valori|risultati|consuntivi|dati e risultati)? ?(?:sono |si )?(?:riferi|relativ)\w* (?:all'|al|dell')? ?(?:anno|esercizio)?|\W*(?:anno|esercizio)(?: di riferimento| finanziario)?)[ :]*20\d\d\W*$/;

/** The year that a note below a table says of the table; other years in notes say nothing. */
const noteYears = (text: string): readonly number[] =>
  text.length <= 120 && SAYS_ITS_YEAR.test(foldText(text)) ? titleYears(text).years : [];

/**
 * How the sheets say their year, by rank: title, banner or name of the sheet; a span in one of
 * them; a column `Anno`; "al 31 dicembre 2023"; the column of the results; targets and dates.
 * Years of series and of columns of earlier results say nothing.
 */
export const YEAR_RULES: readonly YearRule[] = [
  {
    id: 'title',
    rank: 3,
    decides: 'each',
    cells: ({ banners }) => undated(banners),
    reads: singleYears,
    examples: [
      { text: 'Relazione sulla performance anno 2023', years: [2023] },
      { text: 'Piano 2022-2024 - Relazione 2023', years: [2023] },
      { text: 'Obiettivi 2024 e consuntivo 2023', years: [2024, 2023] },
      { text: 'PIAO 2024-2026', years: [] },
      { text: 'Ravenna, giugno 2024', years: [] },
      { text: 'Imprese attive: 2.023', years: [] },
    ],
  },
  {
    id: 'sheet-name',
    rank: 3,
    decides: 'each',
    cells: sheetNames,
    reads: singleYears,
    examples: [
      { text: 'Ob. 2024', years: [2024] },
      { text: 'Ob_2024_def', years: [2024] },
      { text: 'PIAO2024', years: [2024] },
      { text: "PDO '23", years: [2023] },
      { text: 'Foglio1', years: [] },
    ],
  },
  {
    id: 'note',
    rank: 3,
    decides: 'each',
    cells: ({ notes }) => undated(notes),
    reads: ({ written }) => noteYears(wordsOf(written)),
    examples: [
      { text: 'Dati riferiti all’anno 2023', years: [2023] },
      { text: 'Anno di riferimento: 2023', years: [2023] },
      { text: 'Nel 2022 il servizio era chiuso per tre mesi.', years: [] },
    ],
  },
  {
    id: 'span',
    rank: 4,
    decides: 'within',
    cells: titles,
    reads: ({ written }) => spansOf(written).map(({ from }) => from),
    holds: (sheets) =>
      titles(sheets).flatMap(({ written }) =>
        spansOf(written).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        ),
      ),
    examples: [
      { text: 'PIAO 2024-2026', years: [2024] },
      { text: 'Piano 2024/26', years: [2024] },
      { text: 'Anni 2023, 2024 e 2025', years: [2023] },
      { text: 'Fondi FESR 2021-2027', years: [] },
    ],
  },
  {
    id: 'year-column',
    rank: 5,
    decides: 'each',
    cells: ({ indicators }) => indicators.flatMap(({ ofYear }) => ofYear ?? []),
    reads: ({ year, written }) => (year === null ? singleYears({ year, written }) : [year]),
    examples: [{ text: '2023', years: [2023] }],
  },
  {
    id: 'as-of',
    rank: 6,
    decides: 'most',
    cells: (sheets) => [...titles(sheets), ...undated(sheets.notes)],
    reads: ({ written }) => [
      ...new Set(titleYears(wordsOf(written)).days.map((day) => Number(day.slice(0, 4)))),
    ],
    examples: [
      { text: 'Monitoraggio al 30/06/2023', years: [2023] },
      { text: 'Dati aggiornati al 31/12/2023', years: [2023] },
      { text: '30.09.2023', years: [2023] },
      { text: 'Fonte: gestionale interno, dati al 31/12/2023', years: [2023] },
      { text: 'aggiornato al 15 gennaio 2024', years: [] },
      { text: 'Stampato il 12/03/2024', years: [] },
    ],
  },
  {
    id: 'result',
    rank: 6,
    decides: 'most',
    cells: results,
    reads: ({ written }) => actualYears(wordsOf(written)),
    examples: [
      { text: 'Al 31 dicembre 2023: 28,56%', years: [2023] },
      { text: 'Dato 2022: 80; dato 2023: 85', years: [2023] },
      { text: 'Approvato il 15/01/2024', years: [] },
    ],
  },
  {
    id: 'result-column',
    rank: 7,
    decides: 'each',
    cells: resultColumns,
    holds: ({ tables }) =>
      tables.flatMap((table) => speakingColumns(table).map(({ year }) => year)),
    reads: ({ year, written }) => (year === null ? singleYears({ year, written }) : [year]),
    examples: [{ text: 'Consuntivo 2023', years: [2023] }],
  },
  {
    id: 'target',
    rank: 8,
    decides: 'most',
    cells: targets,
    reads: (cell) => yearsOfTarget([cell]),
    holds: targetYears,
    examples: [
      { text: 'Anno 2023: >= 90% Anno 2024: >= 95%', years: [2023, 2024] },
      { text: 'entro il 31/12/2023', years: [2023] },
      { text: '>= 90%', years: [] },
    ],
  },
];
