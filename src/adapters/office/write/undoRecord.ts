import type { Plan } from '../../../sheets/plan';
import type { CapturedSheet } from '../capture/captureSheets';
import { extentOf } from '../image/extent';
import type { ListedName, SheetList } from '../read/listSheets';
import { NOTHING_HUNG, type Hung } from '../read/hung';
import { boundingRange } from '../read/ranges';
import { ownSheets, type OwnSheets } from './ownSheets';
import { notesToMoveBack } from './movedNotes';
import { dissolved, hasName } from './planChangeSet';
import { interimTitles } from './interimTitles';
import type { TargetSheet, ChangeSet } from './changeSet';
import type { WrittenBlock } from './writeContents';

/** What is needed to take a write back. */
export interface UndoRecord {
  readonly plan: Plan;
  readonly captures: readonly CapturedSheet[];
  /** The workbook's list before the write, and our names among its names. */
  readonly list: SheetList;
  readonly names: readonly ListedName[];
  /** Where the sheets of the plan reach, by title, so that putting back clears all of it. */
  readonly changes: ChangeSet;
  /** What stood in the sheets after the write; null where the write broke off. */
  readonly written: readonly WrittenBlock[] | null;
}

export const ownOf = (plan: Plan, list: SheetList): OwnSheets =>
  ownSheets(
    list,
    plan.sheets,
    plan.names.map(({ name }) => name),
  );

/**
 * The changes that put the generated sheets back. A cell style that the write added goes only where the
 * write failed: later somebody may use it. `hung` is what hangs on the standing sheets now, by id.
 */
export const undoChangeSet = (
  record: UndoRecord,
  now: SheetList,
  hung: ReadonlyMap<string, Hung>,
  failed: boolean,
): ChangeSet => {
  const { plan, captures, list, names, changes } = record;
  const own = ownOf(plan, now);
  const before = new Set(list.sheets.map(({ id }) => id));
  const titles = plan.sheets.map(({ title }) => title);
  const marked = [...own.replaced.values()];
  const added = now.sheets.filter(
    (sheet) => !before.has(sheet.id) && (marked.includes(sheet) || titles.includes(sheet.name)),
  );
  const sheets = captures.map(({ id, image, used, usual, position, hung: before }): TargetSheet => {
    const standing = now.sheets.find((sheet) => sheet.id === id);
    const stands = standing !== undefined;
    const target = changes.sheets.find((sheet) => sheet.id === id);
    return {
      id: stands ? id : null,
      image,
      isRenamed: stands && standing.name !== image.title,
      isRecoloured: target?.image.tabColour !== image.tabColour,
      usual,
      hasPrintArea: (target?.image.print.area ?? null) !== null,
      before: target === undefined ? used : boundingRange(used, extentOf(target.image)),
      ...dissolved(hung.get(id)),
      notes: stands
        ? notesToMoveBack(target?.notes ?? [], hung.get(id) ?? NOTHING_HUNG, failed)
        : before.notes.map((note) => ({ from: null, to: note, content: note.content })),
      position: stands ? null : position,
      visibility: list.sheets.find((sheet) => sheet.id === id)?.visibility ?? 'visible',
    };
  });
  return {
    sheets,
    removed: added,
    interimTitles: interimTitles(sheets, added, now),
    names: names.map((name) => ({ name, exists: hasName(now.names, name.name) })),
    removedNames: own.names.filter(({ name }) => !hasName(names, name)).map(({ name }) => name),
    styles: [],
    removedStyles: failed
      ? changes.styles.map(({ name }) => name).filter((name) => now.styles.includes(name))
      : [],
  };
};
