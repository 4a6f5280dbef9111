import { describe, expect, it } from '@jest/globals';
import { GENERATED_SHEETS } from '../../../src/sheets/generated/generatedSheets';
import { readStanding } from '../../../src/sheets/generated/readStanding';
import { tableHeaders } from '../../../src/sheets/generated/schema/tableSchema';
import { formulaAssessment } from '../../support/formulaCases';
import { layoutOf, planOf } from '../../support/makeLayout';
import { contentOf, planToSnapshot } from '../../support/planToSnapshot';

const PLAN = planOf(layoutOf(formulaAssessment()));
const WRITTEN = planToSnapshot(PLAN);

describe('readStanding', () => {
  it('takes no column of ours for people’s own, levels of objectives included', () => {
    const standing = readStanding(WRITTEN);
    for (const { added } of standing.tables.values()) expect(added).toEqual([]);
    const headers = PLAN.sheets[1]?.cells
      .flat()
      .map((cell) => cell && 'value' in cell && cell.value);
    expect(headers).toContain('Da ricalcolare 0');
  });

  it('finds a note between the tables of Parametri', () => {
    const noted = {
      ...WRITTEN,
      sheets: WRITTEN.sheets.map((sheet) => {
        if (sheet.name !== 'Parametri') return sheet;
        const cells = sheet.cells.map((row) => [...(row ?? [])]);
        const blank = cells.findIndex((row) => !row.slice(0, 7).some((cell) => cell !== undefined));
        const row = cells[blank];
        if (row !== undefined) row[1] = { content: contentOf('soglie decise in Giunta') };
        return { ...sheet, cells };
      }),
    };
    expect(readStanding(noted).strayCells).toMatchObject([
      { content: contentOf('soglie decise in Giunta'), mark: 'Traguardo_Parametri' },
    ]);
    expect(readStanding(WRITTEN).strayCells).toEqual([]);
  });
});

describe('the schemas of the generated sheets', () => {
  it.each(GENERATED_SHEETS.map(({ schema }) => [schema.title, schema] as const))(
    'name every column of %s once',
    (_, schema) => {
      const { order } = tableHeaders(schema);
      expect(new Set(order).size).toBe(order.length);
    },
  );
});
