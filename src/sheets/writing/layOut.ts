import type { Plan, PlannedSheet, PlannedStyle } from '../plan';
import { findingSheet } from './findingSheet';
import { indicatorSheet, indicatorTable } from './indicatorSheet';
import type { LayoutInput } from './layoutInput';
import { titleOf } from './marks';
import { metaFamilies } from './metaFamilies';
import { objectiveSheet, objectiveTable } from './objectiveSheet';
import { rowsByCode } from './ownCells';
import { parameterLists } from './parameterPlace';
import { listsFor, parameterRows, parameterSheet } from './parameterSheet';
import { styleNamed } from './styles';

/**
 * The plan of all generated sheets. A pure function: equal input gives an equal plan, and what was
 * typed is in it word for word.
 */
export const layOut = (input: LayoutInput): Plan => {
  const lists = listsFor(input);
  const parameterTitle = titleOf(input.titles, 'Traguardo_Parametri');
  const sources = parameterLists(parameterTitle, lists);
  const { assessment } = input;
  const families = metaFamilies(assessment.objectives, assessment.indicators);
  const indicators = indicatorTable(input, families, () => objectives.place);
  const objectives = objectiveTable(input, indicators, families);
  const parameters = parameterSheet(input, lists);
  const own = new Map([
    [indicators.place.sheet, rowsByCode(indicators.rows, indicators.place.firstRow)],
    [objectives.place.sheet, rowsByCode(objectives.rows, objectives.place.firstRow)],
    [parameterTitle, parameterRows()],
    // Rows of findings are sorted by what was found: there is no place to name before.
    [titleOf(input.titles, 'Traguardo_Anomalie'), new Map<string, number>()],
  ]);
  const findings = findingSheet(input, sources, own);
  const sheets = [
    indicatorSheet(input, indicators, sources),
    objectiveSheet(input, objectives, sources),
    findings,
    parameters.plan,
  ];
  return { sheets, names: parameters.names, styles: stylesOf(sheets) };
};

/** The styles that the cells of the sheets bear, in the order of their names. */
const stylesOf = (sheets: readonly PlannedSheet[]): Readonly<Record<string, PlannedStyle>> => {
  const used = new Set<string>();
  for (const { cells } of sheets) {
    for (const row of cells) for (const cell of row) if (cell !== undefined) used.add(cell.style);
  }
  return Object.fromEntries([...used].sort().map((name) => [name, styleNamed(name)]));
};
