import { headingCells } from '../blocks/headedColumns';
import { hasObjectiveColumns, isDataOf, rowColumns } from '../blocks/sheetBlock';
import { valueAt } from '../blocks/indicatorRow';
import { isObjectiveAndIndicator } from '../columns/columnCandidates';
import { evaluationBoxes, isEvaluationBox } from '../grid/evaluationBox';
import type { GridCell } from '../grid/grid';
import { objectiveHeader, splitCode } from '../grid/objectiveHeader';
import { isNotDefined, isTotal } from '../grid/rowWords';
import { labelledText } from '../headers/labelRole';
import { isColumnNumbers, isSumOfAbove, isWide, repeatsAbove, repeatsHeader } from './rowLooks';
import type { RowView, Table, TableRow } from './tableRow';

type ExampleRow = readonly (string | number | null)[];

/** A rule: what it takes a row for, or null where it says nothing about it. */
export interface RowRule {
  readonly id: string;
  readonly reads: (view: RowView, table: Table) => TableRow | null;
  /** Rows that it decides, under `Obiettivo | Indicatore | Target | Consuntivo` and a row of data. */
  readonly examples: readonly ExampleRow[];
}

const PARENT_ROLES = new Set(['objectiveCode', 'objectiveTitle', 'area']);
const OBJECTIVE_ROLES = new Set([...PARENT_ROLES, 'level', 'department', 'evaluation']);

const isNamed = (name: GridCell | undefined): name is GridCell =>
  name !== undefined && !isNotDefined(name.text) && name.content.kind !== 'error';

const roleOf = (table: Table, cell: GridCell): string => table.roles.get(cell.column) ?? '';

/** A total has no target of its own where it stands under the names of indicators. */
const isTotalRow = ({ cells, name }: RowView, { block }: Table): boolean => {
  const texts = cells.filter((cell) => cell.content.kind === 'text');
  if (name === undefined) return texts.some((cell) => isTotal(cell.text));
  const [first] = texts;
  if (first === undefined || !isTotal(first.text)) return false;
  const target = block.uses.find((use) => use.role === 'target');
  return first === name && !cells.some((cell) => cell.column === target?.column);
};

const OWN_MEASURES = ['target', 'actual', 'achievement', 'algorithm', 'unit', 'deadline'];

/** In a column of objectives and indicators, an objective has a name and perhaps a weight. */
const isObjectiveInPlace = (name: GridCell, row: number, { grid, block }: Table): boolean => {
  const { uses } = block;
  if (hasObjectiveColumns(uses)) return false;
  const measured = uses.some(
    (use) => OWN_MEASURES.includes(use.role) && valueAt(grid, row, use.column) !== undefined,
  );
  if (measured) return false;
  const header = uses.find((use) => use.column === name.column)?.mapping.header ?? '';
  return (
    isObjectiveAndIndicator(header) ||
    objectiveHeader(name.text) !== null ||
    splitCode(name.text).code !== null
  );
};

/** A name alone in its row is a title, unless the table is a form or the row inherits merged cells. */
const isTitle = (name: GridCell, view: RowView, table: Table): boolean => {
  const { grid, block } = table;
  if (isObjectiveInPlace(name, view.row, table)) return true;
  if (view.cells.length > 1 || table.sparse || hasObjectiveColumns(block.uses)) return false;
  if (grid.mergeAt(view.row, name.column) !== undefined) return false;
  return !block.uses.some(
    (use) => use.column !== name.column && valueAt(grid, view.row, use.column) !== undefined,
  );
};

const evaluation: RowRule['reads'] = ({ row, cells }, { grid }) => {
  const [box] = cells.length <= 2 ? evaluationBoxes(grid, cells) : [];
  return box === undefined ? null : { kind: 'evaluation', row, evaluation: box.written };
};

const labelledRow: RowRule['reads'] = ({ row, cells, name }, { grid, columns }) => {
  const told = labelledText(cells, (cell) => isWide(grid, cell, columns));
  return told !== null && cells[0] === name ? { kind: 'more', row } : null;
};

const wideTitle: RowRule['reads'] = ({ row, cells }, { grid, columns }) => {
  const [only] = cells;
  return only !== undefined && cells.length === 1 && isWide(grid, only, columns)
    ? { kind: 'section', row, cell: only }
    : null;
};

const namedRow: RowRule['reads'] = (view, table) => {
  const { name, row } = view;
  if (!isNamed(name)) return null;
  return isTitle(name, view, table)
    ? { kind: 'section', row, cell: name }
    : { kind: 'indicator', row, name };
};

const mergedName: RowRule['reads'] = ({ row, name }, { grid, block }) => {
  const column = block.uses.find((use) => use.role === 'indicator')?.column ?? -1;
  const merge = grid.mergeAt(row, column);
  return name === undefined && merge !== undefined && merge.top < row
    ? { kind: 'more', row }
    : null;
};

/** Behind a measured cell the words `Obiettivo …` are a note. */
const banner: RowRule['reads'] = ({ row, cells, measured }, { block }) => {
  const heads = measured ? headingCells(cells, rowColumns(block).measures) : cells;
  const cell = heads.find((one) => objectiveHeader(one.text) !== null);
  return cell === undefined || hasObjectiveColumns(block.uses)
    ? null
    : { kind: 'section', row, cell };
};

const objectiveCell: RowRule['reads'] = ({ row, cells }, table) => {
  const [only] = cells;
  return only !== undefined && cells.length === 1 && OBJECTIVE_ROLES.has(roleOf(table, only))
    ? { kind: 'section', row, cell: only }
    : null;
};

/** The kinds of rows, tried from the top: the first rule that says something decides. */
export const ROW_RULES: readonly RowRule[] = [
  {
    id: 'blank',
    reads: ({ row, cells }) => (cells.length === 0 ? { kind: 'blank', row } : null),
    examples: [[null, null, null, null]],
  },
  {
    id: 'repeated-header',
    reads: ({ row, cells }, table) =>
      repeatsHeader(table, cells) ? { kind: 'heading', row } : null,
    examples: [['Obiettivo', 'Indicatore', 'Target', 'Consuntivo']],
  },
  {
    id: 'column-numbers',
    reads: ({ row, cells }) => (isColumnNumbers(cells) ? { kind: 'heading', row } : null),
    examples: [
      ['(1)', '(2)', '(3)', '(4)'],
      ['a', 'b', 'c', 'd=c/b'],
    ],
  },
  {
    id: 'evaluation',
    reads: evaluation,
    examples: [['Valutazione OIV: 60', null, null, null]],
  },
  {
    id: 'total',
    reads: (view, table) => (isTotalRow(view, table) ? { kind: 'total', row: view.row } : null),
    examples: [
      ['Totale', null, 10, 12],
      [null, 'Media', null, 12],
    ],
  },
  {
    id: 'sum-without-words',
    reads: ({ row, cells }, table) =>
      cells.every((cell) => isSumOfAbove(table, cell)) ? { kind: 'total', row } : null,
    examples: [[null, null, 10, 12]],
  },
  {
    id: 'labelled-text',
    reads: labelledRow,
    examples: [
      [
        null,
        'Commento',
        'Il risultato è stato ottenuto grazie al lavoro di tutti gli uffici',
        null,
      ],
    ],
  },
  {
    id: 'data',
    reads: ({ row, name }, { grid, block }) =>
      isNamed(name) && isDataOf(grid, row, block) ? { kind: 'indicator', row, name } : null,
    examples: [
      ['Due', 'Servizio 3', '10', 'Obiettivo A02 rinviato'],
      ['Indicatore', 'Target', '5', 'Totale'],
    ],
  },
  {
    id: 'empty-box',
    reads: ({ row, cells, measured }) =>
      !measured && cells.some((cell) => isEvaluationBox(cell.text)) ? { kind: 'note', row } : null,
    examples: [['Valutazione OIV:', null, null, null]],
  },
  {
    id: 'wide-title',
    reads: wideTitle,
    examples: [],
  },
  {
    id: 'named',
    reads: namedRow,
    examples: [['Due', 'Servizio 3', null, null]],
  },
  {
    id: 'merged-name',
    reads: mergedName,
    examples: [],
  },
  {
    id: 'repeated-objective',
    reads: ({ row, cells, name, measured }, table) =>
      name === undefined && measured && repeatsAbove(table, cells, PARENT_ROLES)
        ? { kind: 'more', row }
        : null,
    examples: [['A01 Prima cosa', null, null, 15]],
  },
  {
    id: 'parent',
    reads: ({ row, cells }, table) =>
      cells.some((cell) => PARENT_ROLES.has(roleOf(table, cell))) ? { kind: 'parent', row } : null,
    examples: [
      ['A02 Seconda cosa', null, null, null],
      ['A02 Seconda cosa', 'Kpi non definito', null, '97%'],
    ],
  },
  {
    id: 'banner',
    reads: banner,
    examples: [],
  },
  {
    id: 'objective-cell',
    reads: objectiveCell,
    examples: [],
  },
  {
    id: 'more',
    reads: ({ row, name }) => (name === undefined ? { kind: 'more', row } : null),
    examples: [
      [null, null, '<= 5 gg', 7],
      [null, null, 15, 20],
    ],
  },
  {
    id: 'unnamed-value',
    reads: ({ row, measured }) => (measured ? { kind: 'left-out', row } : { kind: 'note', row }),
    examples: [[null, 'n.d.', '10', '12']],
  },
];
