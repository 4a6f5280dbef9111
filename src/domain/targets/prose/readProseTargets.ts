import type { CellRef, Span } from '../../model/cell';
import type { ProseTarget } from '../../model/indicator';
import { readFigure } from '../values/figure';
import type { AmountItem, Item } from '../grammar/items';
import { parseItems, yearWindow } from '../grammar/parseItems';
import { prepareText, type PreparedText } from '../grammar/prepareText';
import { NO_TARGET, OCCASION, PATTERNS, YEAR } from './prosePatterns';

const isAmount = (item: Item): item is AmountItem => item.type === 'amount';

/** The year that is meant: the last one that is tied to the target before it, or right after it. */
const yearMeant = (before: string, after: string): number | null => {
  const tied = [
    ...before.matchAll(
      new RegExp(
        `\\b(?:per il|per l'anno|per gli anni|nel|dal|target|anno|monitoraggio|piao)(?: \\d{4} e)? (${YEAR})`,
        'g',
      ),
    ),
  ].at(-1)?.[1];
  const next = /^\s*(?:\(|per il |nel |per l'anno |dal |a partire dal )\s*(20\d\d)/.exec(
    after,
  )?.[1];
  const year = next ?? tied;
  return year === undefined ? null : Number(year);
};

/** Sentences of a prepared text, as places. */
const sentences = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(
    /(?<!\b(?:n|nr|art|ecc|pag|lett|dott|sig|proc))[.;!?](?=\s|$)|\n/g,
  )) {
    spans.push({ start, end: end.index });
    start = end.index + 1;
  }
  return [...spans, { start, end: text.length }];
};

interface Match extends Span {
  readonly amount: Span;
}

const matchesIn = (sentence: string): readonly Match[] => {
  const found: Match[] = [];
  for (const pattern of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) {
      const [all, gap = '', amount = ''] = match;
      const end = match.index + all.length;
      const overlaps = found.some((one) => one.start < end && match.index < one.end);
      if (overlaps) continue;
      found.push({
        start: match.index,
        end,
        amount: { start: end - amount.length - gap.length, end },
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const readMatch = (
  match: Match,
  sentence: string,
  offset: number,
  prepared: PreparedText,
  year: number,
): Omit<ProseTarget, 'cell'> | null => {
  const said = sentence.slice(Math.max(0, match.start - 25), match.end);
  if (NO_TARGET.test(said)) return null;
  const meant = yearMeant(sentence.slice(0, match.end), sentence.slice(match.end));
  if (meant !== null && meant !== year) return null;
  const told = sentence
    .slice(match.amount.start, match.amount.end)
    .replace(/[()]|,(?!\d)/g, ' ')
    .replace(new RegExp(`\\b(?:per il |nel |anno )?${YEAR}\\b(?! ?%)`), '');
  const parsed = parseItems(told.trim(), yearWindow(year));
  const amounts = parsed.ok ? parsed.items.filter(isAmount) : [];
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1 || amount.number.includes(' ')) return null;
  const own = prepareText(told.trim());
  const { value, unit } = readFigure(amount, null, own);
  const closing =
    sentence.slice(match.start, match.end).includes('(') && sentence.charAt(match.end) === ')'
      ? 1
      : 0;
  const occasion = OCCASION.exec(sentence);
  return {
    operator: amount.operator === '=' ? null : amount.operator,
    value,
    unit,
    occasion:
      occasion === null
        ? null
        : uncapitalised(
            prepared.written({
              start: offset + occasion.index,
              end: offset + occasion.index + occasion[0].length,
            }),
          ),
    text: prepared.written({ start: offset + match.start, end: offset + match.end + closing }),
  };
};

/**
 * The targets of the reporting year that prose tells: "era stato approvato un nuovo target pari a 3
 * eventi". Sentences on intentions ("si valuterà"), on other years, on what was reached, and on
 * targets in general are none. `=` and "pari a" say nothing about the operator: it is null.
 */
export const readProseTargets = (
  text: string,
  cell: CellRef,
  year: number,
): readonly ProseTarget[] =>
  text.split('\n').flatMap((line) => {
    if (!/target|modificat|valore (?:atteso|obiettivo)/i.test(line)) return [];
    const prepared = prepareText(line);
    return sentences(prepared.text).flatMap(({ start, end }) => {
      const sentence = prepared.text.slice(start, end);
      return matchesIn(sentence).flatMap((match) => {
        const read = readMatch(match, sentence, start, prepared, year);
        return read === null ? [] : [{ ...read, cell }];
      });
    });
  });
