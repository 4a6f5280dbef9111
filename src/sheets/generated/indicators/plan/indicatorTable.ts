import type { Confirmation } from '../../entries/userEntries';
import { givenForWords, textPrint } from '../../entries/givenFor';
import { asideCells, asideTouchedCell } from '../../layout/asideCells';
import { rowKey } from '../../formulas/rowKey';
import { linkCell, numberCell, seenCell, words } from '../../layout/cells';
import type { LaidSheets, LayoutInput } from '../../layout/layoutInput';
import {
  typedIn,
  type CellOf,
  type InRow,
  type TableCell,
  type TableCells,
} from '../../layout/table';
import { layTable, type LaidTable } from '../../layout/tableSheet';
import { INDICATORS, type IndicatorColumnId } from '../schema';
import { setAsideWords } from '../../texts/sheetTexts';
import { INDICATOR_SHEET } from '../../texts/indicatorTexts';
import * as cells from './indicatorCells';
import { hasWeights, indicatorRows, type FoundIndicator, type IndicatorRow } from './indicatorRows';
import { indicatorToChoose } from '../../texts/choiceTexts';
import { decisionOfObjectiveCell, staleCell, touchedCell } from './indicatorWaiting';
import type { IndicatorContext } from './indicatorWaiting';
import { metaFamilies, metaKey } from '../../formulas/metaFamilies';

const LONGEST_TITLE = 160;
const LONGEST_NAME = 400;
const LONGEST_NARRATIVE = 220;

/** The cells of a target per year, side by side. */
const oneLine = (text: string): string => text.split('\n').join(' · ');

/** The cell of an indicator that the sheets still have; else an empty one. */
const of =
  (
    cell: (found: FoundIndicator, at: InRow<IndicatorColumnId>) => TableCell,
  ): CellOf<IndicatorRow, IndicatorColumnId> =>
  ({ found }, at) =>
    found === null ? null : cell(found, at);

/** A confirmed value that does not count, or words without a place: a person must choose. */
const asksForChoice = ({ inputs, aside }: IndicatorRow): boolean =>
  inputs.choice !== null || indicatorToChoose(inputs, aside) !== null;

/** Columns that have nothing to show in these rows. */
const unusedIn = (rows: readonly IndicatorRow[]): readonly IndicatorColumnId[] => [
  ...(rows.some(({ found }) => found !== null && found.bounds.max !== null)
    ? []
    : (['targetMax'] as const)),
  ...(rows.some(asksForChoice) ? [] : (['toChoose', 'choice'] as const)),
  ...(rows.some(({ found }) => found?.bounds.isDay === true) ? [] : (['daysLate'] as const)),
  ...(hasWeights(rows) ? [] : (['weight'] as const)),
];

const printOf = (text: string | undefined): string | null =>
  text === undefined ? null : textPrint(text);

const givenForOf = (value: Confirmation | null): string | null =>
  words(value === null ? null : givenForWords(value.givenFor));

const isConfirmed = ({ inputs }: IndicatorRow): boolean =>
  inputs.confirmedTarget !== null || inputs.confirmedActual !== null;

/** What people read and fill. */
const SHOWN = {
  code: ({ code, aside }) => aside?.code ?? code,
  objective: ({ found, aside }) => words(aside?.title ?? found?.objective?.title, LONGEST_TITLE),
  name: ({ found, aside }) => words(aside?.name ?? found?.assessed.indicator.name, LONGEST_NAME),
  department: of(({ objective }) => words(objective?.departments.join('; '), LONGEST_TITLE)),
  targetText: of(({ assessed: { indicator } }) =>
    words(oneLine((indicator.targetInCell ?? indicator.target).text), LONGEST_TITLE),
  ),
  sign: of(cells.signCell),
  target: of(({ bounds }) => cells.targetCell(bounds.value, bounds.isDay)),
  targetMax: of(({ bounds }) => numberCell(bounds.max)),
  unit: of(({ assessed, actual }) => words(assessed.target.unit ?? actual?.unit)),
  confirmedTarget: typedIn(({ inputs }) => inputs.confirmedTarget),
  actual: of(cells.actualCell),
  numerator: of(({ actual }) => numberCell(actual?.numerator ?? null)),
  denominator: of(({ actual }) => numberCell(actual?.denominator ?? null)),
  confirmedActual: typedIn(({ inputs }) => inputs.confirmedActual),
  toChoose: ({ inputs, aside }) => words(indicatorToChoose(inputs, aside), LONGEST_NAME),
  choice: typedIn(({ inputs }) => inputs.choice),
  percentage: of(cells.percentageCell),
  status: ({ found, aside }, at) =>
    found === null ? setAsideWords(aside) : cells.statusCell(found, at),
  reading: of(cells.readingWord),
  daysLate: of(cells.daysLateCell),
  stated: of(cells.statedCell),
  weight: of(({ assessed }) => numberCell(assessed.indicator.weight)),
  narrative: of(({ assessed: { indicator } }) =>
    words(indicator.narrative ?? indicator.actual?.text, LONGEST_NARRATIVE),
  ),
  link: of(({ assessed }) => linkCell(assessed.indicator.cell)),
} satisfies Partial<TableCells<IndicatorRow, IndicatorColumnId>>;

/** What only formulas and the next run read. */
const hiddenCells = (context: IndicatorContext) => {
  const { rows, families, hasAside } = context;
  // Columns without a word are left out: Excel takes only so many cells in a request.
  const hasConfirmed = rows.some(isConfirmed);
  const hasMeta = families.restsOn.size > 0;
  return {
    seenTarget: ({ inputs }) => seenCell(inputs.confirmedTarget),
    seenActual: ({ inputs }) => seenCell(inputs.confirmedActual),
    seenChoice: ({ inputs }) => seenCell(inputs.choice),
    decision: of((found, at) => decisionOfObjectiveCell(found, at, context)),
    asideTouched: hasAside
      ? ({ aside }, at) =>
          asideTouchedCell(
            aside,
            [at('choice'), at('seenChoice')],
            [
              [at('confirmedTarget'), at('seenTarget')],
              [at('confirmedActual'), at('seenActual')],
            ],
          )
      : null,
    metaKey: hasMeta ? of(({ assessed }) => metaKey(families, assessed.indicator.objective)) : null,
    touched: hasMeta ? of(touchedCell) : null,
    stale: (row, at) => (row.found === null ? null : staleCell(row, row.found, at, context)),
    objectiveKey: of(({ assessed }) => rowKey(assessed.indicator.objective)),
    blocked: of(cells.blockedCell),
    counted: of(cells.countedCell),
    bound: of(cells.boundCell),
    counts: of(cells.countsCell),
    countsWeighted: of(cells.countsWeightedCell),
    countedWeight: of(cells.countedWeightCell),
    points: of(cells.pointsCell),
    targetPrint: ({ source }) => printOf(source?.target),
    actualPrint: ({ source }) => printOf(source?.actual),
    targetFor: hasConfirmed ? ({ inputs }) => givenForOf(inputs.confirmedTarget) : null,
    actualFor: hasConfirmed ? ({ inputs }) => givenForOf(inputs.confirmedActual) : null,
    ...asideCells(hasAside),
  } satisfies Partial<TableCells<IndicatorRow, IndicatorColumnId>>;
};

export type IndicatorTable = LaidTable<IndicatorRow, IndicatorColumnId>;

export const indicatorTable = (input: LayoutInput, sheets: LaidSheets): IndicatorTable => {
  const { assessment, entries } = input;
  const rows = indicatorRows(assessment, entries, input.sheetActuals ?? new Map(), input.sources);
  const { year, policies, objectives, indicators } = assessment;
  const families = metaFamilies(objectives, indicators);
  const hasAside = rows.some(({ aside }) => aside !== null);
  return layTable(INDICATORS, input, {
    explanation: INDICATOR_SHEET.explanation,
    rows,
    cells: { ...SHOWN, ...hiddenCells({ rows, hasAside, year, policies, families, sheets }) },
    unused: unusedIn(rows),
  });
};
