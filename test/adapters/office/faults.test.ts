/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { FAULTS, type Fault } from '../../../src/preview/host/embeddedExcel';
import type { Plan } from '../../../src/sheets/plan';
import { plannedSheet, planOf, value } from '../xlsx/support/planned';
import { inExcel, type InExcel } from './support/openInExcel';
import { TROUBLE_OF_FAULT as TROUBLES, troubleOf } from './support/troubleOf';
import { contentOf, contentWithoutIds, OTHER_PLAN, PLAN, userWorkbook } from './support/workbooks';

/** A workbook that nothing was written to yet, as read. */
const fresh = async (): Promise<InExcel> => {
  const opened = inExcel(userWorkbook(), { calculates: true });
  await opened.port.read();
  return opened;
};

/** A workbook with generated sheets, as read. */
const evaluated = async (): Promise<InExcel> => {
  const opened = await fresh();
  await opened.port.write(PLAN);
  await opened.port.read();
  return opened;
};

/** Texts of 4 MB in few cells, so that a write takes several requests. */
const LONG_PLAN: Plan = planOf(
  plannedSheet({
    cells: Array.from({ length: 130 }, (_, row) => [value(`${row} ${'parola '.repeat(4_600)}`)]),
  }),
  plannedSheet({ mark: 'Traguardo_Anomalie', title: 'Anomalie', cells: [[value('x')]] }),
);

const WRITES: readonly (readonly [kind: string, open: () => Promise<InExcel>, plan: Plan])[] = [
  ['a first write', fresh, PLAN],
  ['a further write', evaluated, OTHER_PLAN],
];

/** How many requests a write takes where nothing goes wrong. */
const requestsOf = async (open: () => Promise<InExcel>, plan: Plan): Promise<number> => {
  const { excel, port } = await open();
  excel.resetTraffic();
  await port.write(plan);
  return excel.traffic().syncs;
};

/** The list, the survey, the contents and the lock; then the sheets are written. */
const BEFORE_WRITING = 4;

const aftermathOf = (fault: Fault, at: number): string =>
  at <= BEFORE_WRITING || (fault === 'edit-mode' && at === BEFORE_WRITING + 1)
    ? 'untouched'
    : 'restored';

/** A write that meets a fault at one of its requests, and what the workbook then holds. */
const expectAsBefore = async (
  { excel, port }: InExcel,
  plan: Plan,
  fault: Fault,
  at: number,
): Promise<void> => {
  const before = contentOf(excel.workbook());
  // A request that is too large once is cut where it only asks; one that always is gives up.
  const cut = fault === 'too-large' && at < BEFORE_WRITING;
  excel.inject(fault, at, cut ? Infinity : 1);
  const trouble = await troubleOf(port.write(plan));
  excel.healthy();
  expect({ at, trouble: trouble.trouble, aftermath: trouble.aftermath }).toEqual({
    at,
    trouble: TROUBLES[fault],
    aftermath: aftermathOf(fault, at),
  });
  expect({ at, workbook: contentOf(excel.workbook()) }).toEqual({ at, workbook: before });
};

describe.each(FAULTS)('a request that meets the fault %s', (fault) => {
  test.each([1, 2, 3])('stops reading at request %i and touches nothing', async (at) => {
    const { excel, port } = inExcel(userWorkbook());
    const before = contentOf(excel.workbook());
    excel.inject(fault, at, fault === 'too-large' ? Infinity : 1);
    const trouble = await troubleOf(port.read());
    expect([trouble.trouble, trouble.aftermath]).toEqual([TROUBLES[fault], 'untouched']);
    expect(contentOf(excel.workbook())).toEqual(before);
    excel.healthy();
    expect((await port.read()).sheets).toHaveLength(2);
  });

  test.each(WRITES)(
    'leaves the workbook as before at whichever request of %s',
    async (_, open, plan) => {
      const requests = await requestsOf(open, plan);
      expect(requests).toBe(BEFORE_WRITING + 1);
      const written = await open();
      await written.port.write(plan);
      for (let at = 1; at <= requests; at++) {
        const opened = await open();
        const couldUndo = opened.port.canUndo();
        await expectAsBefore(opened, plan, fault, at);
        expect(opened.port.canUndo()).toBe(couldUndo);
        // No lock or half of something stands in the way of another try.
        await opened.port.write(plan);
        expect(contentWithoutIds(opened.excel.workbook())).toEqual(
          contentWithoutIds(written.excel.workbook()),
        );
      }
    },
  );

  test('leaves the workbook as before at each request that writes a part', async () => {
    const requests = await requestsOf(evaluated, LONG_PLAN);
    expect(requests).toBeGreaterThan(BEFORE_WRITING + 1);
    for (let at = BEFORE_WRITING + 1; at <= requests; at++) {
      await expectAsBefore(await evaluated(), LONG_PLAN, fault, at);
    }
  });

  test('says so where nothing could be put back, and lets it be undone later', async () => {
    const { excel, port } = await evaluated();
    const before = contentOf(excel.workbook());
    excel.inject('failing-halfway', BEFORE_WRITING + 1);
    excel.inject(fault, BEFORE_WRITING + 2, Infinity);
    const trouble = await troubleOf(port.write(OTHER_PLAN));
    expect([trouble.trouble, trouble.aftermath]).toEqual(['unknown', 'not-restored']);
    expect(contentOf(excel.workbook())).not.toEqual(before);
    expect(port.canUndo()).toBe(true);
    excel.healthy();
    await port.undo();
    expect(contentOf(excel.workbook())).toEqual(before);
    expect(port.canUndo()).toBe(false);
  });

  test('lets people read and write again where nothing could be put back', async () => {
    const { excel, port } = await evaluated();
    excel.inject('failing-halfway', BEFORE_WRITING + 1);
    excel.inject(fault, BEFORE_WRITING + 2, Infinity);
    await troubleOf(port.write(OTHER_PLAN));
    excel.healthy();
    expect((await troubleOf(port.write(OTHER_PLAN))).aftermath).toBe('untouched');
    await port.read();
    await port.write(OTHER_PLAN);
    const smooth = await evaluated();
    await smooth.port.write(OTHER_PLAN);
    expect(contentWithoutIds(excel.workbook())).toEqual(contentWithoutIds(smooth.excel.workbook()));
  });

  test('lets undoing be tried again, whichever of its requests it meets', async () => {
    for (let at = 1; at <= BEFORE_WRITING + 1; at++) {
      const { excel, port } = await evaluated();
      const before = contentOf(excel.workbook());
      await port.write(OTHER_PLAN);
      const written = contentOf(excel.workbook());
      const cut = fault === 'too-large' && at < BEFORE_WRITING;
      excel.inject(fault, at, cut ? Infinity : 1);
      const trouble = await troubleOf(port.undo());
      excel.healthy();
      const untouched = aftermathOf(fault, at) === 'untouched';
      expect([at, trouble.trouble, trouble.aftermath]).toEqual([
        at,
        TROUBLES[fault],
        untouched ? 'untouched' : 'not-restored',
      ]);
      if (untouched) expect(contentOf(excel.workbook())).toEqual(written);
      await port.undo();
      expect(contentOf(excel.workbook())).toEqual(before);
    }
  });
});
