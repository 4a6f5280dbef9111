import type { Reading } from '../session/paneState';
import { allColumns } from '../views/recognise/sheetColumns';

/** How many columns, targets and actuals wait for a person's word. */
export const doubtCount = ({ review, doubts }: Reading): number =>
  allColumns(review.recognition).filter(({ doubtful }) => doubtful).length + doubts.length;
