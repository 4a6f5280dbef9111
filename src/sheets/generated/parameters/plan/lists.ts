import { columnLetters, quotedSheetName } from '../../../../domain/model/cellAddress';
import { PLAIN_ROLES, type ColumnRole } from '../../../reading/recognition';
import { titleOf, type LayoutInput } from '../../layout/layoutInput';
import { headerRowUnder } from '../../layout/tableSheet';
import { FINDING_OUTCOMES } from '../../texts/findingTexts';
import { CAUSE_WORDS, OUTCOME_WORDS } from '../../texts/objectiveTexts';
import { PARAMETER_SHEET, RECIPROCAL, SHORTFALL } from '../../texts/parameterTexts';
import { roleWords } from '../../texts/roleWords';
import { CHOICES, NO, YES } from '../../texts/sheetTexts';
import { PARAMETER_COLUMNS, PARAMETER_TABLE, type ListId } from '../schema';

/** Where the header of the parameters stands, counted from 0; the hidden columns begin there too. */
export const PARAMETER_HEADER_ROW = headerRowUnder(PARAMETER_SHEET.explanation);

/** The words of every list; roles of a year are there where a doubtful column may have them. */
export const listWords = ({
  recognition,
}: Pick<LayoutInput, 'recognition'>): Readonly<Record<ListId, readonly string[]>> => {
  const candidates = recognition.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.columns.flatMap(({ doubtful, candidates: roles }): readonly ColumnRole[] =>
        doubtful ? roles : [],
      ),
    ),
  );
  return {
    outcomes: Object.values(OUTCOME_WORDS),
    causes: Object.values(CAUSE_WORDS),
    findingOutcomes: Object.values(FINDING_OUTCOMES),
    indicatorChoices: [CHOICES.confirmed, CHOICES.reading, CHOICES.discard],
    objectiveChoices: [CHOICES.judgement, CHOICES.discard],
    yesNo: [YES, NO],
    lower: [SHORTFALL, RECIPROCAL],
    roles: [...new Set([...PLAIN_ROLES, ...candidates])].map(roleWords),
  };
};

/** Where a list stands: `Parametri!$H$4:$H$8`. */
export const listOf = (input: Pick<LayoutInput, 'recognition' | 'titles'>, id: ListId): string => {
  const letters = columnLetters(PARAMETER_COLUMNS[id]);
  const last = PARAMETER_HEADER_ROW + 1 + listWords(input)[id].length;
  const sheet = quotedSheetName(titleOf(input.titles, PARAMETER_TABLE));
  return `${sheet}!$${letters}$${PARAMETER_HEADER_ROW + 2}:$${letters}$${last}`;
};
