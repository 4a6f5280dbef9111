import { standingInForce } from '../../../src/application/entries/standingInForce';
import { entriesNow } from '../../../src/application/entries/entriesNow';
import type {
  Confirmation,
  Input,
  SetAside,
  UserEntries,
} from '../../../src/sheets/generated/entries/userEntries';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { layoutOf, planOf } from '../../support/makeLayout';
import {
  assessBlocks,
  block,
  indicator,
  number,
  objective,
  percent,
  ratio,
} from '../../support/makeRegister';
import { planToSnapshot } from '../../support/planToSnapshot';
import { worksheetsOfAssessment } from '../../support/worksheetsOf';

/** A small register whose generated sheets people fill in tests. */
export const ASSESSMENT = assessBlocks([
  block(
    objective('A01'),
    indicator(percent('>=', 90), number(80), { name: 'Pratiche evase' }),
    indicator(percent('>=', 90), null, { name: 'Imprese formate' }),
  ),
  block(
    objective('A01.01'),
    indicator(percent('>=', 10), ratio('18.7', 20, 64), { name: 'Imprese assistite' }),
  ),
  block(
    objective('B01', { area: 'Altro' }),
    indicator(percent('<=', 3), number('3.03'), { name: 'Giorni di ritardo' }),
  ),
]);
export const NOW = worksheetsOfAssessment(ASSESSMENT);
export const HEADER_ROW = 3;

/** What a further run on the same worksheets finds of what was typed. */
export const typedIn = (snapshot: WorkbookSnapshot, now = NOW): UserEntries =>
  entriesNow(standingInForce(snapshot, null), now).entries;
export const said = (each: Input | null): unknown => each?.content ?? null;
/** A field as it counts: what stands in the cell, for what text, and whether that holds. */
const field = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('content' in value)) return value;
  const { content: shown, givenFor, standing } = value as Confirmation;
  return { shown, givenFor, standing };
};
const fields = (row: object): object =>
  Object.fromEntries(
    Object.entries(row)
      // The figures of a judgement that bears none are those of the run that writes it.
      .filter(([name]) => name !== 'judgedOn')
      .map(([name, value]) => [name, field(value)]),
  );
const isFilled = (row: object): boolean =>
  Object.values(row).some((value) => value !== null && value !== false);
const rows = (map: ReadonlyMap<string, object>): unknown =>
  [...map]
    .filter(([, row]) => isFilled({ ...row, judgedOn: null }))
    .map(([code, row]) => [code, fields(row)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
/** In any order, for people may sort them; whether a value there holds is not asked before it counts. */
const setAsideRows = (all: readonly SetAside<object>[]): unknown =>
  all
    .map(({ code, title, name, year, reason, inputs }) =>
      JSON.stringify([code, title, name, year, reason, fields(inputs)], (key, value: unknown) =>
        key === 'standing' ? undefined : value,
      ),
    )
    .sort();
/** What was typed, without the cells that it stands in. */
export const words = (typed: UserEntries): unknown => ({
  objectives: rows(typed.objectives),
  indicators: rows(typed.indicators),
  objectivesSetAside: setAsideRows(typed.objectivesSetAside),
  indicatorsSetAside: setAsideRows(typed.indicatorsSetAside),
  accepted: rows(
    new Map(
      typed.accepted.map(({ key, evidence, outcome, reason }) => [
        `${key} ${evidence}`,
        { outcome, reason },
      ]),
    ),
  ),
  stray: typed.strayCells.map(said),
});

export const written = (typed: UserEntries): WorkbookSnapshot =>
  planToSnapshot(planOf(layoutOf(ASSESSMENT, { entries: typed })));
