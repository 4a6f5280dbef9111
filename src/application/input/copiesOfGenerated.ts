import { matchingText } from '../../domain/language/normaliseText';
import type {
  SheetMark,
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../sheets/snapshot';
import { SHEET_MARKS, type KnownMark } from '../../sheets/writing/marks';
import { markedSheets } from '../../sheets/writing/sheetTitles';
import { HEADERS } from '../../sheets/writing/texts';

const { indicators, objectives, findings, parameters } = HEADERS;

/** The headers by which a generated table is told even without its mark. */
const SIGNATURES: Readonly<Record<KnownMark, readonly string[]>> = {
  Traguardo_Stato_indicatori: [
    HEADERS.code, HEADERS.rowKind, indicators.confirmedTarget, indicators.objectiveKey,
  ],
  Traguardo_Valutazione_OIV: [
    HEADERS.code, HEADERS.rowKind, objectives.outcome, objectives.areaKey,
  ],
  Traguardo_Anomalie: [
    findings.severity, findings.check, findings.subject, findings.evidence, HEADERS.rowKind,
  ],
  Traguardo_Parametri: [
    parameters.label, parameters.inUse, parameters.name, parameters.explanation,
  ],
}; // prettier-ignore

/**
 * Sheets that somebody copied from generated ones: they bear our headers, technical ones too, but
 * no mark. Read as the user's own they would count every indicator twice.
 */
export const copiesOfGenerated = (snapshot: WorkbookSnapshot): readonly SheetMark[] => {
  const marked = new Set(markedSheets(snapshot).values());
  return snapshot.sheets.flatMap((sheet) => {
    const mark = marked.has(sheet.name) ? null : signatureOf(sheet);
    return mark === null ? [] : [{ name: mark, sheet: sheet.name }];
  });
};

/**
 * Our own sheets in a workbook that lost all their marks, marked again, so that what was typed there
 * can be taken over; null where there are none, or several of a kind.
 */
export const withoutMarks = (snapshot: WorkbookSnapshot): WorkbookSnapshot | null => {
  const copies = copiesOfGenerated(snapshot);
  const each = new Set(copies.map(({ name }) => name)).size === copies.length;
  return markedSheets(snapshot).size === 0 && copies.length > 0 && each
    ? { ...snapshot, marks: copies }
    : null;
};

/** True where a workbook holds sheets of ours, with their marks or without. */
export const holdsGenerated = (snapshot: WorkbookSnapshot): boolean =>
  markedSheets(snapshot).size > 0 || withoutMarks(snapshot) !== null;

/** Several use cases ask, and a sheet of a snapshot never changes. */
const signatures = new WeakMap<SheetSnapshot, KnownMark | null>();

const signatureOf = (sheet: SheetSnapshot): KnownMark | null => {
  const known = signatures.get(sheet);
  if (known !== undefined) return known;
  const found = findSignature(sheet) ?? null;
  signatures.set(sheet, found);
  return found;
};

const findSignature = (sheet: SheetSnapshot): KnownMark | undefined => {
  const found = new Set<KnownMark>();
  for (const row of sheet.cells) {
    if (row === undefined) continue;
    const texts = new Set(row.map(headerText));
    for (const [mark, headers] of MATCHING_SIGNATURES) {
      if (headers.every((header) => texts.has(header))) found.add(mark);
    }
  }
  return SHEET_MARKS.find((mark) => found.has(mark));
};

const MATCHING_SIGNATURES = SHEET_MARKS.map(
  (mark) => [mark, SIGNATURES[mark].map(matchingText)] as const,
);

const headerText = (cell: SnapshotCell | undefined): string =>
  cell?.content.kind === 'text' && cell.content.text.length <= LONGEST_HEADER
    ? matchingText(cell.content.text)
    : '';

/** Longer texts are no header of ours; not looking at them spares the largest workbooks. */
const LONGEST_HEADER = 40;
