import { decimal, type Decimal } from '../decimal';
import type { ReadingSign } from '../model/target';
import { amountLinks } from './amountLinks';
import { assumedOperator } from './assumedOperator';
import { joinChain, type Chain } from './chain';
import { changeOf } from './difference';
import { readFigure } from './figure';
import type { AmountItem, RangeItem, ZeroItem } from './items';
import type { Meaning, Reading } from './reading';
import type { SectionContext } from './sectionContext';
import { DOUBTS, type SectionParts } from './sectionParts';
import { amountDoubts } from './amountDoubts';
import { writtenUnit } from './unit';

type Sizing = Pick<Reading, 'meaning' | 'unit' | 'revisions' | 'doubts' | 'signs'>;

const readRange = (item: RangeItem, context: SectionContext): Sizing => {
  const lower = readFigure(item.lower, null, context.prepared);
  const upper = readFigure(item.upper, null, context.prepared);
  const turned = lower.value.greaterThan(upper.value);
  const units = new Set([lower.unit, upper.unit].filter((unit) => unit !== null));
  const doubts = [
    ...(turned ? ['gli estremi sono in ordine inverso'] : []),
    ...(item.strict ? ['un estremo dell’intervallo è escluso'] : []),
    ...(units.size > 1 ? ['gli estremi hanno unità diverse'] : []),
  ];
  const [low, high] = turned ? [upper.value, lower.value] : [lower.value, upper.value];
  const unit = upper.unit ?? lower.unit ?? context.siblingUnit ?? context.hints.unit;
  return {
    meaning: { kind: 'range', lower: low, upper: high },
    unit,
    revisions: [],
    doubts,
    signs: dots([lower, upper]),
  };
};

const dots = (figures: readonly { decimalDot: boolean; text: string }[]): readonly ReadingSign[] =>
  figures.filter(({ decimalDot }) => decimalDot).map(({ text }) => ({ kind: 'decimal-dot', text }));

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

const signed = (value: Decimal, sign: 1 | -1): Decimal => decimal(value).abs().times(sign);

const meaningOf = (
  first: AmountItem,
  chain: Chain,
  unit: string | null,
  base: string | null,
  context: SectionContext,
): { readonly meaning: Meaning; readonly doubts: readonly string[]; readonly turn: boolean } => {
  const change = changeOf(first, base, context);
  if (change !== null) {
    const value = change.sign === -1 ? signed(chain.value, -1) : chain.value;
    return {
      meaning: { kind: 'difference', operator: change.operator, value },
      doubts: change.doubts,
      turn: change.sign === -1,
    };
  }
  if (chain.operator === null && chain.value.isZero())
    return { meaning: { kind: 'zero' }, doubts: [], turn: false };
  if (chain.operator !== null) {
    return {
      meaning: {
        kind: 'threshold',
        operator: chain.operator,
        operatorAssumed: false,
        value: chain.value,
      },
      doubts: [],
      turn: false,
    };
  }
  const { operator, doubts } = assumedOperator(unit, context);
  return {
    meaning: { kind: 'threshold', operator, operatorAssumed: true, value: chain.value },
    doubts,
    turn: false,
  };
};

/** Reads the figures of a section: a threshold, a range, a difference or zero. */
export const readSized = (
  parts: SectionParts,
  base: string | null,
  context: SectionContext,
): Sizing | null => {
  const [first] = parts.sized;
  if (first === undefined) return null;
  const mixed = parts.sized.length > 1 && parts.sized.some(({ type }) => type !== 'amount');
  const doubts = mixed ? [DOUBTS.several] : [];
  if (first.type === 'range') return withDoubts(readRange(first, context), doubts);
  if (first.type === 'zero') return withDoubts(readZero(first, context, parts), doubts);
  const { links, doubts: unclear } = amountLinks(parts, context);
  const chain = joinChain(links);
  if (chain === null) return null;
  const unit = chain.unit ?? context.siblingUnit ?? context.hints.unit;
  const { meaning, doubts: meant, turn } = meaningOf(first, chain, unit, base, context);
  const revisions = turn
    ? chain.revisions.map((one) => ({ ...one, value: signed(one.value, -1) }))
    : chain.revisions;
  return {
    meaning,
    unit,
    revisions,
    doubts: [
      ...doubts,
      ...unclear,
      ...chain.doubts,
      ...meant,
      ...amountDoubts(parts, links, chain, context),
    ],
    signs: dots([chain.figure]),
  };
};

const withDoubts = (sizing: Sizing, doubts: readonly string[]): Sizing => ({
  ...sizing,
  doubts: [...sizing.doubts, ...doubts],
});
