/** What the pane computes with, in one lazily loaded piece: the target grammar alone weighs more than React. */
export { holdsGenerated } from '../application/copiesOfGenerated';
export { doubtsOf } from '../application/doubts';
export { planChanges } from '../application/planChanges';
export { reviewWorkbook } from '../application/reviewWorkbook';
