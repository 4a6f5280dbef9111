import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Moves the focus to an element once what stands under it has changed, so that who works with the
 * keyboard or listens goes on from there. Needs `tabIndex={-1}` on it.
 */
export const useHeadingFocus = <Focused extends HTMLElement = HTMLHeadingElement>(): {
  readonly heading: RefObject<Focused | null>;
  readonly focusHeading: () => void;
} => {
  const heading = useRef<Focused>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  return { heading, focusHeading: useCallback(() => setTurn((last) => last + 1), []) };
};
