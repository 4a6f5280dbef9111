import type { KeyboardEvent } from 'react';

/** Handles Escape, and Escape alone, for what can be closed; without `close` nothing happens. */
export const onEscape =
  (close: (() => void) | undefined) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || close === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
