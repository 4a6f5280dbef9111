/**
 * What people typed into the generated sheets, months later. The scenarios were written from the
 * specification alone, before the rules that they hold to. They are played on snapshots: what the
 * file adapters make of a cell they do not prove, nor what Excel recalculates between two runs.
 */
import { describe, expect, test } from '@jest/globals';
import { CELLS } from './cells.data';
import { HEADERS } from './headers.data';
import { JUDGEMENTS } from './judgements.data';
import { NAMES } from './names.data';
import { OBJECTIVES } from './objectives.data';
import { PLACES } from './places.data';
import { playScenario } from './playScenario';
import { REPEATED_CODES } from './repeatedCodes.data';
import { ROWS } from './rows.data';
import type { Scenario } from './scenario';
import { SCORES } from './scores.data';
import { REVISIONS, SHEET_COPIES } from './sheetCopies.data';
import { TEXTS } from './texts.data';
import { TWO_COPIES } from './twoCopies.data';
import { YEARS } from './years.data';

const GROUPS: Readonly<Record<string, readonly Scenario[]>> = {
  'holds a confirmation to its text': TEXTS,
  'holds a judgement to its figure': JUDGEMENTS,
  'follows a row': ROWS,
  'follows an objective': OBJECTIVES,
  'follows an objective of a repeated code': REPEATED_CODES,
  'follows a name': NAMES,
  'holds to the year': YEARS,
  'finds again, or keeps,': PLACES,
  'reads a generated sheet, or refuses it,': HEADERS,
  'joins two copies': TWO_COPIES,
  'reads a confirmed cell': CELLS,
  'reads a score': SCORES,
  'tells a copy of a generated sheet': SHEET_COPIES,
  'keeps the register of revisions': REVISIONS,
};

describe.each(Object.entries(GROUPS))('%s', (_, scenarios) => {
  test.each(scenarios.map((each) => [each.name, each] as const))('where %s', (__, scenario) => {
    expect(playScenario(scenario)).toEqual([]);
  });
});
