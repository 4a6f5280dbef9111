import type { Item } from './items';
import { noteDoubts, unreadDigits } from './notes';
import { readDeadlines } from './readDeadlines';
import { emptyReading, type Meaning, type Reading } from './reading';
import { readReference } from './readReference';
import { readSized } from './readSized';
import { remarksOf } from './remarks';
import type { SectionContext } from './sectionContext';
import { sectionParts, type SectionParts } from './sectionParts';
import type { Section } from './sections';
import { unattachedNumber } from './unattachedNumber';

const sectionText = (items: readonly Item[], { prepared }: SectionContext): string => {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : prepared.written({ start: first.start, end: last.end });
};

const EXPECTED_WITH_NUMBER = 'un operatore davanti al numero o un’unità dopo di esso';

/** No figures at all: words, "n.d.", or nothing. */
const readWords = (
  parts: SectionParts,
  items: readonly Item[],
  context: SectionContext,
): Meaning => {
  const types = new Set(items.map(({ type }) => type));
  const digits = unreadDigits(items, context.prepared);
  if (digits !== null) return { kind: 'unreadable', at: digits, expected: EXPECTED_WITH_NUMBER };
  const first = items.find(({ type }) => type !== 'label' && type !== 'punctuation');
  if (first?.type === 'withdrawn') return { kind: 'none', told: true };
  const words = parts.notes.filter(
    ({ type }) => type === 'word' || type === 'intention' || type === 'understood',
  );
  if (first?.type === 'absent' || (types.has('absent') && words.length <= 2))
    return { kind: 'none', told: false };
  const told = items.some(({ type }) => !['break', 'punctuation', 'label'].includes(type));
  return told ? { kind: 'qualitative' } : { kind: 'none', told: false };
};

/** Reads what stands for one year. */
export const readSection = (section: Section, context: SectionContext): Reading => {
  const { items } = section;
  const text = sectionText(items, context);
  const parts = sectionParts(items, context.prepared);
  const loose = unattachedNumber(parts, items, context.prepared);
  if (loose !== null) {
    return emptyReading({ kind: 'unreadable', at: loose, expected: EXPECTED_WITH_NUMBER }, text);
  }
  const base = items.find(({ type }) => type === 'base');
  const baseText = base === undefined ? null : context.prepared.text.slice(base.start, base.end);
  const reading = readSized(parts, baseText, context) ??
    readDeadlines(parts, items, context) ??
    (parts.reference === null ? null : readReference(parts.reference, parts.notes, context)) ?? {
      meaning: readWords(parts, items, context),
      doubts: [],
    };
  const empty = emptyReading(reading.meaning, text);
  const figured = !['none', 'qualitative', 'unreadable'].includes(reading.meaning.kind);
  return {
    ...empty,
    ...reading,
    doubts: [
      ...reading.doubts,
      ...(figured ? [...parts.doubts, ...noteDoubts(parts, items, context)] : []),
    ],
    remarks: figured ? remarksOf(parts.notes, context.prepared) : [],
  };
};
