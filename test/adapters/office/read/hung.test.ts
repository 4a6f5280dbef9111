/** @jest-environment jsdom */
import '../support/textCoding';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { lossWords } from '../../../../src/application/changes/lossWords';
import { planChanges } from '../../../../src/application/changes/planChanges';
import type { HostNote, HostSheet } from '../../../../src/preview/host/hostWorkbook';
import type { PlannedMoves } from '../../../../src/sheets/plan';
import { excelClient } from '../../../preview/host/support/excelClient';
import { plannedSheet, planOf, value } from '../../xlsx/support/planned';
import { inExcel, type InExcel } from '../support/openInExcel';
import { withNotes } from '../support/withNotes';
import { userWorkbook } from '../support/workbooks';

const lines = (count: number): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: count }, (_, line) => [line, line]));

const table = (codes: readonly string[], rows?: PlannedMoves['rows']) =>
  plannedSheet({
    cells: [
      [value('Codice', 'header'), value('Esito', 'header')],
      ...codes.map((code) => [value(code), value(null, 'input')]),
    ],
    ...(rows === undefined ? {} : { moves: { rows, columns: lines(2) } }),
  });

const FIRST = planOf(table(['A01', 'A02', 'A03']));
const SAME = planOf(table(['A01', 'A02', 'A03'], lines(4)));
/** A01 goes, A00 comes first, A02 and A03 change places. */
const TURNED = planOf(table(['A00', 'A03', 'A02'], new Map([[0, 0], [2, 3], [3, 2]]))); // prettier-ignore

const note = (row: number, content: string, column = 1): HostNote => ({
  row,
  column,
  content,
  author: 'Rossi',
});

interface Written extends InExcel {
  readonly sheet: () => HostSheet;
  /** `row,column content (author)`, in the order of places. */
  readonly notes: () => readonly string[];
}

const written = async (hang: (sheet: HostSheet) => void, apiSet = '1.18'): Promise<Written> => {
  const inside = inExcel(userWorkbook(), { apiSet });
  const sheet = (): HostSheet => inside.excel.workbook().sheets.at(-1) as HostSheet;
  await inside.port.read();
  await inside.port.write(FIRST);
  inside.excel.alter(() => hang(sheet()));
  return {
    ...inside,
    sheet,
    notes: () =>
      (sheet().notes ?? [])
        .map(({ row, column, content, author }) => `${row},${column} ${content} (${author})`)
        .sort(),
  };
};

const lossesOf = async ({ port }: InExcel, plan = TURNED): Promise<readonly string[]> =>
  planChanges(plan, await port.read())
    .flatMap(({ losses }) => losses)
    .map(lossWords);

beforeAll(() => withNotes(excelClient()));

describe('notes on a generated sheet in Excel', () => {
  const NOTES = [note(0, 'testata'), note(1, 'di A01'), note(2, 'di A02'), note(3, 'di A03')];

  test('are told before they lose row or author, in three requests', async () => {
    const inside = await written((sheet) => (sheet.notes = NOTES));
    inside.excel.resetTraffic();
    expect(await lossesOf(inside)).toEqual([
      'Commenti la cui riga non c’è più: vengono spostati sotto la tabella, con il loro testo («Stato indicatori»: B2).',
      'Note che seguono la loro riga con il solo testo: Excel vi registra come autore chi scrive e dà al riquadro l’aspetto consueto («Stato indicatori»: B3, B4).',
    ]);
    expect(inside.excel.traffic().syncs).toBe(3);
    expect(await lossesOf(inside, SAME)).toEqual([]);
  });

  test('follow their rows, below the table where the row goes, in five requests', async () => {
    const inside = await written((sheet) => (sheet.notes = NOTES));
    await inside.port.read();
    inside.excel.resetTraffic();
    await inside.port.write(TURNED);
    expect(inside.excel.traffic().syncs).toBe(5);
    expect(inside.notes()).toEqual([
      '0,1 testata (Rossi)',
      '2,1 di A03 (Chi scrive)',
      '3,1 di A02 (Chi scrive)',
      '4,0 di A01 (Chi scrive)',
    ]);
  });

  test('stay untouched where nothing moves', async () => {
    const inside = await written((sheet) => (sheet.notes = NOTES));
    await inside.port.read();
    await inside.port.write(SAME);
    expect(inside.sheet().notes).toEqual(NOTES);
  });

  test('go back when the write is undone, with what people wrote in them meanwhile', async () => {
    const inside = await written((sheet) => (sheet.notes = NOTES));
    await inside.port.read();
    await inside.port.write(TURNED);
    inside.excel.alter(() => {
      const sheet = inside.sheet();
      const rest = (sheet.notes ?? []).filter(({ row }) => row !== 2);
      sheet.notes = [...rest, note(2, 'di A03, visto'), note(1, 'di A00')];
    });
    inside.excel.resetTraffic();
    await inside.port.undo();
    expect(inside.excel.traffic().syncs).toBeLessThanOrEqual(6);
    expect(inside.notes()).toEqual([
      '0,1 testata (Rossi)',
      // The cell of the note of A01 was taken meanwhile, so that one stays.
      '1,1 di A00 (Rossi)',
      '2,1 di A02 (Chi scrive)',
      '3,1 di A03, visto (Chi scrive)',
      '4,0 di A01 (Chi scrive)',
    ]);
  });

  test.each(['failing-halfway', 'failing'] as const)(
    'stand where they stood after a write that broke off (%s)',
    async (fault) => {
      const inside = await written((sheet) => (sheet.notes = NOTES));
      await inside.port.read();
      inside.excel.inject(fault, 5);
      await expect(inside.port.write(TURNED)).rejects.toMatchObject({ aftermath: 'restored' });
      expect(inside.sheet().notes).toEqual(NOTES);
    },
  );

  test('never come to a cell with a thread', async () => {
    const inside = await written((sheet) => {
      sheet.notes = [note(2, 'di A02')];
      sheet.comments = [{ id: '{1}', row: 3, column: 1, content: 'chiedere', author: 'Bianchi' }];
    });
    await inside.port.read();
    await inside.port.write(TURNED);
    expect(inside.notes()).toEqual(['4,0 di A02 (Chi scrive)']);
    await inside.port.undo();
    expect(inside.notes()).toEqual(['2,1 di A02 (Chi scrive)']);
  });

  test('come back with a sheet that the plan no longer had', async () => {
    const inside = await written((sheet) => (sheet.notes = [note(2, 'di A02')]));
    await inside.port.read();
    await inside.port.write(planOf(plannedSheet({ mark: 'Traguardo_X', title: 'X' })));
    await inside.port.undo();
    expect(inside.notes()).toEqual(['2,1 di A02 (Chi scrive)']);
  });

  test('are not asked for in an Excel that knows none', async () => {
    const inside = await written((sheet) => (sheet.notes = NOTES), '1.17');
    expect(await lossesOf(inside)).toEqual([]);
    await inside.port.write(TURNED);
    await inside.port.undo();
    expect(inside.sheet().notes).toEqual(NOTES);
  });
});

describe('tables and floating objects on a generated sheet in Excel', () => {
  const ALL = { top: 0, left: 0, bottom: 3, right: 1 };

  test('are told before the write: tables always, objects where rows move', async () => {
    const inside = await written((sheet) => {
      sheet.tables = [{ name: 'Tabella1', range: ALL }];
      sheet.charts = ['Grafico 1'];
    });
    expect(await lossesOf(inside)).toEqual([
      'La tabella (o tabella pivot) creata sul foglio viene tolta; i dati restano («Stato indicatori»).',
      'Grafici, immagini e forme restano dove sono mentre le righe sotto di loro si spostano: dopo la scrittura vanno rimessi al loro posto a mano («Stato indicatori»).',
    ]);
    expect(await lossesOf(inside, SAME)).toHaveLength(1);
  });

  test.each(['Image', 'GeometricShape', 'Group', 'Line'])(
    'a shape of kind %s is told',
    async (kind) => {
      const inside = await written((sheet) => (sheet.shapes = [kind]));
      expect(await lossesOf(inside)).toHaveLength(1);
    },
  );

  test('what Excel draws itself is not told', async () => {
    const inside = await written((sheet) => (sheet.shapes = ['Unsupported']));
    expect(await lossesOf(inside)).toEqual([]);
  });

  test('a table becomes plain cells, also when a write is undone, and shows what its filter hid', async () => {
    const inside = await written((sheet) => {
      sheet.tables = [{ name: 'Tabella1', range: ALL }];
      sheet.hiddenRows.add(2);
    });
    const merged = table(['A01', 'A02', 'A03'], lines(4));
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    await inside.port.read();
    await inside.port.write(planOf({ ...merged, merges }));
    expect(inside.sheet()).toMatchObject({ tables: [], merges });
    expect([...inside.sheet().hiddenRows]).toEqual([]);
    inside.excel.alter(() => (inside.sheet().tables = [{ name: 'Tabella2', range: ALL }]));
    await inside.port.undo();
    expect(inside.sheet()).toMatchObject({ tables: [], merges: [] });
  });

  test('a pivot table goes, as nothing can be written over it', async () => {
    const inside = await written((sheet) => {
      sheet.pivotTables = [{ name: 'Pivot1', range: ALL }];
    });
    expect(await lossesOf(inside)).toHaveLength(1);
    await inside.port.write(TURNED);
    expect(inside.sheet().pivotTables).toEqual([]);
  });
});
