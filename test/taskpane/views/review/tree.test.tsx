/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { buildPackage } from '../../../adapters/xlsx/support/buildPackage';
import { HEADER, sheetData } from '../../../support/drawnTable';
import { CARDS, openPane, TABLE } from '../../support/openPane';
import { showOver, showReview, type ShownReview } from './showReview';

const item = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });
const items = (): readonly HTMLElement[] => screen.queryAllByRole('treeitem');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const hits = (): string => screen.getByRole('status').textContent ?? '';
const search = async ({ user }: ShownReview, words: string): Promise<void> => {
  const box = screen.getByRole('searchbox');
  await user.clear(box);
  await user.type(box, words);
};

describe('the tree', () => {
  test('shows areas and objectives, closed ones without what is under them', async () => {
    await showReview(CARDS);
    const area = item(/^AMBITO OBIETTIVI STRATEGICI COMUNI: parzialmente raggiunto, 86,5%$/);
    expect(area.getAttribute('aria-level')).toBe('1');
    expect(area.getAttribute('aria-expanded')).toBe('true');
    const objective = item(/^A01 .*: non raggiunto, 57,14%$/);
    expect(objective.getAttribute('aria-level')).toBe('2');
    expect(objective.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('treeitem', { name: /^A01\/1 / })).toBeNull();
  });

  test('puts objectives without area at the end', async () => {
    const { user } = await showReview(CARDS);
    await user.tab();
    await search({ user } as ShownReview, 'F01.03');
    expect(item(/^Senza ambito/).getAttribute('aria-level')).toBe('1');
    expect(item(/^F01 /).getAttribute('aria-level')).toBe('2');
    expect(item(/^F01\.03 /).getAttribute('aria-level')).toBe('3');
    expect(item(/^F01\.03\/1 /).getAttribute('aria-level')).toBe('4');
  });

  test('opens and closes by keyboard alone', async () => {
    const { user } = await showReview(CARDS);
    items()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(item(/^A01 /));
    await user.keyboard('{ArrowRight}');
    expect(item(/^A01 /).getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(item(/^A01\/1 /));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(item(/^A01 /));
    await user.keyboard('{ArrowLeft}');
    expect(item(/^A01 /).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('treeitem', { name: /^A01\/1 / })).toBeNull();
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^F01 /);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(item(/STRATEGICI COMUNI:/));
  });

  test('nests operational objectives, each with its place among its siblings', async () => {
    const { user } = await showReview(CARDS);
    item(/^A01 /).focus();
    await user.keyboard('{ArrowRight}');
    await user.keyboard(' ');
    expect(item(/^A01 /).getAttribute('aria-expanded')).toBe('false');
    await user.keyboard(' ');
    const nested = item(/^A01\.01 /);
    expect(nested.getAttribute('aria-level')).toBe('3');
    expect([nested.getAttribute('aria-posinset'), nested.getAttribute('aria-setsize')]).toEqual([
      '3',
      '3',
    ]);
  });

  test('returns the focus to the row whose detail was closed', async () => {
    const { user } = await showReview(CARDS);
    item(/^A02 /).focus();
    await user.keyboard('{Enter}');
    const title = screen.getByRole('heading', { level: 2, name: /^A02 / });
    expect(document.activeElement).toBe(title);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(item(/^A02 /));
  });

  test('keeps search and open rows while the person is elsewhere', async () => {
    const shown = await showReview(CARDS);
    await search(shown, 'home page');
    const before = items().map((each) => each.getAttribute('aria-label'));
    showOver(shown);
    expect(items().map((each) => each.getAttribute('aria-label'))).toEqual(before);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('home page');
  });
});

describe('filters', () => {
  test('count the indicators of each status and show only those of the pressed ones', async () => {
    const shown = await showReview(CARDS);
    const { indicators } = shown.reading().review.assessment ?? { indicators: [] };
    const near = indicators.filter(({ status }) => status === 'nearly-reached');
    const toggle = button(`quasi raggiunto: ${near.length} indicatori`);
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    await shown.user.click(toggle);
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    const shownIndicators = items().filter((each) =>
      /^\S+\/\d+ /.test(each.getAttribute('aria-label') ?? ''),
    );
    expect(shownIndicators.length).toBeGreaterThan(3);
    for (const each of shownIndicators) {
      expect(each.getAttribute('aria-label')).toMatch(/: quasi raggiunto, 9\d(?:,\d+)?%$/);
    }
    expect(hits()).toMatch(new RegExp(`^${near.length} indicatori in \\d+ obiettivi\\.$`));
  });

  test('find without accents and capitals, over codes, names and departments', async () => {
    const shown = await showReview(CARDS);
    const all = shown.reading().review.assessment?.indicators ?? [];
    await search(shown, 'CONTABILITA');
    const bare = hits();
    await search(shown, 'contabilità');
    expect(hits()).toBe(bare);
    expect(hits()).toMatch(/^[1-9]\d* indicator[ei] in /);
    await search(shown, 'a01/1 digitalizz');
    expect(hits()).toBe('1 indicatore in 1 obiettivo.');
    expect(item(/^A01\/1 /)).toBeTruthy();
    await search(shown, 'zzz');
    expect(hits()).toBe('Nessun risultato.');
    expect(screen.queryByRole('tree')).toBeNull();
    await shown.user.click(button('Togli i filtri'));
    expect(hits()).toMatch(new RegExp(`^${all.length} indicatori in `));
  });

  test('narrow by department, area and individual objectives, and are cleared at once', async () => {
    const shown = await showReview(CARDS);
    const { user } = shown;
    await user.click(button('Filtri'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Servizio' }), 'COMUNICAZIONE');
    const ofDepartment = hits();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ambito' }), 'Senza ambito');
    expect(hits()).not.toBe(ofDepartment);
    await user.click(screen.getByRole('checkbox', { name: 'Solo obiettivi individuali' }));
    expect(hits()).toBe('1 indicatore in 1 obiettivo.');
    expect(item(/^F01\.02\/1 /)).toBeTruthy();
    expect(button('Filtri (3)')).toBeTruthy();
    await user.click(button('Togli i filtri'));
    expect(button('Filtri')).toBeTruthy();
    expect(item(/^A01 /)).toBeTruthy();
  });
});

test('says why there is nothing to review, and leads to Riconosci', async () => {
  const { session, user } = showOver(await openPane(TABLE));
  expect(screen.getByText('La cartella non è stata ancora letta.')).toBeTruthy();
  session.goTo('review');
  await user.click(button('Vai a Riconosci'));
  expect(session.state().view).toBe('recognise');
});

test('speaks English', async () => {
  const { user } = await showReview(CARDS, 'en');
  expect(screen.getByRole('tree', { name: 'Areas, objectives and indicators' })).toBeTruthy();
  const objective = item(/^A01 .*: not reached, 57\.14%$/);
  await user.click(objective);
  expect(button('Back to the objectives')).toBeTruthy();
});

describe('2,000 indicators', () => {
  const MANY = 2000;
  const rows = Array.from({ length: MANY }, (_, at) => [
    `A${String(Math.floor(at / 20) + 1).padStart(3, '0')}`,
    `Obiettivo ${Math.floor(at / 20) + 1}`,
    `Pratiche evase ${at + 1}`,
    '>= 200',
    at % 2 === 0 ? 200 : 100,
  ]);
  const workbook = buildPackage({
    sheets: [{ name: 'Indicatori', xml: sheetData([HEADER, ...rows]) }],
  });

  test('put only the rows in sight into the document, and answer fast', async () => {
    const shown = await showReview(workbook);
    expect(shown.reading().review.assessment?.indicators).toHaveLength(MANY);
    await shown.user.click(button('Apri tutto'));
    expect(items().length).toBeGreaterThan(5);
    expect(items().length).toBeLessThan(60);
    expect(items()[1]?.getAttribute('aria-setsize')).toBe('100');
    const before = performance.now();
    await shown.user.click(button(/^non raggiunto: 1000 indicatori$/));
    const spent = performance.now() - before;
    expect(hits()).toBe('1000 indicatori in 100 obiettivi.');
    expect(items().length).toBeLessThan(60);
    // Generous: jsdom and a busy machine; drawing all rows would take many times this.
    expect(spent).toBeLessThan(1500);
  });

  test('reach the last row by keyboard', async () => {
    const shown = await showReview(workbook);
    await shown.user.click(button('Apri tutto'));
    items()[0]?.focus();
    await shown.user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Pratiche evase 2000/);
    expect(items().length).toBeLessThan(60);
  });
});
