import { describe, expect, test } from '@jest/globals';
import { evaluate, type Evaluation } from '../../../src/application/evaluate/evaluate';
import type { CellChange } from '../../../src/application/changes/cellChanges';
import { planChanges } from '../../../src/application/changes/planChanges';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { planToSnapshot } from '../../support/planToSnapshot';
import { ASSISTED, CHAMBER, EVENTS, FILES, TRAINED, withCode } from '../entries/scenarios/chamber';
import { drawnCell, drawnSheet, table } from '../entries/scenarios/drawing';
import { editWorkbook } from '../entries/scenarios/editWorkbook';
import { columnOf, headerRowOf, rowOf, textAt } from '../entries/scenarios/generatedCells';
import { accept, confirmActual, judge, scoreOnly } from '../entries/scenarios/people';
import type { DrawnSheet, Edit, Rows } from '../entries/scenarios/scenario';

/** The columns that people fill. */
const TYPED = [
  'Target confermato',
  'Consuntivo confermato',
  'Esito OIV',
  'Punteggio OIV',
  'Motivazione',
  'Esito',
  'Motivo',
];

const evaluated = (workbook: WorkbookSnapshot): Evaluation =>
  evaluate(workbook, { year: null, answers: [], earlier: null });

const drawn = (sheets: readonly DrawnSheet[]): WorkbookSnapshot => ({
  sheets: sheets.map(drawnSheet),
  marks: [],
});

/** The chamber as it was evaluated and filled in, its own rows then changed to these. */
const afterwards = (typed: readonly Edit[], rows: Rows): WorkbookSnapshot => {
  const first = planToSnapshot(evaluated(drawn(table(CHAMBER))).plan);
  const filled = editWorkbook(first, typed);
  return { ...filled, sheets: [...drawn(table(rows)).sheets, ...filled.sheets] };
};

const WORDS: readonly Edit[] = [
  confirmActual('A01/1', 160),
  confirmActual('A02/1', 45),
  confirmActual('A03/1', 8),
  ...judge('A02', 96),
  ...accept('Consuntivo mancante', 'A01/2'),
];

/** What the preview says of the cells that people filled, and every remark on typing over. */
const saidOf = (workbook: WorkbookSnapshot) => {
  const { plan, findings } = evaluated(workbook);
  const examples = planChanges(plan, workbook).flatMap((change) => change.examples);
  return {
    typed: examples.filter(({ column }: CellChange) => TYPED.includes(column ?? '')),
    over: findings.filter(({ check }) => check === 'typed-over').map(({ message }) => message),
  };
};

/** A column of people's own in `Anomalie`, with a note beside the finding of an indicator. */
const withNote = (workbook: WorkbookSnapshot, subject: string, note: string): WorkbookSnapshot => {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== 'Anomalie') return sheet;
    const header = headerRowOf(sheet, 'Anomalie', 'Esito');
    const row = rowOf(sheet, 'Anomalie', [subject], 'Esito');
    const width = sheet.cells[header]?.length ?? 0;
    const cells = sheet.cells.map((line, at) => {
      const text = at === header ? 'Nota nostra' : at === row ? note : null;
      if (text === null) return line;
      return Array.from({ length: width + 1 }, (__, column) =>
        column === width ? drawnCell(text) : line?.[column],
      );
    });
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
};

const NEW_ROW = ['A01', 'Ridurre i tempi', 'Reclami evasi', '>= 5', 6] as const;
const QUIET = { typed: [], over: [] };

describe('the preview of a write after rows moved', () => {
  test.each<readonly [string, Rows]>([
    ['nothing moved', CHAMBER],
    ['a row was inserted above', [NEW_ROW, ...CHAMBER]],
    ['the rows of an objective changed places', [TRAINED, FILES, ASSISTED, EVENTS]],
    ['an objective was renumbered', [FILES, TRAINED, withCode('A04', ASSISTED), EVENTS]],
    [
      'two objectives changed codes',
      [FILES, TRAINED, withCode('A03', ASSISTED), withCode('A02', EVENTS)],
    ],
  ])('claims no word as lost or typed over where %s', (_, rows) => {
    expect(saidOf(afterwards(WORDS, rows))).toEqual(QUIET);
  });

  test('compares a row with itself where words of another with its code are kept at the end', () => {
    const rows = [NEW_ROW, TRAINED, ASSISTED, EVENTS];
    const first = afterwards([confirmActual('A01/1', 160)], rows);
    const again = planToSnapshot(evaluated(first).plan);
    const workbook = { ...again, sheets: [...drawn(table(rows)).sheets, ...again.sheets] };
    expect(saidOf(workbook)).toEqual(QUIET);
  });

  test('keeps a note in a column of people’s own beside a finding whose indicator moved', () => {
    const workbook = withNote(
      afterwards(WORDS, [NEW_ROW, ...CHAMBER]),
      'A01/2',
      'chiesto al servizio',
    );
    const after = planToSnapshot(evaluated(workbook).plan);
    const sheet = after.sheets.find(({ name }) => name === 'Anomalie');
    if (sheet === undefined) throw new Error('no Anomalie');
    const row = rowOf(sheet, 'Anomalie', ['chiesto al servizio'], 'Esito');
    expect(textAt(sheet, row, columnOf(sheet, 'Anomalie', 'Oggetto'))).toBe('A01/3');
  });

  test('still names a word that a person takes back', () => {
    const workbook = afterwards(WORDS, [NEW_ROW, ...CHAMBER]);
    const { plan } = evaluated(editWorkbook(workbook, [scoreOnly('A02', 80)]));
    const { examples = [] } =
      planChanges(plan, workbook).find(({ mark }) => mark === 'Traguardo_Valutazione_OIV') ?? {};
    expect(examples).toContainEqual(
      expect.objectContaining({ row: 'A02', column: 'Punteggio OIV', before: '96', after: '80' }),
    );
  });
});
