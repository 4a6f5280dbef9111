import {
  formula,
  headersOf,
  hidden,
  idsOf,
  input,
  needed,
  tableSchema,
  text,
} from '../schema/tableSchema';

const WIDTH = 16;

/** `Parametri`: the office's choices as named cells, doubtful columns, legend, what runs keep. */
export const PARAMETER_TABLE = tableSchema({
  mark: 'Traguardo_Parametri',
  title: 'Parametri',
  tabColour: '#5B6470',
  rowName: 'name',
  knownBy: ['label', 'inUse', 'name', 'explanation'],
  frozenColumns: 0,
  columns: {
    label: text('Parametro', 38, 'strong'),
    value: needed(input('Valore', 24)),
    unit: text('Unità', 24),
    explanation: text('Spiegazione', 62, 'muted'),
    inUse: formula('Valore in uso', 20, 'centred'),
    name: needed(text('Nome', 30, 'muted')),
    // The kind of row stands in every row, the header row included.
    rowKind: hidden('riga', WIDTH),
    // The lists that people choose from.
    outcomes: hidden('Elenco esiti OIV', WIDTH),
    causes: hidden('Elenco cause', WIDTH),
    findingOutcomes: hidden('Elenco esiti anomalie', WIDTH),
    indicatorChoices: hidden('Elenco scelte indicatori', WIDTH),
    objectiveChoices: hidden('Elenco scelte obiettivi', WIDTH),
    yesNo: hidden('Elenco sì/no', WIDTH),
    lower: hidden('Elenco regole', WIDTH),
    roles: hidden('Elenco significati', WIDTH),
    // The statuses of this run and of the one before.
    statusCode: hidden('Codice stato', WIDTH),
    statusNow: hidden('Stato ora', WIDTH),
    statusBefore: hidden('Stato prima', WIDTH),
    // What the last run saw in the yellow cells, and which of them wait for the program.
    seen: hidden('Valore già considerato', WIDTH),
    waits: hidden('Da ricalcolare', WIDTH),
    recalculate: hidden('Celle da ricalcolare', WIDTH),
  },
});

export type ParameterColumnId = keyof typeof PARAMETER_TABLE.columns;
export const PARAMETER_HEADERS = headersOf(PARAMETER_TABLE);

/** The place of each column, counted from 0: nothing that people add moves them. */
export const PARAMETER_COLUMNS = Object.fromEntries(
  Object.keys(PARAMETER_TABLE.columns).map((id, column) => [id, column]),
) as Readonly<Record<ParameterColumnId, number>>;

/** The tables under the first one; their columns stand under its own, from the first on. */
export const ANSWER_HEADERS = {
  sheet: 'Foglio',
  role: 'Significato',
  header: 'Intestazione',
  candidates: 'Che cosa può essere, ed esempi',
  situation: 'Situazione',
} as const;
export const LEGEND_HEADERS = { status: 'Stato mostrato', meaning: 'Quando' } as const;
export const TECHNICAL_HEADERS = { item: 'Voce', value: 'Contenuto' } as const;

/** What the last table keeps for the next run, by the words of its first column. */
export const TECHNICAL_ITEMS = {
  digest: 'Impronta dei dati letti',
  year: 'Anno valutato',
  lineage: 'Impronte precedenti',
  moved: 'Codici cambiati',
} as const;

/** The lists that people choose from, by their columns. */
export const LIST_IDS = [
  'outcomes',
  'causes',
  'findingOutcomes',
  'indicatorChoices',
  'objectiveChoices',
  'yesNo',
  'lower',
  'roles',
] as const satisfies readonly ParameterColumnId[];
export type ListId = (typeof LIST_IDS)[number];

/** The columns that people see. */
export const SHOWN_PARAMETER_COLUMNS = idsOf(PARAMETER_TABLE, 'text', 'input', 'formula');

/** The workbook-level names of the parameters that formulas read. */
export const PARAMETER_NAMES = {
  year: 'Traguardo_par_anno',
  nearlyReached: 'Traguardo_par_quasi_raggiunto',
  partlyReached: 'Traguardo_par_in_parte',
  scoreStep: 'Traguardo_par_passo',
  lowerIsBetter: 'Traguardo_par_minore_meglio',
  declaredCounts: 'Traguardo_par_dichiarati',
  lateCountsZero: 'Traguardo_par_ritardo_zero',
  metaThreshold: 'Traguardo_par_soglia_ok',
  oivDistance: 'Traguardo_par_distanza_oiv',
} as const;
/** The cell that is above 0 where something was typed in `Parametri` that only a run can follow. */
export const RECALCULATE_NAME = 'Traguardo_par_ricalcolo';
export type ParameterId = keyof typeof PARAMETER_NAMES;

/**
 * Rows of `Parametri` by what stands under `Parametro` and `Unità`: the label of a parameter, the
 * sheet and the header of a doubtful column, a heading. Of equal rows the second is another one;
 * rows without a text in the first cell have no key.
 */
export const parameterRowKeys = (
  rows: readonly { readonly row: number; readonly label: string; readonly unit: string }[],
): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>();
  for (const { row, label, unit } of rows) {
    if (label === '') continue;
    let key = `${label}\n${unit}`;
    while (keys.has(key)) key += '\n+';
    keys.set(key, row);
  }
  return keys;
};
