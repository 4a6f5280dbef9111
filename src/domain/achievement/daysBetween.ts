const MILLISECONDS_A_DAY = 86_400_000;

const utc = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
};

/** Whole days from one ISO date to another: 2023-07-31 to 2023-12-07 → 129. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY);
