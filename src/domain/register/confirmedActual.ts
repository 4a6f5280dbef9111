import { decimal, type Decimal } from '../decimal';
import { emptyActual } from '../actual/emptyActual';
import { readActualCell } from '../actual/readActualCell';
import type { Actual } from '../model/actual';
import type { Written } from '../model/cell';
import type { Target } from '../model/target';
import { formatItalian } from '../text/italianFormat';
import { plainText } from './plainText';

type Context = Parameters<typeof readActualCell>[1];

/**
 * What a person typed beside the reading. A number is taken as it stands (a percent format counts
 * in percent), a date as the day of completion; words that cannot be read leave the doubt, and so
 * does a bare 0,99 against 90%.
 */
export const confirmedActual = (typed: Written, read: Actual | null, context: Context): Actual => {
  const place = { text: read?.text ?? '', cell: read?.cell ?? typed.cell };
  const bare: Actual = { ...emptyActual(place.text, place.cell), confirmed: true };
  const { content } = typed;
  if (content.kind === 'number') {
    const percent = content.format.includes('%');
    const value = percent ? decimal(content.value).times(100) : decimal(content.value);
    const unit = percent ? '%' : context.target.unit;
    return percent ? { ...bare, value, unit } : orShare({ ...bare, value, unit }, context.target);
  }
  if (content.kind === 'date') return { ...bare, date: content.date, dateFrom: content.date };
  const words = readActualCell(typed, context);
  if (words === null || words.confidence === 'low') {
    const doubt = `il consuntivo confermato «${plainText(typed) ?? ''}» non si capisce`;
    return { ...(read ?? bare), confidence: 'low', doubt };
  }
  return { ...words, ...place, span: null, linkFactor: null, confirmed: true };
};

const sizeOf = (target: Target): Decimal | null => {
  if (target.kind === 'range') return target.upper;
  return 'value' in target ? target.value : null;
};

/** A bare 0,99 against 90% may be 0,99% or 99%: it is asked for. Against 0,8% it is 0,99%. */
const orShare = (actual: Actual, target: Target): Actual => {
  const { value } = actual;
  const size = sizeOf(target);
  if (value === null || size === null || target.unit !== '%' || size.abs().lte(1)) return actual;
  if (value.isZero() || value.abs().gt(1)) return actual;
  const [small, large] = [value, value.times(100)].map((each) => `${formatItalian(each)}%`);
  return {
    ...actual,
    rivals: [value.times(100)],
    confidence: 'low',
    doubt: `il consuntivo confermato è ${formatItalian(value)} senza «%»: ${small} o ${large}?`,
  };
};
