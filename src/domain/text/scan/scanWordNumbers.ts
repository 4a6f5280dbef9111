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
  'venti',
];
const PATTERN = new RegExp(
  String.raw`(?<![a-z'])(?:${WORDS.join('|')}|un solo|una sola|un'unica|un unico)(?![a-z'])`,
  'g',
);
/** Words that make it part of something else: "tutte e due", "due volte", "ventiquattro su". */
const IDIOM_BEFORE = /(?:tutt[ei] e|a|mille e|di)\s$/;

/** Numbers in words, up to twenty. "un", "una" alone are articles and are left out. */
export const scanWordNumbers: Scanner = (folded) =>
  matches(PATTERN, folded).flatMap((match): NumberToken[] => {
    const at = WORDS.indexOf(match[0]);
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
