import type { ExcelHost } from './excelHost';
import { cellsChanged } from './objects/range/changed';
import { bringAnotherToFront } from './store/bringAnotherToFront';
import { changedArea, type SheetFingerprint } from './store/fingerprint';
import { breakReferences, followRename } from './store/rewriteReferences';

type Sheets = ReadonlyMap<string, SheetFingerprint>;

const noticeDeleted = (before: Sheets, now: Sheets, host: ExcelHost): void => {
  let place = 0;
  for (const [id, { name }] of before) {
    if (now.has(id)) {
      place += 1;
      continue;
    }
    breakReferences(host.workbook(), name);
    bringAnotherToFront(host.workbook(), place);
    host.stale = true;
    host.raise({ kind: 'deleted', sheet: id, details: {} });
  }
};

const noticeRenamed = (before: Sheets, now: Sheets, host: ExcelHost): void => {
  for (const [id, { name }] of now) {
    const nameBefore = before.get(id)?.name;
    if (nameBefore === undefined || nameBefore === name) continue;
    followRename(host.workbook(), nameBefore, name);
    host.raise({ kind: 'nameChanged', sheet: id, details: { nameBefore, nameAfter: name } });
  }
};

const VISIBILITIES: Readonly<Record<string, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

const noticeState = (before: SheetFingerprint, now: SheetFingerprint, host: ExcelHost): void => {
  const { id } = now.sheet;
  if (before.visibility !== now.visibility) {
    const details = {
      visibilityBefore: VISIBILITIES[before.visibility],
      visibilityAfter: VISIBILITIES[now.visibility],
    };
    host.raise({ kind: 'visibilityChanged', sheet: id, details });
  }
  if (before.isProtected !== now.isProtected) {
    const { isProtected } = now;
    host.raise({ kind: 'protectionChanged', sheet: id, details: { isProtected } });
  }
};

/**
 * Compares the store with what it was before somebody changed it by hand: raises the events, and
 * does to references what Excel does when sheets are renamed or deleted.
 */
export const noticeChanges = (before: Sheets, now: Sheets, host: ExcelHost): void => {
  for (const [id, sheet] of now) {
    const was = before.get(id);
    if (!was) {
      host.raise({ kind: 'added', sheet: id, details: {} });
      host.stale = true;
      continue;
    }
    const area = changedArea(was.contents, sheet.sheet);
    if (area) cellsChanged(sheet.sheet, area, host);
    noticeState(was, sheet, host);
  }
  noticeDeleted(before, now, host);
  noticeRenamed(before, now, host);
  host.touch();
};
