import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import { UnusableInput } from '../../../src/application/input/unusableInput';
import { readWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { localAddress } from '../../../src/domain/model/cellAddress';
import { calculate } from '../../../src/preview/host/calculation/calculate';
import { loadWorkbook } from '../../../src/preview/host/file/loadWorkbook';
import type { HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import type { Plan } from '../../../src/sheets/plan';
import { formulaAssessment } from '../../support/formulaCases';
import { layoutOf, planOf as layOutAll } from '../../support/makeLayout';
import { withPlan } from './planHost';

const SAMPLES = ['assets/samples/schede-2023.xlsx', 'assets/samples/indicatori-2023.xlsx'];
const CASES = readdirSync('test/cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'draw')
  .map(({ name }) => `test/cases/${name}/input.xlsx`);

const agrees = (expected: string | number | boolean, actual: unknown): boolean =>
  typeof expected === 'number' && typeof actual === 'number'
    ? Math.abs(actual - expected) <= 1e-9
    : expected === actual;

const disagreements = (host: HostWorkbook, plan: Plan): { wrong: string[]; count: number } => {
  const wrong: string[] = [];
  let count = 0;
  for (const planned of plan.sheets) {
    const sheet = host.sheets.find(({ name }) => name === planned.title);
    planned.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === undefined || !('formula' in cell)) return;
        count++;
        const value = sheet?.cells.get(r)?.get(c)?.value ?? null;
        const actual =
          value === null
            ? null
            : value.kind === 'text'
              ? value.text
              : value.kind === 'error'
                ? value.code
                : value.value;
        if (!agrees(cell.result, actual))
          wrong.push(`${planned.title}!${localAddress(r, c)}: ${cell.result} → ${actual}`);
      }),
    );
  }
  return { wrong, count };
};

const planOf = async (bytes: Uint8Array): Promise<Plan | null> => {
  try {
    const snapshot = await readWorkbook(bytes);
    return evaluate(snapshot, { year: null, answers: [], earlier: null }).plan;
  } catch (error) {
    // Some cases are there to be refused.
    if (error instanceof UnusableInput) return null;
    throw error;
  }
};

describe('calculating the generated sheets', () => {
  test.each([...SAMPLES, ...CASES])('agrees with every planned result: %s', async (path) => {
    const bytes = readFileSync(path);
    const plan = await planOf(bytes);
    if (plan === null) return;
    const host = withPlan(await loadWorkbook(bytes), plan);
    calculate(host);
    const { wrong, count } = disagreements(host, plan);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });

  test('agrees with every operator, target and trap of arithmetic', () => {
    const plan = layOutAll(layoutOf(formulaAssessment()));
    const empty: HostWorkbook = {
      sheets: [],
      names: [],
      styles: [],
      active: { sheet: '', range: { top: 0, left: 0, bottom: 0, right: 0 } },
      isProtected: false,
      isReadOnly: false,
      date1904: false,
      source: null,
    };
    const host = withPlan(empty, plan);
    calculate(host);
    expect(disagreements(host, plan).wrong).toEqual([]);
  });
});
