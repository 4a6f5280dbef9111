import { columnLetters, localAddress } from '../../../../domain/model/cellAddress';
import type { PlannedCell } from '../../../plan';
import { answerRows } from './answerRows';
import { answerCell } from './parameterBlocks';
import { emptyCell, formulaCell, valueCell } from '../../layout/cells';
import { changedFormula } from '../../formulas/formula';
import type { LayoutInput } from '../../layout/layoutInput';
import { parameterInput, waitsFormula } from './parameterCells';
import { PARAMETER_COLUMNS, PARAMETER_HEADERS } from '../schema';
import { PARAMETER_HEADER_ROW } from './lists';
import { PARAMETERS } from '../parameters';

const C = PARAMETER_COLUMNS;
const STYLE = 'technical';

interface HiddenColumn {
  readonly column: number;
  readonly cells: readonly PlannedCell[];
}

/**
 * Three hidden columns from the header row on: what the last run saw in each yellow cell, 1 where
 * it was changed in a way that only a run can follow, and how many such cells there are.
 */
export const waitingColumns = (
  input: LayoutInput,
  firstAnswer: number,
): readonly HiddenColumn[] => {
  const { assessment, entries } = input;
  const first = PARAMETER_HEADER_ROW + 1;
  const at = (row: number) => ({
    cell: localAddress(row, C.value),
    seen: localAddress(row, C.seen),
  });
  const parameters = PARAMETERS.map((parameter, index) => ({
    row: first + index,
    seen: seenOf(parameterInput(parameter, assessment, entries)),
    waits: waitsFormula(parameter, at(first + index), assessment.year),
  }));
  const answers = answerRows(input.recognition, entries).map(({ answer }, index) => {
    const row = firstAnswer + index;
    const { cell, seen } = at(row);
    return { row, seen: seenOf(answerCell(answer)), waits: changedFormula(cell, seen) };
  });
  const rows = new Map([...parameters, ...answers].map((each) => [each.row, each]));
  const last = Math.max(...rows.keys());
  const all = Array.from({ length: last - first + 1 }, (_, index) => rows.get(first + index));
  const letters = columnLetters(C.waits);
  const count = `COUNTIF($${letters}$${first + 1}:$${letters}$${last + 1},1)`;
  return [
    {
      column: C.seen,
      cells: [
        valueCell(PARAMETER_HEADERS.seen, STYLE),
        ...all.map((row) => row?.seen ?? emptyCell(STYLE)),
      ],
    },
    {
      column: C.waits,
      cells: [
        valueCell(PARAMETER_HEADERS.waits, STYLE),
        ...all.map((row) =>
          row === undefined ? emptyCell(STYLE) : formulaCell(row.waits, 0, STYLE),
        ),
      ],
    },
    {
      column: C.recalculate,
      cells: [valueCell(PARAMETER_HEADERS.recalculate, STYLE), formulaCell(count, 0, STYLE)],
    },
  ];
};

/** What a yellow cell is written with. */
const seenOf = (cell: PlannedCell): PlannedCell =>
  valueCell('value' in cell ? cell.value : cell.result, STYLE);
