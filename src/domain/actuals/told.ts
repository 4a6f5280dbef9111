import { foldText } from '../language/foldText';
import type { Decimal } from '../decimal';
import type { NumberToken } from '../language/scan/token';
import type { IndicatorContext } from './context';
import { measuresIn, type Measure } from './measure';
import type { Passage } from './passage';
import { ratiosIn } from './ratios';
import type { NumberTold, Role } from './roles/role';
import { numbersTold, rolesOf } from './roles/rolesOf';
import { statedAchievements, type StatedPercentage } from './statedAchievements';

/** A passage with what its numbers are, for all the indicators that it speaks of. */
export interface Told {
  readonly passage: Passage;
  readonly roles: ReadonlyMap<NumberToken, Role>;
  /** The same with the rule that tells the role. */
  readonly numbersTold: ReadonlyMap<NumberToken, NumberTold>;
  readonly stated: readonly StatedPercentage[];
  readonly measures: readonly Measure[];
}

export const toldIn = (passage: Passage, indicators: readonly IndicatorContext[]): Told => {
  const names = indicators.map(({ name, algorithm }) => `${name} ${algorithm ?? ''}`).join(' ');
  const stated = statedAchievements(passage, indicators);
  const context = {
    passage,
    ownYears: new Set((names.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number)),
    ownWords: new Set(foldText(names).match(/[a-z]+/g) ?? []),
    ownNumbers: new Set(names.match(/\d+(?:[.,]\d+)*/g) ?? []),
    wished: indicators.flatMap(({ target }) => wishedBy(target)),
  };
  const told = numbersTold(context, stated);
  const roles = rolesOf(told);
  return {
    passage,
    stated,
    numbersTold: told,
    roles,
    measures: measuresIn(passage, roles, ratiosIn(passage, roles)),
  };
};

const wishedBy = (target: IndicatorContext['target']): readonly Decimal[] =>
  target.kind === 'threshold' || target.kind === 'difference' ? [target.value] : [];
