import type { Actual } from '../../domain/model/actual';
import { buildRegister } from '../../domain/register/buildRegister';
import type { UserEntries } from '../../sheets/generated/entries/userEntries';
import type { WorkbookRecognition } from '../../sheets/reading/recognition';

/**
 * What the sheets themselves say, by indicator id, whatever people confirmed: `Consuntivo letto`
 * stays beside `Consuntivo confermato`. Read once more only where an actual was confirmed.
 */
export const sheetActuals = (
  { written }: WorkbookRecognition,
  year: number,
  entries: UserEntries,
): ReadonlyMap<string, Actual> => {
  const isConfirmed = [...entries.indicators.values()].some((row) => row.confirmedActual !== null);
  if (!isConfirmed) return new Map();
  const { indicators } = buildRegister(written, year, {
    confirmed: () => ({ target: null, actual: null }),
    decide: (_, printed) => printed,
  });
  return new Map(
    indicators.flatMap(({ id, actual }) => (actual === null ? [] : [[id, actual] as const])),
  );
};
