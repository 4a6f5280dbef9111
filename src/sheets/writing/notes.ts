import type { TypedInputs } from '../inputs';
import type { PlannedCell } from '../plan';
import { inputCell } from './cells';
import type { KnownMark } from './marks';

/** The notes that people typed outside the table of a sheet, to be written again below it. */
export const notesOf = (mark: KnownMark, typed: TypedInputs): readonly PlannedCell[] =>
  typed.strayCells.filter((stray) => stray.mark === mark).map((stray) => inputCell(stray));
