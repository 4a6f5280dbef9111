import { foldText } from '../../language/foldText';
import type { NumberToken } from '../../language/scan/token';
import type { StatedAchievement } from '../../model/actual';
import type { IndicatorContext } from '../indicator/context';
import type { Passage } from '../passage/passage';

export const statedAchievement = (
  { text, cell }: Passage,
  { number, start }: StatedPercentage,
  shared: boolean,
): StatedAchievement => ({
  value: number.value,
  places: number.places,
  text: text.slice(start, number.span.end).trim(),
  cell,
  shared,
});

/** A percentage of achievement that the text states of itself. */
export interface StatedPercentage {
  readonly number: NumberToken;
  readonly start: number;
}

const WORDS = String.raw`(?:\s|[:=("'-]|\b(?:del|dell'|dello|della|degli|dei|di|l'|all'|al|alla|ad|a|pari|e'?|stat[oa]|risult\w*|essere|complessiv[oa]|finale|media|medio|obiettiv[oi]|target|risultat[oi]|attes[oi]|indicator[ei]|operativ[oi]|strategic[oi]|previst[oi]|annuale|anno|quindi|nella|misura|valore|quantificat[oa]|20\d\d)(?![a-z]))*`;
const ACHIEVING = String.raw`(?:raggiungimento|ragg\.to|ragg\.|raggiung\.|conseguimento)`;
/** "Percentuale di raggiungimento = 97%", "% ragg. 84", "grado di raggiungimento dell'obiettivo: 90". */
const BEFORE = new RegExp(
  String.raw`(?:(?:percentuale|perc\.?|grado|livello|tasso|%)\s*(?:complessiv[ao]\s|medi[ao]\s)?(?:di\s)?)?${ACHIEVING}${WORDS}$`,
);
/** "% di realizzazione: 95", where the indicator is not about realisation itself. */
const REALISED = new RegExp(
  String.raw`(?:percentuale|perc\.?|grado|%)\s*di\s(?:realizzazione|attuazione)${WORDS}$`,
);
/** "obiettivo raggiunto al 98%", "raggiunto all'85%". */
const REACHED = new RegExp(
  String.raw`(?:(?:obiettivo|target|risultato atteso|traguardo)[^.;:\d]{0,40}(?:raggiunt|conseguit|realizzat|centrat)[oa]${WORDS}|\b(?:raggiunt|conseguit)[oa]\s(?:al\s|all'|per\sil\s|nella\smisura\sdel\s)\s?)$`,
);
/** "97% dell'obiettivo", "84% di raggiungimento". */
const AFTER =
  /^\s?(?:di raggiungimento|di ragg|dell'obiettivo(?! di)|del target|del risultato atteso|degli obiettivi raggiunti)/;

/** Statements of achievement, in order. None of their numbers is an actual. */
export const statedAchievements = (
  passage: Passage,
  indicators: readonly IndicatorContext[],
): readonly StatedPercentage[] => {
  const names = indicators.map(({ name, algorithm }) => foldText(`${name} ${algorithm ?? ''}`));
  const found = passage.numbers.flatMap((number) => statement(passage, number, names));
  const own = names.some((name) => /raggiungimento|conseguimento/.test(name));
  return own && found.length === 1 && passage.numbers.length === 1 ? [] : found;
};

const statement = (
  passage: Passage,
  number: NumberToken,
  names: readonly string[],
): readonly StatedPercentage[] => {
  if (number.inWords || (number.unit !== null && number.unit !== '%')) return [];
  const before = passage.folded.slice(Math.max(0, number.span.start - 160), number.span.start);
  const after = passage.folded.slice(number.span.end, number.span.end + 40);
  const realised = names.some((name) => /realizzazion|attuazion/.test(name)) ? null : REALISED;
  for (const pattern of [BEFORE, realised, number.unit === '%' ? REACHED : null]) {
    const match = pattern?.exec(before) ?? null;
    if (match !== null) return [{ number, start: number.span.start - match[0].length }];
  }
  return number.unit === '%' && AFTER.test(after) ? [{ number, start: number.span.start }] : [];
};
