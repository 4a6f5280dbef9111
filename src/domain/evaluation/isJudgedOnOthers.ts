import type { Decimal } from '../decimal';
import type { AssessedObjective } from '../model/assessment';

/** What sheets show of a figure: more decimals say nothing of a change. */
const PLACES = 2;

const isSame = (one: Decimal | null, other: Decimal | null): boolean =>
  one === null || other === null
    ? one === other
    : one.toDecimalPlaces(PLACES).equals(other.toDecimalPlaces(PLACES));

export interface JudgedChanges {
  readonly achievement: boolean;
  readonly printed: boolean;
}

/** Which of the figures that a typed judgement was given for have changed since. */
export const judgedChanges = ({
  objective: { oiv },
  achievement,
}: Pick<AssessedObjective, 'objective' | 'achievement'>): JudgedChanges => {
  const { judgedOn } = oiv;
  return {
    achievement: judgedOn !== undefined && !isSame(judgedOn.achievement, achievement),
    printed: judgedOn !== undefined && judgedOn.printed !== judgedOn.printedNow,
  };
};

/** True where a judgement was given for other figures than those of now. */
export const isJudgedOnOthers = (
  assessed: Pick<AssessedObjective, 'objective' | 'achievement'>,
): boolean => Object.values(judgedChanges(assessed)).some(Boolean);
