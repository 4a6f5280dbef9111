import { asked, doubtBy } from '../../actuals/emptyActual';
import type { Actual } from '../../model/actual';
import type { Written } from '../../model/cell';
import type { Target } from '../../model/target';
import type { TargetDoubt } from '../../model/targetDoubt';

/** Why a text with unknown struck-out parts has to be asked for. */
const PARTLY_STRUCK: TargetDoubt = { kind: 'partly-struck' };

const isPartlyStruck = (written: Written | null): boolean =>
  written?.content.kind === 'text' && written.content.partlyStruck === true;

/** The reading of a result with a doubt where its text is struck out in parts that nobody knows. */
export const askIfStruckActual = (actual: Actual | null, written: Written | null): Actual | null =>
  actual === null || !isPartlyStruck(written) ? actual : asked(actual, doubtBy('struck'));

/** The same for a target, which may stand in several cells. */
export const askIfStruckTarget = (target: Target, cells: readonly Written[]): Target =>
  cells.some(isPartlyStruck) ? { ...target, doubt: PARTLY_STRUCK } : target;
