import type { Span } from '../../model/cell';
import type { ReadingSign, TargetRevision } from '../../model/target';
import { matchingText } from '../../language/normaliseText';
import { dateRevision, dueDate } from './dueDate';
import type { DeadlineItem, DueDate, Item } from '../grammar/items';
import type { Meaning, Reading } from '../parts/reading';
import type { SectionContext } from '../parts/sectionContext';
import type { SectionParts } from '../parts/sectionParts';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';

type Dated = Pick<Reading, 'meaning' | 'revisions' | 'doubts' | 'signs'>;

const SPEAKS_OF_A_DATE =
  /\bdat[ae]\b|\bentro\b|termin|scadenz|approvazion|adozion|pubblicazion|predisposizion|attivazion|realizzazion/;

const doubtsOf = (
  item: DeadlineItem,
  items: readonly Item[],
  context: SectionContext,
): readonly TargetDoubt[] => {
  const { hints } = context;
  const date = SPEAKS_OF_A_DATE.test(
    matchingText(`${hints.algorithm ?? ''} ${hints.nameText ?? ''}`),
  );
  const lastDay = (item.due.day ?? 0) >= 28;
  const before = items[items.indexOf(item) - 1];
  const next = /(anno|esercizio) (successiv|seguent|prossim)/.test(context.prepared.text);
  const far = item.due.year !== null && Math.abs(item.due.year - context.year) > 1;
  const afterWords =
    before?.type === 'word' &&
    !/[:]$/.test(context.prepared.text.slice(before.start, before.end).trim());
  return doubtsWhere({
    'date-or-ratio': item.due.weak === true && !date && !lastDay,
    'deadline-next-year': next,
    'deadline-far': far,
    'half-month': item.due.half === true,
    'maybe-not-deadline': !item.worded && item.bracketed !== true && afterWords,
  });
};

/** Reads the deadlines of a section: the last is in force, those before it are revisions. */
export const readDeadlines = (
  parts: SectionParts,
  items: readonly Item[],
  context: SectionContext,
): Dated | null => {
  const [first] = parts.deadlines;
  const moved = parts.revisions.find(({ due }) => due !== null);
  const place = first ?? moved;
  if (place === undefined) return null;
  const older = [...parts.formers, ...context.struck].flatMap(({ due }) => due ?? []);
  const revised = parts.revisions.filter(({ due }) => due !== null);
  const dues: readonly DueDate[] = [
    ...older,
    ...parts.deadlines.map(({ due }) => due),
    ...revised.flatMap(({ due }) => due ?? []),
  ];
  const dates = dues.map((due) => dueDate(due, context.year));
  const last = dates.at(-1);
  if (last === null || last === undefined || dates.includes(null)) {
    return { meaning: noSuchDay(place), revisions: [], doubts: [], signs: [] };
  }
  const occasions = revised.map(({ occasion }) =>
    occasion ? context.prepared.written(occasion) : null,
  );
  const revisions: readonly TargetRevision[] = dates.slice(0, -1).flatMap((date, at) => {
    const occasion = occasions[at + 1 - (dates.length - occasions.length)] ?? null;
    return date === null ? [] : [dateRevision(date, occasion)];
  });
  const affixed =
    parts.deadlines.length > 1 && !parts.deadlines.some(({ worded }) => worded) && !parts.arrow;
  const apart = older.length === 0 && parts.deadlines.length > 1 && !sameYear(dates);
  return {
    meaning: { kind: 'deadline', date: last },
    revisions,
    doubts: [
      ...(first === undefined ? [] : doubtsOf(first, items, context)),
      ...doubtsWhere({ 'dates-side-by-side': affixed || apart }),
    ],
    signs: outside(last, context),
  };
};

const sameYear = (dates: readonly (string | null)[]): boolean =>
  new Set(dates.map((date) => date?.slice(0, 4))).size === 1;

const outside = (date: string, { year }: SectionContext): readonly ReadingSign[] =>
  date.startsWith(String(year))
    ? []
    : [{ kind: 'date-outside-year', text: date.split('-').reverse().join('/') }];

const noSuchDay = ({ start, end }: Span): Meaning => ({
  kind: 'unreadable',
  at: { start, end },
  expected: 'una data che esiste',
});
