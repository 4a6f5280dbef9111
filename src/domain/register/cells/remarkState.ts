import { saysObjectiveWithdrawn } from '../../actuals/indicatorState';
import type { Indicator } from '../../model/indicator';
import { foldText } from '../../language/foldText';
import { sentenceSpans } from '../../language/sentences';

const THIS = String.raw`^[\s"'(*-]*(?:l'|il presente |questo )?indicatore\s(?:(?:e'?|stato|viene|risulta)\s)*`;
const GONE = '(?:cassato|soppresso|stralciato|eliminato|espunto|ritirato|annullato)';
const WITHDRAWN = new RegExp(
  String.raw`${THIS}${GONE}\b|^[\s"'(*-]*${GONE}(?=\s*(?:$|[.,;:()-]|(?:in|a) (?:sede|seguito)\b|(?:nel|col|con il) monitoraggio\b))`,
);
const REPLACED = new RegExp(
  String.raw`${THIS}(?:sostituito|rimpiazzato)\b|^[\s"'(*-]*sostituito (?:con|da|dal) (?:un )?(?:nuovo |altro )?indicatore\b`,
);

/** Sentences of a remark; one that names other years only is about those. */
const sentencesAbout = (text: string, year: number): readonly string[] =>
  sentenceSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => {
      const years: readonly string[] = sentence.match(/\b20\d\d\b/g) ?? [];
      return years.length === 0 || years.includes(String(year));
    });

/**
 * What a remark beside a row says of the row's own indicator: "Indicatore sostituito in sede di
 * monitoraggio" → replaced, "CASSATO" → withdrawn. Only a sentence that begins with it counts:
 * "soppresso l'ufficio di zona", "sostituisce l'indicatore cassato" and "nuovo indicatore" leave it
 * active, as does "indicatore soppresso dal 2024" in the report on 2023.
 */
export const remarkState = (text: string, year: number): Indicator['state'] => {
  const sentences = sentencesAbout(text, year);
  const folded = sentences.map(foldText);
  if (sentences.some(saysObjectiveWithdrawn)) return 'withdrawn';
  if (folded.some((sentence) => WITHDRAWN.test(sentence))) return 'withdrawn';
  return folded.some((sentence) => REPLACED.test(sentence)) ? 'replaced' : 'active';
};

/** True where a remark beside a row withdraws the whole objective: "OBIETTIVO CASSATO". */
export const remarkWithdrawsObjective = (text: string, year: number): boolean =>
  sentencesAbout(text, year).some(saysObjectiveWithdrawn);
