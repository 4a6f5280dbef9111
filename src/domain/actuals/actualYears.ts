import { foldText } from '../language/foldText';

const LEADS =
  /\b(?:al\s(?:31|30)\s?(?:dicembre|[/.]\s?12[/.]?)\s?|dat[oi]\s(?:al\s31[/.]12[/.])?|per l'anno\s|nell'anno\s|nel corso del\s|consuntivo\s(?:al 31[/.]12[/.])?|risultat[oi]\s|valore\s)(?<y>20\d\d)\b/g;

/**
 * The years that a result says it holds for: "Al 31 dicembre 2023", "Dato 2023". Where it compares
 * ("dato 2022 …, dato 2023 …") the latest one alone.
 */
export const actualYears = (text: string): readonly number[] => {
  const years = [...foldText(text).matchAll(LEADS)].map((match) => Number(match.groups?.['y']));
  return years.length === 0 ? [] : [Math.max(...years)];
};
