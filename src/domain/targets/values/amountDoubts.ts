import { readItalianNumber } from '../../language/italianNumber';
import type { Chain, Link } from './chain';
import type { AmountItem } from '../grammar/items';
import type { SectionContext } from '../parts/sectionContext';
import type { SectionParts } from '../parts/sectionParts';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';

const isAmount = (item: { readonly type: string }): item is AmountItem => item.type === 'amount';

const LARGEST_IN_THOUSANDS = 10_000;

/** "350.000 € (in migliaia)": written in full already, and its scale told beside it. */
const isMultipliedTwice = ({ figure }: Chain): boolean =>
  figure.multiplied && readItalianNumber(figure.text)?.value.gte(LARGEST_IN_THOUSANDS) === true;

const YEARS_AROUND = 5;

/** `2024` with nothing that says that it is a quantity; `2.024` says so. */
const looksLikeYear = (item: AmountItem, year: number): boolean =>
  /^\d{4}$/.test(item.number) &&
  item.unit === null &&
  Math.abs(Number(item.number) - year) <= YEARS_AROUND &&
  item.times === null;

/** `31.12` is a day as likely as a decimal number. */
const looksLikeDay = (item: AmountItem): boolean => {
  const [, day = '', month = ''] = /^(\d{1,2})\.(\d{2})$/.exec(item.number) ?? [];
  return (
    item.unit === null &&
    item.operator === null &&
    day !== '' &&
    Number(day) <= 31 &&
    Number(month) >= 1 &&
    Number(month) <= 12
  );
};

/** `0,9` where the unit column says %: 0,9% or 90%? */
const isDoubtfulShare = (chain: Chain, { hints, siblingUnit }: SectionContext): boolean =>
  chain.unit === null &&
  (siblingUnit ?? hints.unit) === '%' &&
  !chain.value.isZero() &&
  chain.value.abs().lessThanOrEqualTo(1);

/** «entro 15», with nothing that says 15 of what. */
const isWithinNothing = (item: AmountItem, { prepared }: SectionContext): boolean =>
  item.unit === null && prepared.text.slice(item.start, item.end).startsWith('entro');

/** What makes amounts doubtful although each of them is well written. */
export const amountDoubts = (
  parts: SectionParts,
  links: readonly Link[],
  chain: Chain,
  context: SectionContext,
): readonly TargetDoubt[] => {
  const amounts = parts.sized.filter(isAmount);
  const changes = parts.revisions.length + parts.formers.length + context.struck.length;
  const beside = amounts.length > 1 || links.length > amounts.length + changes;
  const operatorLess = links.every(({ figure }) => figure.operator === null);
  return [
    ...doubtsWhere({
      'side-by-side': beside && operatorLess && changes === 0 && !parts.arrow,
      'second-has-operator':
        amounts[0]?.operator === null && amounts.slice(1).some((item) => item.operator !== null),
      'more-than-two': amounts.length > 2 && !parts.arrow,
      'multiplied-twice': isMultipliedTwice(chain),
      'maybe-year': amounts.some((item) => looksLikeYear(item, context.year)),
      'maybe-day': amounts.some(looksLikeDay),
      'within-without-unit': amounts.some((item) => isWithinNothing(item, context)),
      approximate: amounts.some(({ approximate }) => approximate),
    }),
    ...(isDoubtfulShare(chain, context)
      ? [{ kind: 'fraction-or-percent', text: chain.figure.text } as const]
      : []),
  ];
};
