import { doubtsWhere } from '../../model/targetDoubt';
import type { Section } from '../cell/sections';
import { readDeadlines } from '../dates/readDeadlines';
import type { Item, WithdrawnItem } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';
import { emptyReading, type Reading } from '../parts/reading';
import type { SectionContext } from '../parts/sectionContext';
import { sectionParts, type SectionParts } from '../parts/sectionParts';
import { readReference } from '../values/readReference';
import { readSized } from '../values/readSized';
import { noteDoubts, unreadDigits } from './notes';
import { unattachedNumber } from './unattachedNumber';

const RUNNING = new Set([
  'word',
  'punctuation',
  'as-of',
  'base',
  'understood',
  'amount',
  'deadline',
  'reference',
]);
const CONNECTORS = /^(e|ed|o|del|di|il|la|al|a|in|con|per|n|n\.|[.,:"'*!_…\s])*$/i;

/**
 * What a section says besides its figures: neighbouring words are one remark, each bracket is one.
 * Mere connecting words ("e", "del") are none.
 */
const remarksOf = (items: readonly Item[], prepared: PreparedText): readonly string[] => {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const joins =
      previous !== undefined &&
      RUNNING.has(previous.type) &&
      RUNNING.has(item.type) &&
      prepared.text.slice(previous.end, item.start).trim() === '';
    if (joins) group?.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (
      first === undefined ||
      last === undefined ||
      first.type === 'break' ||
      group.every(({ type }) => type === 'label')
    )
      return [];
    const text = prepared.written({ start: first.start, end: last.end });
    return CONNECTORS.test(text) ? [] : [text];
  });
};

const sectionText = (items: readonly Item[], { prepared }: SectionContext): string => {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : prepared.written({ start: first.start, end: last.end });
};

const EXPECTED_WITH_NUMBER = 'un operatore davanti al numero o un’unità dopo di esso';

const isWithdrawn = (item: Item, before: Item | undefined): boolean =>
  item.type === 'withdrawn' &&
  (before === undefined ||
    before.type === 'label' ||
    item.bracketed === true ||
    endsClause(before, item));

/** ">= 8, annullato" is said of the indicator; "arretrato eliminato", "3 atti annullati" are not. */
const endsClause = (before: Item, { alone }: WithdrawnItem): boolean => {
  if (!alone) return false;
  if (before.type === 'amount') return before.unit === null || before.unit.name !== null;
  return before.type !== 'word' && before.type !== 'understood';
};

/** No figures at all: words, "n.d.", or nothing. */
const readWords = (parts: SectionParts, items: readonly Item[], context: SectionContext): Words => {
  const digits = unreadDigits(items, context.prepared);
  if (digits !== null) {
    return { meaning: { kind: 'unreadable', at: digits, expected: EXPECTED_WITH_NUMBER } };
  }
  const types = new Set(items.map(({ type }) => type));
  if (types.has('recurring')) {
    return { meaning: { kind: 'qualitative' }, doubts: doubtsWhere({ 'monthly-day': true }) };
  }
  const first = items.find(({ type }) => type !== 'label' && type !== 'punctuation');
  if (first?.type === 'postponed') {
    const doubts = doubtsWhere({ postponed: true });
    return { meaning: { kind: 'none', stated: true }, doubts };
  }
  if (first?.type === 'withdrawn') return { meaning: { kind: 'none', stated: true } };
  const words = parts.notes.filter(
    ({ type }) => type === 'word' || type === 'intention' || type === 'understood',
  );
  if (first?.type === 'absent' || (types.has('absent') && words.length <= 2))
    return { meaning: { kind: 'none', stated: false } };
  const told = items.some(({ type }) => !['break', 'punctuation', 'label'].includes(type));
  return { meaning: told ? { kind: 'qualitative' } : { kind: 'none', stated: false } };
};

type Words = Pick<Reading, 'meaning'> & Partial<Pick<Reading, 'doubts'>>;

/** Reads what stands for one year. */
export const readSection = (section: Section, context: SectionContext): Reading => {
  const { items } = section;
  const text = sectionText(items, context);
  const parts = sectionParts(items, context.prepared);
  const loose = unattachedNumber(parts, items, context.prepared);
  if (loose !== null) {
    return emptyReading({ kind: 'unreadable', at: loose, expected: EXPECTED_WITH_NUMBER }, text);
  }
  const base = items.flatMap((item) => {
    if (item.type === 'base') return [item];
    return item.type === 'amount' && item.base !== undefined ? [item.base] : [];
  })[0];
  const baseText = base === undefined ? null : context.prepared.text.slice(base.start, base.end);
  const reading =
    readSized(parts, baseText, context) ??
    readDeadlines(parts, items, context) ??
    (parts.reference === null ? null : readReference(parts.reference, parts.notes, context)) ??
    readWords(parts, items, context);
  const empty = { ...emptyReading(reading.meaning, text), ...reading };
  const figured = !['none', 'qualitative', 'unreadable'].includes(reading.meaning.kind);
  const gone = items.find((item, at) => isWithdrawn(item, items[at - 1]));
  return {
    ...empty,
    doubts: [
      ...empty.doubts,
      ...(figured ? [...parts.doubts, ...noteDoubts(parts, items, context)] : []),
      ...doubtsWhere({ postponed: figured && items.some(({ type }) => type === 'postponed') }),
    ],
    remarks: figured ? remarksOf(parts.notes, context.prepared) : [],
    signs: [
      ...empty.signs,
      ...(gone === undefined
        ? []
        : [{ kind: 'withdrawn', text: context.prepared.written(gone) } as const]),
    ],
  };
};
