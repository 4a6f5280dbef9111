import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../../src/domain/decimal';
import type { ReadingSign } from '../../../src/domain/model/target';
import {
  assessBlocks,
  block,
  deadline,
  declared,
  done,
  doubtful,
  findingsOf,
  history,
  indicator,
  noTarget,
  number,
  objective,
  percent,
  prose,
  reference,
  threshold,
  unreadable,
} from '../../support/makeRegister';

const owner = objective('A01');
const ids = (check: string, ...indicators: Parameters<typeof block>[1][]) =>
  findingsOf(check, block(owner, ...indicators)).map(({ subject }) => subject);

describe('operator-conflict and strict-bound', () => {
  const conflict = (value: string) =>
    indicator(percent('>', 25), number(value, { unit: '%' }), {
      proseTargets: [prose('>=', 25, { unit: '%', occasion: 'in sede di monitoraggio' })],
    });

  it('flags >25% in the cell against >= 25% in the prose', () => {
    const [finding] = findingsOf('operator-conflict', block(owner, conflict('41.67')));
    expect(finding?.message).toContain('Nella cella il target è > 25%, nel testo ≥ 25%');
    expect(ids('strict-bound', conflict('41.67'))).toEqual([]);
    expect(ids('target-conflict', conflict('41.67'))).toEqual([]);
  });

  it('flags the bound where the result hangs on the operator', () => {
    expect(ids('strict-bound', conflict('25'))).toEqual(['A01/1']);
    expect(ids('strict-bound', indicator(threshold('>', 15), number(15)))).toEqual(['A01/1']);
    expect(ids('strict-bound', indicator(threshold('>=', 15), number(15)))).toEqual([]);
    expect(ids('strict-bound', indicator(threshold('>', 15), number(16)))).toEqual([]);
  });

  it('is quiet once a person confirmed the target', () => {
    const settled = {
      ...conflict('25'),
      target: percent('>=', 25),
      targetInCell: percent('>', 25),
      targetConfirmed: true,
    };
    expect(ids('operator-conflict', settled)).toEqual([]);
    expect(ids('strict-bound', settled)).toEqual([]);
  });
});

describe('target-conflict', () => {
  it('asks where the reading is in doubt', () => {
    const unsure = indicator(threshold('>=', 10, { doubt: { kind: 'two-targets' } }), number(9));
    const [finding] = findingsOf('target-conflict', block(owner, unsure));
    expect(finding?.message).toContain(
      'Per lo stesso anno ci sono due target diversi. Finché non è confermato',
    );
  });

  it('asks where prose says another value without an occasion, and only then', () => {
    const told = (value: number, occasion: string | null) =>
      indicator(threshold('>=', 15), number(9), {
        proseTargets: [prose('>=', value, { occasion })],
      });
    expect(ids('target-conflict', told(3, null))).toEqual(['A01/1']);
    expect(ids('target-conflict', told(3, 'in sede di monitoraggio'))).toEqual([]);
    expect(ids('target-conflict', told(15, null))).toEqual([]);
    expect(ids('target-conflict', { ...told(3, null), state: 'replaced' as const })).toEqual([]);
  });
});

describe('direction-unclear', () => {
  const bare = (extra: Parameters<typeof indicator>[2] = {}) =>
    indicator(
      threshold('<=', 30, {
        operatorAssumed: true,
        doubt: { kind: 'direction', because: { sign: 'words', word: 'tempo' } },
      }),
      number(33),
      extra,
    );

  it('asks once, with what each direction would give', () => {
    expect(ids('target-conflict', bare())).toEqual([]);
    const [finding] = findingsOf('direction-unclear', block(owner, bare()));
    expect(finding?.message).toContain('dove si parla di «tempo» di solito è meglio');
    expect(finding?.message).toContain('«al massimo 30» → 90%; «almeno 30» → 100%.');
  });

  it('asks nothing about what is withdrawn, or written with its operator', () => {
    expect(ids('direction-unclear', bare({ state: 'withdrawn' }))).toEqual([]);
    expect(ids('direction-unclear', indicator(threshold('<=', 30), number(33)))).toEqual([]);
  });

  it('keeps the row from counting', () => {
    const { indicators } = assessBlocks([block(owner, bare())]);
    expect(indicators.map(({ achievement, counts }) => [achievement.kind, counts])).toEqual([
      ['to-confirm', null],
    ]);
  });
});

describe('unreadable-target, missing-target and missing-actual', () => {
  it('names the place where reading stopped', () => {
    const [finding] = findingsOf(
      'unreadable-target',
      block(owner, indicator(unreadable('>= boh', 3), number(1))),
    );
    expect(finding?.message).toContain(
      '«>= boh» non è leggibile da «boh» in poi: ci si aspettava un numero',
    );
    expect(ids('missing-target', indicator(unreadable('>= boh', 3), number(1)))).toEqual([]);
  });

  it('says where a cell holds an error', () => {
    const sign: ReadingSign = { kind: 'error-value', text: '#DIV/0!' };
    const target = unreadable('#DIV/0!', 0, { signs: [sign] });
    expect(
      findingsOf('unreadable-target', block(owner, indicator(target, null)))[0]?.message,
    ).toContain('La cella del target contiene l’errore #DIV/0!');
    const actual = { ...number(1), value: null, signs: [sign] };
    expect(
      findingsOf('missing-actual', block(owner, indicator(threshold('>=', 1), actual)))[0]?.message,
    ).toContain('La cella del consuntivo contiene l’errore #DIV/0!');
  });

  it('asks for what is missing, not for what is not due or withdrawn', () => {
    const due = threshold('>=', 1);
    expect(ids('missing-actual', indicator(due, null))).toEqual(['A01/1']);
    expect(ids('missing-actual', indicator(due, null, { state: 'withdrawn' }))).toEqual([]);
    expect(ids('missing-actual', indicator(noTarget(true), null))).toEqual([]);
    expect(ids('missing-target', indicator(noTarget(false), number(1)))).toEqual(['A01/1']);
    expect(ids('missing-target', indicator(noTarget(true), number(1)))).toEqual([]);
    expect(ids('missing-target', indicator(reference('<=', 'national'), number(1)))).toEqual([
      'A01/1',
    ]);
    const told = indicator(due, null, { narrative: 'Il dato ad oggi non è ancora disponibile.' });
    expect(findingsOf('missing-actual', block(owner, told))[0]?.message).toContain(
      'non è disponibile',
    );
  });
});

describe('deadline-missed', () => {
  it('counts the days, at least as many for a span, and asks where it cannot know', () => {
    const message = (limit: string, to: string, from = to) =>
      findingsOf('deadline-missed', block(owner, indicator(deadline(limit), done(to, from))))[0]
        ?.message;
    expect(message('2023-07-31', '2023-12-07')).toContain('31/07/2023 superato con 129 giorni');
    expect(message('2023-07-31', '2023-12-31', '2023-12-01')).toContain('almeno 123 giorni');
    expect(message('2023-12-15', '2023-12-31', '2023-12-01')).toContain(
      'comprende il termine 15/12/2023',
    );
    expect(message('2023-12-31', '2023-12-19')).toBeUndefined();
  });

  it('asks to look at the date of a value that was reached, and only then', () => {
    const of = (date: string, reached: number) =>
      ids('deadline-missed', indicator(threshold('>=', 5, { date }), number(reached)));
    expect(of('2023-06-30', 5)).toEqual(['A01/1']);
    expect(of('2023-06-30', 4)).toEqual([]);
    expect(of('2023-12-31', 5)).toEqual([]);
  });
});

describe('unreachable-target', () => {
  const share = (target = percent('>=', 103), extra = {}) =>
    indicator(target, number(97, { unit: '%' }), { isShare: true, ...extra });

  it('flags a share of a whole wished above 100', () => {
    expect(ids('unreachable-target', share())).toEqual(['A01/1']);
    expect(ids('unreachable-target', share(percent('>', 100)))).toEqual(['A01/1']);
    expect(ids('unreachable-target', share(percent('>=', 100)))).toEqual([]);
    expect(ids('unreachable-target', share(threshold('>=', 150)))).toEqual([]);
  });

  it('says nothing where the series itself exceeds 100, or it is no share', () => {
    const series = { history: [history(2022, '112.67', { unit: '%' })] };
    expect(ids('unreachable-target', share(percent('>=', 120), series))).toEqual([]);
    expect(ids('unreachable-target', share(percent('>=', 120), { isShare: false }))).toEqual([]);
  });
});

describe('target-revised and target-below-baseline', () => {
  it('tells the story of a revised target, one finding per sheet', () => {
    const revised = indicator(
      percent('>=', 27, {
        revisions: [
          { value: decimal(15), date: null, occasion: null },
          { value: decimal(20), date: null, occasion: 'in sede di monitoraggio 2023' },
        ],
      }),
      number('28.56', { unit: '%' }),
    );
    const [finding] = findingsOf('target-revised', block(owner, revised));
    expect(finding).toMatchObject({ severity: 'informazione', subject: 'Scheda 1' });
    expect(finding?.message).toBe(
      '1 target rivisto: A01/1: 15 → 20 → ≥ 27% (in sede di monitoraggio 2023).',
    );
  });

  it('tells a confirmed target beside the history of the sheets, not as a part of it', () => {
    const revisions = [{ value: decimal(10), date: null, occasion: null }];
    const revised = indicator(threshold('<=', 7, { revisions }), number(6), {
      targetConfirmed: true,
      targetOfSheets: threshold('>=', 5, { revisions }),
    });
    const [finding] = findingsOf('target-revised', block(owner, revised));
    expect(finding?.message).toBe(
      '1 target rivisto: A01/1: 10 → ≥ 5, confermato dall’ufficio: ≤ 7.',
    );
  });

  it.each([
    ['a lower at-least target', threshold('>=', 110), ['194'], null, true],
    ['a higher one', threshold('>=', 200), ['194'], null, false],
    ['a looser at-most target', threshold('<', 60, { unit: 'gg' }), ['53.10'], null, true],
    ['a tighter one', threshold('<=', 3), ['3.5'], null, false],
    ['below the three-year mean only', threshold('>=', 15), ['10', '20', '30'], null, true],
    ['two years, no mean', threshold('>=', 15), ['10', '40'], null, false],
    ['a ratio against percents', threshold('>=', 1), ['60', '100', '20'], '%', false],
    ['an index against euros', threshold('>=', 1), ['37.45'], '€', false],
    ['percents without their sign', percent('>=', 60), ['67.90'], null, true],
  ])('compares with the series: %s', (_, target, values, unit, flagged) => {
    const series = values.map((value, index) => history(2022 - index, value, { unit }));
    const found = findingsOf(
      'target-below-baseline',
      block(owner, indicator(target, number(1), { history: series })),
    );
    expect(found.length === 1).toBe(flagged);
  });
});

describe('asking about a doubtful actual', () => {
  const sign = (kind: ReadingSign['kind']): ReadingSign => ({ kind, text: '06/06/2023' });
  const unsure = doubtful(number('3.3'), 'Il testo dà due cifre', 20);
  const asking = ['two-actuals', 'ambiguous-order', 'date-where-number', 'display-hides'];
  const asked = (extra: object, actual = unsure) =>
    assessBlocks([block(owner, indicator(threshold('>=', 10), actual, extra))])
      .findings.filter(({ check }) => asking.includes(check))
      .map(({ check }) => check);

  it('asks exactly once, by what the doubt is', () => {
    expect(asked({})).toEqual(['two-actuals']);
    expect(asked({ ambiguousOrder: true })).toEqual(['ambiguous-order']);
    expect(asked({}, { ...unsure, signs: [sign('date-where-number')] })).toEqual([
      'date-where-number',
    ]);
    expect(asked({}, { ...unsure, signs: [sign('display-hides')] })).toEqual(['display-hides']);
    expect(asked({}, { ...unsure, value: null, rivals: [], doubt: null })).toEqual(['two-actuals']);
    expect(asked({ state: 'withdrawn' })).toEqual([]);
    expect(asked({}, number('3.3'))).toEqual([]);
  });

  it('tells what each candidate would give', () => {
    const [finding] = findingsOf(
      'two-actuals',
      block(owner, indicator(threshold('>=', 10), unsure)),
    );
    expect(finding?.message).toContain('Possibili: 3,3 → 33%; 20 → 100%.');
  });

  it('shows a value given as a bound, and the text around it where it stands alone', () => {
    const text = 'I presenti sono superiori a 20, ma con i soli incontri si scende a 3,3';
    const span = { start: text.indexOf('20'), end: text.indexOf('20') + 2 };
    const alone = doubtful(number(20, { text, span }), 'Una soglia');
    const said = (actual: typeof alone) =>
      findingsOf('two-actuals', block(owner, indicator(threshold('>=', 10), actual)))[0]?.message;
    expect(said(alone)).toContain(`Letto: oltre 20 → 100%. Nel testo: «${text}».`);
    const both = doubtful(number(20, { text, span }), 'Una soglia', 3.3);
    expect(said(both)).toContain('Possibili: oltre 20 → 100%; 3,3 → 33%. Finché');
  });
});

describe('declared-not-reached and declared-only', () => {
  const told = (actual: ReturnType<typeof declared>) => indicator(threshold('>=', 10), actual);

  it('flags what the text says was not reached', () => {
    expect(ids('declared-not-reached', told(declared(false)))).toEqual(['A01/1']);
    expect(ids('declared-not-reached', told(declared(true)), told(number(3)))).toEqual([]);
  });

  it('lists what is only declared, once a sheet, and how to make it count', () => {
    const found = findingsOf(
      'declared-only',
      block(owner, told(declared(true, 100)), told(declared(true)), told(declared(false))),
    );
    expect(found.map(({ subject }) => subject)).toEqual(['Scheda 1']);
    expect(found[0]?.message).toBe(
      '2 risultati solo dichiarati: non contano (cambiare in «Parametri» se devono contare): ' +
        'A01/1 (100%); A01/2.',
    );
  });
});

describe('the words of missing-actual and target-below-baseline', () => {
  it('quotes a text without a value', () => {
    const narrative = `Le attività sono proseguite ${'con regolarità '.repeat(9)}`;
    const silent = indicator(threshold('>=', 1), null, { narrative });
    expect(findingsOf('missing-actual', block(owner, silent))[0]?.message).toContain(
      `Il testo non dà un valore: "${narrative.slice(0, 80)}…".`,
    );
  });

  it('gives the series its unit', () => {
    const easy = indicator(percent('>=', '7.94'), null, { history: [history(2022, '19.58')] });
    expect(findingsOf('target-below-baseline', block(owner, easy))[0]?.message).toContain(
      'target ≥ 7,94%, nel 2022 19,58%',
    );
  });
});
