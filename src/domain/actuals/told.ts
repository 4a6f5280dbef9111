import { foldText } from '../language/foldText';
import type { NumberToken } from '../language/scan/token';
import type { IndicatorContext } from './context';
import { measuresIn, type Measure } from './measure';
import type { Passage } from './passage';
import { ratiosIn } from './ratios';
import type { Role } from './roles/role';
import { rolesOf } from './roles/rolesOf';
import { statedAchievements, type StatedPercentage } from './statedAchievements';

/** A passage with what its numbers are, for all the indicators that it speaks of. */
export interface Told {
  readonly passage: Passage;
  readonly roles: ReadonlyMap<NumberToken, Role>;
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
  };
  const roles = rolesOf(context, stated);
  return { passage, stated, roles, measures: measuresIn(passage, roles, ratiosIn(passage, roles)) };
};
