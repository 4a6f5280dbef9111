import { matchingText } from '../domain/text/normaliseText';
import { recogniseWorkbook } from '../sheets/reading/recogniseWorkbook';
import type { ColumnAnswer, WorkbookRecognition } from '../sheets/reading/recognition';
import type { SheetMark, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../sheets/snapshot';
import type { KnownMark } from '../sheets/writing/marks';
import { markedSheets } from '../sheets/writing/sheetTitles';
import { HEADERS } from '../sheets/writing/texts';

/** The headers by which a generated table is told even without its mark. */
const SIGNATURES: Readonly<Partial<Record<KnownMark, readonly string[]>>> = {
  Traguardo_Stato_indicatori: [
    HEADERS.code,
    HEADERS.rowKind,
    HEADERS.indicators.confirmedTarget,
    HEADERS.indicators.objectiveKey,
  ],
  Traguardo_Valutazione_OIV: [
    HEADERS.code,
    HEADERS.rowKind,
    HEADERS.objectives.outcome,
    HEADERS.objectives.areaKey,
  ],
};

/**
 * Sheets that somebody copied from generated ones: they bear our headers, technical ones too, but
 * no mark. Read as the user's own they would count every indicator twice.
 */
export const copiesOfGenerated = (snapshot: WorkbookSnapshot): readonly SheetMark[] => {
  const marked = new Set(markedSheets(snapshot).values());
  return snapshot.sheets.flatMap((sheet) => {
    const mark = marked.has(sheet.name) ? undefined : signatureOf(sheet);
    return mark === undefined ? [] : [{ name: mark, sheet: sheet.name }];
  });
};

const signatureOf = (sheet: SheetSnapshot): string | undefined =>
  Object.entries(SIGNATURES).find(([, headers]) =>
    sheet.cells.some((row) => {
      const texts = new Set(row?.map((cell) => headerText(cell)));
      return headers.every((header) => texts.has(matchingText(header)));
    }),
  )?.[0];

const headerText = (cell: SnapshotCell | undefined): string =>
  cell?.content.kind === 'text' && cell.content.text.length <= LONGEST_HEADER
    ? matchingText(cell.content.text)
    : '';

/** Longer texts are no header of ours; not looking at them spares the largest workbooks. */
const LONGEST_HEADER = 40;

/** Recognises the user's own sheets; generated ones and copies of them are left alone. */
export const recogniseSheets = (
  snapshot: WorkbookSnapshot,
  answers: readonly ColumnAnswer[],
): WorkbookRecognition => {
  const copies = copiesOfGenerated(snapshot);
  return recogniseWorkbook({ ...snapshot, marks: [...snapshot.marks, ...copies] }, answers);
};
