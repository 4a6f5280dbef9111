import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../src/adapters/xlsx/read/readWorkbook';
import { recogniseWorkbook } from '../../../src/sheets/reading/sheet/recogniseWorkbook';
import type { WorkbookRecognition } from '../../../src/sheets/reading/recognition';
import { byYear, said } from './writtenText';

const recogniseSample = async (name: string): Promise<WorkbookRecognition> =>
  recogniseWorkbook(await readWorkbook(readFileSync(`assets/samples/${name}`)), []);

describe('the sample of cards', () => {
  let read: WorkbookRecognition;
  beforeAll(async () => {
    read = await recogniseSample('schede-2023.xlsx');
  });
  const objective = (code: string) =>
    read.written.objectives.find((one) => one.codeAsWritten === code);
  const indicatorsOf = (code: string) =>
    read.written.indicators.filter((one) => one.objective === objective(code)?.key);

  it('reads 71 objectives and 120 indicators from 19 cards', () => {
    expect(read.sheets.filter((sheet) => sheet.layout === 'card')).toHaveLength(19);
    expect(read.written.objectives).toHaveLength(71);
    expect(read.written.indicators).toHaveLength(120);
  });

  it('gives evaluations to their own objectives', () => {
    const codes = ['A01', 'Bo6.01', 'Bo6.02', 'Bo6.04', 'B05', 'Do2.04', 'D02.09', 'E02'];
    expect(codes.map((code) => said(objective(code)?.evaluation))).toEqual([
      '60',
      '100',
      null,
      'non valutabile',
      'zero',
      null,
      '100',
      null,
    ]);
  });

  it('reads the objective without a header by its title', () => {
    const bare = read.written.objectives.filter((one) => one.codeAsWritten === null);
    expect(bare).toHaveLength(1);
    expect(bare[0]?.cell.sheet).toBe('Scheda 7');
  });

  it('matches repeated and suffixed notes to their own indicators', () => {
    expect(byYear(indicatorsOf('Bo6')[0]?.history ?? [])).toEqual([
      '2020: 15,98',
      '2021: 31,28 media clus.: -9,53 media naz.: -9,65',
      '2022: -8,75',
    ]);
    expect(indicatorsOf('Do1.03').map((one) => said(one.source))).toEqual(
      Array(6).fill('Applicativo Prosa'),
    );
    expect(byYear(indicatorsOf('A04')[0]?.history ?? [])[0]).toBe('2020: -7,32%');
  });

  it('shares narratives as the cards do', () => {
    const told = (code: string) => new Set(indicatorsOf(code).map((one) => one.narrative));
    expect(told('B05.02').size).toBe(1);
    expect(told('Co2').size).toBe(2);
    expect(indicatorsOf('A04')[3]?.remarks).toHaveLength(1);
  });
});

describe('the sample of one flat table', () => {
  it('reads 71 objectives and 120 indicators and leaves the other sheets alone', async () => {
    const { sheets, written } = await recogniseSample('indicatori-2023.xlsx');
    expect(sheets.map((sheet) => sheet.layout)).toEqual(['table', 'unrecognised', 'unrecognised']);
    expect(written.objectives).toHaveLength(71);
    expect(written.indicators).toHaveLength(120);
    expect(sheets[0]?.blocks[0]?.columns.some((column) => column.doubtful)).toBe(false);
  });
});
