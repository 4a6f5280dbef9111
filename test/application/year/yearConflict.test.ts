import { describe, expect, it } from '@jest/globals';
import { NOTHING_DECIDED } from '../../../src/application/decisions/decisions';
import { evaluate, type Evaluation } from '../../../src/application/evaluate/evaluate';
import { CHECKS } from '../../../src/domain/checks/checks';
import { holdsForAnyYear } from '../../../src/domain/checks/holdsForAnyYear';
import { drawSheet } from '../../sheets/reading/drawSheet';

/** A report whose every row would be flagged for another year than its own. */
const REPORT = drawSheet('Dati', [
  ['Relazione sulla performance 2023'],
  ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Raggiungimento'],
  ['A01', 'Servizi', 'Imprese assistite', '2023: >= 100', 'Al 31 dicembre 2023: 90', '90%'],
  ['A01', 'Servizi', 'Carta dei servizi', 'entro il 30/06/2023', 'approvata il 12/06/2023', null],
  ['A01', 'Servizi', 'Sportelli aperti', '2023: >= 3', 'il 10/03/2023, il 4/05/2023: 3', '100%'],
  ['A01', 'Servizi', 'Domande in rete', '2023: >= 90%', '80/100, pari al 81%', '90%'],
  ['Ao2', 'Tempi', 'Giorni medi', '2022: <= 30 2023: <= 25', 'Nel 2023: 24 gg', '100%'],
]);
const WORKBOOK = { sheets: [REPORT], marks: [] };

const evaluated = (year: number | null, pending = NOTHING_DECIDED): Evaluation =>
  evaluate(WORKBOOK, { year, answers: [], earlier: null, pending });

const checksOf = ({ findings }: Evaluation): readonly string[] => [
  ...new Set(findings.map(({ check }) => check)),
];

describe('a year that the sheets contradict', () => {
  it('is a finding with the text that contradicts it, at its cell', () => {
    const [finding] = evaluated(2024).findings.filter(({ check }) => check === 'year-conflict');
    expect(finding?.severity).toBe('avviso');
    expect(finding?.message).toContain('2023 (dal titolo «Relazione sulla performance 2023»');
    expect(finding?.cell).toEqual({ sheet: 'Dati', row: 0, column: 0 });
  });

  it('leaves no finding that tells people to correct what is right for the other year', () => {
    for (const year of [2021, 2022, 2024, 2031]) {
      const checks = checksOf(evaluated(year)).filter((check) => check !== 'year-conflict');
      expect({ year, left: checks.filter((check) => !holdsForAnyYear(check)) }).toEqual({
        year,
        left: [],
      });
      expect(checks).toContain('ratio-mismatch');
    }
  });

  it('says nothing of a plan, although nothing is reported of that year', () => {
    expect(evaluated(2031).assessment.plan).toBe(false);
  });

  it('is not there for the year of the sheets', () => {
    expect(checksOf(evaluated(2023))).not.toContain('year-conflict');
  });

  it('lets all findings speak again once somebody accepted it with a reason', () => {
    const finding = evaluated(2024).findings.find(({ check }) => check === 'year-conflict');
    if (finding === undefined) throw new Error('no finding');
    const acceptances = [{ finding, reason: 'Si valuta davvero il 2024.' }];
    const accepted = evaluated(2024, { ...NOTHING_DECIDED, acceptances });
    expect(accepted.accepted.map(({ check }) => check)).toEqual(['year-conflict']);
    expect(checksOf(accepted).some((check) => !holdsForAnyYear(check))).toBe(true);
    const unreasoned = [{ finding, reason: ' ' }];
    expect(checksOf(evaluated(2024, { ...NOTHING_DECIDED, acceptances: unreasoned }))).toContain(
      'year-conflict',
    );
  });
});

describe('holdsForAnyYear', () => {
  it('names checks that there are', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(ids.filter(holdsForAnyYear)).toHaveLength(13);
    expect(holdsForAnyYear('missing-actual')).toBe(false);
  });
});
