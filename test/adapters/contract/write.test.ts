/** @jest-environment jsdom */
import '../office/support/textCoding';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import type { WorkbookPort } from '../../../src/application/port/workbook.port';
import type { Plan, PlannedSheet } from '../../../src/sheets/plan';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { plannedSheetOf, typeInto } from '../../support/typeInto';
import { buildPackage, type TestPackage } from '../xlsx/support/buildPackage';
import { formula, plannedSheet, planOf, value } from '../xlsx/support/planned';
import { ADAPTERS } from './support/adapters';
import { expectPlan } from './support/expectPlan';
import { fileBytes } from './support/files';
import { seen } from './support/seen';

const STATE = 'Traguardo_Stato_indicatori';
const OIV = 'Traguardo_Valutazione_OIV';

const FILES = [
  'assets/samples/schede-2023.xlsx',
  'assets/samples/indicatori-2023.xlsx',
  'test/cases/agenzia-formule-ed-errori/input.xlsx',
  'test/cases/provincia-scadenze-si-no/input.xlsx',
  'test/cases/camera-schede-obiettivo-gestionale/input.xlsx',
  'test/cases/regione-tre-consuntivi/input.xlsx',
] as const;

const USER: TestPackage = {
  sheets: [
    {
      name: 'Scheda 1',
      xml: '<sheetData><row r="1"><c r="A1" s="3"><v>0.5</v></c></row></sheetData>',
    },
    { name: "L'anno", xml: '<sheetData/>' },
  ],
};

const STRANGE_TEXTS = [
  '=A01/1', '+3', '-', '@qui', "'90", '12', '1.234,5', '27%', '3/4', '31/12/2023', 'gen-23', '5 maggio',
  'TRUE', 'VERO', '#N/A', ' 7', '€ 12', '1E5', '(3)', 'A01/1', 'entro il 31/12', 'due\nrighe', '10:30', "c'è",
] as const; // prettier-ignore

const SHEET = plannedSheet({
  cells: [
    [value('Codice', 'header'), value('Stato', 'header'), value('Data', 'header')],
    [value('A01'), formula("'Scheda 1'!A1*100", 50, 'percent'), value(45000, 'date')],
    [value(true), value(null, 'input'), undefined, value(-0.1 * 3)],
    [formula('IF(1=1,"sì","no")', 'sì'), formula('1=1', true), value('in unione')],
    ...STRANGE_TEXTS.map((text) => [value(text, 'input')]),
  ],
  merges: [{ top: 3, left: 2, bottom: 4, right: 3 }],
});
const PARAMETERS = plannedSheet({
  mark: 'Traguardo_Parametri',
  title: 'Parametri',
  columns: [{ width: 12 }, { width: 40, hidden: true }],
  cells: [[value('Anno'), value(2023, 'input')]],
});

const planFor = (snapshot: WorkbookSnapshot): Plan =>
  evaluate(snapshot, { year: null, answers: [], earlier: null }).plan;

const userSheets = (snapshot: WorkbookSnapshot, plan: Plan): unknown =>
  seen({
    marks: [],
    sheets: snapshot.sheets.filter(({ name }) => plan.sheets.every(({ title }) => title !== name)),
  });

const titlesOf = async (port: WorkbookPort): Promise<readonly string[]> =>
  (await port.read()).sheets.map(({ name }) => name);

describe.each(ADAPTERS)('writing through the %s adapter', (_, open) => {
  const user = (): Promise<WorkbookPort> => open(buildPackage(USER));

  test('puts new sheets at the end, with their cells and marks', async () => {
    const port = await user();
    const before = await port.read();
    const plan = planOf(SHEET, PARAMETERS);
    await port.write(plan);
    const after = await port.read();
    expect(after.sheets.map(({ name }) => name)).toEqual([
      'Scheda 1',
      "L'anno",
      'Stato indicatori',
      'Parametri',
    ]);
    expectPlan(after, plan);
    expect(userSheets(after, plan)).toEqual(userSheets(before, plan));
  });

  test('strikes out what the plan has struck out, and nothing else', async () => {
    const port = await user();
    await port.write(
      planOf({
        ...SHEET,
        merges: [],
        cells: [[value('via', 'struck'), value(7, 'struck')], [value('resta')]],
      }),
    );
    const struck = (await port.read()).sheets[2];
    expect(struck?.cells[0]?.[0]?.content).toEqual({
      kind: 'text',
      text: 'via',
      runs: [{ text: 'via', struck: true }],
    });
    expect(struck?.cells[0]?.[1]).toMatchObject({ struck: true });
    expect(struck?.cells[1]?.[0]).toEqual({ content: { kind: 'text', text: 'resta' } });
    await port.write(planOf({ ...SHEET, merges: [], cells: [[value('via')]] }));
    expect((await port.read()).sheets[2]?.cells[0]?.[0]).toEqual({
      content: { kind: 'text', text: 'via' },
    });
  });

  test('rewrites its sheets where they stand, and leaves nothing of a longer content', async () => {
    const port = await user();
    await port.write(planOf(SHEET, PARAMETERS));
    const shorter: PlannedSheet = { ...SHEET, cells: [[value('nuovo')]], merges: [] };
    const plan = planOf(PARAMETERS, shorter);
    await port.read();
    await port.write(plan);
    expect(await titlesOf(port)).toEqual(['Scheda 1', "L'anno", 'Stato indicatori', 'Parametri']);
    expectPlan(await port.read(), plan);
  });

  test('keeps its sheet under another title where the plan says so', async () => {
    const port = await user();
    await port.write(planOf(SHEET));
    await port.read();
    const renamed = planOf({ ...SHEET, title: 'Stato (2)' });
    await port.write(renamed);
    expect(await titlesOf(port)).toEqual(['Scheda 1', "L'anno", 'Stato (2)']);
    expectPlan(await port.read(), renamed);
  });

  test('removes a sheet of its own that the plan no longer has', async () => {
    const port = await user();
    await port.write(planOf(SHEET, PARAMETERS));
    await port.read();
    await port.write(planOf(PARAMETERS));
    const after = await port.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Scheda 1', "L'anno", 'Parametri']);
    expect(after.marks).toEqual([{ name: 'Traguardo_Parametri', sheet: 'Parametri' }]);
  });

  test('leaves a sheet alone to which only a name of the user points', async () => {
    const port = await open(
      buildPackage({
        ...USER,
        after:
          '<definedNames><definedName name="Traguardo_2023">\'Scheda 1\'!$A$1</definedName></definedNames>',
      }),
    );
    const plan = planOf(SHEET);
    await port.write(plan);
    const after = await port.read();
    expect(after.sheets.map(({ name }) => name)).toEqual([
      'Scheda 1',
      "L'anno",
      'Stato indicatori',
    ]);
    expect(after.marks).toContainEqual({ name: 'Traguardo_2023', sheet: 'Scheda 1' });
  });

  test.each(FILES)('writes the plan of %s, and the same again', async (path) => {
    const port = await open(fileBytes(path));
    const before = await port.read();
    const plan = planFor(before);
    await port.write(plan);
    const after = await port.read();
    expectPlan(after, plan);
    expect(userSheets(after, plan)).toEqual(userSheets(before, plan));
    const again = planFor(after);
    await port.write(again);
    expectPlan(await port.read(), again);
  });

  test('keeps what people typed over the next run', async () => {
    const port = await open(fileBytes('assets/samples/schede-2023.xlsx'));
    const plan = planFor(await port.read());
    const codeIn = (mark: string): string => {
      const [row] = plannedSheetOf(plan, mark).cells.slice(plannedSheetOf(plan, mark).freeze.rows);
      const cell = row?.[0];
      return cell !== undefined && 'value' in cell ? String(cell.value) : '';
    };
    const typed = typeInto(
      typeInto(plan, STATE, [codeIn(STATE), 'Target confermato'], '>= 12,5%'),
      OIV,
      [codeIn(OIV), 'Motivazione'],
      '=secondo la relazione',
    );
    await port.write(typed);
    const next = planFor(await port.read());
    await port.write(next);
    const texts = JSON.stringify((await port.read()).sheets.map(({ cells }) => cells));
    expect(texts).toContain('">= 12,5%"');
    expect(texts).toContain('"=secondo la relazione"');
  });
});
