import type { Chain, Link } from './chain';
import type { AmountItem } from './items';
import type { SectionContext } from './sectionContext';
import type { SectionParts } from './sectionParts';

const isAmount = (item: { readonly type: string }): item is AmountItem => item.type === 'amount';

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

/** What makes amounts doubtful although each of them is well written. */
export const amountDoubts = (
  parts: SectionParts,
  links: readonly Link[],
  chain: Chain,
  context: SectionContext,
): readonly string[] => {
  const amounts = parts.sized.filter(isAmount);
  const doubts: string[] = [];
  const told = parts.revisions.length + parts.formers.length + context.struck.length > 0;
  const beside =
    amounts.length > 1 ||
    links.length >
      amounts.length + context.struck.length + parts.revisions.length + parts.formers.length;
  if (beside && links.every(({ figure }) => figure.operator === null) && !told && !parts.arrow) {
    doubts.push('due valori affiancati senza operatore: non è chiaro quale vale');
  }
  if (amounts[0]?.operator === null && amounts.slice(1).some(({ operator }) => operator !== null)) {
    doubts.push('il secondo valore ha un operatore e il primo no: non è chiaro quale vale');
  }
  if (amounts.length > 2 && !parts.arrow)
    doubts.push('più di due valori affiancati: non è chiaro quale vale');
  if (amounts.some((item) => looksLikeYear(item, context.year))) {
    doubts.push('il numero potrebbe essere un anno');
  }
  if (amounts.some(looksLikeDay)) doubts.push('il numero potrebbe essere un giorno dell’anno');
  if (
    amounts.some(
      (item) =>
        item.unit === null && context.prepared.text.slice(item.start, item.end).startsWith('entro'),
    )
  ) {
    doubts.push('«entro» con un numero senza unità: può essere un giorno o una quantità');
  }
  if (amounts.some(({ approximate }) => approximate))
    doubts.push('il valore è solo indicativo («circa»)');
  if (isDoubtfulShare(chain, context)) {
    doubts.push(`${chain.figure.text} con unità %: non è chiaro se è già una percentuale`);
  }
  return doubts;
};
