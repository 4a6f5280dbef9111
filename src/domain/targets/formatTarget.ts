import { formatItalianDate, formatWithUnit } from '../language/italianFormat';
import type { Decimal } from '../decimal';
import type { Target, TargetRevision, YearTarget } from '../model/target';

/** Exact, unlike the display of computed figures: every decimal is written. */
const exact = (value: Decimal, unit: string | null): string =>
  formatWithUnit(value, unit, value.decimalPlaces());

const REFERENCES = {
  national: 'dato medio nazionale',
  cluster: 'dato medio del cluster',
  'year-before': 'valore dell’anno precedente',
  other: 'valore storico',
} as const;

/**
 * Older values before the one in force: `15% → 20% (ridefinito in 27% in sede di monitoraggio)`.
 * After the first occasion every change stands in brackets, so that the order holds.
 */
const chain = (
  revisions: readonly TargetRevision[],
  current: string,
  shown: (revision: TargetRevision) => string,
): string => {
  const values = [...revisions.map(shown), current];
  const told = revisions.findIndex(({ occasion }) => occasion !== null);
  return values.slice(1).reduce((text, value, at) => {
    if (told < 0 || at < told) return `${text} → ${value}`;
    return `${text} (ridefinito in ${[value, revisions[at]?.occasion ?? ''].join(' ').trim()})`;
  }, values[0] ?? current);
};

const signed = (value: Decimal, unit: string | null): string =>
  `${value.isNegative() ? '' : '+'}${exact(value, unit)}`;

/** "5 incontri entro il 30/06/2023" */
const by = (date: string | null): string =>
  date === null ? '' : ` entro il ${formatItalianDate(date)}`;

const own = (target: Target): string => {
  const { unit, revisions } = target;
  const number = (revision: TargetRevision): string => exact(revision.value, unit);
  switch (target.kind) {
    case 'threshold':
      return `${target.operatorAssumed ? '' : `${target.operator} `}${chain(revisions, exact(target.value, unit), number)}${by(target.date)}`;
    case 'range':
      return `tra ${exact(target.lower, unit)} e ${exact(target.upper, unit)}`;
    case 'deadline':
      return `entro il ${chain(revisions, formatItalianDate(target.date), ({ date }) => formatItalianDate(date ?? target.date))}`;
    case 'zero':
      return unit === null ? 'zero' : unit === '%' ? '0%' : `zero ${unit}`;
    case 'difference':
      return `${target.operator} ${chain(revisions, signed(target.value, unit), ({ value }) => signed(value, unit))} rispetto all’anno precedente`;
    case 'reference':
      return `${target.operator} ${REFERENCES[target.reference]}`;
    case 'qualitative':
    case 'unreadable':
      return target.text;
    case 'none':
      return '';
  }
};

const other = (value: YearTarget): string => {
  if (value.kind === 'number') return exact(value.value, null);
  return value.kind === 'date' ? `entro il ${formatItalianDate(value.date)}` : value.text;
};

/**
 * A target in canonical Italian, which reads back as the same target: `>= 27%`, `tra 80% e 90%`,
 * `entro il 31/12/2023`, `+10% rispetto all’anno precedente`. Other years follow with their year.
 */
export const formatTarget = (target: Target, year?: number): string => {
  if (year === undefined) return own(target) || 'n.d.';
  const years = [...target.byYear].filter(([one]) => one !== year || target.kind !== 'none');
  if (target.kind === 'unreadable' || years.length === 0) return own(target) || 'n.d.';
  if (years.every(([one]) => one === year)) return own(target);
  return years
    .map(([one, value]) => `${one}: ${one === year ? own(target) : other(value)}`)
    .join('; ');
};
