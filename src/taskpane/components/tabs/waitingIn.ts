import type { Reading, View } from '../../session/paneState';
import { allColumns } from '../../views/recognise/columns/sheetColumns';

/** How many columns, targets and actuals wait for a person's word. */
export const doubtCount = ({ review, doubts }: Reading): number =>
  allColumns(review.recognition).filter(({ doubtful }) => doubtful).length + doubts.length;

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
