import { describe, expect, it } from '@jest/globals';
import { yearsOfTarget } from '../../../src/domain/targets/yearsOfTarget';
import {
  readColumns,
  readContent,
  readText,
  textContent,
  told,
  toldByYear,
  written,
} from './reading';

const number = (value: string, format = 'General') => ({ kind: 'number', value, format }) as const;
const date = (iso: string) =>
  ({ kind: 'date', date: iso, value: '45000', format: 'dd/mm/yyyy' }) as const;

describe('readTarget of a numeric cell', () => {
  it.each([
    ['0.27', '0%', '>=* 27 %'],
    ['0.2856', '0.00%', '>=* 28.56 %'],
    ['0.57', '0%', '>=* 57 %'],
    ['1.1157', '0.00%', '>=* 111.57 %'],
    ['1', '0%', '>=* 100 %'],
    ['0', '0%', 'zero %'],
    ['0', 'General', 'zero'],
    ['15', 'General', '>=* 15'],
    ['1250000', '#,##0.00 "€"', '>=* 1250000 €'],
    ['1250000', '[$€-410] #,##0.00', '>=* 1250000 €'],
    ['2500', '#,##0', '>=* 2500'],
    ['2024', '#,##0', '>=* 2024'],
    ['2024', 'General', '>=* 2024 ?'],
    ['0.9', '">= "0%', '>= 90 %'],
    ['10', '"≤ "0" gg"', '<= 10 gg'],
    ['0.1', '+0%;-0%', 'differenza >= 10 %'],
    ['12', '0 "CHF"', '>=* 12 chf'],
    ['12', '0 "@@"', '>=* 12'],
    ['1e-7', 'General', '>=* 1e-7'],
    ['0.18', '@', '>=* 0.18'],
  ])('reads %s shown as %s', (value, format, expected) => {
    expect(told(readContent(number(value, format)))).toBe(expected);
  });

  it('never passes through binary floating point', () => {
    for (const percent of ['0.07', '0.14', '0.28', '0.29', '0.55', '0.56', '0.57', '0.58', '1.1']) {
      const target = readContent(number(percent, '0%'));
      expect(target).toMatchObject({ kind: 'threshold', signs: [] });
      expect(told(target)).toMatch(/^>=\* \d+ %$/);
    }
  });

  it('tells what a format hides', () => {
    expect(readContent(number('0.8996', '0%'))).toMatchObject({
      signs: [{ kind: 'display-hides', text: '90%' }],
    });
    expect(told(readContent(number('0.8996', '0%')))).toBe('>=* 89.96 %');
  });

  it('takes the direction from the polarity', () => {
    expect(told(readContent(number('30'), { unit: 'giorni', polarity: 'down' }))).toBe('<=* 30 gg');
    expect(told(readContent(number('30'), { unit: 'giorni' }))).toBe('>=* 30 gg ?');
    expect(
      told(readContent(number('30'), { unit: 'giorni', algorithm: 'Tempo medio di risposta' })),
    ).toBe('<=* 30 gg ?');
    expect(told(readContent(number('5'), { polarity: 'down' }))).toBe('<=* 5');
  });

  it('asks whether 0.9 with the unit % is 90%', () => {
    expect(told(readContent(number('0.9'), { unit: '%' }))).toBe('>=* 0.9 % ?');
    expect(told(readContent(number('90'), { unit: '%' }))).toBe('>=* 90 %');
  });
});

describe('readTarget with a unit column', () => {
  it.each([
    ['90', '%', '>=* 90 %'],
    ['90', 'Percentuale', '>=* 90 %'],
    ['12', 'n.', '>=* 12'],
    ['12', 'Numero', '>=* 12'],
    ['12', 'N. eventi', '>=* 12 eventi'],
    ['<= 12', 'giorni', '<= 12 gg'],
    ['>= 12', 'Ore', '>= 12 ore'],
    ['50.000', 'Euro', '>=* 50000 €'],
    ['12 gg', '%', '>=* 12 gg ?'],
    ['31/12/2023', 'data', '2023-12-31'],
    ['SI', 'SI/NO', 'testo'],
    ['>= 1', 'indice', '>= 1'],
  ])('reads %s beside %s', (text, unit, expected) => {
    expect(told(readText(text, { unit }))).toBe(expected);
  });
});

describe('readTarget of a date cell', () => {
  it('reads a deadline', () => {
    expect(told(readContent(date('2023-07-31')))).toBe('2023-07-31');
    expect(readContent(date('2024-01-31')).signs).toEqual([
      { kind: 'date-outside-year', text: '31/01/2024' },
    ]);
  });

  it('asks where a number is due: Excel turns a typed 6/6 into a date', () => {
    const target = readContent(date('2023-06-06'), { algorithm: 'N. eventi organizzati' });
    expect(told(target)).toBe('2023-06-06 ?');
    expect(target.signs).toEqual([{ kind: 'date-where-number', text: '06/06/2023' }]);
    expect(readContent(date('2023-06-06'), { unit: 'giorni' }).doubt).not.toBeNull();
    const columns = readColumns({ 2022: number('5'), 2023: date('2023-06-06') });
    expect(columns.signs).toEqual([{ kind: 'date-where-number', text: '06/06/2023' }]);
  });
});

describe('readTarget of other cells', () => {
  it('reads a boolean as words', () => {
    expect(told(readContent({ kind: 'boolean', value: true }))).toBe('testo');
  });

  it('cannot read an error, and says so', () => {
    expect(readContent({ kind: 'error', code: '#DIV/0!' })).toMatchObject({
      kind: 'unreadable',
      at: { start: 0, end: 7 },
      text: '#DIV/0!',
      signs: [{ kind: 'error-value', text: '#DIV/0!' }],
    });
  });

  it.each(['', '  ', '\u00a0\u200b'])('finds no target in %j', (text) => {
    expect(readText(text)).toMatchObject({ kind: 'none', notDue: false, doubt: null });
  });

  it('refuses a text as long as a cell can be', () => {
    expect(told(readText('>= 10% '.repeat(4600)))).toBe('illeggibile');
  });
});

describe('readTarget of year columns', () => {
  it('reads the reporting year', () => {
    const target = readColumns({
      2022: number('0.14', '0%'),
      2023: textContent('15% (ridefinito in 27%)'),
      2024: number('0.32', '0%'),
    });
    expect(told(target)).toBe('>=* 27 % (15)');
    expect(toldByYear(target)).toBe('2022: 14, 2023: 27, 2024: 32');
    expect(target.cell?.column).toBe(1);
  });

  it('lends a bare year the operator and the unit that the others have', () => {
    const target = readColumns({
      2022: textContent('<= 30 gg'),
      2023: number('28'),
      2024: textContent('<= 25 gg'),
    });
    expect(told(target)).toBe('<=* 28 gg');
  });

  it('finds no target due where only another year has one', () => {
    const target = readColumns({ 2023: textContent(''), 2024: number('0.9', '0%') });
    expect(told(target)).toBe('non dovuto');
    expect(toldByYear(target)).toBe('2024: 90');
  });

  it('believes the year in the text before that of the header', () => {
    expect(told(readColumns({ 2023: textContent('2024: >= 90%') }))).toBe('non dovuto');
  });

  it('is not put off by an unreadable other year', () => {
    const target = readColumns({
      2022: { kind: 'error', code: '#N/A' },
      2023: textContent('>= 10'),
    });
    expect(told(target)).toBe('>= 10');
  });

  it('asks where two cells of one year differ', () => {
    const cells = ['>= 10', '>= 12'].map((text, at) => ({
      year: null,
      written: written(textContent(text), at),
    }));
    expect(yearsOfTarget(cells)).toEqual([]);
  });
});

describe('readTarget with a deadline elsewhere', () => {
  it.each([
    ['100%', 'stesura del documento entro 31/7', '2023-07-31'],
    ['100%', 'Approvazione del piano entro il primo semestre', '2023-06-30'],
    ['SI', 'approvazione del piano entro il 30/9', '2023-09-30'],
    ['100%', 'N. domande evase entro il 31/12 / N. domande', '>=* 100 %'],
    ['100%', 'incassi entro il 31/12 / totale degli incassi', '>=* 100 %'],
    ['100%', 'Percentuale di completamento al 31/12/2023', '>=* 100 %'],
    ['100%', 'pratiche chiuse entro 20 gg / pratiche', '>=* 100 %'],
    ['70%', 'stesura del documento entro 31/7', '>=* 70 %'],
    ['31/07/2023', 'stesura della procedura entro il', '2023-07-31'],
  ])('reads %s beside «%s»', (text, algorithm, expected) => {
    expect(told(readText(text, { algorithm }))).toBe(expected);
  });

  it('reads a deadline column', () => {
    const deadline = written(date('2023-10-31'), 5);
    expect(told(readText('', { deadline }))).toBe('2023-10-31');
    expect(told(readText('SI', { deadline }))).toBe('2023-10-31');
    expect(told(readText('>= 5', { deadline }))).toBe('>= 5');
    expect(told(readText('100%', { deadline, algorithm: 'N. atti pubblicati / N. atti' }))).toBe(
      '>=* 100 %',
    );
    expect(told(readText('', { deadline: written(textContent('entro giugno'), 5) }))).toBe(
      '2023-06-30',
    );
  });
});

describe('readTarget of what was struck out', () => {
  it.each([
    ['2024: >= 16% 2023: >= <del>16,72%</del> 14%', '>= 14 % (16.72)'],
    ['<del>15%</del> 20%', '>=* 20 % (15)'],
    ['<del>>= 15%</del> >= 20%', '>= 20 % (15)'],
    ['20% <del>15%</del>', '>=* 20 % (15)'],
    ['>= <del>10</del> <del>12</del> 15', '>= 15 (10, 12)'],
    ['<del>2023: >= 15</del> 2023: >= 20', '>= 20 (15)'],
    ['2022: <del>70%</del> 68% 2023: >= 70%', '>= 70 %'],
    ['2022: 60% 2023: <del>70%</del> 2024: 72%', '>=* 70 % ?'],
    ['<del>15%</del>', '>=* 15 % ?'],
    ['1<del>5</del>8', '>=* 18 (5) ?'],
    ['<del>31/07/2023</del> 31/10/2023', '2023-10-31 (2023-07-31)'],
    ['>= 80% <del>nota</del>', '>= 80 %'],
  ])('reads %s', (marked, expected) => {
    expect(told(readText(marked))).toBe(expected);
  });
});

describe('yearsOfTarget', () => {
  it('finds the years of sections, columns and deadlines, not those of remarks', () => {
    const years = (text: string, year: number | null = null) =>
      yearsOfTarget([{ year, written: written(textContent(text)) }]);
    expect(years('2022>=14% 2023>=15% (dato 2021) 2024>=16%')).toEqual([2022, 2023, 2024]);
    expect(years('>= 80%')).toEqual([]);
    expect(years('>= 80%', 2023)).toEqual([2023]);
    expect(years('entro il 31/12/2023')).toEqual([2023]);
    expect(years('2023-2025: 80%')).toEqual([2023, 2024, 2025]);
    expect(years('>= 2000')).toEqual([]);
    expect(years('((')).toEqual([]);
  });
});

describe('what the text withdraws', () => {
  const isGone = (text: string): boolean =>
    readText(text).signs.some(({ kind }) => kind === 'withdrawn');

  it.each(['annullato', '>= 8 - annullato', '>= 8% (depennato)', 'indicatore non più rilevato'])(
    'is the indicator in %s',
    (text) => expect(isGone(text)).toBe(true),
  );

  it.each(['>= 1 atto annullato', '>= 3% annullate', 'arretrato eliminato', '>= 3 atti annullati'])(
    'is only what is counted in %s',
    (text) => expect(isGone(text)).toBe(false),
  );
});
