import type { PlannedCell, PlannedColumn, PlannedMoves } from '../plan';
import type { PlannedName, PlannedSheet, PlannedValidation } from '../plan';
import { answerRows } from './answerRows';
import { textCell, valueCell } from './cells';
import { statusFormats } from './colours';
import { beside, type GridRow } from './gridRows';
import type { LayoutInput } from './layoutInput';
import { titleOf } from './marks';
import { notesOf } from './notes';
import { answerBlock, legendBlock, parameterBlock } from './parameterBlocks';
import { statusColumns, technicalBlock } from './parameterBlocks';
import { choiceLists, type ChoiceList, type ListSources } from './parameterLists';
import { parameterMoves } from './parameterMoves';
import { PARAMETER_COLUMNS, PARAMETER_HEADER_ROW, parameterLists } from './parameterPlace';
import { RECALCULATE_NAME } from './parameterNames';
import { FIRST_YEAR, LAST_YEAR, parameterName, PARAMETERS, type Parameter } from './parameters';
import { waitingColumns } from './parameterWaiting';
import { rowHeights } from './rowHeights';
import { ownRow } from './tableSheet';
import { NOTES_HEADING, PARAMETER_SHEET, PRINT, ROW_KINDS, VALIDATIONS } from './texts';
import { listValidation, numberValidation } from './validations';

const MARK = 'Traguardo_Parametri';
const C = PARAMETER_COLUMNS;

export interface ParameterSheet {
  readonly plan: PlannedSheet;
  readonly names: readonly PlannedName[];
}

/** The rows of the parameters by name, counted from 0. */
export const parameterRows = (): ReadonlyMap<string, number> =>
  new Map(PARAMETERS.map((parameter, index) => [parameterName(parameter), rowOf(index)]));

/** Heading, explanation and header stand above the first answer. */
const ANSWER_HEAD = 3;

const VISIBLE_WIDTHS = [38, 24, 24, 62, 20, 30] as const;
const HIDDEN_WIDTH = 16;
const HIDDEN_COLUMNS = C.recalculate - C.rowKind + 1;

const columns: readonly PlannedColumn[] = [
  ...VISIBLE_WIDTHS.map((width) => ({ width })),
  ...Array.from({ length: HIDDEN_COLUMNS }, () => ({ width: HIDDEN_WIDTH, hidden: true as const })),
];

/** The lists for validations, with the roles that doubtful columns may have. */
export const listsFor = ({ recognition }: LayoutInput): readonly ChoiceList[] =>
  choiceLists(
    recognition.sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.columns.flatMap(({ doubtful, candidates }) => (doubtful ? candidates : [])),
      ),
    ),
  );

/** `Parametri`: the office's choices as named cells, doubtful columns, legend, what runs keep. */
export const parameterSheet = (
  input: LayoutInput,
  lists: readonly ChoiceList[],
): ParameterSheet => {
  const title = titleOf(input.titles, MARK);
  const sources = parameterLists(title, lists);
  const gridOf = (blocks: readonly Block[]): readonly GridRow[] =>
    withHidden(rowsOf(blocks), input, lists, blockAt(blocks, 'answers').first + ANSWER_HEAD);
  // Formulas that people typed must know the moves, which the labels of the same rows tell.
  const places = input.typed.places.get(MARK);
  const moves = places && parameterMoves(gridOf(blocksOf(input, undefined)), places);
  const blocks = blocksOf(input, moves);
  const visible = rowsOf(blocks);
  const cells = gridOf(blocks);
  const legend = blockAt(blocks, 'legend');
  const statusRange = { top: legend.first + 2, left: 0, bottom: legend.last, right: 0 };
  const plan: PlannedSheet = {
    mark: MARK,
    title,
    tabColour: '#5B6470',
    columns,
    rowHeights: rowHeights(visible, columns),
    cells,
    merges: [],
    conditionalFormats: statusFormats(statusRange, `$A${statusRange.top + 1}`),
    validations: [...parameterValidations(sources), ...answerValidations(blocks, sources)],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: {
      orientation: 'landscape',
      titleRows: { first: 0, last: 0 },
      header: PRINT.header(PARAMETER_SHEET.title),
      footer: PRINT.footer,
    },
    ...(moves === undefined ? {} : { moves }),
  };
  return { plan, names: namesOf(title) };
};

interface Block {
  readonly id: 'parameters' | 'answers' | 'legend' | 'technical' | 'notes';
  readonly rows: readonly GridRow[];
}

const blocksOf = (input: LayoutInput, moves: PlannedMoves | undefined): readonly Block[] => {
  const notes = notesOf(MARK, input.typed);
  const top: readonly GridRow[] = [
    [valueCell(PARAMETER_SHEET.title, 'title')],
    ...PARAMETER_SHEET.explanation.map((text) => [valueCell(text, 'explanation')]),
  ];
  const own = (rows: readonly GridRow[]): readonly GridRow[] =>
    rows.map((row) => ownRow(row, ROW_KINDS.table, C.rowKind));
  const parameters = own([...top, ...parameterBlock(input, moves)]);
  const answers = answerRows(input.recognition, input.typed);
  const firstAnswer = parameters.length + 1 + ANSWER_HEAD;
  return [
    { id: 'parameters', rows: parameters },
    { id: 'answers', rows: own(answerBlock(answers, firstAnswer, moves)) },
    { id: 'legend', rows: own(legendBlock(input)) },
    { id: 'technical', rows: own(technicalBlock(input)) },
    ...(notes.length === 0 ? [] : [{ id: 'notes', rows: noteRows(notes) } as const]),
  ];
};

/** All rows, with a blank one between blocks. */
const rowsOf = (blocks: readonly Block[]): readonly GridRow[] =>
  blocks.flatMap(({ rows }, index) => (index === 0 ? rows : [[], ...rows]));

const noteRows = (notes: readonly PlannedCell[]): readonly GridRow[] => [
  ownRow([textCell(NOTES_HEADING, 'heading')], ROW_KINDS.text, C.rowKind),
  ...notes.map((note) => ownRow([undefined, note], ROW_KINDS.note, C.rowKind)),
];

/** The first and last row of a block, counted from 0; one blank row stands between blocks. */
const blockAt = (blocks: readonly Block[], id: Block['id']): { first: number; last: number } => {
  let first = 0;
  for (const block of blocks) {
    const last = first + block.rows.length - 1;
    if (block.id === id) return { first, last };
    first = last + 2;
  }
  throw new Error(`Parametri has no block "${id}".`);
};

const withHidden = (
  visible: readonly GridRow[],
  input: LayoutInput,
  lists: readonly ChoiceList[],
  firstAnswer: number,
): readonly GridRow[] => {
  const listColumns = lists.map(({ header, words }, index) => ({
    column: C.lists + index,
    cells: [header, ...words].map((word) => valueCell(word, 'technical')),
  }));
  const statuses = statusColumns(input).map((cells, index) => ({
    column: C.statuses + index,
    cells,
  }));
  return beside(
    visible,
    [...listColumns, ...statuses, ...waitingColumns(input, firstAnswer)],
    PARAMETER_HEADER_ROW,
  );
};

const rowOf = (index: number): number => PARAMETER_HEADER_ROW + 1 + index;

const nameAt = (sheet: string, name: string, row: number, column: number): PlannedName => ({
  name,
  sheet,
  range: { top: row, left: column, bottom: row, right: column },
});

const namesOf = (sheet: string): readonly PlannedName[] => [
  ...PARAMETERS.map((parameter, index) =>
    nameAt(sheet, parameterName(parameter), rowOf(index), C.inUse),
  ),
  nameAt(sheet, RECALCULATE_NAME, rowOf(0), C.recalculate),
];

const parameterValidations = (lists: ListSources): readonly PlannedValidation[] =>
  PARAMETERS.map((parameter, index) => parameterValidation(parameter, rowOf(index), lists));

const parameterValidation = (
  { allowed, label }: Parameter,
  row: number,
  lists: ListSources,
): PlannedValidation => {
  const range = { top: row, left: C.value, bottom: row, right: C.value };
  const words = VALIDATIONS.parameter(label);
  switch (allowed.kind) {
    case 'number':
      return numberValidation(range, allowed.minimum, allowed.maximum, words);
    case 'year':
      return numberValidation(range, FIRST_YEAR, LAST_YEAR, words);
    case 'choice':
      return listValidation(range, lists[allowed.list], words);
  }
};

const answerValidations = (
  blocks: readonly Block[],
  lists: ListSources,
): readonly PlannedValidation[] => {
  const { first, last } = blockAt(blocks, 'answers');
  const top = first + ANSWER_HEAD;
  const range = { top, left: C.value, bottom: last, right: C.value };
  return top > last ? [] : [listValidation(range, lists.role, VALIDATIONS.role)];
};
