import type { ColumnAnswer, WorkbookRecognition } from '../../sheets/reading/recognition';
import { answersColumn } from './answersInForce';

/** Answers that name a column which no recognised block has. */
export const strayAnswers = (
  answers: readonly ColumnAnswer[],
  recognition: WorkbookRecognition,
): readonly string[] => {
  const decided = recognition.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.columns
        .filter((column) => column.decidedBy === 'person')
        .map((column) => ({ sheet: sheet.name, header: column.header })),
    ),
  );
  return answers
    .filter((answer) => !decided.some(({ sheet, header }) => answersColumn(answer, sheet, header)))
    .map(
      ({ sheet, header }) =>
        `la risposta per la colonna «${header}» (foglio ${sheet}) non corrisponde a nessuna colonna.`,
    );
};
