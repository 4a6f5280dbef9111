import type { CellRange } from '../../../../sheets/snapshot';
import type { MovedPlace, SheetPlace } from '../../../../sheets/movedPlace';
import { rangeAddress } from '../../../cells/address';
import { cellRange } from '../../../cells/cellPlace';
import { escapeXml } from '../../xml/entities';
import type { StandingSheet } from './standingSheet';

/** More cells than anybody links at once; such a link keeps its corners only. */
const MOST_CELLS = 10_000;

export interface CarriedLinks {
  readonly xml: string;
  /** Ids of the relationships that the links need. */
  readonly ids: ReadonlySet<string>;
}

/** People's links on the cells that theirs come to stand in; one whose cell goes goes with it. */
export const carriedLinks = ({ hyperlinks }: StandingSheet, moved: MovedPlace): CarriedLinks => {
  const ids = new Set<string>();
  const links = hyperlinks.flatMap(({ attributes, id }) => {
    const range = cellRange(attributes.get('ref') ?? '');
    const ranges = range === null ? [] : movedRanges(range, moved);
    if (id !== undefined && ranges.length > 0) ids.add(id);
    const kept = ['location', 'tooltip', 'display'].flatMap((name) => {
      const value = attributes.get(name);
      return value === undefined ? [] : [` ${name}="${attribute(value)}"`];
    });
    const link = id === undefined ? '' : ` r:id="${escapeXml(id)}"`;
    return ranges.map((each) => `<hyperlink ref="${rangeAddress(each)}"${link}${kept.join('')}/>`);
  });
  const xml = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  return { xml, ids };
};

const attribute = (text: string): string => escapeXml(text).replaceAll('\n', '&#10;');

/** A range that moves as a whole stays one; else its cells move one by one. */
const movedRanges = (range: CellRange, moved: MovedPlace): readonly CellRange[] => {
  const { top, left, bottom, right } = range;
  const first = moved(top, left);
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) {
    const last = moved(bottom, right);
    return first === null || last === null ? [] : [between(first, last)];
  }
  const cells: SheetPlace[] = [];
  let isWhole = first !== null;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const next = moved(row, column);
      if (next !== null) cells.push(next);
      isWhole &&=
        next?.row === (first?.row ?? 0) + row - top &&
        next.column === (first?.column ?? 0) + column - left;
    }
  }
  const last = cells.at(-1);
  return isWhole && first !== null && last !== undefined
    ? [between(first, last)]
    : cells.map((cell) => between(cell, cell));
};

const between = (one: SheetPlace, other: SheetPlace): CellRange => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});
