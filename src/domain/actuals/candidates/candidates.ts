import { asideOf } from './asides';
import type { Candidate } from './candidate';
import { candidateCloseness } from './candidateCloseness';
import { candidateValue } from './candidateValue';
import type { Expectation } from '../indicator/expectation';
import type { ActualDoubtKind } from '../../model/actualDoubt';
import { caveatOf, shareBefore } from '../caveats/caveatRules';
import { labelOf } from './label';
import type { NumberToken } from '../../language/scan/token';
import type { Measure } from './measure';
import { pairFor } from './ratioParts';
import type { Passage } from '../passage/passage';
import { countedNumber, type IndicatorView } from './indicatorView';
import type { Role } from '../roles/role';

/** The measures that fit what the indicator expects, with the evidence for each. */
export const candidatesOf = (view: IndicatorView): readonly Candidate[] =>
  view.measures.flatMap((measure) => candidateOf(view, measure) ?? []);

const candidateOf = (view: IndicatorView, measure: Measure): Candidate | null => {
  const { passage, expectation } = view;
  const role = roleOf(view, measure);
  const asksChange = expectation.kind === 'percent' && CHANGE.test(view.vocabulary.words);
  if (!admits(expectation, role, asksChange)) return null;
  const value = candidateValue(view, measure);
  const label = labelOf(passage, measure);
  const closeness = candidateCloseness(view, measure, label);
  if (value === null || closeness === null) return null;
  const number = countedNumber(view, measure);
  const counting = expectation.kind === 'count' || expectation.kind === 'unit';
  return {
    ...value,
    ...closeness,
    measure,
    label: `${label.before} ${label.after}`,
    role,
    aside: isAdded(passage, number)
      ? 'alternative'
      : role === 'part' || role === 'planned'
        ? 'detail'
        : asideOf(passage, measure, counting),
    hedgeDetail: number === null ? null : shareBefore(passage, number),
    hedge:
      oddity(passage, measure) ??
      (number === null
        ? null
        : caveatOf({
            passage,
            number,
            counting: expectation.kind === 'count',
            asked: view.vocabulary.words,
          })),
    paired: expectation.kind === 'index' && pairFor(view, measure) !== null,
  };
};

/** The indicator asks for a change as a share: "Riduzione dei consumi". */
const CHANGE = /\b(?:riduzion|aument|increment|variazion|diminuzion|crescit|risparmi)/;

/** "431 pratiche, oltre a 96 urgenti": more of the same, which may count too. */
const isAdded = (passage: Passage, number: NumberToken | null): boolean =>
  number !== null &&
  /\b(?:oltre a(?:i|lle|gli)?|piu altr[ie])\s(?:n\.\s)?$/.test(
    passage.folded.slice(0, number.span.start),
  );

const roleOf = (view: IndicatorView, measure: Measure): Role => {
  const number = measure.number ?? countedNumber(view, measure);
  const role = number === null ? 'plain' : (view.roles.get(number) ?? 'plain');
  const inRatio = measure.number === null && measure.ratio !== null;
  return inRatio && (role === 'planned' || role === 'part') ? 'plain' : role;
};

const admits = (expectation: Expectation, role: Role, asksChange: boolean): boolean =>
  role === 'plain' ||
  (role === 'change' && (expectation.kind === 'difference' || asksChange)) ||
  (expectation.kind === 'count' && (role === 'planned' || role === 'part'));

const oddity = (passage: Passage, { number, ratio }: Measure): ActualDoubtKind | null => {
  const parts = [number, ratio?.numerator, ratio?.denominator].filter((part) => part != null);
  return parts.find((part) => part.oddity !== null && !isGrouped(passage, part))?.oddity ?? null;
};

/** "gestite 1 204 segnalazioni": after a verb there is no number for the 1 to belong to. */
const isGrouped = ({ folded }: Passage, { oddity: odd, span }: NumberToken): boolean =>
  odd === 'spaces' &&
  /\b(?:[a-z]{3,}[aiu]t[aoie]|svolt[ei]|sono|pari a)\s$/.test(folded.slice(0, span.start)) &&
  /^\s[a-z]{3}/.test(folded.slice(span.end));
