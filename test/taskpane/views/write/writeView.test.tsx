/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WorkbookTrouble } from '../../../../src/application/port/workbookTrouble';
import { openPane, TABLE, type OpenPane } from '../../support/openPane';
import { showPane } from '../../support/showPane';

const SHEETS = ['Stato indicatori', 'Valutazione OIV', 'Anomalie', 'Parametri'];

const idle = ({ session }: OpenPane): Promise<void> =>
  waitFor(() => expect(session.state().activity).toBeNull());

const openWriteView = async (language: 'it' | 'en' = 'it'): Promise<OpenPane> => {
  const pane = await openPane(TABLE, language);
  await pane.session.read();
  pane.session.goTo('write');
  showPane(pane.session);
  await screen.findByRole('button', {
    name: language === 'it' ? 'Scrivi 4 fogli' : 'Write 4 sheets',
  });
  return pane;
};

describe('the way from an unknown workbook to written sheets', () => {
  test('takes three clicks, says what was written, and can be taken back', async () => {
    const pane = await openPane(TABLE);
    const { session, workbook } = pane;
    const original = workbook.bytes();
    showPane(session);
    await userEvent.click(screen.getByRole('button', { name: 'Leggi questa cartella' }));
    await userEvent.click(await screen.findByRole('tab', { name: 'Scrivi' }));
    for (const name of SHEETS) {
      expect(await screen.findByRole('button', { name: `${name} nuovo` })).toBeTruthy();
    }
    await userEvent.click(screen.getByRole('button', { name: 'Scrivi 4 fogli' }));

    const report = await screen.findByRole('region', { name: 'I fogli sono scritti' });
    await idle(pane);
    expect(within(report).getAllByRole('listitem')).toHaveLength(4);
    expect(within(report).getAllByText(/^creato, [\d.]+ celle$/)).toHaveLength(4);
    await userEvent.click(within(report).getByRole('button', { name: 'Apri «Stato indicatori»' }));
    expect(workbook.selected).toEqual([{ sheet: 'Stato indicatori', row: 0, column: 0 }]);
    report.focus();
    expect(document.activeElement).toBe(report);
    expect(screen.queryByRole('button', { name: /^Scrivi \d/ })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Vai al foglio Anomalie' }));
    expect(workbook.selected.at(-1)).toEqual({ sheet: 'Anomalie', row: 0, column: 0 });

    await userEvent.click(screen.getByRole('button', { name: 'Annulla ultima scrittura' }));
    expect(workbook.bytes()).not.toEqual(original);
    await userEvent.click(screen.getByRole('button', { name: 'Sì, annulla la scrittura' }));
    await screen.findByText(/^L’ultima scrittura è stata annullata/);
    await idle(pane);
    expect(workbook.bytes()).toEqual(original);
    expect(screen.getByRole('button', { name: 'Scrivi 4 fogli' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Annulla ultima scrittura' })).toBeNull();
  });
});

describe('the write view', () => {
  test('asks before it undoes, and leaves all as it is on no', async () => {
    const pane = await openWriteView();
    await act(() => pane.session.write());
    const written = pane.workbook.bytes();
    await userEvent.click(screen.getByRole('button', { name: 'Annulla ultima scrittura' }));
    await userEvent.click(screen.getByRole('button', { name: 'No, lascia così' }));
    expect(pane.workbook.bytes()).toBe(written);
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Annulla ultima scrittura' }),
    );
  });

  test('asks no longer about undoing after Escape', async () => {
    const pane = await openWriteView();
    await act(() => pane.session.write());
    await userEvent.click(screen.getByRole('button', { name: 'Annulla ultima scrittura' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Sì, annulla la scrittura' })).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Annulla ultima scrittura' }),
    );
  });

  test('offers no second try where there is nothing to undo', async () => {
    const pane = await openWriteView();
    await act(() => pane.session.undo());
    expect(screen.getByText('Non c’è alcuna scrittura da annullare')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Riprova' })).toBeNull();
  });

  test('says that nothing changes once all is written', async () => {
    const pane = await openWriteView();
    await act(() => pane.session.write());
    await act(() => pane.session.read());
    expect(screen.getByRole('heading', { name: 'Non c’è nulla da cambiare' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Riscrivi comunque' })).toBeTruthy();
  });

  test('shows the first differences of a sheet that changes', async () => {
    const pane = await openWriteView();
    await act(() => pane.session.write());
    await act(() => pane.session.chooseYear(2022));
    const header = screen.getByRole('button', { name: 'Parametri cambia' });
    expect(header.getAttribute('aria-expanded')).toBe('false');
    header.focus();
    await userEvent.keyboard('{Enter}');
    const [difference] = screen
      .getAllByRole('listitem')
      .filter((item) => item.textContent.startsWith('Anno di riferimento · Valore'));
    // The program fills in no year: the cell was empty until somebody chose one.
    expect(difference?.textContent).toMatch(/vuota.*diventa\s+2022/);
    expect(screen.getByText(/Con i fogli si conserva anche la tua scelta/)).toBeTruthy();
  });

  test('leads to what stays open', async () => {
    const { session } = await openWriteView();
    const open = screen.getByRole('region', { name: 'Che cosa resta aperto' });
    const errors = session
      .state()
      .reading?.review.findings.filter(({ severity }) => severity === 'errore').length;
    await userEvent.click(within(open).getByRole('button', { name: `${errors} errori` }));
    expect(session.state().view).toBe('review');
    const only = await screen.findByRole('button', { name: `errore: ${errors} anomalie` });
    expect(only.getAttribute('aria-pressed')).toBe('true');
  });

  test('does not write a workbook that changed meanwhile', async () => {
    const { session, workbook } = await openWriteView();
    const { bytes } = workbook;
    const before = bytes();
    act(() => workbook.changeByHand(before));
    await userEvent.click(screen.getByRole('button', { name: 'Scrivi 4 fogli' }));
    expect(screen.getByText(/rileggila prima di scrivere/)).toBeTruthy();
    expect(session.state().written).toBeNull();
    expect(bytes()).toBe(before);
  });

  test('says what failed, and how the sheets were left', async () => {
    const pane = await openWriteView();
    pane.workbook.failNext(new WorkbookTrouble('protected-sheet', 'restored', 'Anomalie'));
    await userEvent.click(screen.getByRole('button', { name: 'Scrivi 4 fogli' }));
    expect(await screen.findByText('Il foglio «Anomalie» è protetto')).toBeTruthy();
    expect(screen.getByText(/^I fogli generati sono stati rimessi/)).toBeTruthy();
    await idle(pane);
    expect(screen.getByRole('button', { name: 'Scrivi 4 fogli' })).toBeTruthy();
  });

  test('speaks English', async () => {
    const pane = await openWriteView('en');
    await userEvent.click(screen.getByRole('button', { name: 'Write 4 sheets' }));
    expect(
      await screen.findByRole('region', { name: 'The sheets have been written' }),
    ).toBeTruthy();
    await idle(pane);
    expect(screen.getByRole('button', { name: 'Undo the last write' })).toBeTruthy();
  });
});
