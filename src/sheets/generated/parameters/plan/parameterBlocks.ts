import { STATUSES } from '../../../../domain/model/achievement';
import { localAddress } from '../../../../domain/model/cellAddress';
import type { Decimal } from '../../../../domain/decimal';
import type { PlannedCell, PlannedMoves } from '../../../plan';
import type { InputPlace } from '../../layout/followFormula';
import { inputCell, textCell, valueCell } from '../../layout/cells';
import type { LayoutInput } from '../../layout/layoutInput';
import type { GridRow } from '../../layout/tableSheet';
import { inputStyleName, type StyleName } from '../../schema/styles';
import { PARAMETER_SHEET } from '../../texts/parameterTexts';
import { LEGEND_STALE, legendMeanings, STALE_WORD, STATUS_WORDS } from '../../texts/statusTexts';
import { PARAMETERS } from '../parameters';
import {
  ANSWER_HEADERS,
  LEGEND_HEADERS,
  PARAMETER_COLUMNS,
  PARAMETER_HEADERS,
  SHOWN_PARAMETER_COLUMNS,
  TECHNICAL_HEADERS,
  TECHNICAL_ITEMS,
} from '../schema';
import type { AnswerRow } from './answerRows';
import { lineageAfter, statusHistory } from './runHistory';
import { PARAMETER_HEADER_ROW } from './lists';
import { parameterCells } from './parameterCells';

const C = PARAMETER_COLUMNS;

const header = (words: readonly string[], input?: number): GridRow =>
  words.map((word, index) => valueCell(word, index === input ? 'headerInput' : 'header'));

const line = (text: string, style: StyleName): GridRow => [valueCell(text, style)];

/** The parameters with their header, from the header row on. */
export const parameterBlock = (
  { assessment, entries }: LayoutInput,
  moves: PlannedMoves | undefined,
): readonly GridRow[] => {
  const rowOf = (index: number): number => PARAMETER_HEADER_ROW + 1 + index;
  const nearly = PARAMETERS.findIndex(({ id }) => id === 'nearlyReached');
  return [
    header(
      SHOWN_PARAMETER_COLUMNS.map((id) => PARAMETER_HEADERS[id]),
      C.value,
    ),
    ...PARAMETERS.map((parameter, index) =>
      parameterCells(parameter, assessment, entries, {
        value: localAddress(rowOf(index), C.value),
        seen: localAddress(rowOf(index), C.seen),
        nearlyReached: localAddress(rowOf(nearly), C.inUse),
        place: { row: rowOf(index), column: C.value, moves },
      }),
    ),
  ];
};

/** The yellow cell of a doubtful column; `place` is where it stands. */
export const answerCell = (answer: AnswerRow['answer'], place?: InputPlace): PlannedCell =>
  typeof answer === 'string'
    ? { value: answer, style: inputStyleName() }
    : inputCell(answer, place);

/** The doubtful columns with the answers; the first answer stands in row `first`. */
export const answerBlock = (
  rows: readonly AnswerRow[],
  first: number,
  moves: PlannedMoves | undefined,
): readonly GridRow[] => {
  const heading = line(PARAMETER_SHEET.answers, 'heading');
  if (rows.length === 0) return [heading, line(PARAMETER_SHEET.noAnswers, 'explanation')];
  return [
    heading,
    line(PARAMETER_SHEET.answersExplanation, 'explanation'),
    header(Object.values(ANSWER_HEADERS), C.value),
    ...rows.map((row, index) => [
      textCell(row.sheet, 'strong'),
      answerCell(row.answer, { row: first + index, column: C.value, moves }),
      valueCell(row.header, 'text'),
      textCell(row.description, 'muted'),
      textCell(row.situation, 'text'),
    ]),
  ];
};

const italian = (value: Decimal): string => value.toString().replace('.', ',');

/** What the symbols and colours mean. */
export const legendBlock = ({ assessment: { policies } }: LayoutInput): readonly GridRow[] => {
  const meanings = legendMeanings(italian(policies.nearlyReached), italian(policies.partlyReached));
  const row = (word: string, meaning: string): GridRow => [
    valueCell(word, 'status'),
    valueCell(meaning, 'explanation'),
  ];
  return [
    line(PARAMETER_SHEET.legend, 'heading'),
    header(Object.values(LEGEND_HEADERS)),
    ...STATUSES.map((status) => row(STATUS_WORDS[status], meanings[status])),
    row(STALE_WORD, LEGEND_STALE),
  ];
};

/** What the program keeps for its next run. */
export const technicalBlock = ({
  digest,
  entries,
  assessment,
}: LayoutInput): readonly GridRow[] => [
  line(PARAMETER_SHEET.technical, 'heading'),
  header(Object.values(TECHNICAL_HEADERS)),
  [valueCell(TECHNICAL_ITEMS.digest, 'strong'), valueCell(digest, 'explanation')],
  [valueCell(TECHNICAL_ITEMS.year, 'strong'), valueCell(String(assessment.year), 'explanation')],
  [
    valueCell(TECHNICAL_ITEMS.lineage, 'strong'),
    textCell(lineageAfter(entries, digest).join(' '), 'explanation'),
  ],
  [valueCell(TECHNICAL_ITEMS.moved, 'strong'), textCell(movedWords(entries.moved), 'explanation')],
];

const movedWords = (moved: LayoutInput['entries']['moved']): string | null =>
  moved.length === 0
    ? null
    : JSON.stringify(moved.map(({ from, to, title }) => JSON.stringify([from, to, title])));

/** The statuses now and before, as three hidden columns with their headers. */
export const statusColumns = ({
  assessment,
  entries,
  digest,
}: LayoutInput): readonly { readonly column: number; readonly cells: readonly PlannedCell[] }[] => {
  const history = statusHistory(assessment, entries, digest);
  const column = (
    id: 'statusCode' | 'statusNow' | 'statusBefore',
    words: readonly (string | null)[],
  ) => ({
    column: C[id],
    cells: [
      valueCell(PARAMETER_HEADERS[id], 'technical'),
      ...words.map((each) => textCell(each, 'technical')),
    ],
  });
  return [
    column(
      'statusCode',
      history.map(({ code }) => code),
    ),
    column(
      'statusNow',
      history.map(({ now }) => now),
    ),
    column(
      'statusBefore',
      history.map(({ before }) => before),
    ),
  ];
};
