import type { Operator } from '../model/target';
import type { ReferenceItem } from './items';
import type { Reading } from './reading';
import type { SectionContext } from './sectionContext';

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

/** `≤ dato medio nazionale`; a bare "media nazionale" takes its operator from the polarity. */
export const readReference = (
  item: ReferenceItem,
  context: SectionContext,
): Pick<Reading, 'meaning' | 'doubts'> => {
  const text = context.prepared.text.slice(item.start, item.end);
  const operator = item.operator ?? bareOperator(context);
  const doubts =
    operator === null ? ['manca l’operatore: va indicato se è un minimo o un massimo'] : [];
  const reference = kindOf(text, context.year);
  return {
    meaning: { kind: 'reference', operator: operator ?? '>=', reference, value: null },
    doubts,
  };
};
