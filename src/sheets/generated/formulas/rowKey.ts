import { fingerprint } from '../entries/fingerprint';

const LONGEST_KEY = 80;
const PREFIX = 'ob:';

/**
 * The text by which formulas add up the rows of an objective. SUMIF takes `1.10` and `1.1` for one
 * number, and `*`, `?`, `~` for patterns; with a prefix and without those signs a code is only
 * equal to itself.
 */
export const rowKey = (code: string): string => {
  const plain = code.replace(/[*?~]/g, (sign) => `(${sign.charCodeAt(0)})`);
  return (
    PREFIX + (plain.length <= LONGEST_KEY ? plain : plain.slice(0, LONGEST_KEY) + fingerprint(code))
  );
};

/** The same for an area; no area has a key of its own, which no name can have. */
export const areaKey = (name: string | null): string => rowKey(name ?? '');
