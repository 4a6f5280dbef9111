import type { OfficeHost } from '../sync/officeHost';
import { sendInParts, type RequestPart } from '../sync/sendInParts';
import { jsonBytes } from '../sync/jsonBytes';
import { clearSheet } from './clearSheet';
import { moveNotes } from './movedNotes';
import type { TargetSheet, ChangeSet } from './changeSet';
import { writeContents, type WrittenBlock } from './writeContents';
import { writeFormats } from './writeFormats';
import { writeLayout } from './writeLayout';
import { LOCK, requireLock } from './writeLock';
import { applyLook, writeLooks } from './writeLooks';

const FRAME_BYTES = 30_000;

/**
 * Makes a set of changes to the workbook and gives back what then stands in the sheets. In one
 * request where it fits; rejects as requests do, with the workbook somewhere in between. The lock
 * must be held; the last command takes it away.
 */
export const carryOut = async (
  host: OfficeHost,
  changes: ChangeSet,
  settled: (done: number) => void,
): Promise<readonly WrittenBlock[]> => {
  const parts: readonly RequestPart<WrittenBlock | null>[] = [
    frame(changes),
    ...changes.sheets.flatMap(({ id, image, isRecoloured }) => {
      const sheet = id ?? image.title;
      return [
        ...writeContents(sheet, image),
        // A named style brings a number format of its own, so the looks come first.
        ...writeLooks(sheet, image),
        ...writeFormats(sheet, image),
        writeLayout(sheet, image, isRecoloured),
      ];
    }),
    ending(changes),
  ];
  const written = await sendInParts(host, parts, false, settled, requireLock);
  return written.filter((block) => block !== null);
};

/** Sheets first, then names: formulas refer to both, and a name to its sheet. */
const frame = (changes: ChangeSet): RequestPart<null> => ({
  cells: 0,
  bytes: FRAME_BYTES,
  ask: ({ workbook, application }) => {
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    for (const { id, title } of changes.interimTitles) workbook.worksheets.getItem(id).name = title;
    for (const target of changes.sheets) prepare(workbook, target);
    for (const { name, look, format } of changes.styles) {
      workbook.styles.add(name);
      const style = workbook.styles.getItem(name);
      applyLook(style, look);
      style.numberFormat = format;
    }
    for (const { name, exists } of changes.names) {
      if (exists) {
        const item = workbook.names.getItem(name.name);
        item.formula = name.formula;
        item.comment = name.comment;
      } else workbook.names.add(name.name, name.formula, name.comment);
    }
    return () => null;
  },
});

const HIDDEN = { hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

const prepare = (workbook: Excel.Workbook, target: TargetSheet): void => {
  const { id, image, isRenamed, position, visibility } = target;
  if (id === null) {
    const added = workbook.worksheets.add(image.title);
    if (position !== null) added.position = position;
    if (visibility !== 'visible') added.visibility = HIDDEN[visibility];
    return;
  }
  const sheet = workbook.worksheets.getItem(id);
  if (isRenamed) sheet.name = image.title;
  clearSheet(sheet, target);
};

/** Notes come last: a write that breaks off before has not touched them. */
const ending = (changes: ChangeSet): RequestPart<null> => ({
  cells: 0,
  bytes: FRAME_BYTES + jsonBytes(changes.sheets.map(({ notes }) => notes)),
  ask: ({ workbook }) => {
    for (const { id, image, notes } of changes.sheets) {
      moveNotes(workbook.worksheets.getItem(id ?? image.title), notes);
    }
    for (const { id, visibility } of changes.removed) {
      const sheet = workbook.worksheets.getItem(id);
      // Excel refuses to delete what is hidden from its own menu.
      if (visibility === 'very-hidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    for (const name of changes.removedNames) workbook.names.getItem(name).delete();
    for (const style of changes.removedStyles) workbook.styles.getItem(style).delete();
    workbook.names.getItem(LOCK).delete();
    return () => null;
  },
});
