import type { TargetDoubt } from '../../model/targetDoubt';
import type { WrittenIndicator } from '../../model/written';
import { partsOfYear } from '../cells/cellsOfYear';
import { plainText } from '../cells/plainText';

const SHOWN_ROWS = 6;

/** Why several rows leave open which target holds; null where they agree. */
export const secondTargetDoubt = (
  indicator: WrittenIndicator,
  year: number,
): TargetDoubt | null => {
  const parts = partsOfYear(indicator, year);
  const total = parts.find(({ kind, targets }) => kind === 'total' && targets.length > 0);
  if (total !== undefined) return null;
  const texts = parts.flatMap(({ targets }) =>
    targets
      .filter((target) => target.year === year || target.year === null)
      .flatMap(({ written }) => plainText(written) ?? []),
  );
  const different = [...new Set(texts)];
  return different.length < 2
    ? null
    : { kind: 'several-rows', texts: different.slice(0, SHOWN_ROWS) };
};
