/** @jest-environment jsdom */
import '../support/browserStubs';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { buildPackage } from '../../adapters/xlsx/support/buildPackage';
import { sheetData, type DrawnCell } from '../../support/drawnTable';
import { openPane, TABLE, type OpenPane } from '../support/openPane';
import { showPane } from '../support/showPane';

type Sheet = { readonly name: string; readonly rows: readonly (readonly DrawnCell[])[] };

const fileOf = (sheets: readonly Sheet[]): Uint8Array =>
  buildPackage({ sheets: sheets.map(({ name, rows }) => ({ name, xml: sheetData(rows) })) });

const readPane = async (file: string | Uint8Array): Promise<OpenPane> => {
  const pane = await openPane(file);
  await pane.session.read();
  showPane(pane.session);
  return pane;
};

describe('a year that the sheets contradict', () => {
  const contradicted = async (): Promise<OpenPane> => {
    const pane = await readPane(TABLE);
    await pane.session.chooseYear(2024);
    await screen.findByText('Il 2024 è l’anno giusto?');
    return pane;
  };

  test('is the first thing in the pane, with what contradicts it', async () => {
    await contradicted();
    const main = screen.getByRole('main');
    const first = main.firstElementChild as HTMLElement;
    expect(within(first).getByText('Il 2024 è l’anno giusto?')).toBeTruthy();
    expect(first.textContent).toContain('I fogli parlano del 2023: dal titolo');
  });

  test('is taken back by one click', async () => {
    const { session } = await contradicted();
    await userEvent.click(screen.getByRole('button', { name: 'Torna al 2023' }));
    await waitFor(() => expect(session.state().reading?.review.assessment?.year).toBe(2023));
    expect(screen.queryByText('Il 2024 è l’anno giusto?')).toBeNull();
  });

  test('is kept by another, which accepts the finding', async () => {
    const { session } = await contradicted();
    await userEvent.click(screen.getByRole('button', { name: 'Tieni il 2024' }));
    await waitFor(() =>
      expect(session.state().reading?.review.accepted.map(({ check }) => check)).toContain(
        'year-conflict',
      ),
    );
    expect(screen.queryByText('Il 2024 è l’anno giusto?')).toBeNull();
    expect(session.state().reading?.review.assessment?.year).toBe(2024);
  });
});

describe('where the year comes from', () => {
  test('is said with its text, and its cell is one click away', async () => {
    const { workbook } = await readPane(TABLE);
    const place = await screen.findByRole('button', { name: "Mostra 'Indicatori 2023'!A1" });
    await userEvent.click(place);
    await waitFor(() =>
      expect(workbook.selected).toContainEqual({ sheet: 'Indicatori 2023', row: 0, column: 0 }),
    );
  });

  test('stands beside each year where it has to be asked', async () => {
    const rows = [
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      ['O1', 'Imprese', 100, 90],
    ];
    const sheets = [
      { name: 'Anno 2022', rows },
      { name: 'Anno 2023', rows },
    ];
    await readPane(fileOf(sheets));
    await userEvent.click(screen.getByRole('tab', { name: 'Scrivi' }));
    expect(await screen.findByRole('button', { name: 'Valuta il 2022' })).toBeTruthy();
    expect(screen.getAllByText(/dal nome del foglio/)).toHaveLength(2);
  });
});

test('a plan is said plainly', async () => {
  const rows = [
    ['Piano della performance 2024'],
    ['Obiettivo', 'Indicatore', 'Consuntivo 2023', 'Target 2024'],
    ['O1', 'Imprese formate', 410, '>= 450'],
  ];
  await readPane(fileOf([{ name: 'Dati', rows }]));
  expect(await screen.findByText('Piano per il 2024: nessun risultato ancora')).toBeTruthy();
});
