import type { Span } from '../../model/cell';
import type { Item } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';
import type { SectionContext } from '../parts/sectionContext';
import type { SectionParts } from '../parts/sectionParts';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';

const UNDERSTOOD_DIGITS =
  /\b(19|20)\d\d(\s*[-/]\s*(20)?\d\d)?\b|\b(art|artt|n|nr|comma|c|nota|all)\.?\s*\d+([/-]\d+)*|\b\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?\b|\b\d{1,2} (gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*|[45]\.0\b/g;

/** Words and brackets whose digits nobody has understood: "modulo B12", "(almeno il 90%)". */
export const unreadDigits = (items: readonly Item[], prepared: PreparedText): Span | null => {
  const odd = items.find(({ type, start, end }) => {
    if (type !== 'word' && type !== 'remark' && type !== 'intention') return false;
    return /\d/.test(prepared.text.slice(start, end).replace(UNDERSTOOD_DIGITS, ''));
  });
  return odd === undefined ? null : { start: odd.start, end: odd.end };
};

const OF_ANOTHER =
  /\b(del|della|dell'|rispetto al|rispetto alla) ?(dato|valore|media|risultato|anno|consuntivo|20\d\d)/;
const MULTIPLE = /\bvolte (il|la|lo|quell|rispetto)/;
const ALTERNATIVE = /\b(?:o|oppure) (?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci)\b/;

/** Doubts that the words around a figure raise. */
export const noteDoubts = (
  parts: SectionParts,
  items: readonly Item[],
  { prepared }: SectionContext,
): readonly TargetDoubt[] => {
  const digits = unreadDigits(
    parts.notes.filter(({ type }) => type === 'word'),
    prepared,
  );
  const said = parts.notes.map(({ start, end }) => prepared.text.slice(start, end)).join(' ');
  const words = parts.notes.filter(({ type }) => type === 'word');
  const after = words.map(({ start, end }) => prepared.text.slice(start, end)).join(' ');
  const lead = parts.sized[0];
  const before = items[items.findIndex((item) => item === lead) - 1];
  const numbered =
    lead?.type === 'amount' &&
    lead.counted &&
    lead.changed !== true &&
    lead.operator === null &&
    lead.unit === null &&
    before?.type === 'word' &&
    !/(^|\s)(di|:)$|:$/.test(prepared.text.slice(before.start, before.end).trim());
  const bracketed = parts.sized[0]?.type === 'amount' && parts.sized[0].bracketed === true;
  return [
    ...(digits === null ? [] : [{ kind: 'unexplained', text: prepared.written(digits) } as const]),
    ...doubtsWhere({
      'to-be-confirmed': /da (confermare|verificare|validare)|provvisori|\?/.test(said),
      'of-another-figure':
        lead !== undefined &&
        (OF_ANOTHER.test(after) || MULTIPLE.test(prepared.text.slice(lead.start))),
      alternatives: ALTERNATIVE.test(said),
      'act-or-quantity': numbered,
      'only-in-brackets': bracketed && words.length > 0,
    }),
  ];
};
