import { accepted, excelize } from './excelize';

/**
 * The results of formulas as excelize's engine computes them anew, raw and unformatted, by address.
 * It never looks at the results that are stored in the file. Errors come as `#DIV/0!` and the like.
 */
export const recalculate = async (
  bytes: Uint8Array,
  sheet: string,
  cells: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const file = (await excelize()).OpenReader(bytes);
  accepted(file as unknown as { error: string | null });
  return new Map(
    cells.map((cell) => {
      const { value, error } = file.CalcCellValue(sheet, cell, { RawCellValue: true });
      return [cell, value === '' && error ? error : value];
    }),
  );
};
