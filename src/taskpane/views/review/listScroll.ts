import type { Virtualizer } from '@tanstack/react-virtual';

type Lister = Virtualizer<Element, Element>;

/** Where nothing is laid out (a hidden pane, a test), as many rows as a usual pane would show. */
const USUAL_HEIGHT = 600;
/** The offset counts as settled after that long, in milliseconds. */
const SETTLED = 150;

const rootOf = (element: Element): Element => element.ownerDocument.documentElement;
const isRoot = (element: Element): boolean => element === rootOf(element);

/** The element that scrolls when a list inside it is longer than the pane. */
export const scrollerOf = (element: Element): Element => {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (/^(?:auto|scroll|overlay)$/.test(getComputedStyle(above).overflowY)) return above;
  }
  return rootOf(element);
};

/** How far down in the scroller's content a list begins, in pixels. */
export const listStart = (list: Element, scroller: Element): number => {
  const top = list.getBoundingClientRect().top + scroller.scrollTop;
  return isRoot(scroller) ? top : top - scroller.getBoundingClientRect().top;
};

/** Tells how much of the scroller is to be seen; never more than the window, whatever it holds. */
export const observeHeight = (
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
export const observeOffset = (
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
