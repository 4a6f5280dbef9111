import { matchingText } from '../domain/text/normaliseText';
import type { ColumnAnswer, WorkbookRecognition } from '../sheets/reading/recognition';

/** Answers that name a column which no recognised block has. */
export const strayAnswers = (
  answers: readonly ColumnAnswer[],
  recognition: WorkbookRecognition,
): readonly string[] => {
  const decided = recognition.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.columns
        .filter((column) => column.decidedBy === 'person')
        .map((column) => ({ sheet: sheet.name, header: matchingText(column.header) })),
    ),
  );
  return answers
    .filter(
      ({ sheet, header }) =>
        !decided.some(
          (column) =>
            (sheet === '*' || matchingText(sheet) === matchingText(column.sheet)) &&
            column.header === matchingText(header),
        ),
    )
    .map(
      ({ sheet, header }) =>
        `la risposta per la colonna «${header}» (foglio ${sheet}) non corrisponde a nessuna colonna.`,
    );
};
