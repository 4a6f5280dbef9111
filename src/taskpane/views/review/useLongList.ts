import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { listStart, observeHeight, observeOffset, scrollerOf } from './listScroll';

interface LongList {
  /** For the element that holds the rows; it must be positioned. */
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<Element, Element>;
  /** How far down the list begins; rows lie at `start` less this. */
  readonly start: number;
}

const OVERSCAN = 6;

/**
 * A list of which only the rows in sight are rendered, inside whatever scrolls around it. `keep` is
 * the index of a row that stays rendered in any case (it has the focus), or null.
 */
export const useLongList = (rows: {
  readonly count: number;
  readonly heightOf: (index: number) => number;
  readonly keyOf: (index: number) => string;
  readonly keep: number | null;
}): LongList => {
  const listRef = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<Element | null>(null);
  const [start, setStart] = useState(0);
  useLayoutEffect(() => {
    if (listRef.current === null) return;
    const found = scrollerOf(listRef.current);
    setScroller(found);
    // What stands above may have changed with any render.
    setStart(Math.round(listStart(listRef.current, found)));
  });
  const { keep, count } = rows;
  const virtualizer = useVirtualizer<Element, Element>({
    count,
    estimateSize: rows.heightOf,
    getItemKey: rows.keyOf,
    getScrollElement: () => scroller,
    observeElementRect: observeHeight,
    observeElementOffset: observeOffset,
    measureElement: (element) => measured(element, rows.heightOf),
    scrollMargin: start,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), keep, count),
  });
  return { listRef, virtualizer, start };
};

const measured = (element: Element, heightOf: (index: number) => number): number =>
  Math.round(element.getBoundingClientRect().height) ||
  heightOf(Number(element.getAttribute('data-index')));

const withRow = (indexes: number[], keep: number | null, count: number): number[] =>
  keep === null || keep >= count || indexes.includes(keep)
    ? indexes
    : [...indexes, keep].sort((one, other) => one - other);
