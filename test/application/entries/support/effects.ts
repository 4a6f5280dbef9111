import type { Evaluation } from '../../../../src/application/evaluate/evaluate';
import type { Owners } from './desk';
import type { EntryKind } from './ledger';

/** A typed value at work in a result. */
export interface Effect {
  readonly kind: EntryKind;
  /** Null where only the check of an accepted finding is known. */
  readonly value: string | number | null;
  readonly check: string | null;
  /** The uid of the indicator or objective that it works for; null where that is none of the user's. */
  readonly owner: number | null;
  readonly id: string;
}

const effect = (
  kind: EntryKind,
  value: string | number | null,
  owner: number | undefined,
  id: string,
): Effect => ({ kind, value, check: null, owner: owner ?? null, id });

const indicatorEffects = ({ assessment }: Evaluation, owners: Owners): readonly Effect[] =>
  assessment.indicators.flatMap(({ indicator, achievement: { kind } }) => {
    const { id, actual, target } = indicator;
    const owner = owners.byId.get(id);
    const isMeasured = kind === 'measured' || kind === 'late';
    const actuals =
      isMeasured && actual?.confirmed && actual.value !== null
        ? [effect('actual', actual.value.toNumber(), owner, id)]
        : [];
    const bound = 'value' in target ? target.value : null;
    // A target is in force before there is an actual, but not where the row awaits confirmation.
    const targets =
      kind !== 'to-confirm' && indicator.targetConfirmed
        ? [effect('target', `>= ${bound?.toString() ?? target.text}`, owner, id)]
        : [];
    return [...actuals, ...targets];
  });

const objectiveEffects = ({ assessment }: Evaluation, owners: Owners): readonly Effect[] =>
  assessment.objectives.flatMap(({ objective: { code, oiv } }) => {
    const owner = owners.byId.get(code);
    const words = oiv.outcome === 'not-assessable' ? ['non valutabile'] : [];
    return [
      ...(oiv.score === null ? [] : [effect('score', oiv.score.toNumber(), owner, code)]),
      ...(oiv.reason === null ? [] : [effect('reason', oiv.reason, owner, code)]),
      ...words.map((word) => effect('outcome', word, owner, code)),
    ];
  });

/** Everything in a result that can only come from something typed. */
export const effectsOf = (evaluation: Evaluation, owners: Owners): readonly Effect[] => [
  ...indicatorEffects(evaluation, owners),
  ...objectiveEffects(evaluation, owners),
  ...evaluation.accepted.map(({ check, subject }) => ({
    ...effect('acceptance', null, owners.byId.get(subject), subject),
    check,
  })),
];
