import { decimal, type Decimal } from '../../decimal';
import type { PrintedSum } from '../../model/actual';
import type { NumberToken } from '../../language/scan/token';
import type { Passage } from '../passage/passage';
import type { Role } from '../roles/role';

const BREAKDOWN = /^[^.;:()\d]{0,60}\((?<parts>[^()]*)\)/;
const PART =
  /(?<![\d.,/])(?:[a-z]{2})?(?<n>\d{1,3}(?:\.\d{3})+|\d+)(?![\d/%]|[.,]\d|\s?(?:%|gg|giorni|euro|€))/g;

/**
 * Totals told with their parts in a bracket: "680 partecipanti (617 …, 5 …, 58 …)". A bracket whose
 * numbers come nowhere near the total explains something else and is left out.
 */
export const printedSums = (
  passage: Passage,
  roles: ReadonlyMap<NumberToken, Role>,
): readonly PrintedSum[] =>
  passage.numbers.flatMap((total) => {
    if (total.unit !== null || total.places > 0 || (roles.get(total) ?? 'plain') !== 'plain')
      return [];
    const match = BREAKDOWN.exec(passage.folded.slice(total.span.end));
    const parts = partsOf(passage, match, total);
    if (match === null || !plausible(total.value, parts)) return [];
    const text = passage.text.slice(total.span.start, total.span.end + match[0].length);
    return [{ total: total.value, parts, text, cell: passage.cell }];
  });

const partsOf = (
  passage: Passage,
  match: RegExpExecArray | null,
  total: NumberToken,
): readonly Decimal[] => {
  const inner = match?.groups?.['parts'];
  if (match === null || inner === undefined) return [];
  const at = total.span.end + match[0].length - 1 - inner.length;
  return [...inner.matchAll(PART)].flatMap((part) => {
    const start = at + part.index;
    const masked = passage.tokens.some(
      ({ kind, span }) =>
        (kind === 'date' || kind === 'year' || kind === 'law' || kind === 'act') &&
        span.start <= start &&
        start < span.end,
    );
    return masked ? [] : [decimal((part.groups?.['n'] ?? '0').replaceAll('.', ''))];
  });
};

const plausible = (total: Decimal, parts: readonly Decimal[]): boolean => {
  if (parts.length < 2 || parts.some((part) => part.gte(total) && !part.isZero())) return false;
  const sum = parts.reduce((a, b) => a.plus(b), decimal(0));
  const away = sum.minus(total).abs();
  return away.lte(1) || (parts.length > 2 && away.times(10).lte(total));
};
