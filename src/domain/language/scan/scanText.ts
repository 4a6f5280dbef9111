import { foldText } from '../foldText';
import { remembered } from '../remembered';
import { blank } from './claim';
import { scanDates, scanListedDates } from './scanDates';
import { scanActs, scanLaws } from './scanLegal';
import { scanListNumbers } from './scanListNumbers';
import { scanNames } from './scanNames';
import { scanCompounds, scanNumbers } from './scanNumbers';
import { scanTimes } from './scanTimes';
import { scanMonths, scanWordDates } from './scanWordDates';
import { scanWordNumbers } from './scanWordNumbers';
import { scanYears } from './scanYears';
import type { Scanner, Token } from './token';

/**
 * The order is the rule: what comes first takes its characters away from the rest, so that no part
 * of a law, a date or a name is ever taken for a quantity.
 */
const SCANNERS: readonly Scanner[] = [
  scanLaws,
  scanActs,
  scanListNumbers,
  scanWordDates,
  scanTimes,
  scanDates,
  scanListedDates,
  scanNames,
  scanMonths,
  scanYears,
  scanCompounds,
  scanNumbers,
  scanWordNumbers,
];

const MOST_KEPT = 200;

/** Everything in a text that has digits or stands for a number or a date, in order, none overlapping. */
export const scanText = (text: string, year: number): readonly Token[] => {
  const byYear = scanned(text);
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const tokens = tokensOf(text, year);
  byYear.set(year, tokens);
  return tokens;
};

/** The tokens of a text by year: a text is read for its figure, then for what else it says. */
const scanned = remembered(() => new Map<number, readonly Token[]>(), MOST_KEPT);

const tokensOf = (text: string, year: number): readonly Token[] => {
  let rest = foldText(text);
  const tokens: Token[] = [];
  for (const scan of SCANNERS) {
    const found = withoutOverlap(scan(rest, year, text));
    tokens.push(...found);
    rest = blank(rest, found);
  }
  return tokens.sort((a, b) => a.span.start - b.span.start);
};

const withoutOverlap = (found: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  for (const token of found) {
    const free = kept.every(
      ({ span }) => token.span.end <= span.start || token.span.start >= span.end,
    );
    if (free) kept.push(token);
  }
  return kept;
};
