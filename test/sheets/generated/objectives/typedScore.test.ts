import { describe, expect, test } from '@jest/globals';
import type { CellContent } from '../../../../src/domain/model/cell';
import type { Input } from '../../../../src/sheets/generated/entries/userEntries';
import { oivDecision } from '../../../../src/sheets/generated/objectives/oivDecision';
import { scoreInForce, typedScore } from '../../../../src/sheets/generated/objectives/typedScore';
import { decimal } from '../../../../src/domain/decimal';

const number = (value: number, format = 'General'): CellContent => ({
  kind: 'number',
  value: String(value),
  format,
});
const text = (words: string): CellContent => ({ kind: 'text', text: words });
const typed = (content: CellContent): Input => ({ content, cell: null });

describe('a typed score', () => {
  test.each([
    [number(85), '85'],
    [number(0), '0'],
    [number(10.5), '10.5'],
    [number(0.85, '0%'), '85'],
    [number(0.08, '0%'), '8'],
    [text('85,5'), '85.5'],
    [text('85 punti'), '85'],
    [text('85/100'), '85'],
    [text('8 su 100'), '8'],
    [text('8%'), '8'],
  ])('reads %j as %s', (content, score) => {
    expect(scoreInForce(typed(content))?.toString()).toBe(score);
  });

  test.each([
    [number(0.85), '«0,85» può voler dire 0,85 o 85 su 100'],
    [number(8), '«8» può voler dire 8 o 80 su 100'],
    [text('8 punti'), '«8 punti» può voler dire 8 o 80 su 100'],
    [number(140), '«140» non è un numero da 0 a 100'],
    [number(-5), '«-5» non è un numero da 0 a 100'],
    [text('ottanta'), '«ottanta» non è un numero da 0 a 100'],
    [text('85?'), '«85?» non è un numero da 0 a 100'],
    [{ kind: 'error', code: '#N/A' } as const, '«#N/A» non è un numero da 0 a 100'],
  ])('asks about %j', (content, question) => {
    expect(typedScore(typed(content))).toMatchObject({ kind: 'unclear' });
    expect(JSON.stringify(typedScore(typed(content)))).toContain(question);
  });

  test.each([text('  '), text('\u00a0')])('takes %j for nothing', (content) => {
    expect(typedScore(typed(content))).toEqual({ kind: 'none' });
  });

  test('does not count where it is struck out', () => {
    expect(typedScore({ ...typed(number(85)), struck: true })).toEqual({ kind: 'none' });
  });
});

describe('a score that has to be asked about', () => {
  const printed = {
    outcome: 'scored',
    score: decimal(60),
    cause: null,
    reason: null,
    cell: null,
  } as const;
  const nothing = { cause: null, reason: null, choice: null, judgedOn: null };
  const inputs = { ...nothing, outcome: null, score: typed(number(8)), disputed: false, yearBefore: null }; // prettier-ignore

  test('keeps the printed one from counting', () => {
    const { decision, problems } = oivDecision('A01', printed, inputs);
    expect(decision).toMatchObject({ outcome: 'pending', score: null });
    expect(problems).toHaveLength(1);
  });

  test('leaves an outcome that has no score', () => {
    const outcome = typed(text('escluso'));
    const { decision } = oivDecision('A01', printed, { ...inputs, outcome });
    expect(decision).toMatchObject({ outcome: 'excluded', score: null });
  });
});
