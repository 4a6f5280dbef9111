import fc from 'fast-check';
import { FAMILIES, type Family } from './changes';
import type { Step, Story } from './playStory';
import { TYPING } from './typing';

const stepOf = (names: readonly string[]): fc.Arbitrary<Step> =>
  fc.tuple(fc.constantFrom(...names), fc.nat(99_999));

/**
 * Stories of a family: a first month in which people type, then up to 7 months of up to 12 changes, two
 * fifths of them typing.
 */
export const storiesOf = (family: Family): fc.Arbitrary<Story> => {
  const typing = stepOf(Object.keys(TYPING));
  const step = fc.oneof(
    { weight: 2, arbitrary: typing },
    { weight: 3, arbitrary: stepOf(FAMILIES[family]) },
  );
  // Short ones are allowed so that a failing story can shrink; `max` keeps most of them long.
  const opening = fc.array(typing, { minLength: 1, maxLength: 10, size: 'max' });
  const month = fc.array(step, { minLength: 1, maxLength: 12, size: 'max' });
  return fc
    .tuple(fc.nat(999), opening, fc.array(month, { minLength: 1, maxLength: 7, size: 'max' }))
    .map(([seed, first, rest]) => ({ seed, months: [first, ...rest] }));
};
