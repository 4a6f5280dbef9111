import { describe, expect, it } from '@jest/globals';
import type { Plan, PlannedCell, PlannedSheet } from '../../../src/sheets/plan';
import { NO_ENTRIES } from '../../../src/sheets/generated/entries/userEntries';
import {
  SEVERITY_COLOURS,
  STALE_COLOURS,
  STATUS_COLOURS,
} from '../../../src/sheets/generated/layout/colours';
import { INPUT_STYLE } from '../../../src/sheets/generated/schema/styles';
import { formulaAssessment } from '../../support/formulaCases';
import { layoutOf, NO_JUDGEMENT, typedCell, planOf } from '../../support/makeLayout';
import {
  assessBlocks,
  block,
  indicator,
  number,
  objective,
  percent,
} from '../../support/makeRegister';

const FULL = planOf(layoutOf(formulaAssessment()));
const EMPTY = planOf(layoutOf(assessBlocks([])));

const WHITELIST = new Set([
  'IF',
  'AND',
  'OR',
  'ISNUMBER',
  'ABS',
  'INT',
  'MAX',
  'MIN',
  'ROUND',
  'SUMIF',
  'COUNTIF',
  'COUNTIFS',
  'ISERROR',
  'HYPERLINK',
  'TRIM',
]);

const sheetOf = (plan: Plan, mark: string): PlannedSheet => {
  const sheet = plan.sheets.find((each) => each.mark === mark);
  if (sheet === undefined) throw new Error(mark);
  return sheet;
};

const formulasOf = (plan: Plan): readonly string[] =>
  plan.sheets.flatMap(({ cells }) =>
    cells.flatMap((row) =>
      row.flatMap((cell) => (cell !== undefined && 'formula' in cell ? [cell.formula] : [])),
    ),
  );

const withoutTexts = (formula: string): string =>
  formula.replace(/'(?:[^']|'')+'!/g, '').replace(/"(?:[^"]|"")*"/g, '""');

const NESTED = String.raw`[^()]*(?:\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)[^()]*)*`;
const ROUNDED = String.raw`ROUND\(${NESTED},10\)`;
const REFERENCE = String.raw`\$?[A-Za-z_]+\$?\d*`;
const WELL_FORMED = new RegExp(
  `${ROUNDED}(?:>=|<=|<>|=|>|<)${ROUNDED}|${REFERENCE}&""=(?:${REFERENCE}|"")&""|(?:TRIM\\(${REFERENCE}\\)|${REFERENCE})(?:=|<>)""`,
  'g',
);

/** Comparisons that are neither of two rounded numbers nor of texts. */
const bareComparisons = (formula: string): readonly string[] =>
  withoutTexts(formula)
    .replace(WELL_FORMED, '')
    .match(/.{0,30}[<>=].{0,30}/g) ?? [];

const headersOf = (sheet: PlannedSheet): readonly string[] =>
  (sheet.cells[sheet.freeze.rows - 1] ?? []).map((cell) =>
    cell !== undefined && 'value' in cell ? String(cell.value) : '',
  );

describe('the plan', () => {
  it.each([
    ['Traguardo_Stato_indicatori', 'Stato'],
    ['Traguardo_Valutazione_OIV', 'Differenza'],
  ])('prints %s as far as the column %s', (mark, header) => {
    const { cells, print } = sheetOf(FULL, mark);
    const last = cells[print.titleRows.first]?.[print.area?.right ?? -1];
    expect(last).toMatchObject({ value: header });
    expect(print.area).toMatchObject({ top: 0, left: 0, bottom: cells.length - 1 });
  });

  it('uses only functions that every engine knows alike', () => {
    const used = formulasOf(FULL).flatMap((formula) =>
      [...withoutTexts(formula).matchAll(/([A-Z][A-Z.]+)\(/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(used)].filter((name) => !WHITELIST.has(name))).toEqual([]);
  });

  it('compares numbers only rounded', () => {
    expect(bareComparisons('IF(A1>B1,1,0)')).not.toEqual([]);
    expect([...new Set(formulasOf(FULL).flatMap(bareComparisons))]).toEqual([]);
  });

  it('keeps formulas below the limits of Excel', () => {
    expect(Math.max(...formulasOf(FULL).map((formula) => formula.length))).toBeLessThan(8192);
    expect(formulasOf(FULL).some((formula) => formula.startsWith('='))).toBe(false);
  });

  it('is the same for the same input', () => {
    expect(planOf(layoutOf(formulaAssessment()))).toEqual(FULL);
  });

  it('bears the headers that others rely on', () => {
    const of = (mark: string): readonly string[] => headersOf(sheetOf(FULL, mark));
    expect(of('Traguardo_Stato_indicatori')).toEqual(
      expect.arrayContaining([
        'Codice',
        'Target confermato',
        'Consuntivo confermato',
        '% raggiungimento',
        'Stato',
      ]),
    );
    expect(of('Traguardo_Valutazione_OIV')).toEqual(
      expect.arrayContaining(['Codice', 'Esito OIV', 'Punteggio OIV', 'Causa', 'Motivazione']),
    );
    expect(of('Traguardo_Anomalie')).toEqual(expect.arrayContaining(['Esito', 'Motivo']));
  });

  it('marks what people may fill with the workbook style, and nothing else', () => {
    for (const sheet of FULL.sheets) {
      for (const cell of sheet.cells.flat()) {
        if (cell === undefined) continue;
        const isInput = FULL.styles[cell.style]?.workbookStyle === INPUT_STYLE;
        expect(isInput).toBe(cell.style.startsWith('input'));
      }
    }
    const { cells, freeze } = sheetOf(FULL, 'Traguardo_Valutazione_OIV');
    const column = headersOf(sheetOf(FULL, 'Traguardo_Valutazione_OIV')).indexOf('Esito OIV');
    expect(cells[freeze.rows]?.[column]).toEqual({ value: null, style: 'input' });
  });

  it('has every style that its cells name', () => {
    const named = FULL.sheets.flatMap(({ cells }) => cells.flat().map((cell) => cell?.style));
    expect(named.filter((name) => name !== undefined && !(name in FULL.styles))).toEqual([]);
  });

  it('keeps text that looks like a formula a text', () => {
    const assessment = assessBlocks([
      block(
        objective('A01', { title: '=1+1' }),
        indicator(percent('>=', 90), number(90), { name: '@cmd' }),
      ),
    ]);
    const typed = {
      ...NO_ENTRIES,
      objectives: new Map([['A01', { ...NO_JUDGEMENT, reason: typedCell('=SUM(A1)') }]]),
    };
    const cells = planOf(layoutOf(assessment, { entries: typed })).sheets.flatMap((s) =>
      s.cells.flat(),
    );
    const values = cells.flatMap((cell) =>
      cell !== undefined && 'value' in cell ? [cell.value] : [],
    );
    expect(values).toEqual(expect.arrayContaining(['=1+1', '@cmd', '=SUM(A1)']));
  });

  it('says so where there is nothing', () => {
    const texts = EMPTY.sheets.flatMap(({ cells }) => cells.flat().map(textOf));
    expect(texts).toContain('Nei fogli non è stato trovato alcun indicatore.');
    expect(texts).toContain('Nei fogli non è stato trovato alcun obiettivo.');
    expect(texts).toContain('Nessuna anomalia: tutti i controlli sono stati superati.');
  });

  it('stays inside what Excel can hold', () => {
    for (const sheet of FULL.sheets) {
      expect(Math.max(...Object.values(sheet.rowHeights))).toBeLessThanOrEqual(409);
      // A height of 0 would hide the row.
      expect(Math.min(...Object.values(sheet.rowHeights))).toBeGreaterThan(0);
      for (const validation of sheet.validations) {
        expect(validation.title.length).toBeLessThanOrEqual(32);
        expect(validation.message.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

const textOf = (cell: PlannedCell | undefined): unknown =>
  cell !== undefined && 'value' in cell ? cell.value : null;

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('colours', () => {
  it('are readable: a contrast of 4.5 or more', () => {
    const all = [
      STALE_COLOURS,
      ...Object.values(STATUS_COLOURS),
      ...Object.values(SEVERITY_COLOURS),
    ];
    for (const { fill, font } of all) {
      const [light, dark] = [luminance(fill), luminance(font)].sort((a, b) => b - a) as [
        number,
        number,
      ];
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
