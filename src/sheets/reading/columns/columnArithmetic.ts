import type { Figure, Figures } from './columnFigures';
import { ARITHMETIC } from '../weights';

/** How well a column agrees with what is computed from others, over the rows that can tell. */
interface Agreement {
  readonly tried: number;
  readonly fitting: number;
  /** Different values among those that fit: `100` on every row says little. */
  readonly different: number;
}

/** True where a rule holds on most rows, on two at least, and not by one value alone. */
export const agreementHolds = ({ tried, fitting, different }: Agreement): boolean =>
  fitting >= 2 && different >= 2 && fitting >= tried * ARITHMETIC.most;

/** A value agrees where rounding or cutting at its printed places gives it. */
const agrees = (printed: number, exact: number, places: number): boolean =>
  Math.abs(printed - exact) < 10 ** -places * (1 - 1e-9) && Number.isFinite(exact);

const mostPlaces = (figures: Figures): number =>
  Math.max(0, ...[...figures.values()].map(({ places }) => places));

type Computed = (row: number) => readonly number[] | null;

/** Counts the rows on which the column shows one of the computed values; null computes nothing. */
const compared = (column: Figures, computed: Computed, least: number): Agreement => {
  const places = Math.max(least, Math.min(4, mostPlaces(column)));
  let tried = 0;
  const fitting: number[] = [];
  for (const [row, { value }] of column) {
    const values = computed(row);
    if (values === null) continue;
    tried += 1;
    if (values.some((exact) => agrees(value, exact, places))) fitting.push(value);
  }
  return { tried, fitting: fitting.length, different: new Set(fitting).size };
};

const NONE: Agreement = { tried: 0, fitting: 0, different: 0 };

const better = (one: Agreement, other: Agreement): Agreement =>
  other.fitting > one.fitting ? other : one;

/** What a result may be worth against its target, as a share of 1: plain, capped, fewer better. */
const sharesOf = (actual: number, target: Figure): readonly number[] => {
  const share = actual / target.value;
  const missing = Math.max(0, Math.min(1, 2 - share));
  const inverse = actual === 0 ? 1 : 1 / share;
  const rising = [share, Math.min(1, share)];
  return target.down ? [missing, Math.min(1, inverse), inverse, ...rising] : rising;
};

/**
 * Whether a column is the achievement: 100 × actual ∕ target or actual ∕ target, its cap at 100 or
 * 1, or what fewer-is-better makes of it (target 30, actual 33: 90 by the missing part, 90,9 by the
 * inverse). Rows whose target is 100 say nothing: the share is the value itself.
 */
export const shareAgreement = (column: Figures, actual: Figures, target: Figures): Agreement => {
  const values =
    (scale: number): Computed =>
    (row) => {
      const [a, t] = [actual.get(row), target.get(row)];
      if (a === undefined || t === undefined || t.value <= 0 || a.percent !== t.percent)
        return null;
      const shares = sharesOf(a.value, t).map((share) => share * scale);
      return shares.some((share) => Math.abs(share - a.value) < 1e-9) ? null : shares;
    };
  const percent = [...column.values()].some((figure) => figure.percent);
  const ofHundred = compared(column, values(100), 0);
  return percent ? ofHundred : better(ofHundred, compared(column, values(1), 2));
};

/** Whether a column is the difference of result and target, either way round. */
export const gapAgreement = (column: Figures, actual: Figures, target: Figures): Agreement =>
  compared(
    column,
    (row) => {
      const [a, t] = [actual.get(row)?.value, target.get(row)?.value];
      if (a === undefined || t === undefined || a === t) return null;
      return t === 0 ? [a - t, t - a] : [a - t, t - a, (100 * (a - t)) / t];
    },
    0,
  );

/** Whether a column is the ratio of two others, as it is or in per cent. */
export const ratioAgreement = (
  column: Figures,
  numerator: Figures,
  denominator: Figures,
): Agreement => {
  const values =
    (scale: number): Computed =>
    (row) => {
      const [n, d] = [numerator.get(row)?.value, denominator.get(row)?.value];
      if (n === undefined || d === undefined || d === 0 || d === 1 || d === 100) return null;
      return [(scale * n) / d];
    };
  return better(compared(column, values(100), 0), compared(column, values(1), 2));
};

/** Whether a column is a score: weight times share. */
export const productAgreement = (column: Figures, weight: Figures, share: Figures): Agreement => {
  const values =
    (scale: number): Computed =>
    (row) => {
      const [w, s] = [weight.get(row)?.value, share.get(row)?.value];
      return w === undefined || s === undefined ? null : [w * s * scale];
    };
  return [1, 0.01, 0.0001].reduce(
    (best, scale) => better(best, compared(column, values(scale), 0)),
    NONE,
  );
};

/** Whether two columns say the same on every row of both, on two rows at least. */
export const saysTheSame = (one: Figures, other: Figures): boolean =>
  one.size >= 2 &&
  one.size === other.size &&
  [...one].every(([row, { value, percent }]) => {
    const same = other.get(row);
    return same !== undefined && same.value === value && same.percent === percent;
  });
