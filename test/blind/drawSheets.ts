import { buildRegister } from '../../src/domain/register/buildRegister';
import type { CellContent, Written } from '../../src/domain/model/cell';
import type { Indicator } from '../../src/domain/model/indicator';
import type {
  WrittenIndicator,
  WrittenNarrative,
  WrittenSheets,
} from '../../src/domain/model/written';
import type { BlindIndicator, BlindTarget } from './blindCase';

const YEAR = 2023;

const write = (content: CellContent, row: number, column: number): Written => ({
  content,
  cell: { sheet: 'Scheda', row, column },
});

const words = (text: string, row: number, column: number): Written =>
  write({ kind: 'text', text }, row, column);

const optional = (text: string | undefined, row: number, column: number): Written | null =>
  text === undefined ? null : words(text, row, column);

const EMPTY: Omit<WrittenIndicator, 'name' | 'algorithm' | 'targets' | 'unit'> = {
  objective: 'one',
  deadline: null,
  actuals: [],
  narrative: null,
  achievement: null,
  weight: null,
  polarity: null,
  baseline: null,
  status: null,
  gap: null,
  source: null,
  note: null,
  remarks: [],
  history: [],
  rounds: [],
  ofYear: null,
  hidden: false,
};

type Row = Omit<BlindIndicator, 'truth'>;

const rowOf = (each: Row, row: number, target: Written): WrittenIndicator => ({
  ...EMPTY,
  name: words(each.name, row, 0),
  algorithm: optional(each.algorithm, row, 1),
  targets: [{ year: null, written: target }],
  unit: optional(each.unit, row, 3),
});

const read = (
  indicators: readonly WrittenIndicator[],
  narratives: readonly WrittenNarrative[],
  year = YEAR,
): readonly Indicator[] => {
  const sheets: WrittenSheets = {
    objectives: [
      {
        key: 'one',
        codeAsWritten: 'A01',
        title: 'Obiettivo',
        level: 'operational',
        area: null,
        department: null,
        individual: false,
        parent: null,
        evaluation: null,
        remarks: [],
        cell: { sheet: 'Scheda', row: 0, column: 0 },
      },
    ],
    indicators,
    narratives,
    banners: [],
    notes: [],
    tables: [],
  };
  return buildRegister(sheets, year, {
    confirmed: () => ({ target: null, actual: null }),
    decide: (_code, printed) => printed,
  }).indicators;
};

/** The indicators as read from rows with one narrative below them. */
export const readToldBelow = (
  rows: readonly Row[],
  text: string,
  year = YEAR,
): readonly Indicator[] => {
  const indicators = rows.map((each, index) => ({
    ...rowOf(each, index + 2, words(each.target, index + 2, 2)),
    narrative: 0,
  }));
  const places = rows.map((_, index) => index);
  return read(indicators, [{ written: words(text, rows.length + 2, 0), indicators: places }], year);
};

/** The indicator as read from a row with its result in a column of its own. */
export const readInColumn = (row: Row, text: string): Indicator | undefined =>
  read(
    [
      {
        ...rowOf(row, 2, words(row.target, 2, 2)),
        actuals: [{ year: null, written: words(text, 2, 4) }],
      },
    ],
    [],
  )[0];

/** The target cell of a case; a part between tildes is struck out. */
const targetCell = (text: string): Written => {
  if (!text.includes('~')) return words(text, 2, 2);
  const runs = text.split('~').map((part, index) => ({ text: part, struck: index % 2 === 1 }));
  return write({ kind: 'text', text: text.replaceAll('~', ''), runs }, 2, 2);
};

/** The indicator as read from a row that holds nothing but its target. */
export const readTargetOnly = (each: BlindTarget): Indicator | undefined =>
  read(
    [
      rowOf(
        { name: each.name ?? 'Indicatore', target: each.text, ...each },
        2,
        targetCell(each.text),
      ),
    ],
    [],
  )[0];
