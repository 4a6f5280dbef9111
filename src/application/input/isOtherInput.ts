import { markedSheets } from '../../sheets/generated/sheetTitles';
import { matchingText } from '../../domain/language/normaliseText';
import type { ColumnAnswer, WorkbookRecognition } from '../../sheets/reading/recognition';
import { contentText } from '../../sheets/generated/entries/cellWords';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheets/snapshot';
import { recogniseSheets } from './recogniseSheets';

/** Below this part of the smaller workbook's titles and names, the two speak of different things. */
const LEAST_COMMON_SUBJECTS = 1 / 3;
/** Titles and names are seldom shorter, headers and codes seldom longer. */
const LONG_TEXT = 25;
/** Fewer long texts may be headers and notes of a form that many fill in. */
const ENOUGH_LONG_TEXTS = 50;
/** From this part of the long texts on, titles and names are among those in both. */
const MOST_LONG_TEXTS = 3 / 4;
/** From this part of all their texts on, two sheets of different names are one that was renamed. */
const LEAST_COMMON_TEXTS = 1 / 4;

/**
 * True where an evaluated workbook clearly belongs to another input than the one at hand, so that
 * replacing it would lose somebody's work and bring along decisions about other objectives:
 *
 * - fewer than a third of the titles of objectives and names of indicators are in both (measured on
 *   the workbook that has fewer, so that rows may come and go); or
 * - no sheet of the one is found again in the other, neither by its name nor by its texts.
 *
 * Next month's copy with other values, inserted rows or a renamed sheet is the same input. Where no
 * title was recognised in one of them, sheets alone decide. When in doubt it is the same input.
 */
export const isOtherInput = (
  one: WorkbookSnapshot,
  other: WorkbookSnapshot,
  answers: readonly ColumnAnswer[],
): boolean => {
  const [ours, theirs] = [userSheets(one), userSheets(other)];
  if (!someSheetAgain(ours, theirs)) return true;
  // Recognising takes longest by far, and next month's copy does not need it.
  if (mostLongTextsAgain(ours, theirs)) return false;
  // Both must be read with the same answers, because a column left out in one alone hides its names.
  const subjectsOf = (read: WorkbookSnapshot): Texts => subjects(recogniseSheets(read, answers));
  return speakOfOthers(subjectsOf(one), subjectsOf(other));
};

/** The sheets that the program did not generate, in their order. */
const userSheets = (snapshot: WorkbookSnapshot): readonly SheetSnapshot[] => {
  const generated = new Set(markedSheets(snapshot).values());
  return snapshot.sheets.filter(({ name }) => !generated.has(name));
};

type Texts = ReadonlySet<string>;

const subjects = ({ written }: WorkbookRecognition): Texts =>
  texts([
    ...written.objectives.map(({ title }) => title),
    ...written.indicators.map(({ name }) => contentText(name.content)),
  ]);

const longTexts = (sheets: readonly SheetSnapshot[]): Texts =>
  new Set(sheets.flatMap((sheet) => [...sheetTexts(sheet)].filter(isLong)));

const isLong = (text: string): boolean => text.length >= LONG_TEXT;

const mostLongTextsAgain = (
  one: readonly SheetSnapshot[],
  other: readonly SheetSnapshot[],
): boolean => {
  const [ours, theirs] = [longTexts(one), longTexts(other)];
  const smaller = Math.min(ours.size, theirs.size);
  return smaller >= ENOUGH_LONG_TEXTS && common(ours, theirs) / smaller >= MOST_LONG_TEXTS;
};

const speakOfOthers = (one: Texts, other: Texts): boolean => {
  const smaller = Math.min(one.size, other.size);
  return smaller > 0 && common(one, other) / smaller < LEAST_COMMON_SUBJECTS;
};

const someSheetAgain = (
  one: readonly SheetSnapshot[],
  other: readonly SheetSnapshot[],
): boolean => {
  const names = texts(other.map(({ name }) => name));
  if (one.some(({ name }) => names.has(matchingText(name)))) return true;
  const bodies = other.map(sheetTexts);
  return one.map(sheetTexts).some((body) => bodies.some((again) => isRenamed(body, again)));
};

const isRenamed = (one: Texts, other: Texts): boolean => {
  const inBoth = common(one, other);
  const inAll = one.size + other.size - inBoth;
  return inAll > 0 && inBoth / inAll >= LEAST_COMMON_TEXTS;
};

const sheetTexts = ({ cells }: SheetSnapshot): Texts =>
  texts(
    cells.flatMap((row) =>
      (row ?? []).flatMap((cell) => (cell?.content.kind === 'text' ? [cell.content.text] : [])),
    ),
  );

const texts = (all: readonly string[]): Texts =>
  new Set(all.map(matchingText).filter((text) => text !== ''));

const common = (one: Texts, other: Texts): number =>
  [...one].filter((text) => other.has(text)).length;
