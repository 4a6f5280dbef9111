import { BELOW_HUNDRED } from '../lexicon/numberWords';
import { decimal } from '../../decimal';
import { matches } from './claim';
import { readUnitAfter } from './units';
import { spanOf, type NumberToken, type Scanner } from './token';

const UNITS = BELOW_HUNDRED.slice(2, 10).join('|');
const TAIL = `(?:${[...BELOW_HUNDRED.slice(1), 'otto', 'ottanta'].join('|')})`;
/** "centoventitré", "duecento", "mille", "tremilacinquecento". */
const HUNDREDS = `(?:${UNITS})?cento${TAIL}?`;
const THOUSANDS = `(?:mille|(?:${UNITS}|dieci)mila)(?:${HUNDREDS}|${TAIL})?`;
const PATTERN = new RegExp(
  String.raw`(?<![a-z'])(?:${THOUSANDS}|${HUNDREDS}|${TAIL}|zero|un solo|una sola|un'unica|un unico)(?![a-z'])`,
  'g',
);

/** What a number in words is worth, or null: "centoventitre" → 123. */
const valueOf = (word: string): number | null => {
  const below = BELOW_HUNDRED.indexOf(word);
  if (below >= 0) return below;
  const match =
    /^(?:(?<thousand>mille)|(?<thousands>[a-z]+?)mila)?(?:(?<hundreds>[a-z]+?)?(?<hundred>cento))?(?<rest>[a-z]*)$/.exec(
      word,
    )?.groups;
  if (match === undefined) return null;
  const of = (name: string): number => {
    const written = match[name] ?? '';
    return written === '' ? 0 : BELOW_HUNDRED.indexOf(written);
  };
  const thousands = match['thousand'] === undefined ? of('thousands') : 1;
  const hundreds =
    match['hundred'] === undefined ? 0 : match['hundreds'] === undefined ? 1 : of('hundreds');
  return thousands * 1000 + hundreds * 100 + of('rest');
};
/** Words that make it part of something else: "tutte e due", "due volte", "ventiquattro su". */
const IDIOM_BEFORE = /\b(?:tutt[ei] e|a|mille e|di)\s$/;

/** Numbers in words, up to 9.999. "un", "una" alone are articles and are left out. */
export const scanWordNumbers: Scanner = (folded) =>
  matches(PATTERN, folded).flatMap((match): NumberToken[] => {
    if (match[0] === 'mille' && /^ e una?\b/.test(folded.slice(match.index + 5))) return [];
    const at = valueOf(match[0]) ?? -1;
    if (IDIOM_BEFORE.test(folded.slice(Math.max(0, match.index - 12), match.index)) && at !== 0)
      return [];
    const span = spanOf(match.index, match[0].length);
    const unit = readUnitAfter(folded.slice(span.end, span.end + 20))?.unit ?? null;
    const value = decimal(at < 0 ? 1 : at);
    return [
      {
        kind: 'number',
        span,
        value,
        places: 0,
        unit,
        oddity: null,
        decimalDot: false,
        sign: null,
        inWords: true,
      },
    ];
  });
