import { describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '../../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { decimal } from '../../../../src/domain/decimal';
import { localAddress } from '../../../../src/domain/model/cellAddress';
import type { Policies } from '../../../../src/domain/model/policies';
import type { Plan } from '../../../../src/sheets/plan';
import { buildPackage } from '../../../adapters/xlsx/support/buildPackage';
import { recalculate } from '../../../adapters/xlsx/support/recalculate';
import { formulaAssessment, policyAssessment } from '../../../support/formulaCases';
import { layoutOf, planOf } from '../../../support/makeLayout';

const USER = { sheets: [{ name: 'Scheda 1', xml: '<sheetData/>' }] };

/** The formulas of a plan whose recalculated result is not the stored one. */
const disagreements = async (plan: Plan): Promise<readonly string[]> => {
  const bytes = await writeWorkbook(buildPackage(USER), plan);
  const wrong: string[] = [];
  for (const { title, cells } of plan.sheets) {
    const stored = new Map<string, string | number | boolean>();
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell !== undefined && 'formula' in cell) stored.set(localAddress(r, c), cell.result);
      }),
    );
    const computed = await recalculate(bytes, title, [...stored.keys()]);
    for (const [address, expected] of stored) {
      const actual = computed.get(address) ?? 'missing';
      if (!agrees(expected, actual)) wrong.push(`${title}!${address}: ${expected} → ${actual}`);
    }
  }
  return wrong;
};

const agrees = (expected: string | number | boolean, actual: string): boolean =>
  typeof expected === 'number'
    ? actual !== '' && Math.abs(Number(actual) - expected) <= 1e-9
    : String(expected) === actual;

const POLICIES: readonly (readonly [string, Partial<Policies>])[] = [
  ['target over actual', { lowerIsBetter: 'reciprocal' }],
  ['declared and late ones counting', { declaredCounts: true, lateCountsZero: true }],
  ['other bands and steps', { nearlyReached: decimal('92.5'), scoreStep: decimal(5) }],
];

const PATIENCE = 120_000;

describe('formulas recalculated by an independent engine', () => {
  it(
    'agree with the exact computation',
    async () => {
      expect(await disagreements(planOf(layoutOf(formulaAssessment())))).toEqual([]);
    },
    PATIENCE,
  );

  it.each(POLICIES)(
    'agree with it under %s',
    async (_, policies) => {
      expect(await disagreements(planOf(layoutOf(policyAssessment(policies))))).toEqual([]);
    },
    PATIENCE,
  );
});
