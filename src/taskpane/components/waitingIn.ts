import type { Reading, View } from '../session/paneState';
import { doubtCount } from './doubtCount';

/** How much waits for a person in a view: doubts to settle, errors to look at. */
export const waitingIn = (view: View, reading: Reading | null): number => {
  if (reading === null) return 0;
  switch (view) {
    case 'recognise':
      return doubtCount(reading);
    case 'review':
      return reading.review.findings.filter(({ severity }) => severity === 'errore').length;
    case 'write':
      return 0;
  }
};
