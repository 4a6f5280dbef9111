import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Lister = Virtualizer<Element, Element>;

/** Where nothing is laid out (a hidden pane, a test), as many rows as a usual pane would show. */
const USUAL_HEIGHT = 600;
/** The offset counts as settled after that long, in milliseconds. */
const SETTLED = 150;

const rootOf = (element: Element): Element => element.ownerDocument.documentElement;
const isRoot = (element: Element): boolean => element === rootOf(element);

/** The element that scrolls when a list inside it is longer than the pane. */
const scrollerOf = (element: Element): Element => {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (/^(?:auto|scroll|overlay)$/.test(getComputedStyle(above).overflowY)) return above;
  }
  return rootOf(element);
};

/** How far down in the scroller's content a list begins, in pixels. */
const listStart = (list: Element, scroller: Element): number => {
  const top = list.getBoundingClientRect().top + scroller.scrollTop;
  return isRoot(scroller) ? top : top - scroller.getBoundingClientRect().top;
};

/** Tells how much of the scroller is to be seen; never more than the window, whatever it holds. */
const observeHeight = (
  { scrollElement }: Lister,
  tell: (rect: { readonly width: number; readonly height: number }) => void,
): (() => void) | undefined => {
  if (scrollElement === null) return undefined;
  const report = (): void => {
    const height = Math.min(
      scrollElement.clientHeight || USUAL_HEIGHT,
      window.innerHeight || USUAL_HEIGHT,
    );
    tell({ width: scrollElement.clientWidth, height });
  };
  report();
  window.addEventListener('resize', report);
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(report);
  observer?.observe(scrollElement);
  return () => {
    window.removeEventListener('resize', report);
    observer?.disconnect();
  };
};

/** Tells how far the scroller is scrolled, and whether it still moves. */
const observeOffset = (
  { scrollElement }: Lister,
  tell: (offset: number, isScrolling: boolean) => void,
): (() => void) | undefined => {
  if (scrollElement === null) return undefined;
  const target: EventTarget = isRoot(scrollElement) ? scrollElement.ownerDocument : scrollElement;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const onScroll = (): void => {
    tell(scrollElement.scrollTop, true);
    clearTimeout(settling);
    settling = setTimeout(() => tell(scrollElement.scrollTop, false), SETTLED);
  };
  tell(scrollElement.scrollTop, false);
  target.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(settling);
    target.removeEventListener('scroll', onScroll);
  };
};

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
