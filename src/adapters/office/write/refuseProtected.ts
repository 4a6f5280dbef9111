import { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import type { OpenReading } from '../capture/readOpenWorkbook';
import type { ChangeSet } from './changeSet';

/**
 * Refuses what Excel would refuse half-way: a protected generated sheet, and adding, renaming,
 * recolouring or deleting sheets of a workbook whose structure is protected. Protected sheets of the user's do not
 * matter, as nothing is written there.
 */
export const refuseProtected = (changes: ChangeSet, reading: OpenReading): void => {
  const { list, protectedSheets } = reading;
  if (list.isReadOnly) throw new WorkbookTrouble('read-only', 'untouched');
  const isProtected = list.sheets.find(({ id }) => protectedSheets.includes(id));
  if (isProtected !== undefined) {
    throw new WorkbookTrouble('protected-sheet', 'untouched', isProtected.name);
  }
  const changesStructure =
    changes.removed.length > 0 ||
    changes.sheets.some(
      ({ id, isRenamed, isRecoloured }) => id === null || isRenamed || isRecoloured,
    );
  if (list.isProtected && changesStructure) {
    throw new WorkbookTrouble('protected-workbook', 'untouched');
  }
};
