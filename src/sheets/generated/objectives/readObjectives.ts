import type { SheetSnapshot } from '../../snapshot';
import { readTable, rowFacts, type TableRow } from '../table/readTable';
import { JUDGEMENT_FIELDS } from '../entries/userEntries';
import type { Judgement, ReadSheet, StandingObjective } from '../table/standing';
import { judgedFiguresFrom, seenJudgementFrom, seenWords } from '../entries/judgement';
import { OBJECTIVES, type ObjectiveColumnId } from './schema';

type Row = TableRow<ObjectiveColumnId>;

/** `Valutazione OIV` as it stands. */
export const readObjectives = (sheet: SheetSnapshot): ReadSheet | null => {
  const read = readTable(sheet, OBJECTIVES, (text) => text('code') !== '', rowOf);
  return read && { ...read, parts: { objectives: read.table } };
};

const rowOf = (row: Row): StandingObjective => {
  const { text, input } = row;
  const named = { code: text('code'), title: text('title'), name: '' };
  const judgement: Judgement = {
    outcome: input('outcome'),
    score: input('score'),
    cause: input('cause'),
    reason: input('reason'),
  };
  const seen = seenJudgementFrom(text('seen'));
  const known = JUDGEMENT_FIELDS.every(
    (field) => seenWords(field, judgement[field]) === seen[field],
  );
  const shown = { achievement: text('percentage'), printed: text('printed') };
  return {
    ...rowFacts(row, named, text('likely'), input('choice')),
    judgement,
    seen,
    // What was typed since the last run was given for the figures that stood beside it.
    judgedOn: known ? (judgedFiguresFrom(text('judgedOn')) ?? shown) : shown,
    final: text('final'),
    yearBefore: text('yearBefore'),
  };
};
