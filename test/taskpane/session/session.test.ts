import { describe, expect, test } from '@jest/globals';
import { WorkbookTrouble } from '../../../src/application/port/workbookTrouble';
import type { AssessedIndicator } from '../../../src/domain/model/assessment';
import type { PaneState } from '../../../src/taskpane/session/paneState';
import type { Session } from '../../../src/taskpane/session/session';
import { CARDS, openPane } from '../support/openPane';

const indicator = (session: Session, id: string): AssessedIndicator => {
  const found = session
    .state()
    .reading?.review.assessment?.indicators.find((each) => each.indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
};

const firstToConfirm = (session: Session): string => {
  const found = session
    .state()
    .reading?.review.assessment?.indicators.find(
      ({ achievement, target }) => achievement.kind === 'to-confirm' && target.doubt === null,
    );
  if (found === undefined) throw new Error('nothing to confirm');
  return found.indicator.id;
};

describe('session', () => {
  test('reads, writes the four sheets and takes them back', async () => {
    const { session, workbook } = await openPane(CARDS);
    const before = workbook.bytes();
    await session.read();
    expect(session.state().reading?.review.assessment?.indicators).toHaveLength(120);
    expect(session.state().reading?.changes.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'created'),
    );

    await session.write();
    const { written, reading, stale, canUndo, failure } = session.state();
    expect({ stale, canUndo, failure }).toEqual({ stale: false, canUndo: true, failure: null });
    expect(written?.map(({ title }) => title)).toContain('Stato indicatori');
    expect(reading?.changes.every(({ kind }) => kind === 'unchanged')).toBe(true);

    await session.undo();
    expect(workbook.bytes()).toBe(before);
    expect(session.state()).toMatchObject({ undone: true, canUndo: false, written: null });
    expect(session.state().reading?.changes.map(({ kind }) => kind)).toContain('created');
  });

  test('counts a confirmed actual at once, keeps it in the sheet, and needs it no longer', async () => {
    const { session } = await openPane(CARDS);
    await session.read();
    const id = firstToConfirm(session);
    await session.confirmActual(id, '1');
    expect(indicator(session, id).indicator.actual?.confirmed).toBe(true);
    expect(session.state().decisions.actuals.get(id)).toBe('1');

    await session.write();
    expect(session.state().decisions.actuals.size).toBe(0);
    expect(indicator(session, id).indicator.actual?.confirmed).toBe(true);

    await session.undo();
    expect(session.state().decisions.actuals.get(id)).toBe('1');
    expect(indicator(session, id).indicator.actual?.confirmed).toBe(true);
  });

  test('takes a confirmation back that was not written', async () => {
    const { session } = await openPane(CARDS);
    await session.read();
    const id = firstToConfirm(session);
    await session.confirmActual(id, '1');
    await session.confirmActual(id, null);
    expect(indicator(session, id).achievement.kind).toBe('to-confirm');
  });

  test('accepts a finding only with a reason, and keeps it over writing', async () => {
    const { session } = await openPane(CARDS);
    await session.read();
    const [finding] = session.state().reading?.review.findings ?? [];
    if (finding === undefined) throw new Error('no finding');
    const open = session.state().reading?.review.findings.length ?? 0;
    await session.accept(finding, '  ');
    expect(session.state().reading?.review.findings).toHaveLength(open);
    await session.accept(finding, 'verificato con il servizio');
    expect(session.state().reading?.review.findings).toHaveLength(open - 1);
    await session.write();
    expect(session.state().reading?.review.accepted).toHaveLength(1);
  });

  test('keeps decisions over reading again', async () => {
    const { session } = await openPane(CARDS);
    await session.read();
    const id = firstToConfirm(session);
    await session.confirmActual(id, '1');
    await session.read();
    expect(indicator(session, id).indicator.actual?.confirmed).toBe(true);
  });

  test('marks the reading as stale after a change by hand, until it is read again', async () => {
    const { session, workbook } = await openPane(CARDS);
    await session.read();
    workbook.changeByHand(workbook.bytes());
    expect(session.state().stale).toBe(true);
    await session.read();
    expect(session.state().stale).toBe(false);
  });

  test('shows why a write failed and keeps what was decided', async () => {
    const { session, workbook } = await openPane(CARDS);
    await session.read();
    const id = firstToConfirm(session);
    await session.confirmActual(id, '1');
    workbook.failNext(new WorkbookTrouble('editing', 'untouched'));
    await session.write();
    expect(session.state()).toMatchObject({
      failure: { during: 'writing', trouble: 'editing', aftermath: 'untouched' },
      activity: null,
      written: null,
    });
    expect(session.state().decisions.actuals.get(id)).toBe('1');
  });

  test('calls an error of its own unknown and keeps its words', async () => {
    const { session, workbook } = await openPane(CARDS);
    workbook.failNext(new TypeError('x is not a function'));
    await session.read();
    expect(session.state().failure).toMatchObject({
      during: 'reading',
      trouble: 'unknown',
      detail: 'x is not a function',
    });
  });

  test('does nothing while it is busy', async () => {
    const { session } = await openPane(CARDS);
    const states: PaneState[] = [];
    session.subscribe(() => void states.push(session.state()));
    const reading = session.read();
    const second = session.write();
    await Promise.all([reading, second]);
    expect(states.some(({ activity }) => activity?.kind === 'writing')).toBe(false);
    expect(session.state().reading).not.toBeNull();
  });

  test('walks through the findings that have a cell, and round again', async () => {
    const { session, workbook } = await openPane(CARDS);
    const first = await session.nextFinding();
    const placed = (session.state().reading?.review.findings ?? []).filter(
      ({ cell }) => cell !== null,
    );
    expect(first).toBe(placed[0]);
    expect(workbook.selected).toEqual([placed[0]?.cell]);
    for (let step = 1; step < placed.length; step += 1) await session.nextFinding();
    expect(await session.nextFinding()).toBe(placed[0]);
  });

  test('opens the sample beside the workbook', async () => {
    const { session, workbook } = await openPane(CARDS);
    await session.openSample();
    expect(workbook.opened).toHaveLength(1);
    expect(session.state().activity).toBeNull();
  });
});
