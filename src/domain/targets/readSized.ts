import { decimal, type Decimal } from '../decimal';
import { amountLinks } from './amountLinks';
import { assumedOperator, operatorOfZero } from './assumedOperator';
import { joinChain, type Chain } from './chain';
import { changeOf } from './difference';
import type { AmountItem, ZeroItem } from './items';
import type { Meaning } from './reading';
import { decimalDots, readRange, type Sizing } from './readRange';
import type { SectionContext } from './sectionContext';
import type { SectionParts } from './sectionParts';
import { amountDoubts } from './amountDoubts';
import { writtenUnit } from './unit';
import { doubtsWhere, type TargetDoubt } from '../model/targetDoubt';

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
): {
  readonly meaning: Meaning;
  readonly doubts: readonly TargetDoubt[];
  readonly turn: boolean;
} => {
  const change = changeOf(first, base, context);
  if (change !== null) {
    const value = change.sign === -1 ? signed(chain.value, -1) : chain.value;
    return {
      meaning: { kind: 'difference', operator: change.operator, value },
      doubts: change.doubts,
      turn: change.sign === -1,
    };
  }
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
  const assumed = chain.value.isZero()
    ? operatorOfZero(chain.value, unit, context)
    : assumedOperator(chain.value, unit, context);
  if (assumed === null) return { meaning: { kind: 'zero' }, doubts: [], turn: false };
  const { operator, doubts } = assumed;
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
  const doubts = doubtsWhere({ 'several-values': mixed });
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
    signs: decimalDots([chain.figure]),
  };
};

const withDoubts = (sizing: Sizing, doubts: readonly TargetDoubt[]): Sizing => ({
  ...sizing,
  doubts: [...sizing.doubts, ...doubts],
});
