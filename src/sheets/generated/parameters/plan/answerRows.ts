import type { Input, UserEntries } from '../../entries/userEntries';
import type { ColumnMapping, ColumnRole, WorkbookRecognition } from '../../../reading/recognition';
import { contentText } from '../../entries/cellWords';
import { roleFromWords, roleWords } from '../../texts/roleWords';
import { PARAMETER_SHEET } from '../../texts/parameterTexts';

/** One line of the table of doubtful columns. */
export interface AnswerRow {
  readonly sheet: string;
  readonly header: string;
  readonly candidates: readonly ColumnRole[];
  readonly description: string;
  /** What people typed; else the words of an answer that came from elsewhere. */
  readonly answer: Input | string | null;
  readonly situation: string;
}

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 30;

const anchor = (sheet: string, header: string): string => `${sheet}\n${header}`;

/** The columns that a person must decide or has decided, then answers whose column is gone. */
export const answerRows = (
  recognition: WorkbookRecognition,
  entries: UserEntries,
): readonly AnswerRow[] => {
  const answers = new Map(
    entries.answerCells.map((each) => [anchor(each.sheet, each.header), each.answer]),
  );
  const rows = new Map<string, AnswerRow>();
  for (const { name, blocks } of recognition.sheets) {
    for (const column of blocks.flatMap((block) => block.columns)) {
      const key = anchor(name, column.header);
      const asks = column.doubtful || column.decidedBy === 'person';
      if (asks && !rows.has(key)) rows.set(key, askedRow(name, column, answers.get(key) ?? null));
    }
  }
  const gone = entries.answerCells.filter((each) => !rows.has(anchor(each.sheet, each.header)));
  return [
    ...rows.values(),
    ...gone.map(({ sheet, header, answer }) => ({
      sheet,
      header,
      candidates: [],
      description: '',
      answer,
      situation: PARAMETER_SHEET.answerGone,
    })),
  ];
};

const askedRow = (sheet: string, column: ColumnMapping, typed: Input | null): AnswerRow => {
  const decided = column.decidedBy === 'person' ? roleWords(column.role) : null;
  const inForce = typed === null || holds(typed, column) ? typed : null;
  return {
    sheet,
    header: column.header,
    candidates: column.candidates,
    description: describe(column),
    answer: inForce ?? decided,
    situation: situationOf(inForce, decided),
  };
};

/** What was typed stays, unless an answer from elsewhere took its place. */
const holds = (typed: Input, { decidedBy, role }: ColumnMapping): boolean =>
  decidedBy !== 'person' || roleFromWords(contentText(typed.content)) === role;

const situationOf = (typed: Input | null, decided: string | null): string => {
  if (typed === null) {
    return decided === null ? PARAMETER_SHEET.unanswered : PARAMETER_SHEET.answered;
  }
  return roleFromWords(contentText(typed.content)) === null
    ? PARAMETER_SHEET.answerUnread
    : PARAMETER_SHEET.answered;
};

const describe = ({ candidates, samples }: ColumnMapping): string => {
  const roles = candidates.map(roleWords).join(', ') || PARAMETER_SHEET.noCandidates;
  const shown = samples
    .slice(0, MOST_SAMPLES)
    .map(
      (sample) =>
        `«${sample.length > LONGEST_SAMPLE ? `${sample.slice(0, LONGEST_SAMPLE)}…` : sample}»`,
    );
  return PARAMETER_SHEET.candidates(roles, shown.join(', '));
};
