import type { Operator } from '../../model/target';
import { readFigure, type Figure } from './figure';
import type { AmountItem, Item, ReferenceItem } from '../grammar/items';
import type { Reading } from '../parts/reading';
import type { SectionContext } from '../parts/sectionContext';
import { doubtsWhere } from '../../model/targetDoubt';

const kindOf = (text: string, year: number): 'national' | 'cluster' | 'year-before' | 'other' => {
  if (/nazional/.test(text)) return 'national';
  if (/cluster/.test(text)) return 'cluster';
  if (/medi[ao]|trienni|bienni|quinquenni/.test(text)) return 'other';
  const said = /\b(20\d\d)\b/.exec(text)?.[1];
  if (said !== undefined) return Number(said) === year - 1 ? 'year-before' : 'other';
  return /(anno|esercizio|annualita|periodo) (precedent|scors)|n-1/.test(text)
    ? 'year-before'
    : 'other';
};

const bareOperator = (context: SectionContext): Operator | null => {
  if (context.siblingOperator !== null) return context.siblingOperator;
  if (context.hints.polarity === null) return null;
  return context.hints.polarity === 'down' ? '<=' : '>=';
};

/** "≤ dato medio nazionale (45 gg)": the benchmark's value stands beside it. */
const givenValue = (notes: readonly Item[], context: SectionContext): Figure | null => {
  const given = notes.filter(
    (item): item is AmountItem => item.type === 'amount' && item.bracketed === true,
  );
  const [amount] = given;
  if (given.length !== 1 || amount === undefined || amount.operator !== null) return null;
  return readFigure(amount, null, context.prepared);
};

/** `≤ dato medio nazionale`; a bare "media nazionale" takes its operator from the polarity. */
export const readReference = (
  item: ReferenceItem,
  notes: readonly Item[],
  context: SectionContext,
): Pick<Reading, 'meaning' | 'unit' | 'doubts'> => {
  const text = context.prepared.text.slice(item.start, item.end);
  // "pari al 2022" does not say whether more than in 2022 is worse.
  const written = item.operator === '=' ? null : item.operator;
  const operator = written ?? bareOperator(context);
  const given = givenValue(notes, context);
  return {
    meaning: {
      kind: 'reference',
      operator: operator ?? '>=',
      reference: kindOf(text, context.year),
      value: given?.value ?? null,
    },
    unit: given?.unit ?? null,
    doubts: doubtsWhere({ 'reference-without-operator': operator === null }),
  };
};
