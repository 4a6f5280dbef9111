/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import type { HostSheet, HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { ensureCell } from '../../../src/preview/host/store/cells';
import { inExcel, type InExcel } from './support/openInExcel';
import { troubleOf } from './support/troubleOf';
import { contentOf, OTHER_PLAN, PLAN, userWorkbook } from './support/workbooks';

const fresh = async (): Promise<InExcel> => {
  const opened = inExcel(userWorkbook(), { calculates: true });
  await opened.port.read();
  return opened;
};

const evaluated = async (): Promise<InExcel> => {
  const opened = await fresh();
  await opened.port.write(PLAN);
  await opened.port.read();
  return opened;
};

const sheetOf = (workbook: HostWorkbook, name: string): HostSheet => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

/** Expects work to stop with a trouble and to leave the workbook as it found it. */
const expectTrouble = async (
  { excel }: InExcel,
  work: () => Promise<unknown>,
  expected: readonly [trouble: string, about: string | null],
): Promise<void> => {
  const before = contentOf(excel.workbook());
  const { trouble, about, aftermath } = await troubleOf(work());
  expect([trouble, about, aftermath]).toEqual([...expected, 'untouched']);
  expect(contentOf(excel.workbook())).toEqual(before);
};

describe('a protected workbook', () => {
  test('refuses a write that adds sheets', async () => {
    const opened = await fresh();
    opened.excel.alter((workbook) => (workbook.isProtected = true));
    await expectTrouble(opened, () => opened.port.write(PLAN), ['protected-workbook', null]);
  });

  test('refuses a write that renames a sheet of ours', async () => {
    const opened = await evaluated();
    opened.excel.alter((workbook) => (workbook.isProtected = true));
    const [state, parameters] = PLAN.sheets;
    const renamed = { ...PLAN, names: [], sheets: [state, { ...parameters, title: 'Altro' }] };
    await expectTrouble(opened, () => opened.port.write(renamed as typeof PLAN), [
      'protected-workbook',
      null,
    ]);
  });

  test('refuses a write that gives a tab another colour', async () => {
    const opened = await evaluated();
    opened.excel.alter((workbook) => (workbook.isProtected = true));
    const [state, parameters] = PLAN.sheets;
    const recoloured = { ...PLAN, sheets: [{ ...state, tabColour: '#C00000' }, parameters] };
    await expectTrouble(opened, () => opened.port.write(recoloured as typeof PLAN), [
      'protected-workbook',
      null,
    ]);
  });

  test('takes a write that leaves its sheets where they are', async () => {
    const { excel, port } = await evaluated();
    excel.alter((workbook) => (workbook.isProtected = true));
    await port.write(PLAN);
    await port.undo();
    expect(port.canUndo()).toBe(false);
  });

  test('refuses to take a write back that added sheets', async () => {
    const opened = await fresh();
    await opened.port.write(PLAN);
    opened.excel.alter((workbook) => (workbook.isProtected = true));
    await expectTrouble(opened, () => opened.port.undo(), ['protected-workbook', null]);
    opened.excel.alter((workbook) => (workbook.isProtected = false));
    await opened.port.undo();
    expect(opened.excel.workbook().sheets).toHaveLength(2);
  });
});

describe('a read-only workbook', () => {
  test('can be read, and refuses to be written', async () => {
    const opened = inExcel({ ...userWorkbook(), isReadOnly: true }, { calculates: true });
    expect((await opened.port.read()).sheets).toHaveLength(2);
    await expectTrouble(opened, () => opened.port.write(PLAN), ['read-only', null]);
  });

  test('refuses to take a write back', async () => {
    const opened = await evaluated();
    opened.excel.alter((workbook) => (workbook.isReadOnly = true));
    await expectTrouble(opened, () => opened.port.undo(), ['read-only', null]);
  });
});

describe('a protected sheet', () => {
  test('of the user does not matter', async () => {
    const { excel, port } = await fresh();
    excel.alter(({ sheets }) => sheets.forEach((sheet) => (sheet.isProtected = true)));
    const before = contentOf(excel.workbook());
    await port.read();
    await port.write(PLAN);
    expect(excel.workbook().sheets).toHaveLength(4);
    await port.undo();
    // The named cell style stays: somebody may use it by now.
    expect(contentOf({ ...excel.workbook(), styles: [] })).toEqual(before);
  });

  test.each(['Stato indicatori', 'Parametri'])('of ours refuses a write: %s', async (name) => {
    const opened = await evaluated();
    const { excel, port } = opened;
    excel.alter((workbook) => (sheetOf(workbook, name).isProtected = true));
    await expectTrouble(opened, () => port.write(OTHER_PLAN), ['protected-sheet', name]);
    await expectTrouble(opened, () => port.undo(), ['protected-sheet', name]);
    excel.alter((workbook) => (sheetOf(workbook, name).isProtected = false));
    await port.write(OTHER_PLAN);
    expect(excel.workbook().sheets.map((sheet) => sheet.name)).toContain('Parametri (2)');
  });
});

describe('a workbook that changed after it was read', () => {
  const remove = (workbook: HostWorkbook): void => {
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Scheda 2');
  };
  const rename = (workbook: HostWorkbook): void => {
    sheetOf(workbook, 'Scheda 2').name = 'Scheda due';
  };
  const add = (workbook: HostWorkbook): void => {
    const [sheet] = userWorkbook(1).sheets;
    workbook.sheets.push({ ...(sheet as HostSheet), id: '{new}', name: 'Scheda 3' });
  };

  test.each([
    ['a sheet that was deleted', remove, 'vanished', 'Scheda 2'],
    ['a sheet that was renamed', rename, 'vanished', 'Scheda 2'],
    ['a sheet that was added', add, 'changed', 'Scheda 3'],
  ])('stops the write at %s', async (_, change, trouble, about) => {
    for (const open of [fresh, evaluated]) {
      const opened = await open();
      opened.excel.alter(change);
      await expectTrouble(opened, () => opened.port.write(OTHER_PLAN), [trouble, about]);
      await opened.port.read();
      await opened.port.write(OTHER_PLAN);
    }
  });

  test.each([
    ["a cell of the user's", { sheet: 'Scheda 1', row: 1, column: 1 }, 'changed', "'Scheda 1'!B2"],
    [
      "a formula of the user's",
      { sheet: 'Scheda 1', row: 1, column: 3 },
      'changed',
      "'Scheda 1'!D2",
    ],
    [
      'an entry of the evaluators',
      { sheet: 'Stato indicatori', row: 1, column: 2 },
      'changed',
      "'Stato indicatori'!C2",
    ],
    [
      'a cell that only the program writes',
      { sheet: 'Stato indicatori', row: 2, column: 0 },
      'written-elsewhere',
      "'Stato indicatori'!A3",
    ],
    [
      'an entry below the table',
      { sheet: 'Stato indicatori', row: 40, column: 2 },
      'written-elsewhere',
      "'Stato indicatori'!C41",
    ],
  ])('stops the write at %s', async (_, cell, trouble, about) => {
    const opened = await evaluated();
    opened.excel.type(cell, '77');
    await expectTrouble(opened, () => opened.port.write(OTHER_PLAN), [trouble, about]);
  });

  test('stops a second write at what was typed after the first', async () => {
    const opened = await evaluated();
    await opened.port.write(PLAN);
    opened.excel.type({ sheet: 'Stato indicatori', row: 1, column: 2 }, 'meteo');
    await expectTrouble(opened, () => opened.port.write(PLAN), [
      'changed',
      "'Stato indicatori'!C2",
    ]);
  });

  test('stops undoing at what was typed since, and loses nothing', async () => {
    const opened = await evaluated();
    await opened.port.write(PLAN);
    opened.excel.type({ sheet: 'Stato indicatori', row: 1, column: 2 }, 'meteo');
    await expectTrouble(opened, () => opened.port.undo(), ['changed', "'Stato indicatori'!C2"]);
    opened.excel.type({ sheet: 'Stato indicatori', row: 1, column: 2 }, '');
    await opened.port.undo();
  });

  test('stops undoing at a generated sheet that was deleted', async () => {
    const opened = await evaluated();
    await opened.port.write(PLAN);
    opened.excel.alter((workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Parametri');
    });
    await expectTrouble(opened, () => opened.port.undo(), ['vanished', 'Parametri']);
  });
});

describe('a workbook that cannot be handled', () => {
  test('says which sheet reaches too far', async () => {
    const workbook = userWorkbook();
    const last = ensureCell(workbook.sheets[1] as HostSheet, 1_048_575, 3);
    last.value = { kind: 'text', text: 'x' };
    const opened = inExcel(workbook);
    await expectTrouble(opened, () => opened.port.read(), ['too-large', 'Scheda 2']);
  });

  test('keeps going where formats of a generated sheet reach to its end', async () => {
    const { excel, port } = await evaluated();
    excel.alter((workbook) => {
      ensureCell(sheetOf(workbook, 'Parametri'), 1_048_575, 0).format = { bold: true };
    });
    await port.read();
    excel.resetTraffic();
    await port.write(OTHER_PLAN);
    expect(excel.traffic().syncs).toBeLessThanOrEqual(6);
    expect(sheetOf(excel.workbook(), 'Parametri (2)').cells.size).toBe(2);
  });

  test('says that an Excel before ExcelApi 1.12 is too old, whatever is asked', async () => {
    const opened = inExcel(userWorkbook(), { apiSet: '1.11' });
    const { port } = opened;
    for (const work of [
      () => port.read(),
      () => port.write(PLAN),
      () => port.undo(),
      () => port.select({ sheet: 'Scheda 1', row: 0, column: 0 }),
      () => port.watch(() => undefined),
    ]) {
      await expectTrouble(opened, work, ['too-old', null]);
    }
    expect(opened.excel.traffic().syncs).toBe(0);
  });

  test('has nothing to undo before anything was written', async () => {
    const opened = await fresh();
    await expectTrouble(opened, () => opened.port.undo(), ['nothing-to-undo', null]);
  });

  test('shows cells, and says where the sheet of one is gone', async () => {
    const opened = await fresh();
    await opened.port.select({ sheet: 'Scheda 2', row: 3, column: 1 });
    expect(opened.excel.workbook().active).toMatchObject({ range: { top: 3, left: 1 } });
    const work = () => opened.port.select({ sheet: 'Scheda 9', row: 0, column: 0 });
    await expectTrouble(opened, work, ['vanished', 'Scheda 9']);
  });
});
