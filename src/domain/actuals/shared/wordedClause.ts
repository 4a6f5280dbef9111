import { decimal } from '../../decimal';
import type { Actual } from '../../model/actual';
import type { IndicatorContext } from '../indicator/context';
import { emptyActual, judged } from '../emptyActual';
import { expectationOf } from '../indicator/expectation';
import type { Passage } from '../passage/passage';
import { vocabularyOf } from '../indicator/vocabulary';
import { contentStems, hasStem } from '../indicator/words';

/** "nessun ricorso" 0, "una richiesta di rimborso" 1. */
const WORDED = /^\s*(?:(?<none>nessun[oa]?|nessun'|zero)|(?<one>un[oa]?|un'))\s?(?<what>[a-z' ]+)$/;

/**
 * A clause of a list that tells the count of one indicator in words, and consists of nothing but
 * that: "Reclami scritti 3, nessun ricorso, una richiesta di rimborso". Null where there is none.
 */
export const wordedClause = (passage: Passage, indicator: IndicatorContext): Actual | null => {
  if (expectationOf(indicator).kind !== 'count') return null;
  const { all, heads } = vocabularyOf(indicator);
  for (const match of passage.folded.matchAll(/[^,;.:()]+/g)) {
    const said = WORDED.exec(match[0])?.groups;
    if (said === undefined) continue;
    const stems = contentStems(said['what'] ?? '');
    const own = stems.length > 0 && stems.every((stem) => hasStem(all, stem));
    if (!own || !stems.some((stem) => heads.includes(stem))) continue;
    const text = passage.text.slice(match.index, match.index + match[0].length);
    const start = match.index + text.length - text.trimStart().length;
    const actual: Actual = {
      ...emptyActual(passage.text, passage.cell),
      span: { start, end: start + text.trim().length },
      value: decimal(said['none'] === undefined ? 1 : 0),
    };
    return judged(actual, null, { kind: 'words', said: text.trim() });
  }
  return null;
};
