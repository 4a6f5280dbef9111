import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildModel, type Model } from '../../src/application/contract/model';
import { evaluate } from '../../src/application/evaluate/evaluate';
import { loadFlatTable } from '../samples/flatData';
import { loadSampleCards } from '../samples/sampleData';
import { againstTruth } from '../support/againstTruth';

const modelOf = async (file: string): Promise<Model> => {
  const snapshot = await readWorkbook(readFileSync(file));
  const evaluation = evaluate(snapshot, { year: null, answers: [], earlier: null });
  return buildModel({ ...evaluation, sheets: evaluation.recognition.sheets });
};

const objectives = loadSampleCards().cards.flatMap((card) =>
  card.objectives.map((objective) => ({ ...objective, area: card.area })),
);
const truths = objectives.flatMap((objective) => objective.indicators);

const errors = (model: Model): string[] =>
  model.findings
    .filter((finding) => finding.severity === 'errore')
    .map((finding) => `${finding.check} ${finding.subject}`)
    .sort();

describe('the sample of cards', () => {
  let model: Model;
  beforeAll(async () => {
    model = await modelOf('assets/samples/schede-2023.xlsx');
  });

  it('tells its reporting year by itself', () => expect(model.year).toBe(2023));

  it('gives every objective with code, level, area and the printed evaluation', () => {
    expect(
      model.objectives.map(
        ({ code, codeAsWritten, level, area, individual, parent, state, oiv }) => ({
          code,
          codeAsWritten,
          level,
          area,
          individual,
          parent,
          state,
          score: oiv.score,
        }),
      ),
    ).toEqual(
      objectives.map(({ code, codeAsWritten, level, area, individual, parent, state, oiv }) => ({
        code,
        codeAsWritten,
        level,
        area,
        individual,
        parent,
        state,
        score: oiv?.score ?? null,
      })),
    );
  });

  it.each(truths.map((truth) => [truth.id, truth] as const))('reads %s', (id, truth) => {
    const read = model.indicators.find((indicator) => indicator.id === id);
    if (read === undefined) throw new Error(`${id} was not found`);
    // A person is certain of it; the product asks, with the right value first.
    const asked = id === 'B07.02/1' ? ['actual: not sure'] : [];
    expect(againstTruth(truth.reads, read)).toEqual(asked);
    expect(read.name).toBe(truth.name);
    expect(read.tags).toEqual(truth.tags);
    expect(read.source?.replace(/\s+/g, ' ') ?? null).toBe(truth.source);
  });

  it('finds the known contradictions as errors, and no others', () => {
    expect(errors(model)).toEqual([
      'date-outside-year B03.01/1',
      'history-ratio-mismatch A03/2',
      'history-ratio-mismatch D02.02/1',
      'ratio-mismatch B01.01/4',
      'stated-is-actual D02.07/1',
    ]);
    const checks = model.findings.map((finding) => `${finding.check} ${finding.subject}`);
    expect(checks).toContain('operator-conflict A04.02/1');
    expect(checks).toContain('code-inferred B03.02');
    expect(checks).toContain('two-actuals A03.01/2');
  });

  it('names every number that a doubtful text may mean', () => {
    const asks = model.findings.find(
      ({ check, subject }) => check === 'two-actuals' && subject === 'A03.01/2',
    );
    expect(asks?.message).toMatch(/Possibili: oltre 20 → 100%; 3,3 → 33%/);
  });

  it('counts the objectives behind the meta-indicators', () => {
    const meta = (id: string): unknown =>
      model.indicators.find((indicator) => indicator.id === id)?.achievement.percentage;
    expect(meta('D01/1')).toBe(100);
    expect(meta('D02/1')).toBeCloseTo(79.365079, 5);
  });
});

describe('the sample table', () => {
  let model: Model;
  beforeAll(async () => {
    model = await modelOf('assets/samples/indicatori-2023.xlsx');
  });

  it('leaves the sheets that are no indicator sheets alone, and names them', () => {
    expect(model.sheets.map(({ name, layout }) => [name, layout])).toEqual([
      ['Indicatori 2023', 'table'],
      ['Legenda', 'unrecognised'],
      ['Rubrica', 'unrecognised'],
    ]);
  });

  it.each(loadFlatTable().rows.map((row) => [row.id, row] as const))('reads %s', (id, row) => {
    const read = model.indicators.find((indicator) => indicator.id === id);
    if (read === undefined) throw new Error(`${id} was not found`);
    expect(againstTruth(row.reads, read)).toEqual([]);
  });

  it.each([
    ['E02', 'E02/1', 'withdrawn'],
    ['E02', 'E02/2', 'withdrawn'],
    ['E02.01', 'E02.01/1', 'withdrawn'],
    ['E02.02', 'E02.02/1', 'withdrawn'],
  ])('withdraws %s, and %s with it, by the remark beside the row', (code, id, kind) => {
    expect(model.objectives.find((objective) => objective.code === code)?.state).toBe('withdrawn');
    expect(model.indicators.find((each) => each.id === id)?.achievement.kind).toBe(kind);
  });

  it('takes B06.04/1 as replaced, and a remark or a result that says "put off" as a reason', () => {
    const kind = model.indicators.find(({ id }) => id === 'B06.04/1')?.achievement.kind;
    expect(kind).toBe('replaced');
    const asked = model.findings.filter(({ check }) => check === 'reason-missing');
    expect(asked.map(({ subject }) => subject)).toEqual(['F01.02']);
  });

  it('finds the contradictions that the table keeps as errors, and no others', () => {
    expect(errors(model)).toEqual([
      'history-ratio-mismatch A03/2',
      'history-ratio-mismatch D02.02/1',
      'stated-is-actual D02.07/1',
    ]);
  });
});
