import { wordList } from './wordList';

/** Zero to nineteen. */
const ONES = wordList`
  zero uno due tre quattro cinque sei sette otto nove dieci
  undici dodici tredici quattordici quindici sedici
  diciassette diciotto diciannove
`;
const TENS = wordList`venti trenta quaranta cinquanta sessanta settanta ottanta novanta`;
/** The tens lose their vowel before "uno" and "otto": ventuno, trentotto. */
const ABOVE_NINETEEN = TENS.flatMap((ten) => [
  ten,
  ...ONES.slice(1, 10).map((digit) => (/^[uo]/.test(digit) ? ten.slice(0, -1) : ten) + digit),
]);
/** Zero to ninety-nine, each at its own place. */
export const BELOW_HUNDRED = [...ONES, ...ABOVE_NINETEEN];
