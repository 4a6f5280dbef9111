import type { OfficeHost } from './sync/officeHost';
import type { OpenReading } from './capture/readOpenWorkbook';
import type { SheetList } from './read/listSheets';
import type { ChangeSet } from './write/changeSet';
import type { UndoRecord } from './write/undoRecord';

/** What the adapter remembers of the open workbook from one call to the next. */
export interface OpenState {
  /** The last reading that was given to the caller, which plans come from. */
  reading: OpenReading | null;
  /** True where a write succeeded after it. */
  writtenSinceReading: boolean;
  /** The last write, as long as it can be taken back. */
  record: UndoRecord | null;
  /** True where a lock of our own may have been left in the workbook. */
  locked: boolean;
  /** Above 0 while Excel may still report what the program itself wrote. */
  writing: number;
  /** Ids of the sheets that the last own work left alone. */
  untouched: ReadonlySet<string>;
}

export const openState = (): OpenState => ({
  reading: null,
  writtenSinceReading: false,
  record: null,
  locked: false,
  writing: 0,
  untouched: new Set(),
});

/** Excel reports changes a moment after it made them. */
const ECHO = 1_000;

/**
 * Runs the work of a change set: what Excel reports of its sheets meanwhile, and a moment after, is
 * the program's own.
 */
export const withoutOwnEvents = async <Result>(
  host: OfficeHost,
  state: OpenState,
  { changes, list }: { readonly changes: ChangeSet; readonly list: SheetList },
  work: () => Promise<Result>,
): Promise<Result> => {
  const touched = new Set([...changes.sheets, ...changes.removed].map(({ id }) => id));
  state.untouched = new Set(list.sheets.map(({ id }) => id).filter((id) => !touched.has(id)));
  state.writing += 1;
  try {
    return await work();
  } finally {
    host.after(ECHO, () => {
      state.writing -= 1;
    });
  }
};
