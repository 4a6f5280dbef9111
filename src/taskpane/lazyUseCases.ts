/** What the pane computes with, in one lazily loaded piece: the target grammar alone weighs more than React. */
export { holdsGenerated } from '../application/input/copiesOfGenerated';
export { doubtsOf } from '../application/questions/doubts';
export { planChanges } from '../application/changes/planChanges';
export { reviewWorkbook } from '../application/reviewWorkbook';
