/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CARDS, openPane, type OpenPane } from '../support/openPane';
import { showPane } from '../support/showPane';

const VALUES = 'test/cases/consorzio-valore-1-valore-2/input.xlsx';

const readPane = async (file: string): Promise<OpenPane> => {
  const pane = await openPane(file);
  await pane.session.read();
  showPane(pane.session);
  return pane;
};

const recogniseTab = (): string =>
  screen.getByRole('tab', { name: /^Riconosci/ }).getAttribute('aria-label') ?? '';

describe('the count of the first tab', () => {
  test('goes to nothing as readings are decided', async () => {
    const { session } = await readPane(CARDS);
    const doubts = session.state().reading?.doubts ?? [];
    expect(recogniseTab()).toBe(`Riconosci, ${doubts.length} dubbi`);
    for (const { indicator, field, suggestions } of doubts) {
      const confirm = field === 'target' ? session.confirmTarget : session.confirmActual;
      await act(() => confirm(indicator, suggestions[0] ?? '1'));
    }
    expect(recogniseTab()).toBe('Riconosci');
  });

  test('counts doubtful columns, and goes to nothing as they are decided', async () => {
    const { session } = await readPane(VALUES);
    const columns = (session.state().reading?.review.recognition.sheets ?? []).flatMap(
      ({ name, blocks }) =>
        blocks.flatMap((block) =>
          block.columns
            .filter(({ doubtful }) => doubtful)
            .map(({ header }) => ({ sheet: name, header })),
        ),
    );
    expect(columns).toHaveLength(2);
    expect(recogniseTab()).toMatch(/^Riconosci, 2 dubbi$/);
    await act(() => session.answerColumn(columns, 'ignored'));
    expect(recogniseTab()).toBe('Riconosci');
  });
});

describe('a finding that asks about a reading', () => {
  test('leads to the question about its own indicator', async () => {
    const { session } = await readPane(CARDS);
    const doubts = session.state().reading?.doubts ?? [];
    const asked = session
      .state()
      .reading?.review.findings.filter(({ check }) => check === 'two-actuals')
      .at(-1);
    if (asked === undefined) throw new Error('no finding asks about an actual');
    expect(doubts[0]?.indicator).not.toBe(asked.subject);
    act(() => session.askAbout(asked.subject));
    const name = doubts.find(({ indicator }) => indicator === asked.subject)?.name ?? '';
    const heading = await screen.findByRole('heading', { level: 3, name: `Consuntivo: ${name}` });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await userEvent.click(screen.getByRole('tab', { name: /^Verifica/ }));
    await userEvent.click(screen.getByRole('tab', { name: /^Riconosci/ }));
    expect(await screen.findByText(`1 di ${doubts.length}`)).toBeTruthy();
  });
});
