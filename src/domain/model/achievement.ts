import type { Decimal } from '../decimal';

/**
 * How an indicator stands. A union, because none of these is "zero": only `measured` has a
 * percentage that counts by itself.
 */
export type Achievement =
  | {
      readonly kind: 'measured';
      /** 0..100; 100 exactly where met, at most 99.99 where not. */
      readonly percentage: Decimal;
      readonly uncapped: Decimal | null;
      readonly met: boolean;
    }
  | { readonly kind: 'declared'; readonly percentage: Decimal | null; readonly met: boolean | null }
  | { readonly kind: 'late'; readonly daysLate: number }
  | {
      readonly kind: 'to-confirm';
      /** What it would be. */
      readonly percentage: Decimal | null;
      readonly uncapped: Decimal | null;
      readonly met: boolean | null;
      readonly daysLate: number | null;
    }
  | { readonly kind: 'missing-actual' }
  | { readonly kind: 'missing-target' }
  /** No target for this year, or a plan whose results are not due yet. */
  | { readonly kind: 'not-due'; readonly why: 'no-target' | 'plan' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'manual' };
export type AchievementKind = Achievement['kind'];

/** How an achievement is worded: its kind, and in a plan what is not due yet apart. */
export type AchievementWording = AchievementKind | 'planned';

export const achievementWording = (achievement: Achievement): AchievementWording =>
  achievement.kind === 'not-due' && achievement.why === 'plan' ? 'planned' : achievement.kind;

export const STATUSES = [
  'reached',
  'nearly-reached',
  'partly-reached',
  'not-reached',
  'unmeasured',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];
