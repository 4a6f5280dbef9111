/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WorkbookTrouble } from '../../../src/application/port/workbookTrouble';
import { CARDS, openPane, TABLE, type OpenPane } from '../support/openPane';
import { showPane } from '../support/showPane';

const readPane = async (file: string = TABLE): Promise<OpenPane> => {
  const pane = await openPane(file);
  await pane.session.read();
  showPane(pane.session);
  return pane;
};

describe('the pane before anything was read', () => {
  test('shows one sentence and two buttons, and no tabs', async () => {
    const { session } = await openPane(TABLE);
    showPane(session);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('valutazione');
    expect(screen.getByRole('button', { name: 'Leggi questa cartella' })).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('opens the sample beside the workbook', async () => {
    const { session, workbook } = await openPane(TABLE);
    showPane(session);
    await userEvent.click(screen.getByRole('button', { name: 'Apri un esempio' }));
    await waitFor(() => expect(workbook.opened).toHaveLength(1));
  });

  test('reads by keyboard alone, tells it, and goes on from the first tab', async () => {
    const { session } = await openPane(TABLE);
    showPane(session);
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'Leggi questa cartella' }).focus();
    await user.keyboard('{Enter}');
    const tab = await screen.findByRole('tab', { name: /^Riconosci/ });
    await waitFor(() => expect(session.state().activity).toBeNull());
    expect(tab.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: /^Riconosci/ }));
    expect(screen.getByRole('status').textContent).toBe('La cartella è letta.');
  });
});

describe('the tabs', () => {
  test('count what waits in them', async () => {
    const { session } = await readPane(CARDS);
    const { review, doubts } = session.state().reading ?? {};
    const errors = review?.findings.filter(({ severity }) => severity === 'errore').length;
    expect(doubts?.length).toBeGreaterThan(0);
    expect(errors).toBeGreaterThan(1);
    expect(screen.getByRole('tab', { name: `Riconosci, ${doubts?.length} dubbi` })).toBeTruthy();
    expect(screen.getByRole('tab', { name: `Verifica, ${errors} errori` })).toBeTruthy();
  });

  test('are reached by arrow keys and chosen by Enter', async () => {
    const { session } = await readPane();
    screen.getByRole('tab', { name: /^Riconosci/ }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Scrivi' }));
    expect(session.state().view).toBe('recognise');
    await userEvent.keyboard('{Enter}');
    expect(session.state().view).toBe('write');
    expect(await screen.findByRole('tabpanel', { name: 'Scrivi' })).toBeTruthy();
  });

  test('take one stop of the Tab key', async () => {
    await readPane();
    const stops = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0);
    expect(stops).toEqual([screen.getByRole('tab', { name: /^Riconosci/ })]);
  });
});

describe('the language switch', () => {
  test('turns the pane to English and back', async () => {
    await readPane();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('tab', { name: 'Write' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Italiano' }));
    expect(screen.getByRole('tab', { name: 'Scrivi' })).toBeTruthy();
  });
});

describe('the year', () => {
  test('is shown, changed in place and taken back', async () => {
    const { session } = await readPane();
    expect(screen.getByText('2023')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Cambia l’anno' }));
    const field = screen.getByRole('textbox', { name: 'Anno di riferimento' });
    await userEvent.clear(field);
    await userEvent.type(field, '2022{Enter}');
    await waitFor(() => expect(session.state().reading?.review.assessment?.year).toBe(2022));
    await waitFor(() => expect(session.state().activity).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Cambia l’anno' }));
    await userEvent.click(screen.getByRole('button', { name: 'Come nella cartella' }));
    await waitFor(() => expect(session.state().reading?.review.assessment?.year).toBe(2023));
  });

  test('refuses what is no year, and says what one is', async () => {
    const { session } = await readPane();
    await userEvent.click(screen.getByRole('button', { name: 'Cambia l’anno' }));
    const field = screen.getByRole('textbox', { name: 'Anno di riferimento' });
    await userEvent.clear(field);
    await userEvent.type(field, '23{Enter}');
    expect(screen.getByText('Scrivere l’anno con quattro cifre, tra 1990 e 2199.')).toBeTruthy();
    expect(session.state().decisions.year).toBeNull();
  });
});

describe('the bars', () => {
  test('tell that the workbook changed, and read it again', async () => {
    const { session, workbook } = await readPane();
    act(() => workbook.changeByHand(workbook.bytes()));
    expect(screen.getAllByText(/^La cartella è cambiata dopo la lettura/)).not.toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Rileggi' }));
    await waitFor(() => expect(session.state().activity).toBeNull());
    expect(session.state().stale).toBe(false);
    expect(screen.queryByRole('button', { name: 'Rileggi' })).toBeNull();
  });

  test('tell what failed and what to do, aloud as well, and try again', async () => {
    const { session, workbook } = await openPane(TABLE);
    showPane(session);
    workbook.failNext(new WorkbookTrouble('editing', 'untouched'));
    await userEvent.click(screen.getByRole('button', { name: 'Leggi questa cartella' }));
    expect((await screen.findByRole('alert')).textContent).toContain('in fase di modifica');
    expect(screen.getByText('Una cella è in fase di modifica')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Riprova' }));
    await screen.findByRole('tab', { name: /^Riconosci/ });
    expect(screen.queryByText('Una cella è in fase di modifica')).toBeNull();
  });

  test('show the detail of a defect and can be closed', async () => {
    const { session, workbook } = await openPane(TABLE, 'en');
    showPane(session);
    workbook.failNext(new Error('x is not a function'));
    await userEvent.click(screen.getByRole('button', { name: 'Read this workbook' }));
    expect(await screen.findByText('x is not a function')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('x is not a function')).toBeNull();
  });
});

describe('a workbook that cannot be evaluated', () => {
  const readCase = (name: string): Promise<OpenPane> => readPane(`test/cases/${name}/input.xlsx`);

  test('asks for the year right there, with the years that the sheets name', async () => {
    const { session } = await readCase('comunita-montana-anno-incerto');
    await userEvent.click(screen.getByRole('tab', { name: 'Scrivi' }));
    const panel = await screen.findByRole('tabpanel', { name: 'Scrivi' });
    expect(await within(panel).findByText('Di quale anno sono questi consuntivi?')).toBeTruthy();
    const [button] = within(panel).getAllByRole('button', { name: /^Valuta il \d{4}$/ });
    if (button === undefined) throw new Error('no year to choose');
    await userEvent.click(button);
    await waitFor(() => expect(session.state().reading?.review.trouble).toBeNull());
    expect(await within(panel).findByRole('button', { name: /^Scrivi \d fogli$/ })).toBeTruthy();
  });

  test('says what an indicator sheet needs, and what was seen', async () => {
    await readCase('comune-nessun-indicatore');
    await userEvent.click(screen.getByRole('tab', { name: /^Verifica/ }));
    expect(
      await screen.findByText('In questa cartella non ho trovato fogli di indicatori'),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Fogli guardati/ })).toBeTruthy();
  });
});
