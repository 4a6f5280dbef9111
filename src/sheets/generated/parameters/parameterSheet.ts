import type { GeneratedSheet } from '../generatedSheet';
import { titleOf } from '../layout/layoutInput';
import { PARAMETER_SHEET } from '../texts/parameterTexts';
import { PARAMETER_HEADER_ROW } from './plan/lists';
import { parameterBlock } from './plan/parameterBlocks';
import { parameterPlan, parameterNamesIn } from './plan/parameterPlan';
import { PARAMETERS, parameterName } from './parameters';
import { readParameterSheet } from './readParameterSheet';
import { PARAMETER_COLUMNS, PARAMETER_TABLE } from './schema';

const indexOf = (name: string): number =>
  PARAMETERS.findIndex((parameter) => parameterName(parameter) === name);

const columnOf = (id: string): number =>
  Object.entries(PARAMETER_COLUMNS).find(([known]) => known === id)?.[1] ?? -1;

export const parameterSheet: GeneratedSheet = {
  schema: PARAMETER_TABLE,
  insteadOf: PARAMETER_SHEET.insteadOf,
  read: readParameterSheet,
  layOut: (input) => {
    const title = titleOf(input.titles, PARAMETER_TABLE);
    return {
      title,
      place: null,
      rowOf: (name) => {
        const index = indexOf(name);
        return index < 0 ? null : PARAMETER_HEADER_ROW + 1 + index;
      },
      cellOf: (name, columnId) => {
        const [, ...rows] = parameterBlock(input, undefined);
        return rows[indexOf(name)]?.[columnOf(columnId)] ?? null;
      },
      plan: () => parameterPlan(input),
      names: parameterNamesIn(title),
    };
  },
};
