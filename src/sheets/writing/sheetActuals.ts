import type { Actual } from '../../domain/model/actual';
import { buildRegister } from '../../domain/register/buildRegister';
import type { TypedInputs } from '../inputs';
import type { WorkbookRecognition } from '../reading/recognition';

/**
 * What the sheets themselves say, by indicator id, whatever people confirmed: `Consuntivo letto`
 * stays beside `Consuntivo confermato`. Read once more only where an actual was confirmed.
 */
export const sheetActuals = (
  { written }: WorkbookRecognition,
  year: number,
  typed: TypedInputs,
): ReadonlyMap<string, Actual> => {
  const isConfirmed = [...typed.indicators.values()].some((row) => row.confirmedActual !== null);
  if (!isConfirmed) return new Map();
  const { indicators } = buildRegister(written, year, {
    confirmed: () => ({ target: null, actual: null }),
    decide: (_, printed) => printed,
  });
  return new Map(
    indicators.flatMap(({ id, actual }) => (actual === null ? [] : [[id, actual] as const])),
  );
};
