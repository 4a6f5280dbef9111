import type { SheetRecognition, WorkbookRecognition } from '../../sheets/reading/recognition';
import { hiddenSheetRemark, REMARKS } from '../../sheets/reading/sheet/sheetRemarks';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { copiesOfGenerated } from './copiesOfGenerated';

/** A sheet that holds indicators and was not read, and why. */
export interface LeftOut {
  readonly sheet: string;
  /** Italian. */
  readonly remark: string;
}

const COPY =
  'Il foglio è la copia di un foglio di Traguardo: non viene letto né aggiornato, e ciò che vi è scritto a mano non ha effetto.';

const UNREAD_LAYOUTS: readonly string[] = [
  REMARKS.verticalCard,
  REMARKS.pairedRows,
  REMARKS.monthGrid,
];

/** The sheets that hold indicators but were not read: hidden ones, layouts that wait, copies of ours. */
export const sheetsLeftOut = (
  snapshot: WorkbookSnapshot,
  recognition: WorkbookRecognition,
): readonly LeftOut[] => {
  const hidden = new Set(
    snapshot.sheets
      .filter(({ kind, visibility }) => kind === 'worksheet' && visibility !== 'visible')
      .map(({ name }) => name),
  );
  const copies = new Set(copiesOfGenerated(snapshot).map(({ sheet }) => sheet));
  return recognition.sheets.flatMap((sheet) => {
    const remark = copies.has(sheet.name) ? COPY : whyUnread(sheet, hidden.has(sheet.name));
    return remark === null ? [] : [{ sheet: sheet.name, remark }];
  });
};

const whyUnread = (
  { layout, remark, holdsHeader }: SheetRecognition,
  hidden: boolean,
): string | null => {
  if (layout !== 'unrecognised' || remark === null) return null;
  if (hidden) return remark === hiddenSheetRemark(0) ? null : remark;
  return holdsHeader === true || UNREAD_LAYOUTS.includes(remark) ? remark : null;
};
