import { describe, expect, it } from '@jest/globals';
import { entryFindings } from '../../../src/application/entries/entryFindings';
import {
  NO_ENTRIES,
  type IndicatorInputs,
  type ObjectiveInputs,
  type SetAside,
  type SetAsideReason,
  type UserEntries,
} from '../../../src/sheets/generated/entries/userEntries';
import {
  confirmedFor,
  NO_CONFIRMATION,
  NO_JUDGEMENT,
  NOTHING_RECOGNISED,
} from '../../support/makeLayout';
import { worksheetsOf } from '../../support/worksheetsOf';
import { typedIn } from './drawn';

const NOW = worksheetsOf([
  { code: 'A01', title: 'Ridurre i tempi', indicators: [{ name: 'Domande evase' }] },
]);

const confirmed = (value: number): IndicatorInputs => ({
  ...NO_CONFIRMATION,
  confirmedActual: confirmedFor('', value),
});
const scored = (score: number): ObjectiveInputs => ({ ...NO_JUDGEMENT, score: typedIn(score) });

const aside = <Inputs>(
  reason: SetAsideReason,
  inputs: Inputs,
  extra: Partial<SetAside<Inputs>> = {},
): SetAside<Inputs> => ({
  code: 'A01/1', title: 'Ridurre i tempi', name: 'Pratiche evase', key: 'own:9', year: 2023,
  reason, likely: null, inputs, ...extra,
}); // prettier-ignore

const told = (typed: Partial<UserEntries>) =>
  entryFindings({ ...NO_ENTRIES, ...typed }, NOW, NOTHING_RECOGNISED);

describe('what is said of words that do not stand where they stood', () => {
  it('is nothing where all have their places', () => {
    expect(told({ indicators: new Map([['A01/1', confirmed(80)]]) })).toEqual([]);
  });

  it('names both codes and the title of an objective that moved', () => {
    const [finding, ...more] = told({
      moved: [{ from: 'A01', to: 'A02', title: 'Assistere' }],
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'avviso', check: 'code-moved', subject: 'A02' });
    expect(finding?.message).toContain('«Assistere» era A01 ed è ora A02');
  });

  it('says what has no place, where it stands, and what it may have become', () => {
    const [finding, ...more] = told({
      indicatorsSetAside: [aside('gone', confirmed(81.5), { likely: 'A01/1' })],
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      check: 'entry-unplaced',
      subject: 'A01/1',
      cell: { row: 9, column: 9 },
    });
    for (const words of ['«Pratiche evase»', '«81,5»', 'A01/1 «Domande evase»', '«scartare»']) {
      expect(finding?.message).toContain(words);
    }
  });

  it('says the same of a judgement, with the title of now', () => {
    const row = aside('gone', scored(70), { code: 'A01', name: '', likely: 'A01' });
    const [finding] = told({ objectivesSetAside: [row] });
    expect(finding?.message).toContain('«Valutazione OIV»');
    expect(finding?.message).toContain('A01 «Ridurre i tempi»: ');
  });

  it('is nothing for a row that keeps notes of people alone', () => {
    expect(told({ indicatorsSetAside: [aside('gone', NO_CONFIRMATION)] })).toEqual([]);
  });

  it('counts what belongs to another year, in one finding a year', () => {
    const findings = told({
      indicatorsSetAside: [
        aside('other-year', confirmed(80), { year: 2022 }),
        aside('other-year', confirmed(81), { year: 2022 }),
        aside('other-year', confirmed(82), { year: 2021 }),
      ],
      objectivesSetAside: [aside('other-year', scored(70), { year: 2022 })],
      accepted: [
        {
          key: 'missing-actual | A01/1', evidence: 'aa', outcome: typedIn('accettata'), reason: null,
          about: null, setAside: { reason: 'other-year', year: 2022 },
        },
      ],
    }); // prettier-ignore
    expect(findings.map(({ check, subject }) => [check, subject])).toEqual([
      ['entries-set-aside', '2021'],
      ['entries-set-aside', '2022'],
    ]);
    expect(findings[0]?.message).toContain('(1 riga con valori confermati)');
    expect(findings[1]?.message).toContain(
      '(2 righe con valori confermati, 1 valutazione dell’OIV, 1 anomalia giudicata)',
    );
  });

  it('tells both values where two copies differ', () => {
    const [finding, ...more] = told({
      indicators: new Map([['A01/1', confirmed(80)]]),
      indicatorsSetAside: [aside('other-copy', confirmed(90), { likely: 'A01/1' })],
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ check: 'copies-differ', subject: 'A01/1' });
    expect(finding?.message).toMatch(/qui .*«80»; nell’altra .*«90»/);
  });

  it('says that the other copy alone has a value where the own cell was cleared', () => {
    const row = aside('other-copy', scored(90), { code: 'A01', name: '', likely: 'A01' });
    expect(told({ objectivesSetAside: [row] })[0]?.message).toMatch(/qui nulla; nell’altra .*«90»/);
  });

  it('says that an answer has lost its column', () => {
    const [finding, ...more] = told({
      answerCells: [{ sheet: 'Schede', header: 'Valore', answer: typedIn('consuntivo') }],
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ check: 'confirmation-stale', subject: 'Schede' });
    expect(finding?.message).toContain('«consuntivo» era per la colonna «Valore»');
  });

  it('rests on what was typed: another value is another finding', () => {
    const evidence = (value: number) =>
      told({ indicatorsSetAside: [aside('gone', confirmed(value))] })[0]?.evidence;
    expect(evidence(80)).not.toBe(evidence(81));
  });
});
