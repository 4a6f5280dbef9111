import { describe, expect, it } from '@jest/globals';
import { findBlocks } from '../../../../src/sheets/reading/blocks/sheetBlocks';
import { buildGrid } from '../../../../src/sheets/reading/grid/grid';
import { ROW_RULES } from '../../../../src/sheets/reading/table/rowRules';
import { decideRow, tableOf } from '../../../../src/sheets/reading/table/tableRows';
import { drawSheet, type Drawn } from '../drawSheet';

const HEADER = ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'];
const DATA: readonly (readonly Drawn[])[] = [
  ['A01 Prima cosa', 'Alfa', 4, 5],
  [null, 'Beta', 6, 7],
];

/** The rule that decides about the row behind a header and two rows of data. */
const ruleFor = (row: readonly Drawn[]): string => {
  const grid = buildGrid(drawSheet('Dati', [HEADER, ...DATA, row]));
  const block = findBlocks(grid, new Map()).blocks[0];
  if (block === undefined) throw new Error('no table');
  return decideRow(tableOf(grid, block), 1 + DATA.length).rule;
};

describe('ROW_RULES', () => {
  const cases = ROW_RULES.flatMap((rule) =>
    rule.examples.map((example) => [rule.id, JSON.stringify(example), example] as const),
  );

  it.each(cases)('decides by %s about %s', (id, _, example) => {
    expect(ruleFor(example)).toBe(id);
  });

  it('has one name for each rule', () => {
    expect(new Set(ROW_RULES.map(({ id }) => id)).size).toBe(ROW_RULES.length);
  });
});
