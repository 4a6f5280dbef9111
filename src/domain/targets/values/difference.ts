import type { Operator } from '../../model/target';
import { matchingText } from '../../language/normaliseText';
import type { AmountItem } from '../grammar/items';
import type { Hints } from '../parts/reading';
import type { SectionContext } from '../parts/sectionContext';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';

const MIRRORED: Record<Operator, Operator> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
};

/** How a change that is the target is to be read. */
export interface Change {
  /** The sign that a value without one takes. */
  readonly sign: 1 | -1;
  readonly operator: Operator;
  readonly doubts: readonly TargetDoubt[];
}

const SPEAKS_OF_CHANGE =
  /variazion|differenz|diff\.|scostament|riduzion|increment|aument|diminu|rispetto|andament|decrement|delta|anno n-1|n\/n-1/;

const mentionsChange = ({ algorithm, nameText }: Hints): boolean =>
  SPEAKS_OF_CHANGE.test(matchingText(`${nameText ?? ''} ${algorithm ?? ''}`));

/**
 * Tells a change from a level: "+10%", "riduzione del 5%", "-5% rispetto al 2022" are
 * changes; `>= -6,00%` is a level. A lone "-5%" is a change where the indicator speaks of one, and
 * otherwise doubtful. Returns null for a level.
 */
export const changeOf = (
  amount: AmountItem,
  base: string | null,
  context: SectionContext,
): Change | null => {
  const change = directed(amount, context.hints) ?? written(amount, base, context.hints);
  if (change === null || base === null || isYearBefore(base, context.year)) return change;
  return { ...change, doubts: [...change.doubts, { kind: 'other-base' }] };
};

/** "rispetto al 2022" in 2023, "rispetto all'anno precedente", "su base annua". */
const isYearBefore = (base: string, year: number): boolean => {
  const said = /\b20\d\d\b/.exec(base)?.[0];
  if (said !== undefined) return Number(said) === year - 1;
  return (
    /precedent|scors|n-1|base annua|anno prima/.test(base) && !/media|trienni|bienni/.test(base)
  );
};

/** "riduzione del 5%", "10% in più". */
const directed = ({ direction, operator }: AmountItem, { polarity }: Hints): Change | null => {
  if (direction === null) return null;
  if (direction === 'down' || (direction === 'better' && polarity === 'down')) {
    return { sign: -1, operator: operator === null ? '<=' : MIRRORED[operator], doubts: [] };
  }
  const unclear = direction === 'better' && polarity === null;
  return {
    sign: 1,
    operator: operator ?? '>=',
    doubts: doubtsWhere({ 'improvement-unclear': unclear }),
  };
};

/** "+10%", "-5%", ">= 10% rispetto al 2022". */
const written = (amount: AmountItem, base: string | null, hints: Hints): Change | null => {
  const { sign, operator } = amount;
  if (sign === '+') return { sign: 1, operator: operator ?? '>=', doubts: [] };
  if (sign === '-' && operator === null) {
    const sure = (base !== null || mentionsChange(hints)) && amount.spaced !== true;
    return { sign: 1, operator: '<=', doubts: doubtsWhere({ 'level-or-change': !sure }) };
  }
  if (base === null) return null;
  const small = amount.unit?.name === '%' && Number.parseFloat(amount.number) < 50;
  const doubts = doubtsWhere({ 'change-or-share': sign !== '-' && !small });
  return { sign: 1, operator: operator ?? '>=', doubts };
};
