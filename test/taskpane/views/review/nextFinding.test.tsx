/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../../../src/domain/finding';
import { CARDS } from '../../support/openPane';
import { showReview, type ShownReview } from './showReview';

const next = async ({ session }: ShownReview): Promise<Finding> => {
  const finding = await act(() => session.nextFinding());
  if (finding === null) throw new Error('there is no finding with a cell');
  return finding;
};

const current = (): HTMLElement => {
  const card = document.querySelector('[aria-current=true]');
  if (!(card instanceof HTMLElement)) throw new Error('no finding is marked');
  return card;
};

describe('the next finding', () => {
  test('comes into sight in the list, out of the tree', async () => {
    const shown = await showReview(CARDS);
    const finding = await next(shown);
    expect(within(current()).getByText(finding.message)).toBeTruthy();
    expect(shown.workbook.selected).toEqual([finding.cell]);
    await waitFor(() => expect(current().contains(document.activeElement)).toBe(true));
  });

  test('comes into sight out of an open indicator, and out of a collapsed group', async () => {
    const shown = await showReview(CARDS);
    const { findings } = shown.reading().review;
    const collapsed = findings.findIndex(
      ({ check, severity, cell }, at) =>
        cell !== null &&
        findings.slice(0, at).some((each) => each.check === check && each.severity === severity),
    );
    expect(collapsed).toBeGreaterThan(0);
    const before = findings.slice(0, collapsed + 1).filter(({ cell }) => cell !== null).length;
    for (let step = 1; step < before; step += 1) await next(shown);
    act(() => shown.session.openIndicator('A01/1'));
    expect(screen.getByRole('heading', { level: 2, name: /^A01\/1 / })).toBeTruthy();
    const finding = await next(shown);
    expect(finding).toBe(findings[collapsed]);
    expect(within(current()).getByText(finding.message)).toBeTruthy();
  });

  test('is shown once: who goes back to the tree stays there', async () => {
    const shown = await showReview(CARDS);
    await next(shown);
    await shown.user.click(screen.getByRole('button', { name: 'Obiettivi' }));
    expect(screen.getByRole('tree')).toBeTruthy();
  });
});
