import { describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { NO_ENTRIES } from '../../../src/sheets/generated/entries/userEntries';
import { oivDecision } from '../../../src/sheets/generated/objectives/oivDecision';
import { localAddress } from '../../../src/domain/model/cellAddress';
import type { Plan, PlannedSheet, PlannedValue } from '../../../src/sheets/plan';
import { buildPackage } from '../../adapters/xlsx/support/buildPackage';
import { recalculate } from '../../adapters/xlsx/support/recalculate';
import { layoutOf, typedCell, planOf } from '../../support/makeLayout';
import { contentOf } from '../../support/planToSnapshot';
import * as make from '../../support/makeRegister';
import { addressIn, placeIn, plannedSheetOf, typeInto } from '../../support/typeInto';

const STATE = 'Traguardo_Stato_indicatori';
const EVALUATION = 'Traguardo_Valutazione_OIV';
const ACTUAL = 'Consuntivo confermato';

const BLOCKS = [
  make.block(
    make.objective('A01'),
    make.indicator(make.percent('>=', 90), null),
    make.indicator(make.percent('>=', 90), make.doubtful(make.number(80))),
    make.indicator(make.percent('>=', 90, { doubt: { kind: 'two-targets' } }), make.number(80)),
    make.indicator(make.deadline('2023-07-31'), null),
    make.indicator(make.threshold('>=', 15), null),
    make.indicator(
      make.percent('>=', 57),
      make.number('57', { cell: make.cellAt(0, 0), linkFactor: 100 }),
    ),
  ),
];
const PLAN = planOf(layoutOf(make.assessBlocks(BLOCKS)));

const book = (stored: string) =>
  buildPackage({
    sheets: [
      { name: 'Scheda 1', xml: `<sheetData><row r="1"><c r="A1">${stored}</c></row></sheetData>` },
    ],
  });

/** What the engine makes of one cell of a plan. */
const computed = async (
  plan: Plan,
  mark: string,
  [code, header]: readonly [string, string],
  stored = '<v>0.57</v>',
): Promise<string | undefined> => {
  const sheet = plannedSheetOf(plan, mark);
  return computedAt(plan, sheet, addressIn(sheet, code, header), stored);
};

const computedAt = async (
  plan: Plan,
  sheet: PlannedSheet,
  address: string,
  stored = '<v>0.57</v>',
): Promise<string | undefined> => {
  const bytes = await writeWorkbook(book(stored), plan);
  return (await recalculate(bytes, sheet.title, [address])).get(address);
};

const afterTyping = async (code: string, value: PlannedValue): Promise<readonly unknown[]> => {
  const plan = typeInto(PLAN, STATE, [code, ACTUAL], value);
  return Promise.all(
    ['% raggiungimento', 'Stato'].map((header) => computed(plan, STATE, [code, header])),
  );
};

describe('a confirmed actual', () => {
  it.each([
    ['a missing one counts at once', 'A01/1', 81, ['90', '◕ quasi raggiunto']],
    ['a doubtful one counts at once', 'A01/2', 95, ['100', '✔ raggiunto']],
    ['a doubtful target still waits', 'A01/3', 95, ['', '○ non misurato']],
    ['words wait for the program', 'A01/1', '81 su 100', ['', '↻ da ricalcolare']],
    ['a typed 85% waits for the program', 'A01/1', 0.85, ['', '↻ da ricalcolare']],
    ['a day meets a deadline', 'A01/4', 45_138, ['100', '✔ raggiunto']],
    ['a plain number is no day', 'A01/4', 100, ['', '↻ da ricalcolare']],
    ['a day where a number is due waits', 'A01/5', 45_083, ['', '↻ da ricalcolare']],
  ])('%s', async (_, code, value, expected) => {
    expect(await afterTyping(code, value)).toEqual(expected);
  });

  it('stops counting as read when it is cleared, until the program has run', async () => {
    const typed = {
      ...NO_ENTRIES,
      indicators: new Map([
        [
          'A01/1',
          {
            confirmedTarget: null,
            confirmedActual: {
              ...typedCell('81 su 90'),
              givenFor: { fingerprint: null, text: '' },
              standing: 'holds' as const,
            },
            choice: null,
          },
        ],
      ]),
    };
    const confirmed = [
      make.block(
        make.objective('A01'),
        make.indicator(make.percent('>=', 90), make.number(90, { confirmed: true })),
      ),
    ];
    const plan = planOf(layoutOf(make.assessBlocks(confirmed), { entries: typed }));
    expect(await computed(plan, STATE, ['A01/1', '% raggiungimento'])).toBe('100');
    const cleared = typeInto(plan, STATE, ['A01/1', ACTUAL], null);
    expect(await computed(cleared, STATE, ['A01/1', 'Stato'])).toBe('↻ da ricalcolare');
  });
});

describe('the reading of an indicator', () => {
  it('says of what a person typed that it is confirmed, of all else how it was read', () => {
    const block = make.block(
      make.objective('A01'),
      make.indicator(make.percent('>=', 90), make.number(90, { confirmed: true })),
      make.indicator(make.percent('>=', 90), make.number(90)),
    );
    const sheet = plannedSheetOf(planOf(layoutOf(make.assessBlocks([block]))), STATE);
    const words = ['A01/1', 'A01/2'].map((code) => {
      const [row, column] = placeIn(sheet, code, 'Lettura');
      return sheet.cells[row]?.[column];
    });
    expect(words).toMatchObject([{ value: 'confermato' }, { value: 'misurato' }]);
  });
});

describe('the summary by area', () => {
  it('has a row of its own for objectives without an area, computed live', async () => {
    const met = () => make.indicator(make.percent('>=', 90), make.number(95));
    const half = () => make.indicator(make.percent('>=', 90), make.number(45));
    const blocks = [
      make.block(make.objective('A01', { area: 'Persone' }), met()),
      make.block(make.objective('C01', { area: null }), half()),
    ];
    const plan = planOf(layoutOf(make.assessBlocks(blocks)));
    const sheet = plannedSheetOf(plan, EVALUATION);
    const at = (name: string) =>
      sheet.cells.findLastIndex((row) =>
        row.some((cell) => cell !== undefined && 'value' in cell && cell.value === name),
      );
    expect(at('Senza ambito')).toBe(at('Persone') + 1);
    const [, column] = placeIn(sheet, 'C01', '% raggiungimento');
    expect(await computedAt(plan, sheet, localAddress(at('Persone'), column))).toBe('100');
    const mean = await computedAt(plan, sheet, localAddress(at('Senza ambito'), column));
    expect(Number(mean)).toBeCloseTo(50, 9);
  });
});

describe('a time span', () => {
  it.each(['2023-12-31', '2023-06-30'])('is shown as words for a deadline on %s', async (due) => {
    const indicator = make.indicator(make.deadline(due), make.done('2023-12-31', '2023-12-01'));
    const plan = planOf(
      layoutOf(make.assessBlocks([make.block(make.objective('A01'), indicator)])),
    );
    const cell = (header: string) => computed(plan, STATE, ['A01/1', header]);
    const sheet = plannedSheetOf(plan, STATE);
    const [row, column] = placeIn(sheet, 'A01/1', 'Consuntivo letto');
    expect(sheet.cells[row]?.[column]).toMatchObject({ value: 'dal 01/12/2023 al 31/12/2023' });
    expect(await cell('Consuntivo che conta')).toBe(due === '2023-12-31' ? '45291' : '45261');
  });
});

describe('a cell of the user’s own', () => {
  const cell = ['A01/6', '% raggiungimento'] as const;
  it('is followed when it changes', async () => {
    expect(await computed(PLAN, STATE, cell)).toBe('100');
    expect(Number(await computed(PLAN, STATE, cell, '<v>0.285</v>'))).toBeCloseTo(50, 9);
  });

  it('is missing, not zero, when it is emptied or holds words', async () => {
    expect(await computed(PLAN, STATE, cell, '')).toBe('');
    expect(await computed(PLAN, STATE, cell, '<f>"n.d."</f><v>n.d.</v>')).toBe('');
  });
});

const pending = { outcome: 'pending', score: null, cause: null, reason: null, cell: null } as const;

describe('the OIV', () => {
  it('sees the final score and the difference follow what is typed', async () => {
    const plan = typeInto(PLAN, EVALUATION, ['A01', 'Punteggio OIV'], 60);
    expect(await computed(plan, EVALUATION, ['A01', 'Punteggio finale'])).toBe('60');
    expect(await computed(plan, EVALUATION, ['A01', 'Differenza'])).toBe('-40');
    const excluded = typeInto(plan, EVALUATION, ['A01', 'Esito OIV'], 'non valutabile');
    expect(await computed(excluded, EVALUATION, ['A01', 'Punteggio finale'])).toBe('');
  });

  it.each([
    ['a score over 100 is as if nobody had typed it', 140, null, ''],
    ['a score under 0 likewise', -5, null, ''],
    ['100 and 0 are scores', 100, null, '100'],
    ['words are no score', 'ottimo', null, ''],
    ['an outcome that is none of ours leaves the score', 60, 'boh', '60'],
    ['spaces around an outcome do not count', 60, ' Valutato ', '60'],
    ['nor around one without a score', 60, 'Escluso ', ''],
  ])('%s', async (_, score, outcome, expected) => {
    const scored = typeInto(PLAN, EVALUATION, ['A01', 'Punteggio OIV'], score);
    const plan = typeInto(scored, EVALUATION, ['A01', 'Esito OIV'], outcome);
    expect(await computed(plan, EVALUATION, ['A01', 'Punteggio finale'])).toBe(expected);
  });

  it.each([
    [140, 'valutato ', 'General'],
    [1.4, 'boh', '0%'],
    [0.85, 'Valutato', '0%'],
    ['85,5', ' VALUTATO', 'General'],
    [60, 'non\u00a0valutabile ', 'General'],
    ['ottimo', 'in attesa ', 'General'],
  ])(
    'sees the stored result that the formula gives for %s, «%s»',
    async (score, outcome, format) => {
      const inputs = {
        outcome: typedCell(outcome),
        score: typedCell(typeof score === 'number' ? contentOf(score, format) : score),
        cause: null,
        reason: null,
        choice: null,
        judgedOn: null,
        disputed: false,
        yearBefore: null,
      };
      const typed = { ...NO_ENTRIES, objectives: new Map([['A01', inputs]]) };
      const plan = planOf(layoutOf(make.assessBlocks(BLOCKS), { entries: typed }));
      const place = ['A01', 'Punteggio finale'] as const;
      const sheet = plannedSheetOf(plan, EVALUATION);
      const [row, column] = placeIn(sheet, ...place);
      const cell = sheet.cells[row]?.[column];
      const stored = cell !== undefined && 'formula' in cell ? String(cell.result) : null;
      expect(await computed(plan, EVALUATION, place)).toBe(stored);
      const decided = oivDecision('A01', pending, inputs).decision.score;
      expect(stored).toBe(decided?.toString() ?? '');
    },
  );

  it('withdraws an objective at once', async () => {
    const plan = typeInto(PLAN, EVALUATION, ['A01', 'Esito OIV'], 'soppresso');
    expect(await computed(plan, EVALUATION, ['A01', 'Stato'])).toBe('⊘ soppresso');
    expect(await computed(plan, EVALUATION, ['A01', '% raggiungimento'])).toBe('');
  });
});
