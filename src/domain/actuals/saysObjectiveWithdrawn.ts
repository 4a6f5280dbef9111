import { foldText } from '../language/foldText';
import { sentenceSpans } from '../language/sentences';

const WITHDRAWN =
  /^[\s"'(*-]*(?:l')?obiettivo\s(?:(?:operativo|strategico|di ente|specifico|individuale|[a-z]o?\d[\d.]*|in oggetto|in questione)\s)*(?:(?:e'?|e' stato|stato|viene|risulta|si intende)\s)*(?:soppresso|cassato|stralciato|eliminato|annullato|ritirato|revocato|espunto)\b/;

/** True for "OBIETTIVO SOPPRESSO IN SEDE DI MONITORAGGIO", not for prose about something soppresso. */
export const saysObjectiveWithdrawn = (text: string): boolean => {
  const folded = foldText(text);
  return sentenceSpans(text).some(({ start, end }) => WITHDRAWN.test(folded.slice(start, end)));
};
