import { describe, expect, it } from '@jest/globals';
import { ratioRight } from '../../../src/domain/checks/ratios/ratioRight';
import { decimal } from '../../../src/domain/decimal';
import {
  block,
  cellAt,
  doubtful,
  errorsOf,
  findingsOf,
  history,
  indicator,
  number,
  objective,
  percent,
  printedRatio,
  printedSum,
  ratio,
  threshold,
} from '../../support/makeRegister';

const owner = objective('B01.01');

describe('ratioRight', () => {
  it.each([
    ['22.28', true, '14338', '64356'],
    ['58.68', true, '98', '167'],
    ['61.08', true, '102', '167'],
    ['87', true, '87', '99'],
    ['81', true, '80', '99'],
    ['66.35', true, '69', '104'],
    ['41.67', true, '5', '12'],
    ['5.88', false, '3839', '65291'],
    ['5.78', false, '3816', '65991'],
    ['5.46', false, '3511', '64356'],
    ['0.17', false, '112', '65991'],
    ['0.16', false, '106', '64356'],
    ['1.05', false, '82.10', '78.07'],
    ['1.07', false, '86.70', '81.20'],
    ['2.24', false, '76', '34'],
    ['1.4', false, '190.7', '134.2'],
    ['7', false, '7', '7'],
    ['3', false, '3', '0'],
  ])('accepts %s (percent: %s) for %s ∕ %s', (value, isPercent, numerator, denominator) => {
    expect(ratioRight(printedRatio(value, numerator, denominator, { percent: isPercent }))).toBe(
      true,
    );
  });

  it.each([
    ['18.7', true, '20', '64'],
    ['2.96', false, '178.68', '58'],
    ['11.4', true, '80', '708'],
    ['0.5', true, '1', '2'],
  ])('refuses %s (percent: %s) for %s ∕ %s', (value, isPercent, numerator, denominator) => {
    expect(ratioRight(printedRatio(value, numerator, denominator, { percent: isPercent }))).toBe(
      false,
    );
  });
});

describe('ratio-mismatch', () => {
  const wrong = indicator(percent('>=', 10), ratio('18.7', 20, 64));
  const right = indicator(percent('>', 10), number(25, { unit: '%', numerator: decimal(16) }));

  it('flags 20 of 64 printed as 18,7% and leaves the sibling’s 16 of 64 alone', () => {
    const [finding, ...others] = findingsOf('ratio-mismatch', block(owner, right, wrong));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'errore',
      subject: 'B01.01/2',
      cell: cellAt(5, 0),
      evidence: '18.7|20|64',
    });
    expect(finding?.message).toContain('18,7%, ma 20 / 64 fa 31,25%');
  });

  it('says nothing about doubtful readings and withdrawn indicators', () => {
    const unsure = { ...wrong, actual: doubtful(ratio('18.7', 20, 64)) };
    expect(errorsOf(block(owner, unsure))).toEqual([]);
    expect(errorsOf(block(owner, { ...wrong, state: 'withdrawn' }))).toEqual([]);
  });

  it('flags a ratio of a shared narrative once, at the indicator it belongs to', () => {
    const shared = [printedRatio('18.7', 20, 64, { percent: true, cell: cellAt(5, 0) })];
    const other = indicator(percent('>', 10), ratio('25', 16, 64), { ratios: shared });
    const findings = findingsOf(
      'ratio-mismatch',
      block(owner, other, { ...wrong, ratios: shared }),
    );
    expect(findings.map(({ subject }) => subject)).toEqual(['B01.01/2']);
  });

  it('finds the parts in a sibling and in the words: 14,09% of 104 and 738', () => {
    const count = indicator(threshold('>=', 100), number(104), {
      algorithm: 'N. imprese supportate per l’export',
    });
    const share = (value: string) =>
      indicator(percent('>=', '13.4'), number(value, { unit: '%' }), {
        algorithm: "N. imprese supportate per l'export/N. imprese esportatrici",
        narrative: `Grado: ${value}%, sul dato 2022 (n. 738 imprese esportatrici).`,
      });
    expect(findingsOf('ratio-mismatch', block(owner, count, share('14.09')))).toEqual([]);
    expect(findingsOf('ratio-mismatch', block(owner, count, share('15.2')))).toHaveLength(1);
    // Too far to be a slip: more likely other figures are meant.
    expect(findingsOf('ratio-mismatch', block(owner, count, share('61')))).toEqual([]);
  });

  it('does not guess where the words of one part stand in the other', () => {
    const share = indicator(percent('>=', 60), number(61, { unit: '%' }), {
      algorithm: 'N. Comuni aderenti al SUAP camerale/N. Comuni aderenti al SUAP',
      narrative: 'Sono 102 Comuni aderenti al SUAP camerale, il 61%.',
    });
    expect(errorsOf(block(owner, share))).toEqual([]);
  });
});

describe('history-ratio-mismatch', () => {
  const time = (...series: ReturnType<typeof history>[]) =>
    indicator(threshold('<=', 3), number('3.03', { unit: 'gg' }), { history: series });

  it('flags 178,68 ∕ 58 printed as 2,96 and not 76 ∕ 34 printed as 2,24', () => {
    const findings = findingsOf(
      'history-ratio-mismatch',
      block(
        owner,
        time(
          history(2020, '2.96', { ratio: printedRatio('2.96', '178.68', '58') }),
          history(2021, '2.24', { ratio: printedRatio('2.24', '76', '34') }),
        ),
      ),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.cell).toEqual(cellAt(20, 2));
    expect(findings[0]?.message).toContain('2020 è 2,96, ma 178,68 / 58 fa 3,08');
  });

  it('flags 80 ∕ 708 printed as 11,4%, the parts standing in a sibling and in the words', () => {
    const count = indicator(threshold('>=', 100), number(104), {
      algorithm: 'N. imprese supportate per l’export',
      history: [history(2022, 80)],
    });
    const share = (value: string) =>
      indicator(percent('>=', '13.4'), number('14.09', { unit: '%' }), {
        algorithm: "N. imprese supportate per l'export/N. imprese esportatrici",
        history: [
          history(2022, value, {
            unit: '%',
            text: `${value}% (considerando 708 imprese esportatrici, dato aggiornato al 2021)`,
          }),
        ],
      });
    const [finding] = findingsOf('history-ratio-mismatch', block(owner, count, share('11.4')));
    expect(finding?.message).toContain('11,4%, ma 80 / 708 fa 11,30%');
    expect(findingsOf('history-ratio-mismatch', block(owner, count, share('11.3')))).toEqual([]);
  });
});

describe('sum-mismatch', () => {
  const sums = (...parts: [number, ...number[]]) =>
    indicator(threshold('>=', 700), number(680), { sums: [printedSum(...parts)] });

  it('flags addends that do not give the total', () => {
    expect(findingsOf('sum-mismatch', block(owner, sums(680, 617, 5, 58)))).toEqual([]);
    const [finding] = findingsOf('sum-mismatch', block(owner, sums(680, 617, 5, 57)));
    expect(finding?.message).toContain('680, ma 617 + 5 + 57 fa 679');
  });

  it('allows for rounding where the addends have decimals', () => {
    expect(findingsOf('sum-mismatch', block(owner, sums(100, 33.3, 33.3, 33.3)))).toEqual([]);
    expect(findingsOf('sum-mismatch', block(owner, sums(100, 33.3, 33.3, 32.3)))).toHaveLength(1);
  });
});
