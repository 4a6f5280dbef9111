import { describe, expect, it } from '@jest/globals';
import { typedOver } from '../../../src/application/evaluate/typedOver';
import { INDICATORS } from '../../../src/sheets/generated/indicators/schema';
import { layOut } from '../../../src/sheets/generated/layOut';
import { PARAMETER_TABLE } from '../../../src/sheets/generated/parameters/schema';
import { readStanding } from '../../../src/sheets/generated/readStanding';
import type { TableSchema } from '../../../src/sheets/generated/schema/tableSchema';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { formulaAssessment } from '../../support/formulaCases';
import { layoutOf, planOf } from '../../support/makeLayout';
import { planToSnapshot } from '../../support/planToSnapshot';

const INPUT = layoutOf(formulaAssessment());
const WRITTEN = planToSnapshot(planOf(INPUT));

/** The written workbook with a number in the first row that holds something under a header. */
const over = (schema: TableSchema, id: string, value: string): WorkbookSnapshot => {
  const header = schema.columns[id]?.header;
  return {
    ...WRITTEN,
    sheets: WRITTEN.sheets.map((sheet) => {
      if (sheet.name !== schema.title) return sheet;
      const isHeader = (row: SheetSnapshot['cells'][number]): number =>
        (row ?? []).findIndex(
          (each) => each?.content.kind === 'text' && each.content.text === header,
        );
      const headerRow = sheet.cells.findIndex((row) => isHeader(row) >= 0);
      const column = isHeader(sheet.cells[headerRow]);
      const at = sheet.cells.findIndex((row, index) => index > headerRow && row?.[column]);
      const cells = sheet.cells.map((row, index) => {
        if (index !== at) return row;
        const copy = [...(row ?? [])];
        copy[column] = { content: { kind: 'number', value, format: 'General' } };
        return copy;
      });
      return { ...sheet, cells };
    }),
  };
};

const found = (snapshot: WorkbookSnapshot, unchanged = true) => {
  const standing = readStanding(snapshot);
  const { parameterPlaces } = standing;
  const places = new Map(
    parameterPlaces === null ? [] : [[PARAMETER_TABLE.mark, parameterPlaces]],
  );
  return typedOver(standing, layOut(INPUT), unchanged, places);
};

describe('typedOver', () => {
  it('finds nothing in sheets as they were written', () => {
    expect(found(WRITTEN)).toEqual([]);
  });

  it('tells a number over a formula, its cell and what to do instead', () => {
    const [one, ...more] = found(over(INDICATORS, 'percentage', '12'));
    expect(more).toEqual([]);
    expect(one?.message).toContain('«12»');
    expect(one?.message).toContain('Target confermato');
  });

  it('tells a number over what was read only while nothing that was read has changed', () => {
    expect(found(over(INDICATORS, 'target', '7777'))).toHaveLength(1);
    expect(found(over(INDICATORS, 'target', '7777'), false)).toEqual([]);
  });

  it('tells a number over a parameter in use, which only the yellow cell changes', () => {
    const [one] = found(over(PARAMETER_TABLE, 'inUse', '1999'));
    expect(one?.subject).toBe('Traguardo_par_anno');
    expect(one?.message).toContain('cella gialla sotto «Valore»');
  });
});
