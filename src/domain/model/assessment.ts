import type { Decimal } from '../decimal';
import type { Finding } from '../finding';
import type { Achievement, AchievementWording, Status } from './achievement';
import type { Indicator } from './indicator';
import type { Objective } from './objective';
import type { Policies } from './policies';
import type { Target } from './target';

export interface AssessedIndicator {
  readonly indicator: Indicator;
  /** The target that counts: as read, or with the benchmark filled in. */
  readonly target: Target;
  readonly achievement: Achievement;
  readonly status: Status;
  /** What it adds to its objective's mean, 0..100; null where it does not count. */
  readonly counts: Decimal | null;
  /** For a meta-indicator, the computed count of OK objectives and of those that count. */
  readonly meta: { readonly ok: number; readonly of: number } | null;
}

export interface ExcludedIndicator {
  readonly indicator: string;
  readonly why: AchievementWording;
}

/** How an objective's achievement came about. */
export type RollupBasis = 'indicators' | 'objectives' | 'nothing';

export interface AssessedObjective {
  readonly objective: Objective;
  readonly achievement: Decimal | null;
  readonly basis: RollupBasis;
  readonly status: Status;
  /** How many of its own indicators count. */
  readonly counted: number;
  readonly excluded: readonly ExcludedIndicator[];
  /** Codes of the objectives it is the mean of, where `basis` is `objectives`. */
  readonly meanOf: readonly string[];
  readonly proposedScore: Decimal | null;
  /** Italian: why there is no proposal, or null where there is one. */
  readonly whyNoProposal: string | null;
}

export interface AssessedArea {
  /** Null sums up the objectives without an area, beside those that have one. */
  readonly name: string | null;
  readonly achievement: Decimal | null;
  readonly status: Status;
  /** Codes of the strategic and entity objectives that count. */
  readonly meanOf: readonly string[];
}

/** The chamber's figure. */
export interface Chamber {
  /** The mean of its strategic and entity objectives that count; null where none does. */
  readonly achievement: Decimal | null;
  /** How many count, of how many that were not withdrawn. */
  readonly counted: number;
  readonly of: number;
  /** The mean of the OIV's scores of the same objectives; null where none is scored. */
  readonly oivScore: Decimal | null;
}

export interface Assessment {
  readonly year: number;
  /** The sheets plan the year and report no result of it yet. */
  readonly plan: boolean;
  /** The day that the figures speak of, ISO. */
  readonly asOf: string;
  /** The year that was given is not the one of the sheets, and nobody has settled it. */
  readonly yearContradicted: boolean;
  readonly chamber: Chamber;
  readonly policies: Policies;
  readonly areas: readonly AssessedArea[];
  readonly objectives: readonly AssessedObjective[];
  readonly indicators: readonly AssessedIndicator[];
  readonly findings: readonly Finding[];
}
