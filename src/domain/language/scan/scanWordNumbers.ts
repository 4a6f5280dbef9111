import { decimal } from '../../decimal';
import { matches } from './claim';
import { readUnitAfter } from './units';
import { spanOf, type NumberToken, type Scanner } from './token';

const WORDS = [
  'zero',
  'uno',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
];
const TENS = [
  'venti',
  'trenta',
  'quaranta',
  'cinquanta',
  'sessanta',
  'settanta',
  'ottanta',
  'novanta',
];
/** The tens lose their vowel before "uno" and "otto": ventuno, trentotto. */
const ABOVE_NINETEEN = TENS.flatMap((ten) => [
  ten,
  ...WORDS.slice(1, 10).map((digit) => (/^[uo]/.test(digit) ? ten.slice(0, -1) : ten) + digit),
]);
const NAMES = [...WORDS, ...ABOVE_NINETEEN];
const PATTERN = new RegExp(
  String.raw`(?<![a-z'])(?:${NAMES.join('|')}|un solo|una sola|un'unica|un unico)(?![a-z'])`,
  'g',
);
/** Words that make it part of something else: "tutte e due", "due volte", "ventiquattro su". */
const IDIOM_BEFORE = /\b(?:tutt[ei] e|a|mille e|di)\s$/;

/** Numbers in words, up to ninety-nine. "un", "una" alone are articles and are left out. */
export const scanWordNumbers: Scanner = (folded) =>
  matches(PATTERN, folded).flatMap((match): NumberToken[] => {
    const at = NAMES.indexOf(match[0]);
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
