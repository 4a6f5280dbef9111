import { decimal, type Decimal } from '../../decimal';
import type { ReadingSign } from '../../model/target';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';
import { amountDoubts } from './amountDoubts';
import { amountLinks } from './amountLinks';
import { assumedOperator, operatorOfZero } from './assumedOperator';
import { joinChain, type Chain, type Link } from './chain';
import { changeOf } from './difference';
import { dueDate } from '../dates/dueDate';
import type { AmountItem, Item, RangeItem, RevisionItem, ZeroItem } from '../grammar/items';
import { wholeYear } from './manyTimes';
import type { Meaning } from '../parts/reading';
import { decimalDots, readRange, type Sizing } from './readRange';
import type { SectionContext } from '../parts/sectionContext';
import type { SectionParts } from '../parts/sectionParts';
import { writtenUnit } from '../parts/unit';

interface Meant {
  readonly meaning: Meaning;
  readonly doubts: readonly TargetDoubt[];
}

const signed = (value: Decimal, sign: 1 | -1): Decimal => decimal(value).abs().times(sign);

const readZero = (item: ZeroItem, context: SectionContext, parts: SectionParts): Sizing => {
  const { links } = amountLinks(parts, context);
  const revisions = links.map(({ figure }) => ({
    value: figure.value,
    date: null,
    occasion: null,
  }));
  return {
    meaning: { kind: 'zero' },
    unit: writtenUnit(item.unit, context.prepared),
    revisions,
    doubts: [],
    signs: [],
  };
};

/** A level to be reached, with the operator that is written or the one that is assumed. */
const levelOf = (
  value: Decimal,
  chain: Chain,
  unit: string | null,
  context: SectionContext,
): Meant => {
  const level = { kind: 'threshold', value, date: null } as const;
  if (chain.operator !== null) {
    const { operator } = chain;
    return { meaning: { ...level, operator, operatorAssumed: false }, doubts: [] };
  }
  const assumed = value.isZero()
    ? operatorOfZero(value, unit, context)
    : assumedOperator(value, unit, context);
  if (assumed === null) return { meaning: { kind: 'zero' }, doubts: [] };
  const { operator, doubts } = assumed;
  return { meaning: { ...level, operator, operatorAssumed: true }, doubts };
};

/** The date that stands with a value; asked where it is not of the target's year. */
const withDate = (
  { meaning, doubts }: Meant,
  { beside }: SectionParts,
  { year }: SectionContext,
): Meant => {
  if (meaning.kind !== 'threshold' || beside === null) return { meaning, doubts };
  const date = dueDate(beside.due, year);
  const ofYear = date?.startsWith(String(year)) === true;
  const asked = doubtsWhere({
    // One thing by a date is a deadline as likely as a count.
    'value-and-date': !ofYear || (meaning.value.eq(1) && !date.endsWith('-12-31')),
    'half-month': beside.due.half === true,
  });
  return { meaning: ofYear ? { ...meaning, date } : meaning, doubts: [...doubts, ...asked] };
};

const multiplied = (chain: Chain): readonly ReadingSign[] =>
  chain.figure.multiplied ? [{ kind: 'multiplier', text: chain.figure.text }] : [];

/** Reads values, oldest first; the last is in force. */
const readLinks = (
  first: AmountItem,
  links: readonly Link[],
  parts: SectionParts,
  base: string | null,
  context: SectionContext,
): Sizing | null => {
  const chain = joinChain(links);
  if (chain === null) return null;
  const unit = chain.unit ?? context.siblingUnit ?? context.hints.unit;
  const change = changeOf(first, base, context);
  const turned = change?.sign === -1;
  const year = change === null ? wholeYear(chain.value, parts, context.prepared) : null;
  const value = year?.value ?? chain.value;
  const { meaning, doubts }: Meant =
    change === null
      ? withDate(levelOf(value, chain, unit, context), parts, context)
      : {
          meaning: {
            kind: 'difference',
            operator: change.operator,
            value: turned ? signed(value, -1) : value,
          },
          doubts: change.doubts,
        };
  return {
    meaning,
    unit,
    revisions: turned
      ? chain.revisions.map((one) => ({ ...one, value: signed(one.value, -1) }))
      : chain.revisions,
    doubts: [
      ...chain.doubts,
      ...doubts,
      ...(year?.doubt ? [year.doubt] : []),
      ...amountDoubts(parts, links, chain, context),
    ],
    signs: [...decimalDots([chain.figure]), ...multiplied(chain)],
  };
};

const plainAmount = (magnitude: NonNullable<RevisionItem['amount']>, item: Item): AmountItem => ({
  ...magnitude,
  type: 'amount',
  start: item.start,
  end: item.end,
  operator: null,
  counted: true,
  approximate: false,
});

const TOLD_AS_REVISION =
  /monitoraggi|ridefin|ridetermin|rimodul|revision|rivist|aggiornament|aggiornat|modific|variazion|deliber|determin|portat/;

/**
 * "da 40 a 55": the old and the new value where the text tells a revision. Else it is asked: a range,
 * or a change, which is the likelier one where the values fall.
 */
const readFromTo = (
  item: RangeItem,
  parts: SectionParts,
  base: string | null,
  context: SectionContext,
): Sizing | null => {
  const told = parts.notes.some(({ start, end }) =>
    TOLD_AS_REVISION.test(context.prepared.text.slice(start, end)),
  );
  const range = readRange(item, context);
  if (range.meaning.kind !== 'range') return range;
  const { lower, upper } = range.meaning;
  const falls = range.doubts.some(({ kind }) => kind === 'bounds-reversed');
  const [from, to] = falls ? [upper, lower] : [lower, upper];
  const doubts: readonly TargetDoubt[] = told ? [] : [{ kind: 'from-to', from, to }];
  if (!told && !falls) return withDoubts(range, doubts);
  const sized = [plainAmount(item.lower, item), plainAmount(item.upper, item)] as const;
  const { links } = amountLinks({ ...parts, sized }, context);
  // With the new value alone beside the links, nothing asks about two values side by side.
  const read = readLinks(sized[1], links, { ...parts, sized: [sized[1]] }, base, context);
  return withDoubts(
    read && { ...read, doubts: read.doubts.filter(({ kind }) => kind !== 'side-by-side') },
    doubts,
  );
};

/** "target ridefinito da 20 a 27", with no other value beside it. */
const readRevisionAlone = (
  parts: SectionParts,
  base: string | null,
  context: SectionContext,
): Sizing | null => {
  const last = parts.revisions.findLast(({ amount }) => amount !== null);
  if (last === undefined || last.amount === null) return null;
  const { links } = amountLinks(parts, context);
  const first = { ...plainAmount(last.amount, last), operator: last.operator };
  return readLinks(first, links, parts, base, context);
};

/** Reads the figures of a section: a threshold, a range, a difference or zero. */
export const readSized = (
  parts: SectionParts,
  base: string | null,
  context: SectionContext,
): Sizing | null => {
  const [first] = parts.sized;
  if (first === undefined) {
    return parts.deadlines.length > 0 ? null : readRevisionAlone(parts, base, context);
  }
  const mixed = parts.sized.length > 1 && parts.sized.some(({ type }) => type !== 'amount');
  const doubts = doubtsWhere({ 'several-values': mixed });
  if (first.type === 'range' && first.fromTo === true) {
    return withDoubts(readFromTo(first, parts, base, context), doubts);
  }
  if (first.type === 'range') return withDoubts(readRange(first, context), doubts);
  if (first.type === 'zero') return withDoubts(readZero(first, context, parts), doubts);
  const { links, doubts: unclear } = amountLinks(parts, context);
  return withDoubts(readLinks(first, links, parts, base, context), [...doubts, ...unclear]);
};

const withDoubts = (sizing: Sizing | null, doubts: readonly TargetDoubt[]): Sizing | null =>
  sizing === null ? null : { ...sizing, doubts: [...doubts, ...sizing.doubts] };
