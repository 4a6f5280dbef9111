import type { WrittenIndicator } from '../model/written';
import { actualCell } from './cells/cellsOfYear';
import { plainText } from './cells/plainText';
import { remarkWithdrawsObjective } from './cells/remarkState';

/**
 * Keys of the objectives that a row's remark or actual cell declares withdrawn. Where another row
 * of the same objective tells a result and no withdrawal, only the row itself is taken as
 * withdrawn: a result never vanishes by a neighbour's remark.
 */
export const withdrawnByRows = (
  indicators: readonly WrittenIndicator[],
  year: number,
): ReadonlySet<string> => {
  const withdrawn = new Set<string>();
  const alive = new Set<string>();
  for (const row of indicators) {
    const result = actualCell(row, year);
    const texts = [...row.remarks, result].flatMap((cell) => plainText(cell) ?? []);
    if (texts.some((text) => remarkWithdrawsObjective(text, year))) withdrawn.add(row.objective);
    else if (plainText(result) !== null) alive.add(row.objective);
  }
  return new Set([...withdrawn].filter((key) => !alive.has(key)));
};
