import type { ColumnProfile } from './columnProfile';
import { CONTENT } from './columnWeights';
import { isMeasure, type PlainRoleName } from '../role';

type Fit = (column: ColumnProfile) => number;

const prose: Fit = (column) => (column.quantity >= 0.6 || column.targetLike >= 0.6 ? 0.2 : 1);

const titleFit: Fit = (column) => {
  if (column.quantity >= 0.6 || column.targetLike >= 0.5) return 0.25;
  return column.code >= 0.8 ? 0.45 : 1;
};

/** `In corso` in some rows and `60%` in others: neither a status nor an achievement throughout. */
const isMixed = (column: ColumnProfile): boolean => column.status >= 0.2 && column.quantity >= 0.2;

/**
 * How well what stands in a column suits a role: 1 nothing against it, above 1 it speaks for it,
 * 0.2 it cannot be. A column of texts is no weight; one of `97,09%` under `Stato` is an
 * achievement and not a status.
 */
const FITS: Readonly<Partial<Record<PlainRoleName, Fit>>> = {
  indicator: (column) => {
    if (column.quantity >= 0.6 || column.targetLike >= 0.5) return 0.2;
    if (column.code >= 0.7) return 0.3;
    // `Giorni medi` is a unit to look at, yet under `Indicatore` it is what is measured.
    if (column.unit >= 0.7) return 0.65;
    return column.words >= 0.5 ? 1 : 0.85;
  },
  algorithm: (column) => {
    if (column.unit >= 0.6) return 0.3;
    if (column.quantity >= 0.6) return 0.2;
    if (column.formula >= 0.4) return 1.06;
    return column.words >= 0.5 ? 1.02 : 0.85;
  },
  unit: (column) => {
    if (column.unit >= 0.5) return 1.05;
    if (column.averageLength > 28 || column.quantity >= 0.5 || column.formula >= 0.4) return 0.25;
    return column.distinct >= 0.7 && column.count >= 3 ? 0.75 : 0.9;
  },
  weight: (column) => {
    if (column.targetLike >= 0.4 || column.words >= 0.5) return 0.15;
    return column.quantity >= 0.6 ? 1.02 : 0.5;
  },
  target: (column) => {
    if (column.targetLike >= 0.3 || column.quantity >= 0.5) return 1.05;
    if (column.averageLength > 150) return 0.45;
    return 0.9;
  },
  actual: (column) => {
    if (column.status >= 0.6) return 0.55;
    if (column.targetLike >= 0.5) return 0.8;
    return column.quantity >= 0.4 ? 1.05 : 0.92;
  },
  achievement: (column) => {
    if (column.targetLike >= 0.4) return 0.2;
    if (isMixed(column)) return 0.68;
    if (column.percent >= 0.5) return 1.05;
    if (column.quantity >= 0.5) return column.upToHundred >= 0.6 ? 0.82 : 0.4;
    return column.averageLength > 40 ? 0.25 : 0.45;
  },
  status: (column) => {
    if (isMixed(column)) return 0.6;
    if (column.quantity >= 0.5) return 0.2;
    if (column.status >= 0.3) return 1.06;
    return column.averageLength > 60 ? 0.5 : 0.9;
  },
  gap: (column) => (column.quantity >= 0.4 || column.averageLength < 12 ? 1 : 0.45),
  baseline: (column) => (column.quantity >= 0.3 || column.averageLength < 60 ? 1 : 0.6),
  deadline: (column) => {
    if (column.date >= 0.4 || column.targetLike >= 0.5) return 1.05;
    return column.quantity >= 0.6 ? 0.3 : 0.9;
  },
  polarity: (column) => (column.polarity >= 0.5 ? 1.05 : 0.5),
  source: prose,
  note: (column) => {
    if (column.noteNumber >= 0.5) return 1.1;
    return column.smallWhole >= 0.7 ? 1 : 0.3;
  },
  remark: (column) => {
    if (column.noteNumber >= 0.5) return 0.4;
    return column.quantity >= 0.7 ? 0.5 : 1;
  },
  department: prose,
  area: (column) => (column.quantity >= 0.8 && column.code < 0.8 ? 0.4 : 1),
  objectiveTitle: titleFit,
  objectiveCode: (column) => {
    if (column.code >= 0.6) return 1.08;
    if (column.percent >= 0.3 || column.targetLike >= 0.3) return 0.2;
    return column.averageLength <= 14 ? 0.95 : 0.2;
  },
  level: (column) => (column.quantity >= 0.6 ? 0.2 : column.averageLength <= 60 ? 1 : 0.4),
};

export const contentFit = (role: PlainRoleName, column: ColumnProfile): number =>
  column.count === 0 ? 1 : (FITS[role]?.(column) ?? 1);

/** A role that the content alone suggests, whatever the header says, and how surely. */
export interface ContentReading {
  readonly role: PlainRoleName;
  readonly score: number;
}

export const contentReadings = (column: ColumnProfile): readonly ContentReading[] => {
  const found: ContentReading[] = [];
  const add = (role: PlainRoleName, score: number): number =>
    found.push({ role, score: isMeasure(role) ? Math.min(score, CONTENT.most) : score });
  if (column.count === 0) return found;
  if (column.noteNumber >= 0.6) add('note', 0.92);
  if (column.targetLike >= 0.5) add('target', 0.62 + 0.18 * column.targetLike);
  if (column.unit >= 0.8 && column.quantity < 0.2 && column.status < 0.5) add('unit', 0.7);
  if (column.polarity >= 0.8 && column.count >= 2) add('polarity', 0.64);
  if (column.status >= 0.8 && column.averageLength > 3) add('status', 0.64);
  if (column.quantity >= 0.6 && column.targetLike < 0.3) {
    add('actual', 0.5);
    add('target', 0.45);
    if (column.percent >= 0.6) add('achievement', 0.48);
    if (column.date < 0.5) add('weight', 0.4);
  } else if (column.targetLike < 0.5 && column.quantity + column.targetLike >= 0.6) {
    add('target', 0.5);
    add('actual', 0.45);
  } else if (column.figures >= 0.5 && column.words >= 0.5 && column.averageLength >= 25) {
    add('actual', 0.4);
  }
  return found;
};
