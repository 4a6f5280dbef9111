import { decimal, type Decimal } from '../../decimal';
import type { ProseTarget } from '../../model/indicator';
import type { Operator, Target } from '../../model/target';
import { joinedDoubts } from '../../model/targetDoubt';
import { prepareText } from '../grammar/prepareText';
import { isRevision } from './prosePatterns';

const CANONICAL = new Set<string | null>(['%', 'gg', '€']);

/** The unit in force: prose's noun is only a way of speaking where the cell has no unit. */
const unitOf = (inCell: string | null, inProse: string | null): string | null =>
  inCell ?? (CANONICAL.has(inProse) ? inProse : null);

const doubtful = (target: Target, { text }: ProseTarget): Target => ({
  ...target,
  doubt: joinedDoubts([
    ...(target.doubt === null ? [] : [target.doubt]),
    { kind: 'told-otherwise', text },
  ]),
});

const valueOf = (target: Target): Decimal | null => {
  if (target.kind === 'threshold' || target.kind === 'difference') return target.value;
  return target.kind === 'zero' ? decimal(0) : null;
};

const operatorOf = (
  target: Target,
): { readonly operator: Operator; readonly operatorAssumed: boolean } => {
  if (target.kind === 'threshold') return target;
  if (target.kind === 'difference') return { operator: target.operator, operatorAssumed: false };
  return { operator: target.kind === 'zero' ? '<=' : '>=', operatorAssumed: true };
};

/** Puts one revision in the place of the cell's value. */
const revise = (target: Target, prose: ProseTarget, year: number): Target => {
  if (target.kind === 'range' || target.kind === 'deadline' || target.kind === 'reference') {
    return doubtful(target, prose);
  }
  const former = valueOf(target);
  const known = former === null ? [] : [former, ...target.revisions.map(({ value }) => value)];
  if (known.some((value) => value.equals(prose.value))) return target;
  const clash =
    CANONICAL.has(target.unit) && CANONICAL.has(prose.unit) && target.unit !== prose.unit;
  if (clash) return doubtful(target, prose);
  const { text, cell, byYear, remarks, signs } = target;
  const older = former === null ? [] : [{ value: former, date: null, occasion: prose.occasion }];
  const base = {
    text,
    cell,
    remarks,
    signs,
    doubt: null,
    unit: unitOf(target.unit, prose.unit),
    revisions: [...target.revisions, ...older],
    byYear: new Map([...byYear, [year, { kind: 'number', value: prose.value }] as const]),
  };
  const assumed = operatorOf(target);
  const operator = prose.operator ?? assumed.operator;
  if (target.kind === 'difference')
    return { ...base, kind: 'difference', operator, value: prose.value };
  const operatorAssumed = prose.operator === null && assumed.operatorAssumed;
  const date = target.kind === 'threshold' ? target.date : null;
  return { ...base, kind: 'threshold', operator, operatorAssumed, value: prose.value, date };
};

/**
 * The target in force after what prose says: `≥ 15` and "nuovo target pari a 3 eventi" → `>= 3`,
 * revised from 15. What prose only mentions, or repeats (25 beside `>25%`), changes nothing; where
 * the two cannot be brought together a doubt is left.
 */
export const combineTarget = (
  inCell: Target,
  prose: readonly ProseTarget[],
  year: number,
): Target =>
  prose
    .filter(({ text }) => isRevision(prepareText(text).text))
    .reduce((target, one) => revise(target, one, year), inCell);
