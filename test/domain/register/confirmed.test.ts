import { actualDoubtText } from '../../../src/domain/actuals/caveats/actualDoubtText';
import { decimal } from '../../../src/domain/decimal';
import { describe, expect, it } from '@jest/globals';
import type { Register } from '../../../src/domain/model/register';
import type { CellContent, Written } from '../../../src/domain/model/cell';
import { PENDING } from '../../../src/domain/register/cells/readEvaluation';
import { buildRegister } from '../../../src/domain/register/buildRegister';
import type { Target } from '../../../src/domain/model/target';
import { targetDoubtWords } from '../../../src/domain/targets/targetDoubtWords';

const at = (content: CellContent, column = 0): Written => ({
  content,
  cell: { sheet: 'S', row: 1, column },
});
const text = (words: string): Written => at({ kind: 'text', text: words });
const number = (value: string, format = 'General'): Written =>
  at({ kind: 'number', value, format });

const wordsOf = ({ doubt }: Target): string => (doubt === null ? '' : targetDoubtWords(doubt));

interface Typed {
  readonly target?: Written;
  readonly actual?: Written;
}

/** The one indicator of a row "Imprese aiutate" with this target and result. */
const row = (target: string, actual: Written | null, typed: Typed, ...remarks: string[]) => {
  const none = { deadline: null, narrative: null, achievement: null, weight: null, unit: null };
  const blank = { polarity: null, baseline: null, status: null, gap: null, source: null };
  const register: Register = buildRegister(
    {
      objectives: [
        {
          key: 'a',
          codeAsWritten: 'A01',
          title: 'Aiutare le imprese',
          level: 'operational',
          area: null,
          department: null,
          individual: false,
          parent: null,
          evaluation: null,
          remarks: [],
          cell: { sheet: 'S', row: 0, column: 0 },
        },
      ],
      indicators: [
        {
          ...none,
          ...blank,
          objective: 'a',
          name: text('Imprese aiutate'),
          algorithm: null,
          targets: [{ year: null, written: text(target) }],
          actuals: actual === null ? [] : [{ year: null, written: actual }],
          note: null,
          remarks: remarks.map(text),
          history: [],
          rounds: [],
          ofYear: null,
          hidden: false,
        },
      ],
      narratives: [],
      banners: [],
      notes: [],
      tables: [],
    },
    2023,
    {
      confirmed: () => ({ target: typed.target ?? null, actual: typed.actual ?? null }),
      decide: () => PENDING,
    },
  );
  const [indicator] = register.indicators;
  const [objective] = register.objectives;
  if (indicator === undefined || objective === undefined) throw new Error('nothing was built');
  return { indicator, objective };
};

describe('a confirmed actual', () => {
  it.each([
    ['>= 90%', number('0.99'), '0.99', 'low'],
    ['>= 90%', text('0,99'), undefined, 'low'],
    ['>= 90%', number('0.99', '0%'), '99', 'high'],
    ['>= 90%', text('0,99%'), '0.99', 'high'],
    ['>= 90%', number('99'), '99', 'high'],
    ['>= 90%', number('0'), '0', 'high'],
    ['<= 0,8%', number('0.99'), '0.99', 'high'],
    ['>= 2', number('0.99'), '0.99', 'high'],
  ])('against %j takes a typed figure or asks', (target, actual, value, confidence) => {
    const read = row(target, null, { actual }).indicator.actual;
    expect([read?.value?.toString(), read?.confidence]).toEqual([value, confidence]);
  });

  it.each([
    ['>= 50', number('0.95', '0%'), 'è in percentuale (95%), ma l’indicatore non è in «%»'],
    ['>= 50', text('95%'), 'è in percentuale (95%), ma l’indicatore non è in «%»'],
    ['>= 50', number('-47'), 'è -47, ma qui un valore negativo non ha senso'],
    ['>= 50', text('-47'), 'è -47, ma qui un valore negativo non ha senso'],
    ['>= 50', text('95?'), '«95?» non si capisce'],
    ['>= 50', text('>= 12'), '«>= 12» non si capisce'],
    ['>= 50', text('circa 95'), '«circa 95» non si capisce'],
    ['>= 50', at({ kind: 'boolean', value: true }), 'non è un valore, ma VERO o FALSO'],
    ['>= 50', at({ kind: 'error', code: '#N/A' }), 'contiene l’errore #N/A'],
    [
      '>= 50',
      at({ kind: 'date', date: '2023-10-08', value: '45207', format: 'd/m/yyyy' }),
      'è la data 08/10/2023, ma serve un numero (una frazione si scrive «8 su 10»)',
    ],
    ['entro il 30/11/2023', number('100'), 'è 100, ma serve una data'],
    [
      '>= 50',
      at({
        kind: 'text',
        text: '1 200',
        runs: [
          { text: '1 ', struck: true },
          { text: '200', struck: false },
        ],
      }),
      'è barrato in parte («1 200»): lasciarvi solo ciò che vale',
    ],
  ])('against %j asks about %j', (target, actual, doubt) => {
    const read = row(target, number('44'), { actual }).indicator.actual;
    expect([read?.confidence, read?.doubt]).toEqual(['low', { kind: 'entered', detail: doubt }]);
  });

  it.each([
    ['>= -6', number('-7.5'), '-7.5'],
    ['+10%', number('-0.08', '0%'), '-8'],
    ['>= 90%', text('12%'), '12'],
  ])('against %j takes %j', (target, actual, value) => {
    const read = row(target, null, { actual }).indicator.actual;
    expect([read?.confidence, read?.value?.toString()]).toEqual(['high', value]);
  });

  it('names both readings of a bare 0,99', () => {
    const read = row('>= 90%', null, { actual: number('0.99') }).indicator.actual;
    expect(read?.doubt && actualDoubtText(read.doubt)).toBe(
      'il consuntivo confermato è 0,99 senza «%»: 0,99% o 99%?',
    );
    expect(read?.rivals.map(String)).toEqual(['99']);
  });
});

describe('a confirmed target', () => {
  const asked = (target: string, actual: Written | null, typed: Written) =>
    row(target, actual, { target: typed }).indicator.target;

  it('leaves the history as the sheets tell it', () => {
    const { indicator } = row('2023 >= 10 5', number('6'), { target: text('<= 7') });
    expect(indicator.target).toMatchObject({ operator: '<=', value: decimal(7) });
    expect(indicator.targetOfSheets).toMatchObject({ operator: '>=', value: decimal(5) });
    expect(indicator.targetOfSheets?.revisions.map(({ value }) => value?.toString())).toEqual([
      '10',
    ]);
    expect(row('2023 >= 10 5', number('6'), {}).indicator.targetOfSheets).toBeUndefined();
  });

  it('stays what was read, with a doubt, where the words are not understood', () => {
    const target = asked('>= 10', number('12'), text('boh non so'));
    expect(target).toMatchObject({ kind: 'threshold', operator: '>=' });
    expect(wordsOf(target)).toContain('«boh non so» non si capisce');
    expect(wordsOf(asked('', null, text('boh non so')))).toContain('non si capisce');
    expect(wordsOf(asked('>= 10', number('12'), text('SI')))).toContain('non si capisce');
  });

  it.each([
    ['>= 90%', number('0.95'), 'è 0,95 senza «%»: 0,95% o 95%?'],
    ['>= 90%', text('0,95'), 'è 0,95 senza «%»: 0,95% o 95%?'],
    ['>= 90%', text('95?'), '«95?» non si capisce'],
    ['entro il 30/11/2023', number('95'), 'è 95, ma serve una data'],
    ['>= 90%', at({ kind: 'boolean', value: true }), 'non è un valore, ma VERO o FALSO'],
  ])('asks where against %j stands %j', (target, typed, doubt) => {
    expect(wordsOf(asked(target, null, typed))).toBe(`il target confermato ${doubt}`);
  });

  it.each([
    ['>= 90%', number('0.95', '0%'), '95'],
    ['>= 0,8%', number('0.9'), '0.9'],
    ['>= 90%', number('95'), '95'],
    ['', number('0.95', '0%'), '95'],
  ])('against %j takes %j', (target, typed, value) => {
    const read = asked(target, null, typed);
    expect([read.doubt, 'value' in read && read.value?.toString()]).toEqual([null, value]);
  });

  it('may be a plain yes where no figure was read', () => {
    expect(asked('', null, text('SI'))).toMatchObject({ kind: 'qualitative', doubt: null });
    expect(asked('SI', null, text('no'))).toMatchObject({ kind: 'qualitative', doubt: null });
  });

  it('asks where a percentage is typed for what is counted', () => {
    const conflict = asked('>= 10', number('12'), text('>= 30%'));
    expect(conflict).toMatchObject({ kind: 'threshold', unit: null });
    expect(wordsOf(conflict)).toContain('«>= 30%», ma l’indicatore non è in «%»');
    expect(wordsOf(asked('>= 10', number('12'), number('0.3', '0%')))).toContain('in percentuale');
    expect(asked('>= 10', text('28,56%'), text('>= 30%'))).toMatchObject({
      unit: '%',
      doubt: null,
    });
    expect(asked('>= 10%', number('12'), text('>= 30%')).doubt).toBeNull();
  });
});

describe('a remark beside the row', () => {
  it('withdraws the objective, unless another row tells a result', () => {
    const { indicator, objective } = row('>= 3', null, {}, 'OBIETTIVO CASSATO');
    expect([indicator.state, objective.state]).toEqual(['withdrawn', 'withdrawn']);
  });

  it('is seen in the actual cell as well', () => {
    const { indicator, objective } = row('>= 3', text('Obiettivo soppresso'), {});
    expect([indicator.state, objective.state]).toEqual(['withdrawn', 'withdrawn']);
  });

  it('replaces the indicator and joins the remarks of the objective', () => {
    const { indicator, objective } = row('>= 3', null, {}, 'indicatore sostituito a luglio');
    expect([indicator.state, objective.state]).toEqual(['replaced', 'active']);
    expect(objective.remarks).toEqual(['indicatore sostituito a luglio']);
  });

  it('changes nothing where something else is soppresso', () => {
    const { indicator, objective } = row('>= 3', number('3'), {}, 'soppresso il bando regionale');
    expect([indicator.state, objective.state]).toEqual(['active', 'active']);
  });
});
