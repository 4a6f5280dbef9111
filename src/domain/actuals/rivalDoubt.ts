import type { Decimal } from '../decimal';
import { meets } from '../achievement/meets';
import { foldText } from '../language/foldText';
import type { Candidate } from './candidate';
import type { IndicatorContext } from './context';
import { isAskedStage } from './stages';
import { hasStem, isParticipleStem } from './words';

/**
 * Why a value that alone stands without doubt is asked all the same, in Italian, or null: another
 * is told besides that may be meant.
 */
export const rivalDoubt = (
  only: Candidate,
  candidates: readonly Candidate[],
  indicator: IndicatorContext,
): string | null => {
  const others = candidates.filter(({ value }) => !value.equals(only.value));
  if (others.some(({ aside, strength }) => aside === 'alternative' && strength >= 3))
    return 'il testo dà anche un altro conteggio';
  if (others.some((other) => isAnotherMeasurement(only, other, indicator)))
    return 'il testo dà due misure della stessa cosa, con esiti diversi';
  if (others.some((other) => isSameOfAnother(only, other)))
    return 'il testo dà lo stesso dato per più cose';
  if (others.some((other) => isDoubtfulFirst(only, other)))
    return 'il valore più vicino all’indicatore è scritto in modo dubbio';
  const asked = foldText(`${indicator.name} ${indicator.algorithm ?? ''}`);
  return others.some((other) => isAskedPart(only, other, asked))
    ? 'il testo conta il tutto e una parte, e l’indicatore può chiedere la parte'
    : null;
};

/** "3,03 gg (gestore). L'applicativo locale dà 2 gg": one meets the target, the other does not. */
const isAnotherMeasurement = (
  only: Candidate,
  other: Candidate,
  { target }: IndicatorContext,
): boolean => {
  if (target.kind !== 'threshold' || only.unit === null || only.unit !== other.unit) return false;
  const met = (value: Decimal): boolean => meets(value, target.operator, target.value);
  return other.aside === 'alternative' && met(only.value) !== met(other.value);
};

/** "Intervento A 100%, intervento B 60%": as near in words and in unit, of two things. */
const isSameOfAnother = (only: Candidate, other: Candidate): boolean =>
  only.unit !== null &&
  only.unit === other.unit &&
  other.role === 'plain' &&
  other.aside === null &&
  only.own.length > 0 &&
  only.own.every((stem) => hasStem(other.own, stem));

/** "circa 120 imprese …; 8 sono nuove": the approximate figure is the one that is spoken of. */
const isDoubtfulFirst = (only: Candidate, other: Candidate): boolean =>
  other.hedge !== null &&
  other.measure.ratio === null &&
  other.aside === null &&
  other.role === 'plain' &&
  other.strength >= Math.max(3, only.strength);

/** "131 articoli, di cui 94 in riviste di fascia A", where articles of class A are asked for. */
const isAskedPart = (only: Candidate, other: Candidate, asked: string): boolean =>
  other.role === 'part' &&
  (other.own.some((stem) => !hasStem(only.own, stem) && !isParticipleStem(stem)) ||
    isAskedStage(asked, other.label, only.label));
