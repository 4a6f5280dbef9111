import { describe, expect, it } from '@jest/globals';
import { decimal } from '../../../src/domain/decimal';
import type { Indicator } from '../../../src/domain/model/indicator';
import type { OivDecision } from '../../../src/domain/model/objective';
import type { ReadingSign } from '../../../src/domain/model/target';
import {
  block,
  type Block,
  cellAt,
  findingsOf,
  indicator,
  number,
  objective,
  pending,
  percent,
  ratio,
  scored,
  threshold,
} from '../../support/makeRegister';

const met = indicator(threshold('>=', 10), number(10));
const half = indicator(threshold('>=', 10), number(5));
const subjects = (check: string, ...blocks: readonly Block[]) =>
  findingsOf(check, ...blocks).map(({ subject }) => subject);
const messages = (check: string, ...blocks: readonly Block[]) =>
  findingsOf(check, ...blocks).map(({ message }) => message);

describe('oiv-far and reason-missing', () => {
  const far = (oiv: OivDecision, extra: Partial<Indicator> = {}) =>
    block(objective('A01', { oiv }), { ...half, ...extra });

  it('asks for a reason where the score is ten points or more away', () => {
    expect(subjects('oiv-far', far(scored(60)))).toEqual(['A01']);
    expect(subjects('oiv-far', far(scored(40)))).toEqual(['A01']);
    expect(subjects('oiv-far', far(scored(59)))).toEqual([]);
    expect(messages('oiv-far', far(scored(100)))[0]).toContain(
      'L’OIV ha dato 100, il raggiungimento calcolato è 50%',
    );
  });

  it('takes a typed reason or prose that speaks of it', () => {
    expect(subjects('oiv-far', far(scored(100, { reason: 'Cause esterne' })))).toEqual([]);
    expect(
      subjects(
        'oiv-far',
        far(scored(100), { narrative: 'evento annullato (causa ritenuta esogena)' }),
      ),
    ).toEqual([]);
    expect(
      subjects('oiv-far', far(scored(100), { narrative: 'L’OIV ne ha tenuto conto.' })),
    ).toEqual([]);
  });

  it('has nothing to compare without score or achievement', () => {
    expect(subjects('oiv-far', far(pending))).toEqual([]);
    expect(subjects('oiv-far', far(scored(0), { actual: null }))).toEqual([]);
  });

  it('asks why an objective is not assessable or excluded', () => {
    const out = (outcome: 'not-assessable' | 'excluded', reason: string | null = null) =>
      far({ ...pending, outcome, reason });
    expect(subjects('reason-missing', out('not-assessable'))).toEqual(['A01']);
    expect(subjects('reason-missing', out('excluded'))).toEqual(['A01']);
    expect(subjects('reason-missing', out('excluded', 'Rinviato al 2024'))).toEqual([]);
    const told = far({ ...pending, outcome: 'excluded' }, { narrative: 'rinviato al 2024' });
    expect(subjects('reason-missing', told)).toEqual([]);
  });
});

describe('meta-mismatch', () => {
  const meta = (ok: number, of: number) => [
    block(
      objective('D02', { level: 'entity' }),
      indicator(percent('>=', 90), ratio('0', ok, of), { isMeta: true }),
    ),
    ...[100, 100, 50].map((score, index) =>
      block(objective(`D02.0${index + 1}`, { oiv: scored(score) }), met),
    ),
  ];

  it('flags a printed count that is not the computed one', () => {
    expect(subjects('meta-mismatch', ...meta(2, 3))).toEqual([]);
    expect(messages('meta-mismatch', ...meta(3, 3))[0]).toContain(
      'riporta 3 su 3, ma sopra il 90% sono 2 obiettivi operativi su 3',
    );
  });
});

describe('weights-sum', () => {
  const weighed = (code: string, ...weights: number[]) =>
    block(objective(code), ...weights.map((weight) => ({ ...met, weight: decimal(weight) })));

  it('flags sums near 1 or 100 that are neither', () => {
    expect(subjects('weights-sum', weighed('A01', 0.3, 0.3, 0.3), weighed('A02', 50, 50))).toEqual([
      'A01',
    ]);
    expect(subjects('weights-sum', weighed('A01', 50, 45))).toEqual(['A01']);
  });

  it('leaves whole sums, free points and weights over the whole register alone', () => {
    expect(subjects('weights-sum', weighed('A01', 0.2, 0.3, 0.5), weighed('A02', 60, 40))).toEqual(
      [],
    );
    expect(subjects('weights-sum', weighed('A01', 5, 10, 20))).toEqual([]);
    expect(subjects('weights-sum', weighed('A01', 0.2, 0.2), weighed('A02', 0.3, 0.3))).toEqual([]);
    expect(subjects('weights-sum', block(objective('A01'), met, half))).toEqual([]);
  });

  it('flags decimals far from 1 only where others show the convention', () => {
    expect(subjects('weights-sum', weighed('A01', 0.2, 0.3))).toEqual([]);
    expect(subjects('weights-sum', weighed('A01', 0.2, 0.3), weighed('A02', 0.5, 0.5))).toEqual([
      'A01',
    ]);
  });
});

describe('date-outside-year', () => {
  const told = (narrative: string, date: string, text: string) =>
    block(objective('B03.01'), {
      ...met,
      narrative,
      narrativeCell: cellAt(5, 0),
      datesOutsideYear: [{ date, text }],
    });

  it('flags 7/12/2024 among dates of 2023', () => {
    const narrative = 'incontri del 30/10/2023 (SP) e 08/11/2023 e 7/12/2024 (SV) con insegnanti';
    expect(messages('date-outside-year', told(narrative, '2024-12-07', '7/12/2024'))[0]).toContain(
      'La data 07/12/2024 sta tra quelle del 2023',
    );
  });

  it.each([
    [
      'after the year, before the report',
      'raggiunto il 16/1/2024, dopo il 10/12/2023',
      '2024-01-16',
      '16/1/2024',
    ],
    ['a past one', 'bando del 10/12/2023 e file inviato il 13/05/2022', '2022-05-13', '13/05/2022'],
    [
      'a plan',
      'approvato il 10/12/2023, da completare entro il 31/12/2024',
      '2024-12-31',
      '31/12/2024',
    ],
    ['one that stands alone', 'avvio effettivo il 1/9/2024', '2024-09-01', '1/9/2024'],
  ])('leaves dates that can be right alone: %s', (_, narrative, date, text) => {
    expect(subjects('date-outside-year', told(narrative, date, text))).toEqual([]);
  });
});

describe('codes', () => {
  it('names inferred, repeated and irregular codes', () => {
    const blocks = [
      block(objective('A03', { codeAsWritten: 'Ao3' }), met),
      block(objective('D01.04', { codeAsWritten: 'DO1.04' }), met),
      block(objective('E02.03', { codeAsWritten: null, codeInferred: true }), met),
      block(objective('A03#2', { codeAsWritten: 'A03', repeats: 'A03' }), met),
    ];
    expect(subjects('code-inferred', ...blocks)).toEqual(['E02.03']);
    expect(subjects('code-repeated', ...blocks)).toEqual(['A03#2']);
    expect(messages('code-normalised', ...blocks)).toEqual([
      '2 codici normalizzati: «Ao3» → A03; «DO1.04» → D01.04.',
    ]);
  });

  it('names inferred codes once where the whole sheet bears none', () => {
    const bare = (code: string) => objective(code, { codeAsWritten: null, codeInferred: true });
    expect(subjects('code-inferred', block(bare('X1'), met), block(bare('X2'), met))).toEqual([
      'Scheda 1',
    ]);
  });
});

describe('notes and sources', () => {
  const noted = (code: string, sheet: string, ...notes: (string | null)[]) =>
    block(objective(code), ...notes.map((note) => ({ ...met, note, cell: cellAt(4, 0, sheet) })));

  it('names repeated notes, within a sheet and across', () => {
    const blocks = [
      noted('B06', 'Scheda 10', 'Nota 72', 'Nota 73', 'Nota 70'),
      noted('B07', 'Scheda 11', 'Nota 73', 'Nota 74', 'Nota75 bis'),
      noted('D01', 'Scheda 14', 'Nota 88', 'Nota 88', 'nota 89'),
    ];
    expect(messages('note-repeated', ...blocks)).toEqual([
      '1 numero di nota ripetuto: nota 73 (B06/2, B07/1).',
      '1 numero di nota ripetuto: nota 88 (D01/1, D01/2).',
    ]);
  });

  it('does not compare sheets that each count from 1', () => {
    const blocks = [
      noted('A01', 'Uno', 'Nota 1', 'Nota 2'),
      noted('A02', 'Due', 'Nota 1', 'Nota 2'),
    ];
    expect(messages('note-repeated', ...blocks)).toEqual([]);
  });

  it('names missing notes where most indicators of the sheet have one', () => {
    expect(messages('note-missing', noted('A01', 'Uno', 'Nota 1', 'Nota 2', null))).toEqual([
      '1 indicatore senza numero di nota: A01/3.',
    ]);
    expect(messages('note-missing', noted('A01', 'Uno', null, null))).toEqual([]);
  });

  it('names self-declared sources and decimal dots per sheet', () => {
    const sign: ReadingSign = { kind: 'decimal-dot', text: '3.5' };
    const blocks = block(
      objective('A01'),
      {
        ...met,
        source: 'Rilevazione ad hoc CCIAA',
        target: threshold('>=', 10, { signs: [sign] }),
      },
      { ...met, source: 'Movimprese' },
    );
    expect(messages('self-declared-source', blocks)).toEqual([
      '1 indicatore con fonte autodichiarata: A01/1.',
    ]);
    expect(messages('decimal-dot', blocks)).toEqual([
      '1 numero scritto con il punto decimale: A01/1 «3.5».',
    ]);
  });
});
