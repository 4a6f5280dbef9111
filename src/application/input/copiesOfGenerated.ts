import { matchingText } from '../../domain/language/normaliseText';
import type {
  SheetMark,
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../sheets/snapshot';
import { GENERATED_SHEETS } from '../../sheets/generated/generatedSheets';
import type { GeneratedMark } from '../../sheets/generated/schema/tableSchema';
import { markedSheets } from '../../sheets/generated/sheetTitles';

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

/** The headers by which each generated table is told even without its mark. */
const SIGNATURES = GENERATED_SHEETS.map(({ schema: { mark, columns, knownBy } }) => ({
  mark,
  headers: knownBy.map((id) => matchingText(columns[id]?.header ?? '')),
}));

/** Several use cases ask, and a sheet of a snapshot never changes. */
const signatures = new WeakMap<SheetSnapshot, GeneratedMark | null>();

const signatureOf = (sheet: SheetSnapshot): GeneratedMark | null => {
  const known = signatures.get(sheet);
  if (known !== undefined) return known;
  const found = findSignature(sheet);
  signatures.set(sheet, found);
  return found;
};

const findSignature = (sheet: SheetSnapshot): GeneratedMark | null => {
  const found = new Set<GeneratedMark>();
  for (const row of sheet.cells) {
    if (row === undefined) continue;
    const texts = new Set(row.map(headerText));
    for (const { mark, headers } of SIGNATURES) {
      if (headers.every((header) => texts.has(header))) found.add(mark);
    }
  }
  return SIGNATURES.find(({ mark }) => found.has(mark))?.mark ?? null;
};

const headerText = (cell: SnapshotCell | undefined): string =>
  cell?.content.kind === 'text' && cell.content.text.length <= LONGEST_HEADER
    ? matchingText(cell.content.text)
    : '';

/** Longer texts are no header of ours; not looking at them spares the largest workbooks. */
const LONGEST_HEADER = 40;
