import { foldText } from '../language/foldText';
import type { Indicator } from '../model/indicator';
import { saysObjectiveWithdrawn } from './saysObjectiveWithdrawn';
import type { IndicatorContext } from './context';

const WITHDRAWN_TARGET = /\b(?:cassat|soppress|stralciat|eliminat|ritirat|espunt)[oaie]\b/;
const WITHDRAWN =
  /\bindicatore\s(?:[a-z]+\s){0,2}?(?:e'?\s|stato\s|viene\s)*(?:cassato|soppresso|stralciato|eliminato|espunto|ritirato)\b|^\s*(?:cassato|stralciato|soppresso)\b/;
const REPLACED =
  /\b(?:(?:approvat|accolt|adottat|introdott|propost|definit|individuat)[oa]\s(?:[a-z]+\s){0,2}?(?:un |il )?nuovo indicatore|nuovo indicatore(?:\s[a-z']+){0,4}\s(?:approvato|accolto|adottato|introdotto|che sostituisce)|indicatore\s(?:[a-z]+\s){0,2}?(?:e'?\s|stato\s)*(?:sostituito|rimpiazzato)|sostituito (?:con|da|dal) (?:un )?(?:nuovo )?indicatore)\b/;

/** Whether the narrative, or the target cell itself, withdraws or replaces the indicator. */
export const indicatorState = (
  folded: string,
  text: string,
  indicator: IndicatorContext,
): Indicator['state'] => {
  if (WITHDRAWN_TARGET.test(foldText(indicator.target.text))) return 'withdrawn';
  if (saysObjectiveWithdrawn(text) || WITHDRAWN.test(folded)) return 'withdrawn';
  return REPLACED.test(folded) ? 'replaced' : 'active';
};
