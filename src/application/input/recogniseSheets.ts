import { recogniseWorkbook } from '../../sheets/reading/sheet/recogniseWorkbook';
import type { ColumnAnswer, WorkbookRecognition } from '../../sheets/reading/recognition';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { copiesOfGenerated } from './copiesOfGenerated';

/** Recognises the user's own sheets; generated ones and copies of them are left alone. */
export const recogniseSheets = (
  snapshot: WorkbookSnapshot,
  answers: readonly ColumnAnswer[],
): WorkbookRecognition => {
  const copies = copiesOfGenerated(snapshot);
  return recogniseWorkbook({ ...snapshot, marks: [...snapshot.marks, ...copies] }, answers);
};
