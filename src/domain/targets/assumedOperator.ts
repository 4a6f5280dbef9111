import type { Operator } from '../model/target';
import { matchingText } from '../language/normaliseText';
import type { SectionContext } from './sectionContext';
import { isDuration } from './unit';
import type { TargetDoubt } from '../model/targetDoubt';

const SHORTER_IS_BETTER = /\btemp[oi]\b|ritard|durata|attesa|giorni medi|tempestiv|giacenza/;

/**
 * The operator of a bare value: that of the other years, else from the polarity, else "at least".
 * A bare length of time ("30 gg") is doubtful: nobody wants at least 30 days of waiting.
 */
export const assumedOperator = (
  unit: string | null,
  context: SectionContext,
): { readonly operator: Operator; readonly doubts: readonly TargetDoubt[] } => {
  const { siblingOperator, hints } = context;
  if (siblingOperator !== null) return { operator: siblingOperator, doubts: [] };
  if (hints.polarity !== null) {
    return { operator: hints.polarity === 'down' ? '<=' : '>=', doubts: [] };
  }
  if (!isDuration(unit)) return { operator: '>=', doubts: [] };
  const down = SHORTER_IS_BETTER.test(
    matchingText(`${hints.nameText ?? ''} ${hints.algorithm ?? ''}`),
  );
  return {
    operator: down ? '<=' : '>=',
    doubts: [{ kind: 'direction', because: { sign: 'duration' } }],
  };
};
