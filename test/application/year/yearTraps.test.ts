/**
 * Workbooks whose year is easily misread. What they do not prove: that the year of any real workbook
 * is read; where none of the rules speaks, or two disagree, the year is asked.
 */
import { describe, expect, it } from '@jest/globals';
import { evaluate, type Evaluation } from '../../../src/application/evaluate/evaluate';
import { UnusableInput } from '../../../src/application/input/unusableInput';
import { yearLine } from '../../../src/application/year/yearWords';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { drawSheet } from '../../sheets/reading/drawSheet';
import { COLUMN_TRAPS } from './columnTraps.data';
import { GIVEN_TRAPS } from './givenTraps.data';
import { PLAN_TRAPS } from './planTraps.data';
import { TITLE_TRAPS } from './titleTraps.data';
import type { YearTrap } from './yearTrap';

const TRAPS = [...TITLE_TRAPS, ...PLAN_TRAPS, ...COLUMN_TRAPS, ...GIVEN_TRAPS];

const snapshotOf = ({ sheets }: YearTrap): WorkbookSnapshot => ({
  sheets: sheets.map(({ name, rows, hidden }) =>
    drawSheet(name, rows, hidden === true ? { visibility: 'hidden' } : {}),
  ),
  marks: [],
});

const outcomeOf = (trap: YearTrap): Evaluation | UnusableInput => {
  try {
    return evaluate(snapshotOf(trap), { year: trap.chosen ?? null, answers: [], earlier: null });
  } catch (error) {
    if (error instanceof UnusableInput) return error;
    throw error;
  }
};

it('holds at least 40 workbooks', () => expect(TRAPS.length).toBeGreaterThanOrEqual(40));

describe.each(TRAPS)('$about', (trap) => {
  const outcome = outcomeOf(trap);

  it('reads the year, or asks for it', () => {
    const { year, ask } = trap;
    if (outcome instanceof UnusableInput) {
      expect({ asked: outcome.message, year }).toEqual({ asked: outcome.message, year: undefined });
      for (const each of ask ?? []) expect(outcome.message).toContain(String(each));
      if (ask?.length === 0) expect(outcome.message).toContain('non ne nomina alcuno');
      return;
    }
    expect({
      year: outcome.assessment.year,
      why: yearLine(outcome.year),
      asked: undefined,
    }).toEqual({
      year,
      why: yearLine(outcome.year),
      asked: ask,
    });
    const { plan = outcome.assessment.plan, asOf = outcome.assessment.asOf } = trap;
    expect({ plan: outcome.assessment.plan, asOf: outcome.assessment.asOf }).toEqual({
      plan,
      asOf,
    });
    expect(yearLine(outcome.year)).toContain(trap.because ?? '');
    expect(outcome.year.conflict?.yearsOfSheets ?? []).toEqual(
      trap.contradicts === undefined ? [] : expect.arrayContaining([trap.contradicts]),
    );
  });
});
