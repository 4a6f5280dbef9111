import { candidateOutcomes } from '../../domain/achievement/candidateOutcomes';
import { actualDoubtText } from '../../domain/actuals/caveats/actualDoubtText';
import type { ActualDoubtKind } from '../../domain/model/actualDoubt';
import { evidenceText } from '../../domain/actuals/evidence/evidenceText';
import { toModelNumber, type Decimal } from '../../domain/decimal';
import type { Achievement, AchievementKind, Status } from '../../domain/model/achievement';
import type { AssessedIndicator } from '../../domain/model/assessment';
import type { CellRef } from '../../domain/model/cell';
import { cellAddress } from '../../domain/model/cellAddress';
import type { Evidence, NumberRole } from '../../domain/model/actual';
import type { Policies } from '../../domain/model/policies';
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
  /** Why it is certain; null where it is not, or nothing was read. */
  readonly evidence: { readonly kind: Evidence['kind']; readonly text: string } | null;
  /** Why it is asked, with what each candidate would give; null where it is certain. */
  readonly doubt: {
    readonly kind: ActualDoubtKind;
    readonly text: string;
    readonly candidates: readonly {
      readonly value: number;
      readonly percentage: number | null;
    }[];
  } | null;
  /** The numbers of `text` with what each is; `start` and `end` are places in it. */
  readonly numbers: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly role: NumberRole;
  }[];
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

const addressOf = (cell: CellRef | null): string | null =>
  cell === null ? null : cellAddress(cell);

/** An indicator in the words of the JSON contract. */
export const indicatorModel = (
  assessed: AssessedIndicator,
  year: number,
  policies: Policies,
): IndicatorModel => {
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
    actual: actualModel(assessed, policies),
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

/**
 * Where nothing was measured, the text that tells why is still named; the figures are `null`, and
 * confidence is high, since nothing was guessed.
 */
const actualModel = (assessed: AssessedIndicator, policies: Policies): ActualModel => {
  const { actual, narrative, narrativeCell } = assessed.indicator;
  return {
    text: actual?.text ?? narrative,
    cell: addressOf(actual?.cell ?? narrativeCell),
    value: orNull(actual?.value),
    unit: actual?.unit ?? null,
    numerator: orNull(actual?.numerator),
    denominator: orNull(actual?.denominator),
    date: actual?.date ?? null,
    confidence: actual?.confidence ?? 'high',
    evidence:
      actual?.evidence == null
        ? null
        : { kind: actual.evidence.kind, text: evidenceText(actual.evidence, actual) },
    doubt:
      actual?.doubt == null
        ? null
        : {
            kind: actual.doubt.kind,
            text: actualDoubtText(actual.doubt),
            candidates: candidateOutcomes(assessed, policies).map(({ value, percentage }) => ({
              value: toModelNumber(value),
              percentage: orNull(percentage),
            })),
          },
    numbers: (actual?.numbers ?? []).map(({ span: { start, end }, role }) => ({
      text: actual?.text.slice(start, end) ?? '',
      start,
      end,
      role,
    })),
  };
};

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
