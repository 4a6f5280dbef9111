import type { Plan, PlannedSheet } from '../../../../sheets/plan';
import type { MovedPlace } from '../../../../sheets/movedPlace';
import type { Looks, ShownLook, StandingLook } from './cellLooks';
import type { StandingSheet } from './standingSheet';

/** The parts of a cell format that people gave a cell, as numbers in the style sheet. */
export type CarriedFormat = Partial<StandingLook['ids']>;

/** By the row and column where they come to stand. */
export type CarriedFormats = ReadonlyMap<number, ReadonlyMap<number, CarriedFormat>>;

const PARTS = ['fill', 'font', 'numberFormat'] as const;
const PLAIN = {};

/**
 * What people changed in the formats of cells. A format that shows as one of the plan's is ours; of
 * any other, those parts are people's in which it differs from the plan's format most like it: the
 * fill, the font as a whole, the number format. All else is as the plan has it.
 */
export const carriedFormats = (
  planned: PlannedSheet,
  styles: Plan['styles'],
  looks: Looks,
  standing: StandingSheet,
  moved: MovedPlace,
): CarriedFormats => {
  const ours = Object.values(styles).map(looks.planned);
  const plain = looks.planned(PLAIN);
  const known = new Map<string, CarriedFormat | null>();
  const formatOf = (number: number, style: string | undefined): CarriedFormat | null => {
    const key = `${number} ${style ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const own = style === undefined ? plain : looks.planned(styles[style] ?? PLAIN);
    const format = peoplesParts(looks.standing[number], [own, plain, ...ours]);
    known.set(key, format);
    return format;
  };
  const carried = new Map<number, Map<number, CarriedFormat>>();
  standing.formats.forEach((row, at) =>
    row?.forEach((number, column) => {
      if (number === undefined) return;
      const to = moved(at, column);
      if (to === null) return;
      const format = formatOf(number, planned.cells[to.row]?.[to.column]?.style);
      if (format === null) return;
      carried.set(
        to.row,
        (carried.get(to.row) ?? new Map<number, CarriedFormat>()).set(to.column, format),
      );
    }),
  );
  return carried;
};

/** Null for one of ours. `ours` begins with the format that the plan gives the cell. */
const peoplesParts = (
  look: StandingLook | undefined,
  ours: readonly ShownLook[],
): CarriedFormat | null => {
  if (look === undefined) return null;
  let fewest: readonly (typeof PARTS)[number][] = PARTS;
  for (const own of ours) {
    const other = PARTS.filter((part) => own[part] !== look[part]);
    if (other.length === 0) return null;
    if (other.length < fewest.length) fewest = other;
  }
  return Object.fromEntries(fewest.map((part) => [part, look.ids[part]]));
};
