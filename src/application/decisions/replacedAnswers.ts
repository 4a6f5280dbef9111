import type { UserEntries } from '../../sheets/generated/entries/userEntries';
import type { ColumnAnswer } from '../../sheets/reading/recognition';
import { contentText } from '../../sheets/generated/entries/cellWords';
import { roleFromWords, roleWords } from '../../sheets/generated/texts/roleWords';
import { answersColumn } from './answersInForce';

/** Italian: answers in `Parametri` that others given now replace, each as it was typed. */
export const replacedAnswers = (
  now: readonly ColumnAnswer[],
  { answerCells }: UserEntries,
): readonly string[] =>
  answerCells.flatMap(({ sheet, header, answer }) => {
    const typed = contentText(answer.content).trim();
    const given = now.findLast((each) => answersColumn(each, sheet, header));
    if (given === undefined || roleFromWords(typed) === given.role) return [];
    return [
      `per la colonna «${header}» (foglio ${sheet}) in Parametri era scritto «${typed}»: ` +
        `vale la risposta data ora, «${roleWords(given.role)}», che ne prende il posto.`,
    ];
  });
