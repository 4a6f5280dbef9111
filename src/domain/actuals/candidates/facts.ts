import { foldText } from '../../language/foldText';
import type { Decimal } from '../../decimal';
import type { NumberToken } from '../../language/scan/token';
import type { IndicatorContext } from '../indicator/context';
import { measuresIn, type Measure } from './measure';
import type { Passage } from '../passage/passage';
import { ratiosIn } from './ratios';
import type { NumberFact, Role } from '../roles/role';
import { numberFacts, rolesOf } from '../roles/rolesOf';
import { statedAchievements, type StatedPercentage } from '../roles/statedAchievements';

/** A passage with what its numbers are, for all the indicators that it speaks of. */
export interface PassageFacts {
  readonly passage: Passage;
  readonly roles: ReadonlyMap<NumberToken, Role>;
  /** The same with the rule that tells the role. */
  readonly numberFacts: ReadonlyMap<NumberToken, NumberFact>;
  readonly stated: readonly StatedPercentage[];
  readonly measures: readonly Measure[];
}

export const factsIn = (
  passage: Passage,
  indicators: readonly IndicatorContext[],
): PassageFacts => {
  const names = indicators.map(({ name, algorithm }) => `${name} ${algorithm ?? ''}`).join(' ');
  const stated = statedAchievements(passage, indicators);
  const context = {
    passage,
    ownYears: new Set((names.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number)),
    ownWords: new Set(foldText(names).match(/[a-z]+/g) ?? []),
    ownNumbers: new Set(names.match(/\d+(?:[.,]\d+)*/g) ?? []),
    targetValues: indicators.flatMap(({ target }) => valuesOfTarget(target)),
  };
  const facts = numberFacts(context, stated);
  const roles = rolesOf(facts);
  return {
    passage,
    stated,
    numberFacts: facts,
    roles,
    measures: measuresIn(passage, roles, ratiosIn(passage, roles)),
  };
};

const valuesOfTarget = (target: IndicatorContext['target']): readonly Decimal[] =>
  target.kind === 'threshold' || target.kind === 'difference' ? [target.value] : [];
