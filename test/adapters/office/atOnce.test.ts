/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { WorkbookTrouble } from '../../../src/application/port/workbookTrouble';
import type { EmbeddedExcel } from '../../../src/preview/host/embeddedExcel';
import type { Plan } from '../../../src/sheets/plan';
import { plannedSheet, planOf, value } from '../xlsx/support/planned';
import { lateRequests } from './support/lateRequests';
import { inExcel, type InExcel } from './support/openInExcel';
import { troubleOf } from './support/troubleOf';
import { contentOf, contentWithoutIds, OTHER_PLAN, PLAN, userWorkbook } from './support/workbooks';

const LOCK = 'Traguardo_scrittura_in_corso';

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

/** Written in several requests. */
const LONG_PLAN: Plan = planOf(
  plannedSheet({
    cells: Array.from({ length: 130 }, (_, row) => [value(`${row} ${'parola '.repeat(4_600)}`)]),
  }),
  plannedSheet({ mark: 'Traguardo_Anomalie', title: 'Anomalie', cells: [[value('x')]] }),
);

/** A generated sheet has other contents, or another title. */
const STOPPED = /^(?:written-elsewhere|vanished), untouched$/;

const lockStands = (excel: EmbeddedExcel): boolean =>
  excel.workbook().names.some(({ name }) => name === LOCK);

const outcomeOf = async (work: Promise<void>): Promise<string> => {
  try {
    await work;
    return 'written';
  } catch (error) {
    if (!(error instanceof WorkbookTrouble)) throw error;
    return `${error.trouble}, ${error.aftermath}`;
  }
};

const reached = async (excel: EmbeddedExcel, syncs: number): Promise<void> => {
  while (excel.traffic().syncs < syncs) await Promise.resolve();
};

const writtenAlone = async (open: () => Promise<InExcel>, plan: Plan): Promise<unknown> => {
  const { excel, port } = await open();
  await port.write(plan);
  return contentWithoutIds(excel.workbook());
};

describe('two panes', () => {
  test.each([
    ['fresh', fresh],
    ['evaluated', evaluated],
  ])('stop the second that writes from an old reading: %s', async (_, open) => {
    const { excel, port, secondPort } = await open();
    const second = secondPort();
    await second.read();
    await port.write(OTHER_PLAN);
    const written = contentOf(excel.workbook());
    expect(await outcomeOf(second.write(PLAN))).toMatch(STOPPED);
    expect(contentOf(excel.workbook())).toEqual(written);
    await second.read();
    await second.write(PLAN);
    expect(await outcomeOf(port.write(PLAN))).toMatch(/, untouched$/);
  });

  describe.each([
    ['a first', fresh, PLAN, OTHER_PLAN],
    ['a further', evaluated, OTHER_PLAN, PLAN],
    ['a long', evaluated, LONG_PLAN, OTHER_PLAN],
  ] as const)('that press the button at once for %s write', (_, open, plan, other) => {
    // The second begins while the first asks, checks, locks and writes.
    test.each([0, 1, 2, 3, 4, 5])('write one of both, begun after %i requests', async (ahead) => {
      const alone = [await writtenAlone(open, plan), await writtenAlone(open, other)];
      const { excel, port, secondPort } = await open();
      const second = secondPort();
      await second.read();
      excel.resetTraffic();
      const first = outcomeOf(port.write(plan));
      await reached(excel, ahead);
      const outcomes = await Promise.all([first, outcomeOf(second.write(other))]);
      expect(outcomes).toContain('written');
      expect(outcomes).toContainEqual(expect.stringMatching(STOPPED));
      expect(contentWithoutIds(excel.workbook())).toEqual(alone[outcomes.indexOf('written')]);
    });
  });

  // It compared what the workbook holds; only the lock's request looks once more.
  test.each([
    ['an entry of the evaluators', 1, 2, 'changed'],
    ['a cell that only the program writes', 2, 0, 'written-elsewhere'],
    ['an entry below the table', 40, 0, 'written-elsewhere'],
  ])('stop at %s that was typed while the first compared', async (_, row, column, trouble) => {
    for (const work of ['write', 'undo'] as const) {
      const { excel, port } = await evaluated();
      excel.resetTraffic();
      const outcome = outcomeOf(work === 'write' ? port.write(OTHER_PLAN) : port.undo());
      await reached(excel, 3);
      excel.type({ sheet: 'Stato indicatori', row, column }, 'meteo');
      const typed = contentOf(excel.workbook());
      expect(await outcome).toMatch(/^(?:changed|written-elsewhere), untouched$/);
      if (work === 'write') expect(await outcome).toBe(`${trouble}, untouched`);
      expect(contentOf(excel.workbook())).toEqual(typed);
    }
  });

  test('stop undoing what the other wrote over', async () => {
    const { excel, port, secondPort } = await evaluated();
    await port.write(OTHER_PLAN);
    const second = secondPort();
    await second.read();
    await second.write(PLAN);
    const written = contentOf(excel.workbook());
    expect(await outcomeOf(port.undo())).toMatch(/^(?:changed|vanished), untouched$/);
    expect(contentOf(excel.workbook())).toEqual(written);
  });

  test('let the next write over a lock that a closed pane left, once it was read', async () => {
    const { excel, port, secondPort } = await evaluated();
    const second = secondPort();
    await second.read();
    excel.inject('failing-halfway', 5);
    excel.inject('closed', 6, Infinity);
    expect(await outcomeOf(port.write(OTHER_PLAN))).toBe('unknown, not-restored');
    excel.healthy();
    expect(lockStands(excel)).toBe(true);
    expect(await outcomeOf(second.write(PLAN))).toMatch(/, untouched$/);
    await second.read();
    await second.write(PLAN);
    expect(lockStands(excel)).toBe(false);
  });

  test('refuse to write while the lock of another stands', async () => {
    const { excel, port } = await evaluated();
    excel.alter(({ names }) =>
      names.push({
        name: LOCK,
        formula: '=TRUE',
        comment: 'Generato da Traguardo',
        visible: false,
      }),
    );
    const before = contentOf(excel.workbook());
    expect(await outcomeOf(port.write(PLAN))).toBe('written-elsewhere, untouched');
    expect(contentOf(excel.workbook())).toEqual(before);
  });

  test('see no lock while nobody writes, and none that people could see', async () => {
    const { excel, port } = await fresh();
    const seen: boolean[] = [];
    excel.subscribe(() => {
      const lock = excel.workbook().names.find(({ name }) => name === LOCK);
      if (lock !== undefined) seen.push(lock.visible);
    });
    await port.write(PLAN);
    expect(seen).toEqual([false]);
    expect(lockStands(excel)).toBe(false);
  });
});

describe('a request that Excel carries out after it was given up', () => {
  test.each([
    ['fresh', fresh, PLAN],
    ['evaluated', evaluated, OTHER_PLAN],
    ['long', evaluated, LONG_PLAN],
  ] as const)('changes nothing once all was put back: %s', async (_, open, plan) => {
    const counted = await open();
    counted.excel.resetTraffic();
    await counted.port.write(plan);
    for (let at = 5; at <= counted.excel.traffic().syncs; at++) {
      const { excel, port } = await open();
      const before = contentOf(excel.workbook());
      const late = lateRequests();
      late.hold(at);
      const trouble = await troubleOf(port.write(plan));
      expect([trouble.trouble, trouble.aftermath]).toEqual(['no-answer', 'restored']);
      await late.carryOut();
      expect({ at, workbook: contentOf(excel.workbook()) }).toEqual({ at, workbook: before });
      await port.write(plan);
    }
  });

  test.each([
    ['fresh', fresh, PLAN],
    ['evaluated', evaluated, OTHER_PLAN],
  ] as const)('is taken back where only its answer was lost: %s', async (_, open, plan) => {
    const { excel, port } = await open();
    const before = contentOf(excel.workbook());
    const late = lateRequests();
    late.hold(5);
    const trouble = troubleOf(port.write(plan));
    for (let turn = 0; turn < 500 && late.count() === 0; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    await late.carryOut();
    expect(lockStands(excel)).toBe(false);
    expect(contentOf(excel.workbook())).not.toEqual(before);
    const { aftermath } = await trouble;
    expect([(await trouble).trouble, aftermath]).toEqual(['no-answer', 'restored']);
    expect(contentOf(excel.workbook())).toEqual(before);
  });

  test('leaves but a lock, which the next write takes over', async () => {
    const { excel, port } = await evaluated();
    const late = lateRequests();
    late.hold(4);
    const trouble = await troubleOf(port.write(OTHER_PLAN));
    expect([trouble.trouble, trouble.aftermath]).toEqual(['no-answer', 'untouched']);
    await late.carryOut();
    expect(lockStands(excel)).toBe(true);
    await port.write(OTHER_PLAN);
    expect(lockStands(excel)).toBe(false);
  });

  test('changes nothing where it was to put back, after people undid it', async () => {
    const { excel, port } = await evaluated();
    const before = contentOf(excel.workbook());
    const late = lateRequests();
    excel.inject('failing-halfway', 5);
    // The list before putting back is the sixth.
    late.hold(7);
    expect((await troubleOf(port.write(OTHER_PLAN))).aftermath).toBe('not-restored');
    await port.undo();
    expect(contentOf(excel.workbook())).toEqual(before);
    await late.carryOut();
    expect(contentOf(excel.workbook())).toEqual(before);
  });
});
