import { foldText } from '../language/foldText';
import { sentenceSpans } from '../language/sentences';
import type { Indicator } from '../model/indicator';
import type { IndicatorContext } from './indicator/context';

const OBJECTIVE_WITHDRAWN =
  /^[\s"'(*-]*(?:l')?obiettivo\s(?:(?:operativo|strategico|di ente|specifico|individuale|[a-z]o?\d[\d.]*|in oggetto|in questione)\s)*(?:(?:e'?|e' stato|stato|viene|risulta|si intende)\s)*(?:soppresso|cassato|stralciato|eliminato|annullato|ritirato|revocato|espunto)\b/;

/** True for "OBIETTIVO SOPPRESSO IN SEDE DI MONITORAGGIO", not for prose about something soppresso. */
export const saysObjectiveWithdrawn = (text: string): boolean => {
  const folded = foldText(text);
  return sentenceSpans(text).some(({ start, end }) =>
    OBJECTIVE_WITHDRAWN.test(folded.slice(start, end)),
  );
};

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
