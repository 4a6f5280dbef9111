import { decimal } from '../decimal';
import type { Actual, Evidence } from '../model/actual';
import type { Span } from '../model/cell';
import { foldText } from '../language/foldText';
import { allDone } from './allDone';
import { completionDate } from './completionDate';
import type { IndicatorContext } from './context';
import { declaredResult } from './declaredResult';
import { doubtBy, emptyActual, judged } from './emptyActual';
import { negatedResult } from './negatedResult';
import type { Passage } from './passage';
import type { Reader } from './reader';
import { zeroResult } from './zeroResult';

/** "tutte pubblicate": 100 %. */
export const allActual = (reader: Reader): Actual | null => {
  const found = allDone(reader);
  if (found === null) return null;
  const sure = found.count !== null;
  return judged(
    {
      ...emptyActual(reader.passage.text, reader.passage.cell),
      span: found.span,
      value: decimal(100),
      unit: '%',
      numerator: found.count,
      denominator: found.count,
    },
    sure ? null : doubtBy('uncounted-all'),
    saidIn(reader.passage, found.span),
  );
};

/** "nessun caso": 0. */
export const zeroActual = (reader: Reader): Actual | null => {
  if (reader.expectation.kind !== 'count') return null;
  const found = zeroResult(reader.passage, reader.vocabulary);
  if (found === null) return null;
  return judged(
    {
      ...emptyActual(reader.passage.text, reader.passage.cell),
      span: found.span,
      value: decimal(0),
    },
    found.sure ? null : doubtBy('uncertain-none'),
    saidIn(reader.passage, found.span),
  );
};

/** "Nessuna delle 3 sedi è stata aperta": 0; "4 eventi su 5 annullati": 1 of 5. */
export const negatedActual = (reader: Reader): Actual | null => {
  const found = negatedResult(reader);
  if (found === null) return null;
  const { passage } = reader;
  const actual: Actual = {
    ...emptyActual(passage.text, passage.cell),
    span: found.span,
    value: found.value,
    denominator: found.whole,
  };
  return judged(actual, found.sure ? null : doubtBy('uncertain-none'), saidIn(passage, found.span));
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
  const doubt = found.doubt ?? (denied ? 'denied' : null);
  return judged(
    {
      ...emptyActual(passage.text, passage.cell),
      span: found.token.span,
      date: found.to,
      dateFrom: found.from,
    },
    doubt === null ? null : doubtBy(doubt),
    saidIn(passage, found.token.span),
  );
};

const saidIn = ({ text }: Passage, { start, end }: Span): Evidence => ({
  kind: 'words',
  said: text.slice(start, end).trim(),
});
