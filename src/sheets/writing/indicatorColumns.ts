import type { Confirmation } from '../inputs';
import type { PlannedCell } from '../plan';
import { linkCell, numberCell, textCell, valueCell } from './cells';
import { extraColumns, hiddenColumn, hiddenUnless, inputColumn } from './columnKinds';
import { rowKindColumn, shownColumn } from './columnKinds';
import * as cells from './indicatorCells';
import { ofIndicator as of } from './indicatorCell';
import type { IndicatorColumn, IndicatorColumnId } from './indicatorColumn';
import { waitingColumns } from './indicatorWaitingColumns';
import type { IndicatorContext } from './indicatorWaiting';
import type { IndicatorRow } from './indicatorRows';
import { rowKey } from './rowKey';
import { indicatorToChoose } from './toChoose';
import { givenForWords, textPrint } from '../reading/typed/givenFor';
import { HEADERS, SET_ASIDE_WORDS, setAsideWords } from './texts';

const LONGEST_TITLE = 160;
const LONGEST_NAME = 400;
const LONGEST_NARRATIVE = 220;

/** The cells of a target per year, side by side. */
const oneLine = (text: string): string => text.split('\n').join(' · ');

const H = HEADERS.indicators;

const whatIsMeasured: readonly IndicatorColumn[] = [
  shownColumn('code', HEADERS.code, 11, ({ code, aside }) =>
    valueCell(aside?.code ?? code, 'code'),
  ),
  shownColumn('objective', H.objective, 24, ({ found, aside }) =>
    textCell(aside?.title ?? found?.objective?.title ?? null, 'muted', LONGEST_TITLE),
  ),
  shownColumn('name', H.name, 32, ({ found, aside }) =>
    textCell(aside?.name ?? found?.assessed.indicator.name ?? null, 'text', LONGEST_NAME),
  ),
  shownColumn(
    'department',
    H.department,
    15,
    of('muted', ({ objective }) =>
      textCell(objective?.departments.join('; ') ?? null, 'muted', LONGEST_TITLE),
    ),
  ),
];

const theTarget = (rows: readonly IndicatorRow[]): readonly IndicatorColumn[] => [
  shownColumn(
    'targetText',
    H.targetText,
    17,
    of('text', ({ assessed: { indicator } }) =>
      textCell(oneLine((indicator.targetInCell ?? indicator.target).text), 'text', LONGEST_TITLE),
    ),
  ),
  shownColumn('sign', H.operator, 6, of('centred', cells.signCell)),
  shownColumn(
    'target',
    H.target,
    10,
    of('number0', ({ goal }) => cells.goalCell(goal.value, goal.isDay)),
  ),
  hiddenUnless(
    rows.some(({ found }) => found !== null && found.goal.max !== null),
    shownColumn(
      'targetMax',
      H.targetMax,
      8,
      of('number0', ({ goal }) => numberCell(goal.max)),
    ),
  ),
  shownColumn(
    'unit',
    H.unit,
    10,
    of('text', ({ assessed, actual }) => textCell(assessed.target.unit ?? actual?.unit ?? null)),
  ),
  inputColumn('confirmedTarget', H.confirmedTarget, 12, ({ inputs }) => inputs.confirmedTarget),
];

const theActual = (rows: readonly IndicatorRow[]): readonly IndicatorColumn[] => [
  shownColumn('actual', H.actual, 11, of('number0', cells.actualCell)),
  shownColumn(
    'numerator',
    H.numerator,
    11,
    of('number0', ({ actual }) => numberCell(actual?.numerator ?? null)),
  ),
  shownColumn(
    'denominator',
    H.denominator,
    13,
    of('number0', ({ actual }) => numberCell(actual?.denominator ?? null)),
  ),
  inputColumn('confirmedActual', H.confirmedActual, 12, ({ inputs }) => inputs.confirmedActual),
  hiddenUnless(
    rows.some(asksForChoice),
    shownColumn('toChoose', H.toChoose, 32, ({ inputs, aside }) =>
      textCell(indicatorToChoose(inputs, aside), 'text', LONGEST_NAME),
    ),
  ),
  hiddenUnless(
    rows.some(asksForChoice),
    inputColumn('choice', H.choice, 16, ({ inputs }) => inputs.choice),
  ),
];

/** A confirmed value that does not count, or words without a place: a person must choose. */
const asksForChoice = ({ inputs, aside }: IndicatorRow): boolean =>
  inputs.choice !== null || indicatorToChoose(inputs, aside) !== null;

const theOutcome = (rows: readonly IndicatorRow[]): readonly IndicatorColumn[] => [
  shownColumn('percentage', H.percentage, 15, of('percentage', cells.percentageCell)),
  shownColumn<IndicatorRow, IndicatorColumnId>('status', H.status, 17, ({ found, aside }, at) =>
    found === null ? textCell(setAsideWords(aside), 'status') : cells.statusCell(found, at),
  ),
  shownColumn(
    'reading',
    H.reading,
    13,
    of('text', (found) => textCell(cells.readingWord(found))),
  ),
  hiddenUnless(
    rows.some(({ found }) => found?.goal.isDay === true),
    shownColumn('daysLate', H.daysLate, 9, of('number0', cells.daysLateCell)),
  ),
  shownColumn('stated', H.stated, 11, of('number0', cells.statedCell)),
  hiddenUnless(
    hasWeights(rows),
    shownColumn(
      'weight',
      H.weight,
      7,
      of('number0', ({ assessed }) => numberCell(assessed.indicator.weight)),
    ),
  ),
  shownColumn(
    'narrative',
    H.narrative,
    64,
    of('muted', ({ assessed: { indicator } }) =>
      textCell(indicator.narrative ?? indicator.actual?.text ?? null, 'muted', LONGEST_NARRATIVE),
    ),
  ),
  shownColumn(
    'link',
    H.link,
    19,
    of('link', ({ assessed }) => linkCell(assessed.indicator.cell)),
  ),
];

const forFormulas: readonly IndicatorColumn[] = [
  hiddenColumn(
    'objectiveKey',
    H.objectiveKey,
    of('technical', ({ assessed }) => valueCell(rowKey(assessed.indicator.objective), 'technical')),
  ),
  hiddenColumn('blocked', H.blocked, of('technical', cells.blockedCell)),
  hiddenColumn('counted', H.counted, of('technical', cells.countedCell)),
  hiddenColumn('bound', H.bound, of('technical', cells.boundCell)),
  hiddenColumn('counts', H.counts, of('technical', cells.countsCell)),
  hiddenColumn('countsWeighted', H.countsWeighted, of('technical', cells.countsWeightedCell)),
  hiddenColumn('countedWeight', H.countedWeight, of('technical', cells.countedWeightCell)),
  hiddenColumn('points', H.points, of('technical', cells.pointsCell)),
];

/** What the next run needs to tell for which text a value was confirmed, and for whom. */
const forNextRun = (rows: readonly IndicatorRow[]): readonly IndicatorColumn[] => [
  hiddenColumn('targetPrint', H.targetPrint, ({ source }) => printCell(source?.target)),
  hiddenColumn('actualPrint', H.actualPrint, ({ source }) => printCell(source?.actual)),
  // Columns without a word are left out: Excel takes only so many cells in a request.
  ...(rows.some(({ inputs }) => isConfirmed(inputs)) ? keptTexts : []),
  ...(rows.some(({ aside }) => aside !== null) ? whyAside : []),
];

const isConfirmed = ({ confirmedTarget, confirmedActual }: IndicatorRow['inputs']): boolean =>
  confirmedTarget !== null || confirmedActual !== null;

const keptTexts: readonly IndicatorColumn[] = [
  hiddenColumn('targetFor', H.targetFor, ({ inputs }) => givenForCell(inputs.confirmedTarget)),
  hiddenColumn('actualFor', H.actualFor, ({ inputs }) => givenForCell(inputs.confirmedActual)),
];

const whyAside: readonly IndicatorColumn[] = [
  hiddenColumn('setAside', H.setAside, ({ aside }) =>
    textCell(aside === null ? null : SET_ASIDE_WORDS[aside.reason], 'technical'),
  ),
  hiddenColumn('likely', H.likely, ({ aside }) => textCell(aside?.likely ?? null, 'technical')),
  hiddenColumn('year', H.year, ({ aside }) => valueCell(aside?.year ?? null, 'technical')),
];

const printCell = (text: string | undefined): PlannedCell =>
  textCell(text === undefined ? null : textPrint(text), 'technical');

const givenForCell = (value: Confirmation | null): PlannedCell =>
  textCell(value === null ? null : givenForWords(value.givenFor), 'technical');

/** Whether any indicator has a weight: only then do means need them. */
export const hasWeights = (rows: readonly IndicatorRow[]): boolean =>
  rows.some(({ found }) => found !== null && found.assessed.indicator.weight !== null);

/** All columns of `Stato indicatori`, those of people's own between the shown and the hidden. */
export const indicatorColumns = (context: IndicatorContext): readonly IndicatorColumn[] => [
  ...whatIsMeasured,
  ...theTarget(context.rows),
  ...theActual(context.rows),
  ...theOutcome(context.rows),
  ...extraColumns<IndicatorRow>('Traguardo_Stato_indicatori', context.typed),
  ...waitingColumns(context),
  ...forFormulas,
  ...forNextRun(context.rows),
  rowKindColumn('rowKind'),
];
