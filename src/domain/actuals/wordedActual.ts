import { decimal } from '../decimal';
import type { Actual } from '../model/actual';
import { foldText } from '../language/foldText';
import { allDone } from './allDone';
import { completionDate } from './completionDate';
import type { IndicatorContext } from './context';
import { declaredResult } from './declaredResult';
import { emptyActual } from './emptyActual';
import type { Reader } from './reader';
import { zeroResult } from './zeroResult';

/** "tutte pubblicate": 100 %. */
export const allActual = (reader: Reader): Actual | null => {
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

/** "nessun caso": 0. */
export const zeroActual = (reader: Reader): Actual | null => {
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

/** The day on which it was done. */
export const datedActual = (
  reader: Reader,
  { target, name, algorithm }: IndicatorContext,
): Actual | null => {
  const { passage, vocabulary } = reader;
  const found = completionDate(
    passage,
    vocabulary,
    target.kind === 'deadline' ? target.date : null,
    foldText(`${name} ${algorithm ?? ''}`),
  );
  if (found === null) return null;
  const denied = declaredResult(passage)?.reached === false;
  const doubt = found.doubt ?? (denied ? 'il testo dice anche che non è stato fatto' : null);
  return {
    ...emptyActual(passage.text, passage.cell),
    span: found.token.span,
    date: found.to,
    dateFrom: found.from,
    confidence: doubt === null ? 'high' : 'low',
    doubt,
  };
};
