import { decimal } from '../decimal';
import type { Actual } from '../model/actual';
import { foldText } from '../text/foldText';
import { allDone } from './allDone';
import { bareDate } from './bareDate';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import type { Reader } from './reader';
import { choose, type Choice } from './choice';
import { companionsOf } from './companions';
import { completionDate } from './completionDate';
import type { IndicatorContext } from './context';
import { declaredResult } from './declaredResult';
import { emptyActual } from './emptyActual';
import { expectationOf } from './expectation';
import { signedChange } from './signedChange';
import type { Told } from './told';
import { unitOf } from './unitOf';
import { vetoOf } from './vetoes';
import { vocabularyOf } from './vocabulary';
import { zeroResult } from './zeroResult';

/** The result that a passage tells of one indicator; `mine` says which candidates may be its own. */
export const resultOf = (
  told: Told,
  indicator: IndicatorContext,
  mine: (candidate: Candidate) => boolean = () => true,
): Actual | null => {
  const result = wholeResult(told, indicator, mine);
  if (result === null || !told.passage.cut || result.confidence === 'low') return result;
  return {
    ...result,
    confidence: 'low',
    doubt: 'il testo è molto lungo: è stato letto solo l’inizio',
  };
};

const wholeResult = (
  told: Told,
  indicator: IndicatorContext,
  mine: (candidate: Candidate) => boolean,
): Actual | null => {
  const reader = readerOf(told, indicator);
  if (reader.expectation.kind === 'date')
    return (
      bareDate(reader.passage) ?? dated(reader, indicator) ?? declared(told, reader, indicator)
    );
  const candidates = candidatesOf(reader).filter(mine);
  const choice = choose({ candidates, indicator, stated: told.stated });
  const done = reader.expectation.kind === 'percent' ? all(reader) : null;
  if (choice === null || (choice.doubt !== null && done !== null)) {
    return done ?? zero(reader) ?? declared(told, reader, indicator);
  }
  const measured = measuredActual(reader, indicator, choice);
  if (measured.confidence === 'high') return measured;
  const nothing = zero(reader);
  return nothing?.confidence === 'high' &&
    candidates.every(({ strength, aside }) => strength < 4 || aside !== null)
    ? nothing
    : measured;
};

export const readerOf = (told: Told, indicator: IndicatorContext): Reader => ({
  ...told,
  expectation: expectationOf(indicator),
  vocabulary: vocabularyOf(indicator),
});

const measuredActual = (reader: Reader, indicator: IndicatorContext, choice: Choice): Actual => {
  const { passage, expectation } = reader;
  const { candidate } = choice;
  const doubt = choice.doubt ?? vetoOf(candidate, indicator, expectation, passage);
  const { numerator, denominator } = companionsOf(reader, candidate);
  const fraction = doubt !== null && doubt.includes('frazione');
  const dot = candidate.measure.number ?? candidate.measure.ratio?.numerator ?? null;
  return {
    ...emptyActual(passage.text, passage.cell),
    span: candidate.span,
    value: fraction ? candidate.value.times(100) : signedChange(passage, candidate),
    unit: fraction ? '%' : unitOf(reader, candidate),
    numerator,
    denominator,
    printedPlaces: candidate.places,
    confidence: doubt === null ? 'high' : 'low',
    doubt,
    rivals: choice.rivals,
    signs:
      dot?.decimalDot === true
        ? [{ kind: 'decimal-dot', text: passage.text.slice(dot.span.start, dot.span.end) }]
        : [],
  };
};

const all = (reader: Reader): Actual | null => {
  const found = allDone(reader);
  if (found === null) return null;
  const sure = found.count !== null;
  return {
    ...emptyActual(reader.passage.text, reader.passage.cell),
    span: found.span,
    value: decimal(100),
    unit: '%',
    numerator: found.count,
    denominator: found.count,
    confidence: sure ? 'high' : 'low',
    doubt: sure ? null : 'il testo dice «tutti» senza un conteggio',
  };
};

const zero = (reader: Reader): Actual | null => {
  if (reader.expectation.kind !== 'count') return null;
  const found = zeroResult(reader.passage, reader.vocabulary);
  if (found === null) return null;
  return {
    ...emptyActual(reader.passage.text, reader.passage.cell),
    span: found.span,
    value: decimal(0),
    unit: null,
    confidence: found.sure ? 'high' : 'low',
    doubt: found.sure
      ? null
      : 'non è certo che «nessuno» valga per tutto l’anno e per l’indicatore',
  };
};

const dated = (reader: Reader, { target }: IndicatorContext): Actual | null => {
  const { passage, vocabulary } = reader;
  const found = completionDate(
    passage,
    vocabulary,
    target.kind === 'deadline' ? target.date : null,
  );
  if (found === null) return null;
  return {
    ...emptyActual(passage.text, passage.cell),
    span: found.token.span,
    date: found.to,
    dateFrom: found.from,
    confidence: found.doubt === null ? 'high' : 'low',
    doubt: found.doubt,
  };
};

/** What the text declares where it measures nothing. */
const declared = (told: Told, reader: Reader, indicator: IndicatorContext): Actual | null => {
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
