import { decimal, type Decimal, halfUp } from '../../decimal';
import { formatWithUnit } from '../../language/italianFormat';
import type { Actual } from '../../model/actual';
import type { CellRef } from '../../model/cell';
import type { ReadingSign } from '../../model/target';
import type { ActualDoubtKind } from '../../model/actualDoubt';
import type { CellContext } from '../indicator/context';
import { asked, doubtBy, emptyActual, judged } from '../emptyActual';
import { expectationOf } from '../indicator/expectation';
import { expectedAchievement } from '../evidence/expectedAchievement';
import { isPercentFormat, placesOfFormat, unitOfFormat } from './numberFormat';
import { isLikelyFraction, vetoOfValue } from '../vetoes';

const FIRST = 36526;
const LAST = 73050;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A bare number where a date is due: perhaps the serial day of a date that lost its format. */
const serialDate = (stored: string, cell: CellRef): Actual => {
  const serial = Number(stored);
  const day = Number.isInteger(serial) && serial >= FIRST && serial <= LAST;
  const date = day ? new Date(EPOCH + serial * DAY).toISOString().slice(0, 10) : null;
  return asked(
    { ...emptyActual(stored, cell), date, dateFrom: date },
    day ? doubtBy('serial-day', `${stored}`) : doubtBy('number-for-date'),
  );
};

/**
 * A numeric cell, read by its value and its format: 0.2856 under `0.00%` is 28.56, unit `%`. A
 * percent format where a count is due, and a bare 0.2856 where a percentage is due, are asked.
 */
export const numberCell = (
  content: { readonly value: string; readonly format: string },
  cell: CellRef,
  context: CellContext,
): Actual => {
  const expectation = expectationOf(context);
  if (expectation.kind === 'date') return serialDate(content.value, cell);
  const percent = isPercentFormat(content.format);
  const stored = decimal(content.value);
  const bare = !percent && expectation.kind === 'percent';
  const fraction = bare && isLikelyFraction(stored, context.target);
  const factor = percent || fraction ? 100 : 1;
  const value = stored.times(factor);
  const unit = fraction ? '%' : (unitOfFormat(content.format) ?? unitOfTarget(context));
  const places = placesOfFormat(content.format) ?? value.decimalPlaces();
  const small = bare && !stored.isZero() && stored.abs().lte(1) && wishesMore(context);
  const doubt = fraction || small ? 'fraction' : misfit(percent, value, context);
  const actual: Actual = {
    ...emptyActual(formatWithUnit(value, unit, shownPlaces(content.format, value)), cell),
    value,
    unit,
    printedPlaces: places,
    linkFactor: factor,
    signs: hidden(content.format, value, unit, context),
  };
  return judged(actual, doubt === null ? null : doubtBy(doubt), { kind: 'cell' });
};

const shownPlaces = (format: string, value: Decimal): number =>
  placesOfFormat(format) ?? Math.min(value.decimalPlaces(), 6);

/** Above 1 %, a stored number up to 1 may always be a share without its format. */
const wishesMore = ({ target }: CellContext): boolean =>
  target.kind !== 'threshold' || target.value.abs().gt(1);

const unitOfTarget = (context: CellContext): string | null => {
  const expectation = expectationOf(context);
  return expectation.kind === 'unit' ? expectation.unit : null;
};

const misfit = (percent: boolean, value: Decimal, context: CellContext): ActualDoubtKind | null => {
  const expectation = expectationOf(context);
  const counted = expectation.kind === 'count' || expectation.kind === 'unit';
  if (percent && (counted || expectation.kind === 'index') && context.target.kind !== 'none') {
    return 'percent-cell';
  }
  return vetoOfValue({ value, unit: percent ? '%' : null, places: null }, context, expectation);
};

const VISIBLE = decimal('0.01');

/** What the cell shows differs from what it holds: at the second decimal, or in meeting the target. */
const hidden = (
  format: string,
  value: Decimal,
  unit: string | null,
  { target }: CellContext,
): readonly ReadingSign[] => {
  const places = placesOfFormat(format);
  if (places === null) return [];
  const shown = halfUp(value, places);
  const away = shown.minus(value).abs();
  const met = (one: Decimal): boolean => expectedAchievement(one, target)?.equals(100) === true;
  const seen = away.gte(VISIBLE) && away.times(10000).gte(value.abs());
  if (!seen && met(shown) === met(value)) return [];
  return [{ kind: 'display-hides', text: formatWithUnit(shown, unit, places) }];
};
