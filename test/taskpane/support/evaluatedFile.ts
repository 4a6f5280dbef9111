import { xlsxWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import type { PlannedValue } from '../../../src/sheets/plan';
import { buildPackage } from '../../adapters/xlsx/support/buildPackage';
import { HEADER, sheetData, type DrawnCell } from '../../support/drawnTable';
import { typeInto } from '../../support/typeInto';

export type Rows = readonly (readonly DrawnCell[])[];

/** What a person types into a generated sheet: in the row of a code, under a header. */
export type Typed = readonly [
  sheet: 'Stato_indicatori' | 'Valutazione_OIV',
  code: string,
  header: string,
  value: PlannedValue,
];

/** A workbook with this table. */
export const drawnFile = (rows: Rows): Uint8Array =>
  buildPackage({ sheets: [{ name: 'Schede', xml: sheetData([HEADER, ...rows]) }] });

/**
 * The workbook with this table after it was evaluated and somebody typed into its generated sheets;
 * then the office changed its table to `later`.
 */
export const evaluatedFile = async (
  rows: Rows,
  typed: readonly Typed[],
  later: Rows = rows,
): Promise<Uint8Array> => {
  const snapshot = await xlsxWorkbook(drawnFile(rows)).read();
  const { plan } = evaluate(snapshot, { year: null, answers: [], earlier: null });
  const workbook = xlsxWorkbook(drawnFile(later));
  await workbook.write(
    typed.reduce(
      (filled, [sheet, code, header, value]) =>
        typeInto(filled, `Traguardo_${sheet}`, [code, header], value),
      plan,
    ),
  );
  return workbook.bytes();
};
