import { useEffect, useRef, type RefObject } from 'react';

/** Whether the keyboard is nowhere: what had the focus is gone, and nothing took it. */
const isNowhere = ({ activeElement, body }: Document): boolean =>
  activeElement === null || activeElement === body;

/**
 * Keeps the keyboard in the pane: where an action removes what had the focus (a bar that closes, a
 * button that did its work), the tab panel gets it, or the main part while there is none. What a
 * view does itself about the focus comes first. For the pane's outermost element.
 */
export const useKeptFocus = (): RefObject<HTMLDivElement | null> => {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = pane.current;
    if (root === null) return;
    const page = root.ownerDocument;
    let last: Element | null = null;
    const note = ({ target }: Event): void => {
      last = target instanceof Element && root.contains(target) ? target : null;
    };
    const isGone = (): boolean => last !== null && !last.isConnected;
    const rescue = (): void => {
      if (!isGone() || !isNowhere(page)) return;
      const refuge =
        root.querySelector<HTMLElement>('[role=tabpanel]') ?? root.querySelector('main');
      refuge?.focus({ preventScroll: true });
    };
    // Later, so that the effects of what changed have moved the focus where they want it.
    const observer = new MutationObserver(() => {
      if (isGone()) setTimeout(rescue);
    });
    observer.observe(root, { childList: true, subtree: true });
    page.addEventListener('focusin', note);
    page.addEventListener('pointerdown', note);
    return () => {
      observer.disconnect();
      page.removeEventListener('focusin', note);
      page.removeEventListener('pointerdown', note);
    };
  }, []);
  return pane;
};
