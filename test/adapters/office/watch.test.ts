/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import type { HostWorkbook } from '../../../src/preview/host/hostWorkbook';
import { ensureCell } from '../../../src/preview/host/store/cells';
import { inExcel, type InExcel } from './support/openInExcel';
import { OTHER_PLAN, PLAN, userWorkbook } from './support/workbooks';

/** From 1.14 on Excel says who changed cells. */
const API_SETS = ['1.12', '1.14', '1.18'] as const;

interface Watched extends InExcel {
  /** How often it was called since it was last asked. */
  readonly calls: () => Promise<number>;
  readonly stop: () => void;
}

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const watched = async (apiSet: string): Promise<Watched> => {
  const opened = inExcel(userWorkbook(), { apiSet, calculates: true });
  await opened.port.read();
  let count = 0;
  const stop = await opened.port.watch(() => (count += 1));
  const calls = async (): Promise<number> => {
    await delivered();
    const told = count;
    count = 0;
    return told;
  };
  return { ...opened, calls, stop };
};

const reached = async (excel: EmbeddedExcel, syncs: number): Promise<void> => {
  while (excel.traffic().syncs < syncs) await Promise.resolve();
};

const USER_CELL = { sheet: 'Scheda 1', row: 1, column: 1 };

const deleteSecond = (workbook: HostWorkbook): void => {
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Scheda 2');
};

describe.each(API_SETS)('watching with ExcelApi %s', (apiSet) => {
  test('tells what people type, add and delete', async () => {
    const { excel, calls } = await watched(apiSet);
    excel.type(USER_CELL, '77');
    expect(await calls()).toBe(1);
    excel.alter(({ sheets }) => {
      const [sheet] = userWorkbook(1).sheets;
      if (sheet !== undefined) sheets.push({ ...sheet, id: '{new}', name: 'Altra' });
    });
    expect(await calls()).toBeGreaterThan(0);
    excel.alter(deleteSecond);
    expect(await calls()).toBeGreaterThan(0);
  });

  test('tells nothing of own writes and their undoing', async () => {
    const { port, calls } = await watched(apiSet);
    await port.write(PLAN);
    await port.write(OTHER_PLAN);
    await port.undo();
    expect(await calls()).toBe(0);
  });

  test('tells what people type into their sheets while the program writes', async () => {
    const { excel, port, calls } = await watched(apiSet);
    excel.resetTraffic();
    const written = port.write(PLAN);
    // The workbook was compared; the request that writes is still to come.
    await reached(excel, 4);
    excel.type(USER_CELL, '77');
    await written;
    expect(await calls()).toBe(1);
  });

  test('tells what people type into their sheets right after a write or its undoing', async () => {
    const { excel, port, calls } = await watched(apiSet);
    await port.write(PLAN);
    excel.type(USER_CELL, '77');
    expect(await calls()).toBe(1);
    await port.undo();
    excel.alter(deleteSecond);
    expect(await calls()).toBeGreaterThan(0);
  });

  test('tells nothing once it was stopped, even where Excel goes on telling', async () => {
    for (const refuses of [false, true]) {
      const { excel, calls, stop } = await watched(apiSet);
      if (refuses) excel.inject('failing');
      stop();
      await delivered();
      excel.type(USER_CELL, '77');
      expect(await calls()).toBe(0);
    }
  });
});

describe('watching an Excel that says who changed cells', () => {
  test('tells what people type into generated sheets right after a write', async () => {
    const { excel, port, calls } = await watched('1.14');
    await port.write(PLAN);
    excel.type({ sheet: 'Stato indicatori', row: 1, column: 2 }, 'meteo');
    expect(await calls()).toBe(1);
  });

  test('tells what somebody else changes in them', async () => {
    const { excel, port, calls } = await watched('1.14');
    await port.write(PLAN);
    await calls();
    excel.alter(({ sheets }) => {
      const state = sheets.find(({ name }) => name === 'Stato indicatori');
      if (state !== undefined) ensureCell(state, 1, 2).value = { kind: 'text', text: 'altri' };
    });
    expect(await calls()).toBe(1);
  });
});
