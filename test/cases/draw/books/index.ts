import type { DrawnCase } from '../kit/truth';
import * as ambiguous from './ambiguous';
import * as cards from './cards';
import * as headerFamilies from './headerFamilies';
import * as health from './health';
import * as largeBodies from './largeBodies';
import * as localBodies from './localBodies';
import * as monitoring from './monitoring';
import * as proseAndWords from './proseAndWords';
import * as slips from './slips';

/** Every workbook of the blind examination. */
export const DRAWN_CASES: readonly DrawnCase[] = [
  headerFamilies,
  localBodies,
  health,
  largeBodies,
  monitoring,
  proseAndWords,
  slips,
  ambiguous,
  cards,
].flatMap((books): DrawnCase[] => Object.values(books));
