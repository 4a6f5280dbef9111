/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WorkbookTrouble } from '../../../src/application/port/workbookTrouble';
import { openPane, TABLE, type OpenPane } from '../support/openPane';
import { showPane } from '../support/showPane';

const readPane = async (): Promise<OpenPane> => {
  const pane = await openPane(TABLE);
  await pane.session.read();
  showPane(pane.session);
  return pane;
};

const panelIsInFocus = (): Promise<void> =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tabpanel')));

describe('the keyboard', () => {
  test('goes on in the view where the button under it closes its bar', async () => {
    const { session, workbook } = await readPane();
    workbook.failNext(new WorkbookTrouble('editing', 'untouched'));
    await act(() => session.show({ sheet: 'Indicatori 2023', row: 0, column: 0 }));
    screen.getByRole('button', { name: 'Chiudi' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText('Una cella è in fase di modifica')).toBeNull();
    await panelIsInFocus();
  });

  test('goes on in the view after the workbook was read again', async () => {
    const { session, workbook } = await readPane();
    act(() => workbook.changeByHand(workbook.bytes()));
    screen.getByRole('button', { name: 'Rileggi' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(session.state().activity).toBeNull());
    expect(session.state().stale).toBe(false);
    await panelIsInFocus();
  });

  test('goes on in the main part where there is no view yet', async () => {
    const { session, workbook } = await openPane(TABLE);
    showPane(session);
    workbook.failNext(new WorkbookTrouble('editing', 'untouched'));
    screen.getByRole('button', { name: 'Leggi questa cartella' }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Una cella è in fase di modifica');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  });

  test('stays outside where somebody works outside', async () => {
    const { workbook } = await readPane();
    act(() => workbook.changeByHand(workbook.bytes()));
    screen.getByRole('button', { name: 'Rileggi' }).focus();
    const outside = document.body.appendChild(document.createElement('button'));
    outside.focus();
    await userEvent.click(screen.getByRole('button', { name: 'Rileggi' }), { skipHover: true });
    outside.focus();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Rileggi' })).toBeNull());
    expect(document.activeElement).toBe(outside);
    outside.remove();
  });

  test('leaves the year with Escape, back on the button that opened it', async () => {
    await readPane();
    await userEvent.click(screen.getByRole('button', { name: 'Cambia l’anno' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Anno di riferimento' }), '1{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Anno di riferimento' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cambia l’anno' }));
  });
});
