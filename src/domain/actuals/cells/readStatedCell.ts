import { decimal } from '../../decimal';
import type { StatedAchievement } from '../../model/actual';
import type { Written } from '../../model/cell';
import { placesOfFormat } from './numberFormat';
import { passageOf } from '../passage/passage';

/**
 * The percentage in an achievement column: 97,09% as text, 0.9709 under a percent format, 97,09; in
 * a column of shares of 1 (`ofOne`) 0,9709 too.
 */
export const readStatedCell = (written: Written, ofOne = false): StatedAchievement | null => {
  const stated = statedAsWritten(written);
  if (stated === null || !ofOne || isPercent(written)) return stated;
  return { ...stated, value: stated.value.times(100), places: Math.max(0, stated.places - 2) };
};

/** The cell itself says that it is a percentage, whatever the others of its column are. */
const isPercent = ({ content }: Written): boolean =>
  (content.kind === 'number' && content.format.includes('%')) ||
  (content.kind === 'text' && content.text.includes('%'));

const statedAsWritten = (written: Written): StatedAchievement | null => {
  const { content, cell } = written;
  if (content.kind === 'number') {
    const percent = content.format.includes('%');
    const value = decimal(content.value).times(percent ? 100 : 1);
    // 98,4% typed under a format with two decimals was meant with one.
    const own = value.decimalPlaces();
    const places = Math.min(placesOfFormat(content.format) ?? own, own);
    return { value, places, text: content.value, cell, shared: false };
  }
  if (content.kind !== 'text') return null;
  const { numbers } = passageOf(content.text, cell, 2000);
  const percents = numbers.filter(({ unit }) => unit === '%');
  const [one] = percents.length > 0 ? percents : numbers;
  if (one === undefined || (percents.length !== 1 && numbers.length !== 1)) return null;
  if (one.unit !== null && one.unit !== '%') return null;
  return { value: one.value, places: one.places, text: content.text, cell, shared: false };
};
