import { describe, expect, it } from '@jest/globals';
import { readActualCell } from '../../../../src/domain/actuals/cells/readActualCell';
import type { Actual } from '../../../../src/domain/model/actual';
import type { CellContent } from '../../../../src/domain/model/cell';
import { brief, context, written } from '../support';

const SHARE = 'Pratiche nei termini | N. pratiche evase entro 5 gg/N. pratiche evase';
const COUNT = 'Eventi | N. eventi organizzati';
const DEADLINE = 'Pubblicazione del nuovo sito';

const read = (content: CellContent, words: string, short: string): Actual | null =>
  readActualCell(written(content), context(words, short));
const number = (value: string, format = 'General'): CellContent => ({
  kind: 'number',
  value,
  format,
});

describe('a numeric cell', () => {
  it('reads a percent format exactly, times 100', () => {
    const actual = read(number('0.2856', '0.00%'), SHARE, '>= 27 %');
    expect(actual?.value?.toString()).toBe('28.56');
    expect(actual).toMatchObject({
      unit: '%',
      linkFactor: 100,
      printedPlaces: 2,
      confidence: 'high',
    });
  });

  it.each([
    ['0.57', '0%', '57'],
    ['0.07', '0%', '7'],
    ['1.1', '0.0%', '110'],
    ['0.289999999999999', '0.00%', '28.9999999999999'],
  ])('reads %s under %s as %s', (value, format, wanted) => {
    expect(
      read(
        number(value, format),
        'Indice di struttura | Patrimonio/Immobilizzazioni',
        '>= 27 %',
      )?.value?.toString(),
    ).toBe(wanted);
  });

  it.each([
    [number('29'), COUNT, '>= 15', '29 high', 1],
    [number('97.5'), SHARE, '>= 90 %', '97.5 high', 1],
    [number('0.9'), SHARE, '>= 90 %', '90 low', 100],
    [number('0'), SHARE, '>= 90 %', '0 high', 1],
    [number('1.2', '0%'), SHARE, '>= 90 %', '120 low', 100],
    [number('1', '0%'), COUNT, '>= 15', '100 low', 100],
    [number('12.5'), COUNT, '>= 10', '12.5 low', 1],
    [number('-3'), COUNT, '>= 10', '-3 low', 1],
    [number('-24.37', '0.00'), 'Ritardo medio dei pagamenti', '<= -8.75', '-24.37 high', 1],
    [number('1250000', '#,##0.00 €'), 'Entrate', '>= 1000000 €', '1250000 high', 1],
  ] as const)('reads %o of «%s» %s as %s', (content, words, short, wanted, factor) => {
    const actual = read(content, words, short);
    expect(brief(actual)).toBe(wanted);
    expect(actual?.linkFactor).toBe(factor);
  });

  it('says that the cell shows 90% and holds 89,96%', () => {
    const actual = read(number('0.8996', '0%'), SHARE, '>= 90 %');
    expect(actual?.value?.toString()).toBe('89.96');
    expect(actual?.signs).toEqual([{ kind: 'display-hides', text: '90%' }]);
  });

  it('keeps quiet about digits that nobody misses', () => {
    expect(read(number('0.333333333333333', '0.00%'), SHARE, '>= 30 %')?.signs).toEqual([]);
  });
});

describe('a date cell', () => {
  it('reads the day of completion where a deadline is due', () => {
    const content: CellContent = {
      kind: 'date',
      date: '2023-11-15',
      value: '45245',
      format: 'dd/mm/yyyy',
    };
    expect(brief(read(content, DEADLINE, '2023-12-31'))).toBe('2023-11-15 high');
  });

  it('asks where a number is due: Excel made a date of 6/6', () => {
    const content: CellContent = {
      kind: 'date',
      date: '2023-06-06',
      value: '45083',
      format: 'd/m',
    };
    const actual = read(content, SHARE, '>= 90 %');
    expect(brief(actual)).toBe('100 low');
    expect(actual?.signs[0]?.kind).toBe('date-where-number');
    expect([actual?.numerator, actual?.denominator].map(String)).toEqual(['6', '6']);
  });

  it('asks about a bare serial number where a date is due', () => {
    expect(brief(read(number('45245'), DEADLINE, '2023-12-31'))).toBe('2023-11-15 low');
  });
});

describe('a text cell', () => {
  it.each([
    ['86/88', SHARE, '>= 93 %', '97.73 high'],
    ['7 su 15', SHARE, '>= 90 %', '46.67 high'],
    ['7 su 15', COUNT, '>= 15', '7 high'],
    ['28,56%', SHARE, '>= 27 %', '28.56 high'],
    ['\u00a028,56\u00a0%\u200b', SHARE, '>= 27 %', '28.56 high'],
    ['n. 12', COUNT, '>= 10', '12 high'],
    ['€ 1.250.000,00', 'Entrate', '>= 1000000 €', '1250000 high'],
    ['1\u00a0250', COUNT, '>= 1000', '1250 high'],
    ['SI', 'Adozione della carta dei servizi', 'SI', 'declared true -'],
    ['100%', COUNT, '>= 15', '100 low'],
    ['5/9', DEADLINE, '2023-12-31', '2023-09-05 high'],
    ['31/06/2023', DEADLINE, '2023-12-31', 'nothing'],
  ])('reads «%s» of «%s» %s as %s', (text, words, short, wanted) => {
    expect(brief(read({ kind: 'text', text }, words, short))).toBe(wanted);
  });

  it.each(['n.d.', 'ND', 'in corso', '//', '-', '', '   ', 'n/a', 'non ancora disponibile', '…'])(
    'takes «%s» for nothing, never for 0',
    (text) => expect(read({ kind: 'text', text }, COUNT, '>= 10')).toBeNull(),
  );

  it('marks a decimal dot', () => {
    expect(read({ kind: 'text', text: '28.5%' }, SHARE, '>= 27 %')?.signs).toEqual([
      { kind: 'decimal-dot', text: '28.5%' },
    ]);
  });
});

describe('other cells', () => {
  it('keeps the error of a formula', () => {
    const actual = read({ kind: 'error', code: '#DIV/0!' }, SHARE, '>= 90 %');
    expect(actual).toMatchObject({ value: null, confidence: 'low' });
    expect(actual?.signs).toEqual([{ kind: 'error-value', text: '#DIV/0!' }]);
  });

  it('takes yes and no for a declaration', () => {
    expect(brief(read({ kind: 'boolean', value: false }, COUNT, '>= 1'))).toBe('declared false -');
  });
});
