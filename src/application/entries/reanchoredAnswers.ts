import { matchKey } from '../../sheets/reading/grid/text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheets/snapshot';
import type { ColumnAnswerInput } from '../../sheets/generated/entries/userEntries';

/** Headers stand near the top of a sheet. */
const HEADER_ROWS = 40;
/** Levels of a header as mappings join them. */
const LEVELS = ' · ';

/**
 * Answers whose sheet is there no longer, given to the sheet that it was renamed to: the only one
 * that has all their headers and no answers of its own. Where that is not clear they stay as they
 * are, and the column is asked anew.
 */
export const reanchoredAnswers = (
  answers: readonly ColumnAnswerInput[],
  { sheets }: WorkbookSnapshot,
  ours: ReadonlySet<string>,
): readonly ColumnAnswerInput[] => {
  const names = new Set(sheets.map(({ name }) => matchKey(name)));
  const answered = new Set(answers.map(({ sheet }) => matchKey(sheet)));
  const lost = [...new Set(answers.map(({ sheet }) => sheet))].filter(
    (sheet) => sheet.trim() !== '*' && !names.has(matchKey(sheet)),
  );
  const renamed = new Map<string, string>();
  for (const sheet of lost) {
    const headers = answers.filter((each) => each.sheet === sheet).map(({ header }) => header);
    const candidates = sheets.filter(
      (each) =>
        !ours.has(each.name) && !answered.has(matchKey(each.name)) && hasHeaders(each, headers),
    );
    const [only, ...more] = candidates;
    if (only !== undefined && more.length === 0) renamed.set(sheet, only.name);
  }
  return answers.map((answer) => ({ ...answer, sheet: renamed.get(answer.sheet) ?? answer.sheet }));
};

const hasHeaders = ({ cells }: SheetSnapshot, headers: readonly string[]): boolean => {
  const texts = new Set(
    cells
      .slice(0, HEADER_ROWS)
      .flatMap((row) =>
        (row ?? []).flatMap((cell) =>
          cell?.content.kind === 'text' ? [matchKey(cell.content.text)] : [],
        ),
      ),
  );
  return headers.every((header) => texts.has(matchKey(header.split(LEVELS).at(-1) ?? '')));
};
