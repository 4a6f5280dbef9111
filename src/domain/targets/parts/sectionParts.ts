import type {
  AmountItem,
  DeadlineItem,
  Item,
  RangeItem,
  ReferenceItem,
  RevisionItem,
  ZeroItem,
} from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';
import { isDuration, writtenUnit } from './unit';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';

export type Sized = AmountItem | RangeItem | ZeroItem;

/** The items of a section by the part that they play. */
export interface SectionParts {
  /** The target's own figures, side by side; more than one where older values stand before. */
  readonly sized: readonly Sized[];
  readonly deadlines: readonly DeadlineItem[];
  readonly reference: ReferenceItem | null;
  readonly revisions: readonly RevisionItem[];
  readonly formers: readonly RevisionItem[];
  /** "5 incontri entro giugno": the date that stands with the value. */
  readonly beside: DeadlineItem | null;
  /** "15% → 20%" */
  readonly arrow: boolean;
  /** All else, in order: words, brackets, figures that belong to a remark. */
  readonly notes: readonly Item[];
  readonly doubts: readonly TargetDoubt[];
}

export const isSized = (item: Item): item is Sized =>
  item.type === 'amount' || item.type === 'range' || item.type === 'zero';
export const isDeadline = (item: Item): item is DeadlineItem => item.type === 'deadline';
const isReference = (item: Item): item is ReferenceItem => item.type === 'reference';
const isChange = (item: Item): item is RevisionItem =>
  item.type === 'revision' || item.type === 'former';
const inBrackets = (item: Item): boolean =>
  (item.type === 'amount' || item.type === 'deadline') && item.bracketed === true;

/** "in due sedi": a number in words after other words says nothing about the target. */
const isMereWord = (item: Item, before: Item | undefined): boolean =>
  item.type === 'amount' &&
  item.worded &&
  item.operator === null &&
  item.changed !== true &&
  before?.type === 'word' &&
  !(before.word === 'di' && item.number !== '1' && item.unit !== null);

/** "e", ";": what stands on both sides are targets side by side. */
const isJoining = (item: Item): boolean =>
  item.type === 'break' || (item.type === 'word' && /^ed?$/.test(item.word ?? ''));

const BETWEEN = new Set(['arrow', 'revision', 'former']);

/** The first figure and those that stand right beside it. */
const firstRun = <T extends Item>(items: readonly Item[], figures: readonly T[]): readonly T[] => {
  const [first] = figures;
  if (first === undefined) return [];
  const run: T[] = [];
  for (let at = items.indexOf(first); at < items.length; at += 1) {
    const figure = figures.find((one) => one === items[at]);
    if (figure !== undefined) run.push(figure);
    else if (!BETWEEN.has(items[at]?.type ?? '')) break;
  }
  return run;
};

const isWhole = (item: Sized | undefined): boolean =>
  item?.type === 'amount' && item.unit?.name === '%' && /^100(,0+)?$/.test(item.number);

/**
 * "90% … entro 30 gg": a length of time after a share belongs to what is counted. "≥ 95% e ≤ 5 gg"
 * wishes two things.
 */
const belongsToShare = (
  main: Sized | undefined,
  extra: Sized,
  before: Item | undefined,
  prepared: PreparedText,
): boolean => {
  if (main?.type !== 'amount' || extra.type !== 'amount') return false;
  if (extra.worded) return !main.worded;
  const signed = extra.operator !== null && /^[^a-z]/.test(prepared.text.slice(extra.start));
  const beside = before === main && extra.operator === null;
  if (signed || beside || (before !== undefined && isJoining(before))) return false;
  const [unit, other] = [writtenUnit(main.unit, prepared), writtenUnit(extra.unit, prepared)];
  return unit !== null && !isDuration(unit) && isDuration(other);
};

const sizedOf = (
  items: readonly Item[],
): { sized: readonly Sized[]; doubts: readonly TargetDoubt[] } => {
  const all = items.filter((item, at) => isSized(item) && !isMereWord(item, items[at - 1]));
  const open = all.filter((item) => !inBrackets(item)).filter(isSized);
  const closed = all.filter(inBrackets).filter(isSized);
  const compares = items.some((item) => isReference(item) && item.operator !== null);
  if (open.length === 0) return { sized: compares ? [] : closed, doubts: [] };
  const compared = closed.some((item) => item.type === 'amount' && item.operator !== null);
  return { sized: open, doubts: doubtsWhere({ 'bracketed-rival': compared }) };
};

/** Sorts a section's items by the part that they play. */
/** "Target: 400 – Risultato: 432": one cell for both. */
const RESULT_TOLD =
  /\b(?:risultat[oi]|consuntivo|raggiunto|realizzato|conseguito)\s?[:=]\s?\D{0,4}\d/;

export const sectionParts = (items: readonly Item[], prepared: PreparedText): SectionParts => {
  const { sized: all, doubts: bracketed } = sizedOf(items);
  const figures = all.filter(
    (item, at) =>
      at === 0 || !belongsToShare(all[0], item, items[items.indexOf(item) - 1], prepared),
  );
  const dates = items.filter(isDeadline);
  const byDate = figures.length === 0 || (figures.length === 1 && isDatedWhole(figures[0], dates));
  const sized = byDate ? [] : firstRun(items, figures);
  const openDates = dates.some((item) => !inBrackets(item))
    ? dates.filter((item) => !inBrackets(item))
    : dates;
  const deadlines = byDate ? firstRun(items, openDates) : [];
  const references = items.filter(isReference);
  const alone = sized.length + deadlines.length === 0;
  const reference = alone ? (references[0] ?? null) : null;
  const extras = figures.filter((item) => !sized.includes(item) && !byDate);
  const beside = besideValue(sized[0], dates, items, prepared);
  const used = new Set<Item>([...sized, ...deadlines, ...items.filter(isChange)]);
  if (beside !== null) used.add(beside);
  if (reference !== null) used.add(reference);
  return {
    sized,
    deadlines,
    beside,
    reference,
    revisions: items.filter(isChange).filter(({ type }) => type === 'revision'),
    arrow: items.some(({ type }) => type === 'arrow'),
    formers: items.filter(isChange).filter(({ type }) => type === 'former'),
    notes: items.filter((item) => !used.has(item) && item.type !== 'arrow'),
    doubts: [
      ...bracketed,
      ...doubtsWhere({
        'several-values': extras.length > 0 && !extras.some(isCondition),
        'holds-result': RESULT_TOLD.test(prepared.text),
        'two-conditions': extras.some(isCondition),
        'value-and-date':
          sized.length > 0 &&
          beside === null &&
          dates.some((date) => !isYearEnd(date) || isTime(sized[0], prepared)),
        'several-dates': byDate && openDates.length > deadlines.length,
        'value-and-reference': !alone && references.some(({ operator }) => operator !== null),
      }),
    ],
  };
};

/** A second value with an operator of its own. */
const isCondition = (item: Sized): boolean =>
  item.type === 'range' || (item.type === 'amount' && item.operator !== null);

/**
 * The one deadline that belongs to the value: "5 incontri entro giugno". None where "e" or ";" stands
 * between the two, and for a length of time, which is a deadline of another kind.
 */
const besideValue = (
  figure: Sized | undefined,
  dates: readonly DeadlineItem[],
  items: readonly Item[],
  prepared: PreparedText,
): DeadlineItem | null => {
  const [date] = dates;
  if (figure?.type !== 'amount' || date === undefined || dates.length > 1) return null;
  if (isTime(figure, prepared) || !(date.worded || date.bracketed === true)) return null;
  const [from, to] = [items.indexOf(figure), items.indexOf(date)].sort((a, b) => a - b);
  return items.slice(from, to).some(isJoining) ? null : date;
};

const isYearEnd = ({ due }: DeadlineItem): boolean =>
  due.month === 12 && (due.day === null || due.day === 31);

const isTime = (figure: Sized | undefined, prepared: PreparedText): boolean =>
  figure?.type === 'amount' && isDuration(writtenUnit(figure.unit, prepared));

/** "100% entro il 30/6" is a deadline; "100% entro il 31/12" is measured at the end of the year. */
const isDatedWhole = (figure: Sized | undefined, dates: readonly DeadlineItem[]): boolean =>
  isWhole(figure) && dates.some((date) => !isYearEnd(date));
