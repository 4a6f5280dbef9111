import { cellNumber } from '../../formulas/formula';
import { areaKey, rowKey } from '../../formulas/rowKey';
import { metaFamilies, metaKey, type MetaFamilies } from '../../formulas/metaFamilies';
import { INDICATORS, type IndicatorColumnId } from '../../indicators/schema';
import { asideCells, asideTouchedCell, isAsideTouched } from '../../layout/asideCells';
import { linkCell, seenCell, valueCell, words } from '../../layout/cells';
import type { LaidSheets, LayoutInput } from '../../layout/layoutInput';
import {
  typedIn,
  type CellOf,
  type InRow,
  type TableCell,
  type TableCells,
} from '../../layout/table';
import { layTable, type LaidTable } from '../../layout/tableSheet';
import { objectiveToChoose } from '../../texts/choiceTexts';
import { LEVEL_WORDS, OBJECTIVE_SHEET } from '../../texts/objectiveTexts';
import { setAsideWords } from '../../texts/sheetTexts';
import { seenJudgement } from '../../entries/judgement';
import { OBJECTIVES, type ObjectiveColumnId } from '../schema';
import * as decisions from './decisionCells';
import * as cells from './objectiveCells';
import {
  countedFormula,
  isNumberFormula,
  levelMeanFormula,
  ownMeanFormula,
  staleObjectiveFormula,
  sumFormula,
} from './objectiveFormulas';
import { objectiveRows, type FoundObjective, type ObjectiveRow } from './objectiveRows';

const LONGEST_TITLE = 300;
const LONGEST_SERVICES = 160;

/** What the cells of `Valutazione OIV` are made from. */
interface ObjectiveContext {
  readonly rows: readonly ObjectiveRow[];
  readonly families: MetaFamilies;
  readonly hasWeights: boolean;
  readonly sheets: LaidSheets;
}

type At = InRow<ObjectiveColumnId>;
type ObjectiveCell = CellOf<ObjectiveRow, ObjectiveColumnId>;

/** The cell of an objective that the sheets still have; else an empty one. */
const of =
  (cell: (found: FoundObjective, at: At, row: ObjectiveRow) => TableCell): ObjectiveCell =>
  (row, at) =>
    row.found === null ? null : cell(row.found, at, row);

const isHigh = ({ assessed }: FoundObjective): boolean =>
  assessed.objective.level !== 'operational' && assessed.objective.level !== 'unknown';

const whatToChoose = ({ inputs, aside, found }: ObjectiveRow): string | null =>
  objectiveToChoose(found?.assessed ?? null, inputs.disputed, aside);

/** A judgement on other figures, or words without a place: a person must choose. */
const asksForChoice = (row: ObjectiveRow): boolean =>
  row.inputs.choice !== null || whatToChoose(row) !== null;

/** Columns that have nothing to show in these rows. */
const unusedIn = (rows: readonly ObjectiveRow[]): readonly ObjectiveColumnId[] => [
  ...(rows.some(({ inputs }) => inputs.yearBefore !== null) ? [] : (['yearBefore'] as const)),
  ...(rows.some(asksForChoice) ? [] : (['toChoose', 'choice'] as const)),
];

/** The mean of its own indicators, or of the objectives under it. */
const meanFormula = ({ depth }: FoundObjective, at: At, context: ObjectiveContext): string => {
  const { sheets, hasWeights } = context;
  if (depth === 0) return ownMeanFormula(at, sheets.placeOf(INDICATORS), hasWeights);
  const own = sheets.placeOf(OBJECTIVES);
  return levelMeanFormula(at, {
    parentKeys: own.range('parentKey'),
    means: own.range(`levelMean:${depth - 1}`),
    counts: own.range(`levelCounts:${depth - 1}`),
  });
};

/** How many of the rows under an objective wait: its indicators, else the objectives under it. */
const belowThatWaits = (
  { indicators, depth }: FoundObjective,
  at: At,
  { sheets }: ObjectiveContext,
): string | null => {
  if (indicators.length > 0) return sumFormula(at, sheets.placeOf(INDICATORS), 'stale');
  if (depth === 0) return null;
  const own = sheets.placeOf(OBJECTIVES);
  return `SUMIF(${own.range('parentKey')},${at('key')},${own.range(`levelStale:${depth - 1}`)})`;
};

const isMeasured = ({ assessed }: FoundObjective): 0 | 1 => (assessed.achievement === null ? 0 : 1);

/** A sum over an objective's indicators. */
const sumCell = (
  { sheets }: ObjectiveContext,
  column: IndicatorColumnId,
  sum: cells.IndicatorSum,
): ObjectiveCell =>
  of(({ indicators }, at) => ({
    formula: sumFormula(at, sheets.placeOf(INDICATORS), column),
    result: cellNumber(sum(indicators)),
  }));

/** The means of the objectives up to a level, 1 beside each that is one, 1 beside those that wait. */
const levelCells = ({
  rows,
}: ObjectiveContext): Readonly<
  Record<'levelMean' | 'levelCounts' | 'levelStale', readonly ObjectiveCell[]>
> => {
  const levels = Math.max(0, ...rows.map(({ found }) => found?.depth ?? 0));
  const each = (cell: (level: number) => ObjectiveCell): readonly ObjectiveCell[] =>
    Array.from({ length: levels }, (_, level) => cell(level));
  return {
    levelMean: each((level) =>
      of(({ assessed, depth }, at) =>
        depth <= level
          ? { formula: at('percentage'), result: cells.shownMean(assessed.achievement) }
          : null,
      ),
    ),
    levelCounts: each((level) =>
      of((found, at) => ({
        formula: isNumberFormula(at(`levelMean:${level}`)),
        result: found.depth <= level ? isMeasured(found) : 0,
      })),
    ),
    levelStale: each((level) =>
      of(({ depth }, at) => (depth <= level ? { formula: at('stale'), result: 0 } : null)),
    ),
  };
};

/** What people read and fill. */
const shownCells = (context: ObjectiveContext) =>
  ({
    code: ({ code, aside }) => aside?.code ?? code,
    area: of(({ assessed: { objective } }) => words(objective.area, LONGEST_SERVICES)),
    title: ({ found, aside }) =>
      valueCell(
        words(aside?.title ?? found?.assessed.objective.title, LONGEST_TITLE),
        found !== null && isHigh(found) ? 'strong' : 'text',
      ),
    level: of(({ assessed: { objective } }) => words(LEVEL_WORDS[objective.level])),
    departments: of(({ assessed: { objective } }) =>
      words(objective.departments.join('; '), LONGEST_SERVICES),
    ),
    percentage: of((found, at) => ({
      formula: meanFormula(found, at, context),
      result: cells.shownMean(found.assessed.achievement),
    })),
    status: (row, at) =>
      row.found === null ? setAsideWords(row.aside) : cells.objectiveStatusCell(row.found, at),
    counted: of(({ assessed, indicators }, at) => ({
      formula: countedFormula(at, context.sheets.placeOf(INDICATORS)),
      result: `${assessed.counted}${OBJECTIVE_SHEET.of}${indicators.length}`,
    })),
    excluded: of(cells.excludedWords),
    proposed: of(cells.proposedCell),
    yearBefore: ({ inputs }) => words(inputs.yearBefore),
    printed: of(cells.printedCell),
    outcome: typedIn(({ inputs }) => inputs.outcome),
    score: typedIn(({ inputs }) => inputs.score),
    cause: typedIn(({ inputs }) => inputs.cause),
    reason: typedIn(({ inputs }) => inputs.reason),
    toChoose: (row) => words(whatToChoose(row)),
    choice: typedIn(({ inputs }) => inputs.choice),
    final: of((found, at, row) => cells.finalCell(row, found, at)),
    difference: of((found, at, row) => cells.differenceCell(row, found, at)),
    link: of(({ assessed }) => linkCell(assessed.objective.cell)),
  }) satisfies Partial<TableCells<ObjectiveRow, ObjectiveColumnId>>;

/** What only formulas and the next run read. */
const hiddenCells = (context: ObjectiveContext) => {
  const { rows, families, hasWeights, sheets } = context;
  // Columns without a word are left out: Excel takes only so many cells in a request.
  const hasAside = rows.some(({ aside }) => aside !== null);
  const isJudged = rows.some(({ inputs }) => seenJudgement(inputs) !== '');
  const hasMeta = families.restsOn.size > 0;
  const asideWaits = (): string | null =>
    hasAside ? isAsideTouched(sheets.placeOf(OBJECTIVES).range('asideTouched')) : null;
  return {
    key: of(({ assessed }) => rowKey(assessed.objective.code)),
    parentKey: of(({ assessed: { objective } }) => objective.parent && rowKey(objective.parent)),
    areaKey: of(({ assessed, inAreaMean }) =>
      inAreaMean ? areaKey(assessed.objective.area) : null,
    ),
    seenOutcome: ({ inputs }) => seenCell(inputs.outcome),
    seenScore: ({ inputs }) => seenCell(inputs.score),
    seenCause: ({ inputs }) => seenCell(inputs.cause),
    seenReason: ({ inputs }) => seenCell(inputs.reason),
    seenChoice: ({ inputs }) => seenCell(inputs.choice),
    outcomeNow: of((_, at, row) => decisions.outcomeNowCell(row, at)),
    scoreNow: of((_, at, row) => decisions.scoreNowCell(row, at)),
    scoreOpen: of((_, at, row) => decisions.scoreOpenCell(row, at)),
    decision: of((found, at, row) => decisions.decisionCell(row, found, at, asideWaits())),
    asideTouched: hasAside
      ? ({ aside }, at) =>
          asideTouchedCell(
            aside,
            [at('choice'), at('seenChoice')],
            [
              [at('outcome'), at('seenOutcome')],
              [at('score'), at('seenScore')],
            ],
          )
      : null,
    stale: of((found, at) => ({
      formula: staleObjectiveFormula(at, belowThatWaits(found, at, context)),
      result: 0,
    })),
    metaKey: hasMeta ? of(({ assessed }) => metaKey(families, assessed.objective.code)) : null,
    touched: hasMeta ? of((_, at) => decisions.judgementTouchedCell(at)) : null,
    countSum: sumCell(context, 'counts', cells.countSum),
    weightedCountSum: hasWeights
      ? sumCell(context, 'countsWeighted', cells.weightedCountSum)
      : null,
    weightSum: hasWeights ? sumCell(context, 'countedWeight', cells.weightSum) : null,
    pointSum: hasWeights ? sumCell(context, 'points', cells.pointSum) : null,
    ...levelCells(context),
    isMeasured: of((found, at) => ({
      formula: isNumberFormula(at('percentage')),
      result: isMeasured(found),
    })),
    seen: isJudged ? ({ inputs }) => words(seenJudgement(inputs)) : null,
    judgedOn: isJudged ? (row) => words(cells.judgedOnWords(row)) : null,
    ...asideCells(hasAside),
  } satisfies Partial<TableCells<ObjectiveRow, ObjectiveColumnId>>;
};

export type ObjectiveTable = LaidTable<ObjectiveRow, ObjectiveColumnId>;

export const objectiveTable = (input: LayoutInput, sheets: LaidSheets): ObjectiveTable => {
  const { assessment, recognition, entries } = input;
  const { objectives, indicators } = assessment;
  const rows = objectiveRows(assessment, recognition, entries);
  const families = metaFamilies(objectives, indicators);
  const hasWeights = indicators.some(({ indicator }) => indicator.weight !== null);
  const context: ObjectiveContext = { rows, families, hasWeights, sheets };
  return layTable(OBJECTIVES, input, {
    explanation: OBJECTIVE_SHEET.explanation,
    rows,
    cells: { ...shownCells(context), ...hiddenCells(context) },
    unused: unusedIn(rows),
  });
};
