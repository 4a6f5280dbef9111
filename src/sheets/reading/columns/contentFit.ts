import type { ColumnProfile } from './columnProfile';
import type { PlainRoleName } from '../role';
import { CELLS, FIT, SHARE } from '../weights';

type Fit = (column: ColumnProfile) => number;

const prose: Fit = (column) =>
  column.quantity >= SHARE.most || column.targetLike >= SHARE.most ? FIT.cannotBe : FIT.fits;

const titleFit: Fit = (column) => {
  if (column.quantity >= SHARE.most || column.targetLike >= SHARE.half) return FIT.contradicts;
  return column.code >= SHARE.nearlyAll ? FIT.poor : FIT.fits;
};

/** `In corso` in some rows and `60%` in others: neither a status nor an achievement throughout. */
const isMixed = (column: ColumnProfile): boolean =>
  column.status >= SHARE.few && column.quantity >= SHARE.few;

/**
 * How well what stands in a column suits a role. A column of texts is no weight; one of `97,09%`
 * under `Stato` is an achievement and not a status.
 */
const FITS: Readonly<Partial<Record<PlainRoleName, Fit>>> = {
  indicator: (column) => {
    if (column.quantity >= SHARE.most || column.targetLike >= SHARE.half) return FIT.cannotBe;
    if (column.code >= SHARE.most) return FIT.contradicts;
    // `Giorni medi` is a unit to look at, yet under `Indicatore` it is what is measured.
    if (column.unit >= SHARE.most) return FIT.partly;
    return column.words >= SHARE.half ? FIT.fits : FIT.vague;
  },
  algorithm: (column) => {
    if (column.unit >= SHARE.most) return FIT.contradicts;
    if (column.quantity >= SHARE.most) return FIT.cannotBe;
    if (column.formula >= SHARE.many) return FIT.confirms;
    return column.words >= SHARE.half ? FIT.fits : FIT.vague;
  },
  unit: (column) => {
    if (column.unit >= SHARE.half) return FIT.confirms;
    if (column.averageLength > 28 || column.quantity >= SHARE.half || column.formula >= SHARE.many)
      return FIT.contradicts;
    return column.distinct >= SHARE.most && column.count >= 3 ? FIT.partly : FIT.silent;
  },
  weight: (column) => {
    if (column.targetLike >= SHARE.many || column.words >= SHARE.half) return FIT.cannotBe;
    return column.quantity >= SHARE.most ? FIT.fits : FIT.unlikely;
  },
  target: (column) => {
    if (column.targetLike >= SHARE.some || column.quantity >= SHARE.half) return FIT.confirms;
    if (column.averageLength > 150) return FIT.poor;
    return FIT.silent;
  },
  actual: (column) => {
    if (column.status >= SHARE.most) return FIT.unlikely;
    if (column.targetLike >= SHARE.half) return FIT.partly;
    return column.quantity >= SHARE.many ? FIT.confirms : FIT.silent;
  },
  achievement: (column) => {
    if (column.targetLike >= SHARE.many) return FIT.cannotBe;
    if (isMixed(column)) return FIT.unlike;
    if (column.percent >= SHARE.half) return FIT.confirms;
    if (column.quantity >= SHARE.half)
      return column.upToHundred >= SHARE.most ? FIT.partly : FIT.poor;
    return column.averageLength > 40 ? FIT.contradicts : FIT.poor;
  },
  status: (column) => {
    if (isMixed(column)) return FIT.unlikely;
    if (column.quantity >= SHARE.half) return FIT.cannotBe;
    if (column.status >= SHARE.some) return FIT.confirms;
    return column.averageLength > 60 ? FIT.unlikely : FIT.silent;
  },
  gap: (column) =>
    column.quantity >= SHARE.many || column.averageLength < 12 ? FIT.fits : FIT.poor,
  baseline: (column) =>
    column.quantity >= SHARE.some || column.averageLength < 60 ? FIT.fits : FIT.unlikely,
  deadline: (column) => {
    if (column.date >= SHARE.many || column.targetLike >= SHARE.half) return FIT.confirms;
    return column.quantity >= SHARE.most ? FIT.contradicts : FIT.silent;
  },
  polarity: (column) => (column.polarity >= SHARE.half ? FIT.confirms : FIT.unlikely),
  source: prose,
  note: (column) => {
    if (column.noteNumber >= SHARE.half) return FIT.itsOwn;
    return column.smallWhole >= SHARE.most ? FIT.fits : FIT.contradicts;
  },
  remark: (column) => {
    if (column.noteNumber >= SHARE.half) return FIT.poor;
    return column.quantity >= SHARE.most ? FIT.unlikely : FIT.fits;
  },
  department: prose,
  area: (column) =>
    column.quantity >= SHARE.nearlyAll && column.code < SHARE.nearlyAll ? FIT.poor : FIT.fits,
  objectiveTitle: titleFit,
  objectiveCode: (column) => {
    if (column.code >= SHARE.most) return FIT.itsOwn;
    if (column.percent >= SHARE.some || column.targetLike >= SHARE.some) return FIT.cannotBe;
    return column.averageLength <= 14 ? FIT.silent : FIT.cannotBe;
  },
  level: (column) =>
    column.quantity >= SHARE.most ? FIT.cannotBe : column.averageLength <= 60 ? FIT.fits : FIT.poor,
};

export const contentFit = (role: PlainRoleName, column: ColumnProfile): number =>
  column.count === 0 ? FIT.fits : (FITS[role]?.(column) ?? FIT.fits);

/** A role that the content alone suggests, whatever the header says, and how surely. */
export interface ContentReading {
  readonly role: PlainRoleName;
  readonly score: number;
}

/**
 * Roles that the words in the cells themselves name (`Nota 12`, `gg`, `crescente`, `raggiunto`).
 * What a column measures is never taken from its look: it is proven by other columns or asked.
 */
export const contentReadings = (column: ColumnProfile): readonly ContentReading[] => {
  const found: ContentReading[] = [];
  if (column.count === 0) return found;
  if (column.noteNumber >= SHARE.most) found.push({ role: 'note', score: CELLS.note });
  if (column.unit >= SHARE.nearlyAll && column.quantity < SHARE.few && column.status < SHARE.half)
    found.push({ role: 'unit', score: CELLS.unit });
  if (column.polarity >= SHARE.nearlyAll && column.count >= 2)
    found.push({ role: 'polarity', score: CELLS.listed });
  if (column.status >= SHARE.nearlyAll && column.averageLength > 3)
    found.push({ role: 'status', score: CELLS.listed });
  return found;
};
