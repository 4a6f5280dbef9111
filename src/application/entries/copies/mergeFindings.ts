import type { AcceptedFinding } from '../../../sheets/generated/entries/userEntries';
import { judgedWords } from '../../../sheets/generated/entries/judgement';
import { findingCode } from '../../../sheets/generated/findings/acceptance';
import { JUDGED, touchKey, type PlacedEntries, type Touch } from '../place/placedEntries';
import type { Relation } from './relationOf';

type Side = Pick<PlacedEntries, 'accepted' | 'touched'>;

const codeOf = ({ key, evidence }: AcceptedFinding): string => findingCode(key, evidence);
const wordsOf = ({ outcome, reason }: AcceptedFinding): string => judgedWords(outcome, reason);

/**
 * Judged findings of two copies: the newer one wins where nobody touched the older one since, a
 * judgement that was cleared on purpose stays cleared, and where both say something else the other's
 * is set aside.
 */
export const mergeFindings = (
  own: Side,
  other: Side,
  relation: Relation,
  year: number,
): readonly AcceptedFinding[] => {
  const kept = new Map(own.accepted.map((each) => [rowKey(each), each]));
  for (const theirs of other.accepted) {
    const mine = kept.get(rowKey(theirs)) ?? null;
    const [ownTouch, otherTouch] = [own, other].map(({ touched }) => touchOf(touched, theirs));
    const choice = choose(mine, theirs, relation, ownTouch ?? null, otherTouch ?? null);
    if (choice === 'other') kept.set(rowKey(theirs), theirs);
    else if (choice === 'both') {
      const copy = { ...theirs, setAside: { reason: 'other-copy' as const, year } };
      kept.set(`${rowKey(theirs)} | ${wordsOf(theirs)}`, copy);
    }
  }
  return [...kept.values()];
};

/** Rows of other years and of other copies are rows of their own. */
const rowKey = (each: AcceptedFinding): string =>
  `${codeOf(each)} | ${each.setAside === null ? '' : `${each.setAside.reason} ${each.setAside.year}`}`;

const touchOf = (touched: Side['touched'], each: AcceptedFinding): Touch | null =>
  touched.get(touchKey(codeOf(each), JUDGED)) ?? null;

const choose = (
  mine: AcceptedFinding | null,
  theirs: AcceptedFinding,
  relation: Relation,
  ownTouch: Touch | null,
  otherTouch: Touch | null,
): 'own' | 'other' | 'both' => {
  const words = wordsOf(theirs);
  if (words === '' || (mine !== null && wordsOf(mine) === words)) return 'own';
  if (ownTouch !== null && ownTouch.before === words) return 'own';
  if (relation === 'own-newer' && otherTouch === null) return 'own';
  if (mine === null || (otherTouch !== null && otherTouch.before === wordsOf(mine))) return 'other';
  return relation === 'other-newer' && ownTouch === null ? 'other' : 'both';
};
