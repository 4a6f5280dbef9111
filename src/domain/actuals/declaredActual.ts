import type { Actual } from '../model/actual';
import { foldText } from '../language/foldText';
import type { IndicatorContext } from './context';
import { declaredResult } from './declaredResult';
import { emptyActual } from './emptyActual';
import type { Reader } from './reader';
import type { Told } from './told';

/** What the text declares where it measures nothing. */
export const declaredActual = (
  told: Told,
  reader: Reader,
  indicator: IndicatorContext,
): Actual | null => {
  const { passage } = reader;
  const words = declaredResult(passage);
  const empty = emptyActual(passage.text, passage.cell);
  if (words?.reached === false) return { ...empty, declared: { reached: false, percentage: null } };
  const percentage = told.stated[0]?.number.value ?? null;
  if (percentage !== null) return { ...empty, declared: { reached: true, percentage } };
  return words !== null && canBeDeclared(reader, indicator)
    ? { ...empty, declared: { reached: true, percentage: null } }
    : null;
};

const IN_TIME =
  /\b(?:nei (?:termini|tempi)|entro (?:i termini|il termine|la scadenza|i tempi)|nel rispetto d)/;

/** Words alone declare only what is either done or not: a deadline, yes/no, or 100 % of one thing. */
const canBeDeclared = (
  { expectation, passage }: Reader,
  { target, algorithm, name }: IndicatorContext,
): boolean => {
  if (passage.numbers.some(({ inWords }) => !inWords)) return false;
  if (expectation.kind === 'words') return true;
  if (expectation.kind === 'date')
    return IN_TIME.test(passage.folded) || passage.folded.trim().length < 4;
  const counted = /\b(?:n\.|numero|percentuale di [a-z]+ che)|\//.test(foldText(algorithm ?? name));
  return target.kind === 'threshold' && target.value.equals(100) && target.unit === '%' && !counted;
};
