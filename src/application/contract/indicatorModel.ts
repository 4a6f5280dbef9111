import { toModelNumber, type Decimal } from '../../domain/decimal';
import type { Achievement, AchievementKind, Status } from '../../domain/model/achievement';
import type { Actual } from '../../domain/model/actual';
import type { AssessedIndicator } from '../../domain/model/assessment';
import { cellAddress } from '../../domain/model/cellAddress';
import { targetModel, type TargetModel } from './targetModel';

export interface ActualModel {
  readonly text: string | null;
  readonly cell: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly date: string | null;
  readonly confidence: 'high' | 'low';
}

export interface AchievementModel {
  readonly kind: AchievementKind;
  readonly percentage: number | null;
  readonly uncapped: number | null;
  readonly met: boolean | null;
  readonly daysLate: number | null;
}

export interface IndicatorModel {
  readonly id: string;
  readonly objective: string;
  readonly name: string;
  readonly algorithm: string | null;
  readonly tags: readonly string[];
  readonly weight: number | null;
  readonly polarity: 'up' | 'down' | null;
  readonly target: TargetModel;
  readonly actual: ActualModel;
  readonly achievement: AchievementModel;
  readonly stated: number | null;
  readonly status: Status;
  readonly history: Readonly<Record<string, number | null>>;
  readonly benchmarks: { readonly national: number | null; readonly cluster: number | null };
  readonly source: string | null;
  readonly rounds: Readonly<Record<string, number>>;
}

const orNull = (value: Decimal | null | undefined): number | null =>
  value === null || value === undefined ? null : toModelNumber(value);

/** An indicator in the words of the JSON contract. */
export const indicatorModel = (assessed: AssessedIndicator, year: number): IndicatorModel => {
  const { indicator } = assessed;
  return {
    id: indicator.id,
    objective: indicator.objective,
    name: indicator.name,
    algorithm: indicator.algorithm,
    tags: indicator.tags,
    weight: orNull(indicator.weight),
    polarity: indicator.polarity,
    target: targetModel(assessed.target, year),
    actual: actualModel(indicator.actual),
    achievement: achievementModel(assessed.achievement),
    stated: orNull(indicator.stated?.value),
    status: assessed.status,
    history: Object.fromEntries(
      indicator.history.map((entry) => [String(entry.year), orNull(entry.value)]),
    ),
    benchmarks: {
      national: orNull(indicator.benchmarks.national),
      cluster: orNull(indicator.benchmarks.cluster),
    },
    source: indicator.source,
    rounds: Object.fromEntries(
      [...indicator.rounds].map(([month, value]) => [month, toModelNumber(value)]),
    ),
  };
};

/** Without a result every member is `null`; confidence is then high, since nothing was guessed. */
const actualModel = (actual: Actual | null): ActualModel => ({
  text: actual?.text ?? null,
  cell: actual === null ? null : cellAddress(actual.cell),
  value: orNull(actual?.value),
  unit: actual?.unit ?? null,
  numerator: orNull(actual?.numerator),
  denominator: orNull(actual?.denominator),
  date: actual?.date ?? null,
  confidence: actual?.confidence ?? 'high',
});

const achievementModel = (achievement: Achievement): AchievementModel => {
  const nothing = { percentage: null, uncapped: null, met: null, daysLate: null };
  switch (achievement.kind) {
    case 'measured':
      return {
        kind: achievement.kind,
        percentage: toModelNumber(achievement.percentage),
        uncapped: orNull(achievement.uncapped),
        met: achievement.met,
        daysLate: null,
      };
    case 'declared':
      return {
        ...nothing,
        kind: achievement.kind,
        percentage: orNull(achievement.percentage),
        met: achievement.met,
      };
    case 'late':
      return { ...nothing, kind: achievement.kind, met: false, daysLate: achievement.daysLate };
    case 'to-confirm':
      return {
        kind: achievement.kind,
        percentage: orNull(achievement.percentage),
        uncapped: orNull(achievement.uncapped),
        met: achievement.met,
        daysLate: achievement.daysLate,
      };
    case 'missing-actual':
    case 'missing-target':
    case 'not-due':
    case 'withdrawn':
    case 'replaced':
    case 'manual':
      return { ...nothing, kind: achievement.kind };
  }
};
