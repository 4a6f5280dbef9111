export const OBSTACLES = [
  /** office.js did not load: no network, or the firewall keeps Microsoft's address out. */
  'no-library',
  /** The page is open in a browser, or in another program than Excel. */
  'not-excel',
  /** Excel lacks the functions of ExcelApi 1.12. */
  'too-old',
  /** A defect, or a part of the program that did not load. */
  'not-started',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Why the pane cannot work here, or null where it can. */
export const obstacleOf = (host: {
  readonly isExcel: boolean;
  /** Whether Excel knows a version of ExcelApi, as `1.12`. */
  readonly supports: (apiSet: string) => boolean;
}): Obstacle | null => {
  if (!host.isExcel) return 'not-excel';
  return host.supports('1.12') ? null : 'too-old';
};
