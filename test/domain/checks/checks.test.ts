import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../../src/domain/checks/checks';
import { mappingDoubtful } from '../../../src/domain/checks/reading/mappingDoubtful';
import { cellAt } from '../../support/makeRegister';

const EXPECTED = {
  errore: [
    'ratio-mismatch',
    'stated-mismatch',
    'stated-is-actual',
    'sum-mismatch',
    'history-ratio-mismatch',
    'meta-mismatch',
    'unreadable-target',
    'weights-sum',
    'date-outside-year',
  ],
  avviso: [
    'two-actuals',
    'ambiguous-order',
    'operator-conflict',
    'direction-unclear',
    'target-conflict',
    'missing-actual',
    'missing-target',
    'deadline-missed',
    'declared-not-reached',
    'unreachable-target',
    'strict-bound',
    'date-where-number',
    'display-hides',
    'oiv-far',
    'reason-missing',
    'reason-stale',
    'confirmation-stale',
    'mapping-doubtful',
    'sheet-left-out',
    'year-conflict',
    'row-left-out',
    'code-inferred',
    'code-repeated',
  ],
  informazione: [
    'target-revised',
    'target-below-baseline',
    'months-not-evaluated',
    'declared-only',
    'code-normalised',
    'note-repeated',
    'note-missing',
    'self-declared-source',
    'decimal-dot',
    'no-results-yet',
    'rows-of-other-years',
  ],
};

/** Found while sheets are recognised and the year is decided. */
const FOUND_BEFORE = [
  'row-left-out',
  'mapping-doubtful',
  'sheet-left-out',
  'year-conflict',
  'rows-of-other-years',
];

describe('CHECKS', () => {
  it.each(['errore', 'avviso', 'informazione'] as const)(
    'declares every check of severity %s',
    (severity) => {
      const declared = CHECKS.filter((check) => check.severity === severity).map(({ id }) => id);
      expect([...declared].sort()).toEqual([...EXPECTED[severity]].sort());
    },
  );

  it('describes each in a sentence, and each but those found before finds', () => {
    for (const { id, description, implemented, find } of CHECKS) {
      expect(description).toMatch(/^\p{Lu}.+\.$/u);
      expect(implemented).toBe(true);
      expect(find === null).toBe(FOUND_BEFORE.includes(id));
    }
  });

  it('makes the finding about a doubtful column', () => {
    expect(
      mappingDoubtful({
        sheet: 'Foglio1',
        header: 'Stato',
        candidates: 'stato o raggiungimento',
        why: 'l’intestazione non basta a dirlo',
        effects: ['come stato: 0 indicatori su 3 calcolati', 'come raggiungimento: 3 su 3'],
        cell: cellAt(3, 6),
      }),
    ).toMatchObject({
      severity: 'avviso',
      check: 'mapping-doubtful',
      subject: 'Foglio1',
      message:
        'Non è certo che cosa contenga la colonna «Stato» (stato o raggiungimento): ' +
        'l’intestazione non basta a dirlo. Per ora è lasciata fuori; indicarlo in «Parametri». ' +
        'Come stato: 0 indicatori su 3 calcolati; come raggiungimento: 3 su 3.',
    });
  });
});
