import type { WrittenIndicator } from '../../../domain/model/written';
import { noteKey, type NoteEntry } from './noteTable';
import { contentText } from '../grid/text';

const keyOf = (indicator: WrittenIndicator): string | null =>
  indicator.note === null ? null : noteKey(contentText(indicator.note.content));

const positions = (keys: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    if (key !== null) found.set(key, [...(found.get(key) ?? []), index]);
  }
  return found;
};

/** By label: one note serves all that name it; repeated notes go to repeated labels in order. */
const byLabel = (
  wanted: readonly (string | null)[],
  offered: readonly (string | null)[],
): (number | null)[] => {
  const notes = positions(offered);
  const seen = new Map<string, number>();
  return wanted.map((key) => {
    const places = key === null ? undefined : notes.get(key);
    if (key === null || places === undefined) return null;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return places[Math.min(nth, places.length - 1)] ?? null;
  });
};

/** What is left between two matches is matched in order, where both sides have as many. */
const byOrder = (
  matched: readonly (number | null)[],
  notes: number,
): readonly (number | null)[] => {
  const result = [...matched];
  const taken = new Set(matched.filter((index) => index !== null));
  let start = 0;
  while (start < result.length) {
    if (result[start] !== null) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < result.length && result[end] === null) end += 1;
    const from = start === 0 ? 0 : (result[start - 1] ?? -1) + 1;
    const to = end === result.length ? notes : (result[end] ?? notes);
    const free = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter(
      (at) => !taken.has(at),
    );
    if (free.length === end - start) {
      for (const [offset, at] of free.entries()) result[start + offset] = at;
    }
    start = end;
  }
  return result;
};

/**
 * Note numbers are no keys: they go missing, repeat and are misspelt. Labels decide where they
 * agree, the order of occurrence where they do not.
 */
export const matchNotes = (
  indicators: readonly WrittenIndicator[],
  notes: readonly NoteEntry[],
): readonly WrittenIndicator[] => {
  const wanted = indicators.map(keyOf);
  const offered = notes.map((note) => note.key);
  const matches = byOrder(byLabel(wanted, offered), notes.length);
  return indicators.map((indicator, index) => {
    const at = matches[index] ?? null;
    const note = at === null ? undefined : notes[at];
    if (note === undefined) return indicator;
    const [source, ...others] = note.sources;
    return {
      ...indicator,
      source: indicator.source ?? source ?? null,
      history: indicator.history.length > 0 ? indicator.history : note.history,
      remarks: [...indicator.remarks, ...others, ...(note.remark === null ? [] : [note.remark])],
    };
  });
};
