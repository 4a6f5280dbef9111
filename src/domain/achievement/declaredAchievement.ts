import { type Decimal, decimal } from '../decimal';
import type { Achievement } from '../model/achievement';
import type { Indicator } from '../model/indicator';
import { capUnmet } from './capUnmet';

const WHOLE = decimal(100);
const NOTHING = decimal(0);

const within = (percentage: Decimal): Decimal => {
  if (percentage.isNegative()) return NOTHING;
  return percentage.gt(WHOLE) ? WHOLE : percentage;
};

const declared = (reached: boolean, percentage: Decimal | null): Achievement => {
  const met = reached && (percentage === null || percentage.gte(WHOLE));
  const kept = percentage === null ? null : within(percentage);
  return { kind: 'declared', percentage: kept === null || met ? kept : capUnmet(kept), met };
};

/**
 * What the sheet says of itself where nothing was measured, or null where it says nothing.
 *
 * "completato" → met, no percentage; "Percentuale di raggiungimento = 100%" without a value → 100,
 * met; "obiettivo non raggiunto" → not met, no percentage. Never more than 100, never less than 0.
 */
export const declaredAchievement = (indicator: Indicator): Achievement | null => {
  const said = indicator.actual?.declared ?? null;
  const stated = indicator.stated?.value ?? null;
  if (said !== null) {
    return declared(said.reached, said.percentage ?? (said.reached ? stated : null));
  }
  return stated === null ? null : declared(stated.gte(WHOLE), stated);
};
