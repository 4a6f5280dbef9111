import type { Written } from '../../../domain/model/cell';
import type { WrittenByYear } from '../../../domain/model/written';
import { written, type Grid, type GridCell } from '../grid/grid';
import { extendedEntry, isYearEntry, yearEntries } from '../grid/history';
import { foldedText } from '../grid/text';

/** One note at the foot of a card: its label, its source, its series. */
export interface NoteEntry {
  /** `19bis`, or null where the label is missing. */
  readonly key: string | null;
  /** Words behind the number: "trattandosi di partecipanti …". */
  readonly remark: Written | null;
  readonly sources: readonly Written[];
  readonly history: readonly WrittenByYear[];
}

const NOTE = /^nota\s?(?:n\.?\s?)?(\d{1,3})\s?(bis|ter|quater|is)?\b/;
const LABELS = /^(?:fonte|fonti|serie storica|fonte dati|serie storica \(?.{0,25}|note?)$/;

/** `Nota 19 bis`, `Nota75 bis` → `19bis`, `75bis`; null where no number follows. */
export const noteKey = (text: string): string | null => {
  const match = NOTE.exec(foldedText(text));
  return match === null ? null : `${match[1]}${match[2] ?? ''}`;
};

export const isNoteLabel = (text: string): boolean => noteKey(text) !== null;

/** True for the header of a note table: `Fonte`, `Serie storica` and nothing like a value. */
export const isNoteHeader = (cells: readonly GridCell[]): boolean =>
  cells.some((cell) => /^(?:fonte|serie storica)$/.test(foldedText(cell.text)));

const EMPTY: NoteEntry = { key: null, remark: null, sources: [], history: [] };

const hasContent = (entry: NoteEntry): boolean =>
  entry.key !== null || entry.sources.length > 0 || entry.history.length > 0;

interface Progress {
  readonly done: readonly NoteEntry[];
  readonly current: NoteEntry;
}

const closed = (progress: Progress): Progress =>
  hasContent(progress.current)
    ? { done: [...progress.done, progress.current], current: EMPTY }
    : progress;

const restNote = (cell: Written, text: string): Written | null => {
  const rest = text
    .replace(/^nota\s?(?:n\.?\s?)?\d{1,3}\s?(?:bis|ter|quater|is)?\b\s*/i, '')
    .trim();
  return rest === '' ? null : { content: { kind: 'text', text: rest }, cell: cell.cell };
};

const withYears = (progress: Progress, cell: Written): Progress => {
  const entries = yearEntries(cell);
  const last = progress.current.history.at(-1)?.year ?? 0;
  // A year that does not go on upwards belongs to a note whose label is missing.
  const restarts = (entries[0]?.year ?? 0) <= last;
  const base = restarts ? closed(progress) : progress;
  return { ...base, current: { ...base.current, history: [...base.current.history, ...entries] } };
};

const isUnderYears = (current: NoteEntry, cell: GridCell): boolean =>
  current.history.some((entry) => entry.written.cell.column === cell.column);

const withLoose = (progress: Progress, grid: Grid, cell: GridCell): Progress => {
  const { current } = progress;
  const last = current.history.at(-1);
  if (last !== undefined && isUnderYears(current, cell)) {
    const history = [...current.history.slice(0, -1), extendedEntry(last, cell.text)];
    return { ...progress, current: { ...current, history } };
  }
  return {
    ...progress,
    current: { ...current, sources: [...current.sources, written(grid, cell)] },
  };
};

/** A source beside a first year opens a new note when the note before it has its years already. */
const opensUnlabelled = (current: NoteEntry, cells: readonly GridCell[]): boolean => {
  const years = cells.flatMap((cell) =>
    isYearEntry(cell.text) ? [Number(cell.text.slice(0, 4))] : [],
  );
  const last = current.history.at(-1)?.year ?? null;
  return years[0] !== undefined && last !== null && years[0] <= last;
};

const readRow = (before: Progress, grid: Grid, cells: readonly GridCell[]): Progress => {
  const labelled = cells.some((cell) => isNoteLabel(cell.text));
  const heads = isNoteHeader(cells) && before.current.history.length > 0;
  let progress =
    labelled || heads || opensUnlabelled(before.current, cells) ? closed(before) : before;
  for (const cell of cells) {
    const key = noteKey(cell.text);
    if (key !== null) {
      const remark = restNote(written(grid, cell), cell.text);
      progress = { ...progress, current: { ...progress.current, key, remark } };
    } else if (isYearEntry(cell.text)) {
      progress = withYears(progress, written(grid, cell));
    } else if (!LABELS.test(foldedText(cell.text))) {
      progress = withLoose(progress, grid, cell);
    }
  }
  return progress;
};

/** The notes of one table, in order; headers may be irregular or missing, cells merged or not. */
export const readNotes = (
  grid: Grid,
  rows: readonly (readonly GridCell[])[],
): readonly NoteEntry[] => {
  const start: Progress = { done: [], current: EMPTY };
  return closed(
    rows.reduce((progress, cells) => readRow(progress, grid, cells), start),
  ).done.filter(hasContent);
};
