import type { CellRange } from '../../../sheets/snapshot';
import { PLACE, placeOf } from './ranges';

/**
 * The merged areas of a range. Excel refuses where there are more than 512 of them. Needs ExcelApi
 * 1.13: before it nobody can ask Excel what is merged.
 */
export const mergedAreas = (range: Excel.Range): (() => readonly CellRange[]) => {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(PLACE.split(',').map((name) => `areas/items/${name}`));
  return () => (merged.isNullObject ? [] : merged.areas.items.map(placeOf));
};

/** So many cells never hold more than 512 merged areas. */
export const CELLS_OF_512_AREAS = 1_024;

/** The member at which Excel fails where there are too many. */
export const MERGED_AREAS_MEMBER = 'getMergedAreas';

/** Pieces of one area, as blocks of rows give them, as one; areas found twice once. */
export const distinctAreas = (areas: readonly CellRange[]): readonly CellRange[] => [
  ...new Map(
    areas.map((area) => [[area.top, area.left, area.bottom, area.right].join(), area]),
  ).values(),
];
