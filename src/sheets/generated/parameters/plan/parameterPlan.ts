import type {
  PlannedCell,
  PlannedColumn,
  PlannedMoves,
  PlannedName,
  PlannedSheet,
  PlannedValidation,
} from '../../../plan';
import { valueCell } from '../../layout/cells';
import { statusFormats } from '../../layout/colours';
import { titleOf, type LayoutInput } from '../../layout/layoutInput';
import { rowHeights } from '../../layout/rowHeights';
import { noteRows, ownRow, type GridRow } from '../../layout/tableSheet';
import { listValidation, numberValidation } from '../../layout/validations';
import { PARAMETER_SHEET } from '../../texts/parameterTexts';
import { PRINT, ROW_KINDS } from '../../texts/sheetTexts';
import { VALIDATIONS } from '../../texts/validationTexts';
import { LIST_IDS, PARAMETER_COLUMNS, PARAMETER_TABLE, RECALCULATE_NAME } from '../schema';
import { FIRST_YEAR, LAST_YEAR, parameterName, PARAMETERS, type Parameter } from '../parameters';
import { answerRows } from './answerRows';
import { listOf, listWords, PARAMETER_HEADER_ROW } from './lists';
import { answerBlock, legendBlock, parameterBlock } from './parameterBlocks';
import { statusColumns, technicalBlock } from './parameterBlocks';
import { parameterMoves } from './parameterMoves';
import { waitingColumns } from './parameterWaiting';

const C = PARAMETER_COLUMNS;

/** The row of a parameter, counted from 0. */
const rowOf = (index: number): number => PARAMETER_HEADER_ROW + 1 + index;

/** Heading, explanation and header stand above the first answer. */
const ANSWER_HEAD = 3;

const columns: readonly PlannedColumn[] = Object.values(PARAMETER_TABLE.columns).map(
  ({ width, kind }) => (kind === 'hidden' ? { width, hidden: true } : { width }),
);

/** `Parametri`: the parameters, doubtful columns, legend, what runs keep. */
export const parameterPlan = (input: LayoutInput): PlannedSheet => {
  const gridOf = (blocks: readonly Block[]): readonly GridRow[] =>
    withHidden(rowsOf(blocks), input, blockAt(blocks, 'answers').first + ANSWER_HEAD);
  // Formulas that people typed must know the moves, which the labels of the same rows tell.
  const places = input.entries.places.get(PARAMETER_TABLE.mark);
  const moves = places && parameterMoves(gridOf(blocksOf(input, undefined)), places);
  const blocks = blocksOf(input, moves);
  const legend = blockAt(blocks, 'legend');
  const statusRange = { top: legend.first + 2, left: 0, bottom: legend.last, right: 0 };
  return {
    mark: PARAMETER_TABLE.mark,
    title: titleOf(input.titles, PARAMETER_TABLE),
    tabColour: PARAMETER_TABLE.tabColour,
    columns,
    rowHeights: rowHeights(rowsOf(blocks), columns),
    cells: gridOf(blocks),
    merges: [],
    conditionalFormats: statusFormats(statusRange, `$A${statusRange.top + 1}`),
    validations: [...parameterValidations(input), ...answerValidations(blocks, input)],
    freeze: { rows: 0, columns: PARAMETER_TABLE.frozenColumns },
    filter: null,
    print: {
      orientation: 'landscape',
      titleRows: { first: 0, last: 0 },
      header: PRINT.header(PARAMETER_TABLE.title),
      footer: PRINT.footer,
    },
    ...(moves === undefined ? {} : { moves }),
  };
};

interface Block {
  readonly id: 'parameters' | 'answers' | 'legend' | 'technical' | 'notes';
  readonly rows: readonly GridRow[];
}

const blocksOf = (input: LayoutInput, moves: PlannedMoves | undefined): readonly Block[] => {
  const notes = noteRows(PARAMETER_TABLE.mark, input.entries, C.rowKind);
  const top: readonly GridRow[] = [
    [valueCell(PARAMETER_TABLE.title, 'title')],
    ...PARAMETER_SHEET.explanation.map((text) => [valueCell(text, 'explanation')]),
  ];
  const own = (rows: readonly GridRow[]): readonly GridRow[] =>
    rows.map((row) => ownRow(row, ROW_KINDS.table, C.rowKind));
  const parameters = own([...top, ...parameterBlock(input, moves)]);
  const answers = answerRows(input.recognition, input.entries);
  const firstAnswer = parameters.length + 1 + ANSWER_HEAD;
  return [
    { id: 'parameters', rows: parameters },
    { id: 'answers', rows: own(answerBlock(answers, firstAnswer, moves)) },
    { id: 'legend', rows: own(legendBlock(input)) },
    { id: 'technical', rows: own(technicalBlock(input)) },
    ...(notes.length === 0 ? [] : [{ id: 'notes', rows: notes } as const]),
  ];
};

/** All rows, with a blank one between blocks. */
const rowsOf = (blocks: readonly Block[]): readonly GridRow[] =>
  blocks.flatMap(({ rows }, index) => (index === 0 ? rows : [[], ...rows]));

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

interface HiddenColumn {
  readonly column: number;
  readonly cells: readonly PlannedCell[];
}

/** The hidden columns beside all blocks, from the header row of the parameters on. */
const withHidden = (
  visible: readonly GridRow[],
  input: LayoutInput,
  firstAnswer: number,
): readonly GridRow[] => {
  const words = listWords(input);
  const hidden: readonly HiddenColumn[] = [
    ...LIST_IDS.map((id) => ({
      column: C[id],
      cells: [PARAMETER_TABLE.columns[id].header, ...words[id]].map((word) =>
        valueCell(word, 'technical'),
      ),
    })),
    ...statusColumns(input),
    ...waitingColumns(input, firstAnswer),
  ];
  const tallest = Math.max(0, ...hidden.map(({ cells }) => cells.length));
  const height = Math.max(visible.length, PARAMETER_HEADER_ROW + tallest);
  const grid = Array.from({ length: height }, (_, row) => [...(visible[row] ?? [])]);
  for (const { column, cells } of hidden) {
    cells.forEach((cell, index) => {
      const row = grid[PARAMETER_HEADER_ROW + index];
      if (row !== undefined) row[column] = cell;
    });
  }
  return grid.map((row) => Array.from(row));
};

const nameAt = (sheet: string, name: string, row: number, column: number): PlannedName => ({
  name,
  sheet,
  range: { top: row, left: column, bottom: row, right: column },
});

/** The cells that formulas read, as names of the workbook. */
export const parameterNamesIn = (sheet: string): readonly PlannedName[] => [
  ...PARAMETERS.map((parameter, index) =>
    nameAt(sheet, parameterName(parameter), rowOf(index), C.inUse),
  ),
  nameAt(sheet, RECALCULATE_NAME, rowOf(0), C.recalculate),
];

const parameterValidations = (input: LayoutInput): readonly PlannedValidation[] =>
  PARAMETERS.map((parameter, index) => parameterValidation(parameter, rowOf(index), input));

const parameterValidation = (
  { allowed, label }: Parameter,
  row: number,
  input: LayoutInput,
): PlannedValidation => {
  const range = { top: row, left: C.value, bottom: row, right: C.value };
  const words = VALIDATIONS.parameter(label);
  switch (allowed.kind) {
    case 'number':
      return numberValidation(range, allowed.minimum, allowed.maximum, words);
    case 'year':
      return numberValidation(range, FIRST_YEAR, LAST_YEAR, words);
    case 'choice':
      return listValidation(range, listOf(input, allowed.list), words);
  }
};

const answerValidations = (
  blocks: readonly Block[],
  input: LayoutInput,
): readonly PlannedValidation[] => {
  const { first, last } = blockAt(blocks, 'answers');
  const top = first + ANSWER_HEAD;
  const range = { top, left: C.value, bottom: last, right: C.value };
  return top > last ? [] : [listValidation(range, listOf(input, 'roles'), VALIDATIONS.role)];
};
