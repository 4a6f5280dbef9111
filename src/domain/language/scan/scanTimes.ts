import { matches } from './claim';
import { spanOf, type OtherToken, type Scanner } from './token';

const CLOCK =
  /(?<![\w.,])(?:(?:(?:dalle|alle|ore|dopo le|entro le|dalle ore|alle ore)\s)+\d{1,2}(?:[.:,]\d{2})?(?![\d/])|\d{1,2}:\d{2}(?!\d))(?:\s?-\s?\d{1,2}(?:[.:]\d{2})?(?!\d))?/g;

/** Times of day: "ore 10", "alle 9.30", "10:00-12:30". */
export const scanTimes: Scanner = (folded) =>
  matches(CLOCK, folded).map((match): OtherToken => ({
    kind: 'time',
    span: spanOf(match.index, match[0].length),
  }));
