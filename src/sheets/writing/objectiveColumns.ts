import { formulaCell, linkCell, textCell, valueCell } from './cells';
import { extraColumns, hiddenColumn, hiddenUnless, inputColumn } from './columnKinds';
import { rowKindColumn, shownColumn } from './columnKinds';
import * as cells from './objectiveCells';
import { levelCountId, levelId, ofObjective as of } from './objectiveContext';
import type { ObjectiveColumn, ObjectiveColumnId, ObjectiveContext } from './objectiveContext';
import { countedFormula, levelMeanFormula, ownMeanFormula } from './objectiveFormulas';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import { technicalObjectiveColumns } from './objectiveTechnicalColumns';
import { seenJudgement } from '../reading/typed/judgement';
import type { InRow } from './table';
import { objectiveToChoose } from './toChoose';
import { HEADERS, LEVEL_WORDS, OBJECTIVE_SHEET, SET_ASIDE_WORDS, setAsideWords } from './texts';

const LONGEST_TITLE = 300;
const LONGEST_SERVICES = 160;

const H = HEADERS.objectives;
const shown = shownColumn<ObjectiveRow, ObjectiveColumnId>;
const input = inputColumn<ObjectiveRow, ObjectiveColumnId>;

const isHigh = ({ assessed }: FoundObjective): boolean =>
  assessed.objective.level !== 'operational' && assessed.objective.level !== 'unknown';

const whatIsEvaluated: readonly ObjectiveColumn[] = [
  shown('code', HEADERS.code, 11, ({ code, aside }) => valueCell(aside?.code ?? code, 'code')),
  shown(
    'area',
    H.area,
    24,
    of('muted', ({ assessed: { objective } }) =>
      textCell(objective.area, 'muted', LONGEST_SERVICES),
    ),
  ),
  shown('title', H.title, 38, ({ found, aside }) =>
    textCell(
      aside?.title ?? found?.assessed.objective.title ?? null,
      found !== null && isHigh(found) ? 'strong' : 'text',
      LONGEST_TITLE,
    ),
  ),
  shown(
    'level',
    H.level,
    13,
    of('muted', ({ assessed: { objective } }) => textCell(LEVEL_WORDS[objective.level], 'muted')),
  ),
  shown(
    'departments',
    H.departments,
    20,
    of('muted', ({ assessed: { objective } }) =>
      textCell(objective.departments.join('; '), 'muted', LONGEST_SERVICES),
    ),
  ),
];

/** The mean of its own indicators, or of the objectives under it. */
const meanFormula = (
  { depth }: FoundObjective,
  at: InRow<ObjectiveColumnId>,
  context: ObjectiveContext,
): string => {
  if (depth === 0) return ownMeanFormula(at, context.indicators, context.hasWeights);
  return levelMeanFormula(at, {
    parentKeys: context.rangeOf('parentKey'),
    means: context.rangeOf(levelId(depth - 1)),
    counts: context.rangeOf(levelCountId(depth - 1)),
  });
};

const theAchievement = (context: ObjectiveContext): readonly ObjectiveColumn[] => [
  shown(
    'percentage',
    H.percentage,
    15,
    of('mean', (found, at) =>
      formulaCell(
        meanFormula(found, at, context),
        cells.shownMean(found.assessed.achievement),
        'mean',
      ),
    ),
  ),
  shown('status', H.status, 17, (row, at) =>
    row.found === null
      ? textCell(setAsideWords(row.aside), 'status')
      : cells.objectiveStatusCell(row.found, at),
  ),
  shown(
    'counted',
    H.counted,
    11,
    of('centred', ({ assessed, indicators }, at) =>
      formulaCell(
        countedFormula(at, context.indicators),
        `${assessed.counted}${OBJECTIVE_SHEET.of}${indicators.length}`,
        'centred',
      ),
    ),
  ),
  shown('excluded', H.excluded, 28, of('muted', cells.excludedCell)),
  shown('proposed', H.proposed, 11, of('number0', cells.proposedCell)),
];

const theDecision = ({ rows }: ObjectiveContext): readonly ObjectiveColumn[] => [
  hiddenUnless(
    rows.some(({ inputs }) => inputs.yearBefore !== null),
    shown('yearBefore', H.yearBefore, 12, ({ inputs }) => textCell(inputs.yearBefore, 'centred')),
  ),
  shown('printed', H.printed, 12, of('number0', cells.printedCell)),
  input('outcome', H.outcome, 14, ({ inputs }) => inputs.outcome),
  input('score', H.score, 11, ({ inputs }) => inputs.score),
  input('cause', H.cause, 14, ({ inputs }) => inputs.cause),
  input('reason', H.reason, 40, ({ inputs }) => inputs.reason),
  hiddenUnless(
    rows.some(asksForChoice),
    shown('toChoose', H.toChoose, 32, (row) => textCell(whatToChoose(row), 'text')),
  ),
  hiddenUnless(
    rows.some(asksForChoice),
    input('choice', H.choice, 16, ({ inputs }) => inputs.choice),
  ),
  shown(
    'final',
    H.final,
    11,
    of('number0', (found, at, row) => cells.finalCell(row, found, at)),
  ),
  shown(
    'difference',
    H.difference,
    11,
    of('difference', (found, at, row) => cells.differenceCell(row, found, at)),
  ),
  shown(
    'link',
    H.link,
    19,
    of('link', ({ assessed }) => linkCell(assessed.objective.cell)),
  ),
];

/** What the next run needs to tell on which figures a judgement was given, and for whom. */
const forNextRun = (rows: readonly ObjectiveRow[]): readonly ObjectiveColumn[] => [
  // Columns without a word are left out: Excel takes only so many cells in a request.
  ...(rows.some(({ inputs }) => seenJudgement(inputs) !== '') ? keptJudgement : []),
  ...(rows.some(({ aside }) => aside !== null) ? whyAside : []),
];

const keptJudgement: readonly ObjectiveColumn[] = [
  hiddenColumn('seen', H.seen, ({ inputs }) => textCell(seenJudgement(inputs), 'technical')),
  hiddenColumn('judgedOn', H.judgedOn, (row) => textCell(cells.judgedOnWords(row), 'technical')),
];

const whyAside: readonly ObjectiveColumn[] = [
  hiddenColumn('setAside', H.setAside, ({ aside }) =>
    textCell(aside === null ? null : SET_ASIDE_WORDS[aside.reason], 'technical'),
  ),
  hiddenColumn('likely', H.likely, ({ aside }) => textCell(aside?.likely ?? null, 'technical')),
  hiddenColumn('year', H.year, ({ aside }) => valueCell(aside?.year ?? null, 'technical')),
];

/** A judgement on other figures, or words without a place: a person must choose. */
const asksForChoice = (row: ObjectiveRow): boolean =>
  row.inputs.choice !== null || whatToChoose(row) !== null;

const whatToChoose = ({ inputs, aside, found }: ObjectiveRow): string | null =>
  objectiveToChoose(found?.assessed ?? null, inputs.disputed, aside);

/** All columns of `Valutazione OIV`. */
export const objectiveColumns = (context: ObjectiveContext): readonly ObjectiveColumn[] => [
  ...whatIsEvaluated,
  ...theAchievement(context),
  ...theDecision(context),
  ...extraColumns<ObjectiveRow>('Traguardo_Valutazione_OIV', context.typed),
  ...technicalObjectiveColumns(context),
  ...forNextRun(context.rows),
  rowKindColumn('rowKind'),
];
