import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { xlsxWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { NOTHING_DECIDED } from '../../../src/application/decisions/decisions';
import { lossWords } from '../../../src/application/changes/lossWords';
import { planChanges, planLosses } from '../../../src/application/changes/planChanges';
import { reviewWorkbook } from '../../../src/application/reviewWorkbook';
import type { CellContent } from '../../../src/domain/model/cell';
import type { Plan, PlannedCell, PlannedSheet, PlannedValue } from '../../../src/sheets/plan';
import type { SheetAttachment, SnapshotCell, WorkbookSnapshot } from '../../../src/sheets/snapshot';

const MARK = 'Traguardo_Stato_indicatori';
const STYLES: Plan['styles'] = {
  text: {},
  number2: { numberFormat: '#,##0.00' },
  date: { numberFormat: 'dd/mm/yyyy' },
  share: { numberFormat: '0.00%' },
};

type Drawn = PlannedValue | PlannedCell;
const planned = (value: Drawn): PlannedCell =>
  value !== null && typeof value === 'object' ? value : { value, style: 'text' };

/** A plan of one sheet: the rows as drawn, the table's header in row 1. */
const drawPlan = (rows: readonly (readonly Drawn[])[], part: Partial<PlannedSheet> = {}): Plan => ({
  names: [],
  styles: STYLES,
  sheets: [
    {
      mark: MARK,
      title: 'Stato',
      tabColour: '#000000',
      columns: (rows[1] ?? []).map(() => ({ width: 10 })),
      rowHeights: {},
      cells: rows.map((row) => row.map(planned)),
      merges: [],
      conditionalFormats: [],
      validations: [],
      freeze: { rows: 2, columns: 0 },
      filter: { top: 1, left: 0, bottom: rows.length - 1, right: 3 },
      print: {
        orientation: 'landscape',
        titleRows: { first: 0, last: 0 },
        header: '',
        footer: '',
      },
      ...part,
    },
  ],
});

const content = (value: string | number | boolean, format = 'General'): CellContent => {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'number', value: String(value), format };
};

const drawSnapshot = (
  rows: readonly (readonly (string | number | boolean | null | SnapshotCell)[])[],
): WorkbookSnapshot => ({
  marks: [{ name: MARK, sheet: 'Stato' }],
  sheets: [
    {
      name: 'Stato',
      kind: 'worksheet',
      visibility: 'visible',
      cells: rows.map((row) =>
        row.map((value) => {
          if (value === null) return undefined;
          return typeof value === 'object' ? value : { content: content(value) };
        }),
      ),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ],
});

const TITLE = ['Stato degli indicatori'];
const HEADER = ['Codice', 'Indicatore', '% raggiungimento', 'Stato'];
const FIRST = ['A01/1', 'Giorni', 80, 'non raggiunto'];
const SECOND = ['A01/2', 'Eventi', 100, 'raggiunto'];

const only = (plan: Plan, snapshot: WorkbookSnapshot) => {
  const [change, ...others] = planChanges(plan, snapshot);
  expect(others).toEqual([]);
  if (change === undefined) throw new Error('no change');
  return change;
};

describe('planChanges', () => {
  test('calls a sheet without a mark new, with its visible filled cells', () => {
    const plan = drawPlan([TITLE, HEADER, FIRST, ['A01/2', null, null, '']], {
      columns: [{ width: 1 }, { width: 1 }, { width: 1 }, { width: 1, hidden: true }],
    });
    expect(only(plan, { sheets: [], marks: [] })).toEqual({
      mark: MARK,
      title: 'Stato',
      kind: 'created',
      rows: 4,
      cells: 8,
      examples: [],
      losses: [],
    });
  });

  test('calls a sheet new whose mark points to a sheet that is gone', () => {
    const snapshot = { ...drawSnapshot([TITLE]), sheets: [] };
    expect(only(drawPlan([TITLE, HEADER]), snapshot).kind).toBe('created');
  });

  test('finds nothing where all that is shown is the same', () => {
    const formula: PlannedCell = { formula: 'A1*2', result: 80, style: 'number2' };
    const plan = drawPlan([TITLE, HEADER, ['A01/1', 'Giorni', formula, ''], []]);
    const stored = { content: content(80 + 5e-10, '0.00'), formula: true } as const;
    const change = only(plan, drawSnapshot([TITLE, HEADER, ['A01/1', 'Giorni', stored]]));
    expect(change).toMatchObject({ kind: 'unchanged', cells: 0, examples: [] });
  });

  test('names a cell by code and header, with numbers as Italians write them', () => {
    const after: PlannedCell = { formula: 'X', result: 97.5, style: 'number2' };
    const plan = drawPlan([TITLE, HEADER, ['A01/1', 'Giorni', after, 'non raggiunto'], SECOND]);
    const change = only(plan, drawSnapshot([TITLE, HEADER, FIRST, SECOND]));
    expect(change).toMatchObject({ kind: 'changed', rows: 4, cells: 1 });
    expect(change.examples).toEqual([
      {
        cell: { sheet: 'Stato', row: 2, column: 2 },
        row: 'A01/1',
        column: '% raggiungimento',
        before: '80',
        after: '97,5',
      },
    ]);
  });

  test('tells a missing value from zero', () => {
    const plan = drawPlan([TITLE, HEADER, ['A01/1', 'Giorni', 0, null]]);
    const change = only(
      plan,
      drawSnapshot([TITLE, HEADER, ['A01/1', 'Giorni', null, 'raggiunto']]),
    );
    expect(change.examples.map(({ before, after }) => [before, after])).toEqual([
      [null, '0'],
      ['raggiunto', null],
    ]);
  });

  test('shows dates and percentages as their formats do', () => {
    const plan = drawPlan([
      TITLE,
      HEADER,
      ['A01/1', { value: 45291, style: 'date' }, { value: 0.2856, style: 'share' }, ''],
    ]);
    const change = only(plan, drawSnapshot([TITLE, HEADER, ['A01/1']]));
    expect(change.examples.map(({ after }) => after)).toEqual(['31/12/2023', '28,56%']);
  });

  test('shows enough digits to see the difference', () => {
    const plan = drawPlan([TITLE, HEADER, ['A01/1', 'Giorni', 33.33333339, '']]);
    const change = only(plan, drawSnapshot([TITLE, HEADER, ['A01/1', 'Giorni', 33.3333333]]));
    expect(change.examples).toMatchObject([{ before: '33,3333333', after: '33,33333339' }]);
  });

  test('follows a row to its new place when another comes before it', () => {
    const plan = drawPlan([TITLE, HEADER, ['A00/1', 'Nuovo', null, 'non misurato'], FIRST]);
    const change = only(plan, drawSnapshot([TITLE, HEADER, FIRST]));
    expect(change.cells).toBe(3);
    expect(new Set(change.examples.map(({ row }) => row))).toEqual(new Set(['A00/1']));
  });

  test('says that a row goes, where it stands now', () => {
    const plan = drawPlan([TITLE, HEADER, SECOND]);
    const change = only(plan, drawSnapshot([TITLE, HEADER, FIRST, SECOND]));
    expect(change.cells).toBe(4);
    expect(change.examples[0]).toEqual({
      cell: { sheet: 'Stato', row: 2, column: 0 },
      row: 'A01/1',
      column: 'Codice',
      before: 'A01/1',
      after: null,
    });
  });

  test('sees that only the order changes', () => {
    const plan = drawPlan([TITLE, HEADER, FIRST, SECOND]);
    const change = only(plan, drawSnapshot([TITLE, HEADER, SECOND, FIRST]));
    expect(change).toMatchObject({ kind: 'changed', cells: 0, examples: [] });
  });

  test('finds columns by header, also where people moved the table down and to the right', () => {
    const moved = [['una nota'], [], [null, ...HEADER], [null, ...FIRST]];
    const plan = drawPlan([TITLE, HEADER, ['A01/1', 'Giorni', 80, 'raggiunto']]);
    const change = only(plan, drawSnapshot(moved));
    const inTable = change.examples.filter(({ row }) => row === 'A01/1');
    expect(inTable).toMatchObject([
      { column: 'Stato', before: 'non raggiunto', after: 'raggiunto' },
    ]);
  });

  test('keeps at most 20 examples and counts all', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`A/${at}`, 'x', at, 'nuovo']);
    const old = rows.map((row) => [...row.slice(0, 3), 'vecchio']);
    const change = only(drawPlan([TITLE, HEADER, ...rows]), drawSnapshot([TITLE, HEADER, ...old]));
    expect(change.cells).toBe(30);
    expect(change.examples).toHaveLength(20);
  });
});

describe.each(['schede-2023', 'indicatori-2023'])('planChanges on %s', (sample) => {
  test('finds four new sheets, and none to change once they are written', async () => {
    const workbook = xlsxWorkbook(new Uint8Array(readFileSync(`assets/samples/${sample}.xlsx`)));
    const before = await workbook.read();
    const first = reviewWorkbook(before, NOTHING_DECIDED).plan;
    if (first === null) throw new Error('no plan');
    expect(planChanges(first, before).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'created'),
    );
    await workbook.write(first);
    const after = await workbook.read();
    const again = reviewWorkbook(after, NOTHING_DECIDED).plan;
    if (again === null) throw new Error('no plan');
    expect(planChanges(again, after).map(({ kind, examples }) => [kind, examples])).toEqual(
      Array.from({ length: 4 }, () => ['unchanged', []]),
    );
  });

  test('names what another year changes', async () => {
    const workbook = xlsxWorkbook(new Uint8Array(readFileSync(`assets/samples/${sample}.xlsx`)));
    const first = reviewWorkbook(await workbook.read(), NOTHING_DECIDED).plan;
    if (first === null) throw new Error('no plan');
    await workbook.write(first);
    const after = await workbook.read();
    const { plan } = reviewWorkbook(after, { ...NOTHING_DECIDED, year: 2022 });
    if (plan === null) throw new Error('no plan');
    const changes = planChanges(plan, after);
    const parameters = changes.find(({ mark }) => mark === 'Traguardo_Parametri');
    expect(parameters?.kind).toBe('changed');
    expect(parameters?.examples.filter(({ after: next }) => next === '2022')).not.toEqual([]);
  });
});

describe('what people hung on a sheet', () => {
  const rows = [['Stato'], ['Codice', 'Esito'], ['A01', 'sì'], ['A02', 'no']];
  const moves = { rows: new Map([[0, 0], [1, 1], [3, 2]]), columns: new Map([[0, 0], [1, 1]]) }; // prettier-ignore
  const hung = (attachments: readonly SheetAttachment[]): WorkbookSnapshot => {
    const { marks, sheets } = drawSnapshot(rows);
    return { marks, sheets: sheets.map((sheet) => ({ ...sheet, attachments })) };
  };
  const losses = (attachments: readonly SheetAttachment[], part: Partial<PlannedSheet>) => {
    const plan = drawPlan([['Stato'], ['Codice', 'Esito'], ['A02', 'no']], part);
    const found = planLosses(plan, hung(attachments));
    expect(planChanges(plan, hung(attachments)).flatMap((change) => change.losses)).toEqual(found);
    return found.map(lossWords);
  };

  test('is told where its row goes, and where it cannot follow', () => {
    expect(
      losses(
        [
          { kind: 'comment', row: 2, column: 1 },
          { kind: 'comment', row: 3, column: 1 },
          { kind: 'link', row: 2, column: 0 },
          { kind: 'comment', row: 3, column: 0, staysAtCell: true },
          { kind: 'comment', row: 1, column: 0, staysAtCell: true },
          { kind: 'filter', row: 1, column: 0 },
          { kind: 'note', row: 2, column: 0 },
          { kind: 'note', row: 3, column: 1 },
          { kind: 'note', row: 1, column: 1 },
          { kind: 'table', row: 0, column: 0 },
          { kind: 'object', row: 0, column: 0, staysAtCell: true },
          { kind: 'object', row: 0, column: 0 },
        ],
        { moves },
      ),
    ).toEqual([
      'Commenti la cui riga non c’è più: vengono spostati sotto la tabella, con il loro testo («Stato»: B3, A3).',
      'Commenti che Excel lascia nella loro cella mentre la riga si sposta o scompare: dopo la scrittura vanno rimessi al loro posto a mano («Stato»: A4).',
      'Note che seguono la loro riga con il solo testo: Excel vi registra come autore chi scrive e dà al riquadro l’aspetto consueto («Stato»: B4).',
      'Collegamenti la cui riga non c’è più: vengono tolti («Stato»: A3).',
      'Il filtro impostato sul foglio viene tolto e tutte le righe tornano visibili («Stato»).',
      'La tabella (o tabella pivot) creata sul foglio viene tolta; i dati restano («Stato»).',
      'I controlli e gli oggetti inseriti nel foglio non si possono conservare: copiarli altrove («Stato»).',
      'Grafici, immagini e forme restano dove sono mentre le righe sotto di loro si spostano: dopo la scrittura vanno rimessi al loro posto a mano («Stato»).',
    ]);
  });

  test('is no loss where nothing moves, or in the room beside and below the table', () => {
    const around: readonly SheetAttachment[] = [
      { kind: 'comment', row: 9, column: 0 },
      { kind: 'comment', row: 2, column: 7, staysAtCell: true },
      { kind: 'link', row: 2, column: 1 },
      { kind: 'note', row: 2, column: 1 },
      { kind: 'object', row: 0, column: 0, staysAtCell: true },
    ];
    expect(losses(around, {})).toEqual([]);
    expect(losses(around.slice(0, 1), { moves })).toEqual([]);
  });

  test('names eight cells and counts the others', () => {
    const many = Array.from({ length: 11 }, (_, column) => ({
      kind: 'link' as const,
      row: 2,
      column,
    }));
    expect(losses(many, { moves })).toEqual([
      'Collegamenti la cui riga non c’è più: vengono tolti («Stato»: A3, B3, C3, D3, E3, F3, G3, H3 e altre 3).',
    ]);
  });
});
