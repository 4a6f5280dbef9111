import type { StatedAchievement } from '../model/actual';
import type { Passage } from './passage';
import type { StatedPercentage } from './statedAchievements';

export const statedAchievement = (
  { text, cell }: Passage,
  { number, start }: StatedPercentage,
  shared: boolean,
): StatedAchievement => ({
  value: number.value,
  places: number.places,
  text: text.slice(start, number.span.end).trim(),
  cell,
  shared,
});
