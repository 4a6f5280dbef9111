import { STATUSES } from '../../domain/model/achievement';
import { localAddress } from '../../domain/model/cellAddress';
import type { Decimal } from '../../domain/decimal';
import type { PlannedCell, PlannedMoves } from '../plan';
import type { AnswerRow } from './answerRows';
import { inputCell, textCell, valueCell } from './cells';
import type { InputPlace } from './followFormula';
import type { GridRow } from './gridRows';
import type { LayoutInput } from './layoutInput';
import { parameterCells } from './parameterCells';
import { PARAMETER_COLUMNS, PARAMETER_HEADER_ROW } from './parameterPlace';
import { PARAMETERS } from './parameters';
import { lineageAfter } from './lineage';
import { statusHistory } from './statusHistory';
import { inputStyleName, type StyleName } from './styles';
import { HEADERS, LEGEND_STALE, legendMeanings, PARAMETER_SHEET, STALE_WORD } from './texts';
import { STATUS_WORDS } from './texts';

const C = PARAMETER_COLUMNS;

const header = (words: readonly string[], input?: number): GridRow =>
  words.map((word, index) => valueCell(word, index === input ? 'headerInput' : 'header'));

const line = (text: string, style: StyleName): GridRow => [valueCell(text, style)];

/** The parameters with their header, from the header row on. */
export const parameterBlock = (
  { assessment, typed }: LayoutInput,
  moves: PlannedMoves | undefined,
): readonly GridRow[] => {
  const rowOf = (index: number): number => PARAMETER_HEADER_ROW + 1 + index;
  const nearly = PARAMETERS.findIndex(({ id }) => id === 'nearlyReached');
  const H = HEADERS.parameters;
  return [
    header([H.label, H.value, H.unit, H.explanation, H.inUse, H.name], C.value),
    ...PARAMETERS.map((parameter, index) =>
      parameterCells(parameter, assessment, typed, {
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
  const H = HEADERS.answers;
  const heading = line(PARAMETER_SHEET.answers, 'heading');
  if (rows.length === 0) return [heading, line(PARAMETER_SHEET.noAnswers, 'explanation')];
  return [
    heading,
    line(PARAMETER_SHEET.answersExplanation, 'explanation'),
    header([H.sheet, H.role, H.header, H.candidates, H.situation], C.value),
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
    [valueCell(HEADERS.legend.status, 'header'), valueCell(HEADERS.legend.meaning, 'header')],
    ...STATUSES.map((status) => row(STATUS_WORDS[status], meanings[status])),
    row(STALE_WORD, LEGEND_STALE),
  ];
};

/** What the program keeps for its next run. */
export const technicalBlock = ({ digest, typed, assessment }: LayoutInput): readonly GridRow[] => [
  line(PARAMETER_SHEET.technical, 'heading'),
  [valueCell(HEADERS.technical.item, 'header'), valueCell(HEADERS.technical.value, 'header')],
  [valueCell(PARAMETER_SHEET.digest, 'strong'), valueCell(digest, 'explanation')],
  [valueCell(PARAMETER_SHEET.year, 'strong'), valueCell(String(assessment.year), 'explanation')],
  [
    valueCell(PARAMETER_SHEET.lineage, 'strong'),
    textCell(lineageAfter(typed, digest).join(' '), 'explanation'),
  ],
  [valueCell(PARAMETER_SHEET.moved, 'strong'), textCell(movedWords(typed.moved), 'explanation')],
];

const movedWords = (moved: LayoutInput['typed']['moved']): string | null =>
  moved.length === 0
    ? null
    : JSON.stringify(moved.map(({ from, to, title }) => JSON.stringify([from, to, title])));

/** The statuses now and before, as three hidden columns with their headers. */
export const statusColumns = ({
  assessment,
  typed,
  digest,
}: LayoutInput): readonly (readonly PlannedCell[])[] => {
  const history = statusHistory(assessment, typed, digest);
  const column = (head: string, cell: (index: number) => string | null): readonly PlannedCell[] => [
    valueCell(head, 'technical'),
    ...history.map((_, index) => textCell(cell(index), 'technical')),
  ];
  const H = HEADERS.statuses;
  return [
    column(H.code, (index) => history[index]?.code ?? null),
    column(H.now, (index) => history[index]?.now ?? null),
    column(H.before, (index) => history[index]?.before ?? null),
  ];
};
