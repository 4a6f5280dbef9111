import { describe, expect, it } from '@jest/globals';
import { unreasonedAcceptances } from '../../../../src/application/decisions/unreasonedAcceptances';
import { NO_ENTRIES } from '../../../../src/sheets/generated/entries/userEntries';
import {
  evidenceOf,
  findingKey,
  isAccepted,
} from '../../../../src/sheets/generated/findings/acceptance';
import { ASSESSMENT, said, typedIn, written } from '../../../application/entries/typedRegister';
import { typedCell } from '../../../support/makeLayout';
import { contentOf } from '../../../support/planToSnapshot';

describe('accepted findings', () => {
  const finding = ASSESSMENT.findings[0];
  if (finding === undefined) throw new Error('The register has no finding.');
  const judged = {
    key: findingKey(finding),
    evidence: evidenceOf(finding),
    outcome: typedCell('Accettata'),
    reason: typedCell('Refuso noto'),
    about: null,
    setAside: null,
  };

  it('are quiet on the figures that they were accepted on, and only on those', () => {
    expect(isAccepted(finding, [judged])).toBe(true);
    expect(isAccepted({ ...finding, evidence: 'altro' }, [judged])).toBe(false);
    expect(isAccepted(finding, [{ ...judged, outcome: typedCell('da correggere') }])).toBe(false);
  });

  it('need a reason', () => {
    expect(isAccepted(finding, [{ ...judged, reason: null }])).toBe(false);
    expect(isAccepted(finding, [{ ...judged, reason: typedCell('  ') }])).toBe(false);
  });

  it('without a reason are told, and only those', () => {
    const without = { ...judged, reason: typedCell('  ') };
    const [told, ...others] = unreasonedAcceptances(ASSESSMENT.findings, [without]);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ check: 'acceptance-unreasoned', subject: finding.subject });
    expect(told?.message).toContain('senza un motivo');
    const quiet = [
      judged,
      { ...without, outcome: typedCell('da correggere') },
      { ...without, outcome: null },
      { ...without, key: 'no-such-check | A01' },
    ];
    expect(unreasonedAcceptances(ASSESSMENT.findings, quiet)).toEqual([]);
  });

  it('ask again when the figures change, and keep the reason', () => {
    const typed = { ...NO_ENTRIES, accepted: [{ ...judged, evidence: 'older' }] };
    const [again] = typedIn(written(typed)).accepted;
    expect(said(again?.outcome ?? null)).toEqual(contentOf('da rivedere'));
    expect(said(again?.reason ?? null)).toEqual(contentOf('Refuso noto'));
    expect(again?.evidence).toBe(evidenceOf(finding));
  });
});
