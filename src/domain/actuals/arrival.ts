import type { NumberToken } from '../language/scan/token';
import { beforeIn, sentenceAt, type Passage } from './passage';

const MOVED = String.raw`\b(?:aumentat|cresciut|diminuit|ridott|incrementat|migliorat|peggiorat|sces|salit|calat|passat)[aoie]`;
const ARRIVED = new RegExp(
  String.raw`${MOVED}\s(?:(?:dal?|dai|dalle|dall')\s?(?:n\.\s)?\d[^.;:()]{0,30}\s)?(?:ai?|al|alle|allo|all')\s?(?:n\.\s)?$`,
);

/** The 52 of "si sono ridotti da 75 a 52 giorni": how things stand after a change. */
export const isArrival = (passage: Passage, number: NumberToken): boolean =>
  ARRIVED.test(beforeIn(passage, number));

/** The text says of which year it began, or that the year was over: "dal 4,6% del 2022 al 3,8%". */
export const isDatedArrival = (passage: Passage, number: NumberToken): boolean => {
  const { start, end } = sentenceAt(passage, number.span.start);
  const inside = ({ span }: { readonly span: { readonly start: number } }): boolean =>
    span.start >= start && span.start < end;
  return (
    passage.years.some((year) => inside(year) && year.year !== passage.year) ||
    passage.dates.some((date) => inside(date) && date.to === `${passage.year}-12-31`)
  );
};
