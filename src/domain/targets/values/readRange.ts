import type { ReadingSign } from '../../model/target';
import { readFigure, type Figure } from './figure';
import type { RangeItem } from '../grammar/items';
import type { Reading } from '../parts/reading';
import type { SectionContext } from '../parts/sectionContext';
import { doubtsWhere } from '../../model/targetDoubt';

/** What the figures of a section say. */
export type Sizing = Pick<Reading, 'meaning' | 'unit' | 'revisions' | 'doubts' | 'signs'>;

/** Figures whose decimal mark is a dot: "12.5". */
export const decimalDots = (figures: readonly Figure[]): readonly ReadingSign[] =>
  figures.filter(({ decimalDot }) => decimalDot).map(({ text }) => ({ kind: 'decimal-dot', text }));

/** "tra 80% e 90%"; a bound that is itself excluded, or bounds the wrong way round, are asked. */
export const readRange = (item: RangeItem, context: SectionContext): Sizing => {
  const lower = readFigure(item.lower, null, context.prepared);
  const upper = readFigure(item.upper, null, context.prepared);
  const turned = lower.value.greaterThan(upper.value);
  const units = new Set([lower.unit, upper.unit].filter((unit) => unit !== null));
  const doubts = doubtsWhere({
    'bounds-reversed': turned,
    'bound-excluded': item.strict,
    'bounds-units-differ': units.size > 1,
  });
  const [low, high] = turned ? [upper.value, lower.value] : [lower.value, upper.value];
  const unit = upper.unit ?? lower.unit ?? context.siblingUnit ?? context.hints.unit;
  return {
    meaning: { kind: 'range', lower: low, upper: high },
    unit,
    revisions: [],
    doubts,
    signs: decimalDots([lower, upper]),
  };
};
