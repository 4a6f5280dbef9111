import { isBacklog, isFailure } from '../../language/lexicon/stages';
import type { NumberToken } from '../../language/scan/token';
import type { Passage } from '../passage/passage';
import type { Vocabulary } from '../indicator/vocabulary';
import { hasStem, stemOf } from '../indicator/words';

const REMAINING =
  /^\s(?:[a-z]+\s){0,2}?(?:sono|e'|risultano)\s(?:ancora\s)?(?:in (?:lavorazione|corso|istruttoria|attesa)|pendent|da (?:evadere|lavorare|definire|completare|istruire))/;
const LEFT_OVER =
  /\b(?:resta|restano|rimane|rimangono|residuano)\s(?:ancora\s)?(?:da [a-z]+\s)?(?:n\.\s)?$/;
/** "i tre non svolti". */
const NOT_DONE = /^\s(?:[a-z]+\s)?non\s(?:ancora\s)?[a-z]+(?:[aiu]t|olt|us|ess|ost)[oiae]\b/;

/**
 * What was not done: "annullati 3 eventi", "3 sono stati annullati", "37 sono ancora in lavorazione",
 * "restano da evadere 40 pratiche", where nobody asks for that.
 */
export const isUndone = (
  { folded }: Passage,
  { span }: NumberToken,
  { all }: Vocabulary,
): boolean => {
  const before = folded.slice(Math.max(0, span.start - 60), span.start);
  const after = folded.slice(span.end, span.end + 60);
  const left = REMAINING.test(after) || LEFT_OVER.test(before) || NOT_DONE.test(after);
  if (left && !all.some(isBacklog)) return true;
  const beside = [
    /([a-z]+)[^a-z]*$/.exec(before)?.[1],
    /^\s(?:sono|e'|risultano|erano)\s(?:stat[oiae]\s)?([a-z]+)/.exec(after)?.[1],
  ];
  return beside.some(
    (word) => word !== undefined && isFailure(word) && !hasStem(all, stemOf(word)),
  );
};
