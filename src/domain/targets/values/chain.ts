import type { Decimal } from '../../decimal';
import type { Operator, TargetRevision } from '../../model/target';
import type { Figure } from './figure';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';

/** A value and the occasion on which it took the place of the one before it. */
export interface Link {
  readonly figure: Figure;
  readonly occasion: string | null;
}

/** Older values and the one in force, oldest first. */
export interface Chain {
  readonly value: Decimal;
  readonly figure: Figure;
  /** The last operator written, or null where there is none at all. */
  readonly operator: Operator | null;
  readonly unit: string | null;
  readonly revisions: readonly TargetRevision[];
  readonly doubts: readonly TargetDoubt[];
}

const NO_NOUN = new Set<string | null>(['%', 'gg', '€', null]);

/** Joins values to a chain: the last is in force, those before it are revisions. */
export const joinChain = (links: readonly Link[]): Chain | null => {
  const last = links.at(-1);
  if (last === undefined) return null;
  const units = [...new Set(links.flatMap(({ figure }) => figure.unit ?? []))];
  const operators = links.flatMap(({ figure }) => figure.operator ?? []);
  const nounBetween = links.slice(0, -1).some(({ figure }) => !NO_NOUN.has(figure.unit));
  const doubts = doubtsWhere({
    'units-differ': units.length > 1,
    'noun-between': units.length === 1 && nounBetween,
  });
  return {
    value: last.figure.value,
    figure: last.figure,
    operator: operators.at(-1) ?? null,
    unit: last.figure.unit ?? units.at(-1) ?? null,
    revisions: links.slice(0, -1).map(({ figure }, at) => ({
      value: figure.value,
      date: null,
      occasion: links[at + 1]?.occasion ?? null,
    })),
    doubts,
  };
};
