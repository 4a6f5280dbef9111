const parts = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether an Excel that knows ExcelApi up to `known` has what came with `needed`: 1.9 < 1.14. */
export const hasApiSet = (known: string, needed: string): boolean => {
  const [knownMajor = 0, knownMinor = 0] = parts(known);
  const [major = 0, minor = 0] = parts(needed);
  return knownMajor > major || (knownMajor === major && knownMinor >= minor);
};
