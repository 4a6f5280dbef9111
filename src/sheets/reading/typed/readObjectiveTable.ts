import type { SheetSnapshot } from '../../snapshot';
import { HEADERS } from '../../writing/texts';
import type { TableHeaders } from './generatedTable';
import { judgedFiguresFrom, seenJudgementFrom, seenWords } from './judgement';
import type { TableRow } from './readTable';
import { JUDGEMENT_FIELDS, type Judgement } from './standing';
import type { StandingObjective, StandingTable } from './standing';
import { inOrder, readStandingTable, rowFacts, type ReadStandingTable } from './standingTable';

const O = HEADERS.objectives;
const INPUTS = JUDGEMENT_FIELDS.map((field) => O[field]);

/** Hidden columns whose number depends on how deep the objectives stand on one another. */
const DEEPEST = 9;
const LEVELS = Array.from({ length: DEEPEST }, (_, level) => [
  `${O.mean} ${level}`,
  `${O.counts} ${level}`,
]).flat();

const TABLE: TableHeaders = {
  order: [...inOrder(O), ...LEVELS],
  needed: [HEADERS.code, O.title, ...INPUTS],
};

/** `Valutazione OIV` as it stands. */
export const readObjectiveTable = (
  sheet: SheetSnapshot,
): ReadStandingTable<StandingTable<StandingObjective>> | null =>
  readStandingTable(
    sheet,
    TABLE,
    {
      mark: 'Traguardo_Valutazione_OIV',
      first: HEADERS.code,
      inputs: [...INPUTS, O.choice],
      isAbout: (text) => text(HEADERS.code) !== '',
    },
    rowOf,
  );

const rowOf = (row: TableRow): StandingObjective => {
  const { text, input } = row;
  const named = { code: text(HEADERS.code), title: text(O.title), name: '' };
  const judgement: Judgement = {
    outcome: input(O.outcome),
    score: input(O.score),
    cause: input(O.cause),
    reason: input(O.reason),
  };
  const seen = seenJudgementFrom(text(O.seen));
  const known = JUDGEMENT_FIELDS.every(
    (field) => seenWords(field, judgement[field]) === seen[field],
  );
  const shown = { achievement: text(O.percentage), printed: text(O.printed) };
  return {
    ...rowFacts(row, O, named, input(O.choice)),
    judgement,
    seen,
    // What was typed since the last run was given for the figures that stood beside it.
    judgedOn: known ? (judgedFiguresFrom(text(O.judgedOn)) ?? shown) : shown,
    final: text(O.final),
    yearBefore: text(O.yearBefore),
  };
};
