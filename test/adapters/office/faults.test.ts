/** @jest-environment jsdom */
import './support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { WorkbookTrouble, type Trouble } from '../../../src/application/workbookTrouble';
import { FAULTS, type Fault } from '../../../src/preview/host/embeddedExcel';
import { inExcel, type InExcel } from './support/openInExcel';
import { contentOf, OTHER_PLAN, PLAN, userWorkbook } from './support/workbooks';

const TROUBLES: Readonly<Record<Fault, Trouble>> = {
  'edit-mode': 'editing',
  'access-denied': 'protected-sheet',
  conflict: 'written-elsewhere',
  'session-timeout': 'session-lost',
  closed: 'closed',
  'too-large': 'too-large',
  failing: 'unknown',
  'failing-halfway': 'unknown',
  hanging: 'no-answer',
};

export const troubleOf = async (work: Promise<unknown>): Promise<WorkbookTrouble> => {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof WorkbookTrouble)) throw new Error(`No trouble, but ${String(outcome)}`);
  return outcome;
};

/** So many requests a read and a write take here. */
const READ_SYNCS = 3;
const CHECK_SYNCS = 3;

const evaluated = async (): Promise<InExcel> => {
  const opened = inExcel(userWorkbook(), { calculates: true });
  await opened.port.write(PLAN);
  await opened.port.read();
  return opened;
};

describe.each(FAULTS)('a request that meets the fault %s', (fault) => {
  test.each([1, 2, READ_SYNCS])('stops reading at request %i and touches nothing', async (at) => {
    const { excel, port } = inExcel(userWorkbook());
    const before = contentOf(excel.workbook());
    // A request that is too large once is cut; one that always is gives up.
    excel.inject(fault, at, fault === 'too-large' ? Infinity : 1);
    const trouble = await troubleOf(port.read());
    expect([trouble.trouble, trouble.aftermath]).toEqual([TROUBLES[fault], 'untouched']);
    expect(contentOf(excel.workbook())).toEqual(before);
    excel.healthy();
    expect((await port.read()).sheets).toHaveLength(2);
  });

  test.each([
    ['a first write', 1],
    ['a first write', 2],
    ['a first write', CHECK_SYNCS],
    ['a further write', 1],
    ['a further write', 2],
    ['a further write', CHECK_SYNCS],
  ])('stops %s before it begins, at request %i', async (kind, at) => {
    const { excel, port } =
      kind === 'a first write' ? inExcel(userWorkbook(), { calculates: true }) : await evaluated();
    await port.read();
    const before = contentOf(excel.workbook());
    // A request that is too large once is cut; one that always is gives up.
    excel.inject(fault, at, fault === 'too-large' ? Infinity : 1);
    const trouble = await troubleOf(port.write(OTHER_PLAN));
    expect([trouble.trouble, trouble.aftermath]).toEqual([TROUBLES[fault], 'untouched']);
    expect(contentOf(excel.workbook())).toEqual(before);
  });

  test('leaves no new sheet behind where it breaks a first write', async () => {
    const { excel, port } = inExcel(userWorkbook(), { calculates: true });
    await port.read();
    const before = contentOf(excel.workbook());
    excel.inject(fault, CHECK_SYNCS + 1);
    const trouble = await troubleOf(port.write(PLAN));
    expect(trouble.trouble).toBe(TROUBLES[fault]);
    expect(trouble.aftermath).toBe(fault === 'edit-mode' ? 'untouched' : 'restored');
    expect(contentOf(excel.workbook())).toEqual(before);
    expect(port.canUndo()).toBe(false);
  });

  test('puts the generated sheets back where it breaks a further write', async () => {
    const { excel, port } = await evaluated();
    const before = contentOf(excel.workbook());
    excel.inject(fault, CHECK_SYNCS + 1);
    const trouble = await troubleOf(port.write(OTHER_PLAN));
    expect(trouble.trouble).toBe(TROUBLES[fault]);
    expect(trouble.aftermath).toBe(fault === 'edit-mode' ? 'untouched' : 'restored');
    expect(contentOf(excel.workbook())).toEqual(before);
    await port.read();
    await port.write(OTHER_PLAN);
    expect(excel.workbook().sheets.map(({ name }) => name)).toContain('Parametri (2)');
  });

  test('says so where nothing could be put back, and lets it be done later', async () => {
    const { excel, port } = await evaluated();
    const before = contentOf(excel.workbook());
    excel.inject('failing-halfway', CHECK_SYNCS + 1);
    excel.inject(fault, CHECK_SYNCS + 2, Infinity);
    const trouble = await troubleOf(port.write(OTHER_PLAN));
    expect([trouble.trouble, trouble.aftermath]).toEqual(['unknown', 'not-restored']);
    expect(contentOf(excel.workbook())).not.toEqual(before);
    expect(port.canUndo()).toBe(true);
    excel.healthy();
    await port.undo();
    expect(contentOf(excel.workbook())).toEqual(before);
  });
});
