import { foldText } from '../../language/foldText';
import type { Actual } from '../../model/actual';
import type { IndicatorContext } from '../indicator/context';
import { emptyActual } from '../emptyActual';
import type { Passage } from '../passage/passage';
import type { IndicatorView } from '../candidates/indicatorView';
import type { PassageFacts } from '../candidates/facts';

const NOT_REACHED =
  /\b(?:obiettivo|target|risultato|indicatore|traguardo|valore atteso|attivita|progetto)?[^.;:]{0,40}\bnon (?:e' |e |risulta |stato |stata |ancora |pienamente |e' stato |e' stata |ancora stat[oa] ){0,4}(?:raggiunt|conseguit|realizzat|completat|attivat|attuat|rispettat|avviat|concluso|conclus|approvat|adottat|pubblicat)[oa]\b|\bmancato raggiungimento\b|\bobiettivo mancato\b/;
const NOT_DONE =
  /^\s*non (?:e' |e |ancora |e' stat[oa] |e' stat[oa] ancora ){0,2}(?:approvat|adottat|pubblicat|predispost|presentat|attivat)[oa]\b/;
const PARTLY =
  /\b(?:parzialmente|in parte|quasi complet|in corso|in fase di|non ancora|solo|soltanto|rinviat|slittat|sospes|annullat|da completare|sara|verra|saranno|verranno|doveva|dovevano|era previst|erano previst)/;
const REACHED =
  /\b(?:completat[oaie]|realizzat[oaie]|attivat[oaie]|attuat[oaie]|conclus[oaie]|ultimat[oaie]|terminat[oaie]|raggiunt[oaie]|conseguit[oaie]|rispettat[oaie]|effettuat[oaie]|adottat[oaie]|approvat[oaie]|pubblicat[oaie]|predispost[oaie]|pienamente operativ[oaie]|e' operativ[oaie]|e' a regime|funziona(?:va)? a pieno)\b/;
const NEGATION = /\b(?:non|mai|nessun[oa]?|senza|privo)\b/;

/** What the words themselves declare: done, not reached, or nothing. */
export const declaredResult = (passage: Passage): { readonly reached: boolean } | null => {
  const said = yesOrNo(passage.folded);
  if (said !== null) return { reached: said };
  const sentences = passage.sentences.map(({ start, end }) => passage.folded.slice(start, end));
  if (sentences.some((sentence) => NOT_REACHED.test(sentence) || NOT_DONE.test(sentence)))
    return { reached: false };
  const [first] = sentences;
  if (first === undefined || PARTLY.test(passage.folded)) return null;
  const done = sentences.some((sentence) => REACHED.test(sentence) && !NEGATION.test(sentence));
  return done ? { reached: true } : null;
};

/** A text that says yes or no and nothing else. */
const yesOrNo = (folded: string): boolean | null => {
  const word = folded.trim().replace(/[.!]$/, '');
  if (
    /^(?:si|s|fatto|ok|on|vero|raggiunto|obiettivo raggiunto|realizzato|completato|conseguito|pienamente raggiunto|nei termini|entro i termini|entro la scadenza|nei tempi previsti)$/.test(
      word,
    )
  )
    return true;
  return /^(?:no|off|falso|non raggiunto|obiettivo non raggiunto|non realizzato|non completato)$/.test(
    word,
  )
    ? false
    : null;
};

/** What the text declares where it measures nothing. */
export const declaredActual = (
  facts: PassageFacts,
  view: IndicatorView,
  indicator: IndicatorContext,
): Actual | null => {
  const { passage } = view;
  const words = declaredResult(passage);
  const empty = emptyActual(passage.text, passage.cell);
  if (words?.reached === false) return { ...empty, declared: { reached: false, percentage: null } };
  const percentage = facts.stated[0]?.number.value ?? null;
  if (percentage !== null) return { ...empty, declared: { reached: true, percentage } };
  return words !== null && canBeDeclared(view, indicator)
    ? { ...empty, declared: { reached: true, percentage: null } }
    : null;
};

const IN_TIME =
  /\b(?:nei (?:termini|tempi)|entro (?:i termini|il termine|la scadenza|i tempi)|nel rispetto d)/;

/** Words alone declare only what is either done or not: a deadline, yes/no, or 100 % of one thing. */
const canBeDeclared = (
  { expectation, passage }: IndicatorView,
  { target, algorithm, name }: IndicatorContext,
): boolean => {
  if (passage.numbers.some(({ inWords }) => !inWords)) return false;
  if (expectation.kind === 'words') return true;
  if (expectation.kind === 'date')
    return IN_TIME.test(passage.folded) || passage.folded.trim().length < 4;
  const counted = /\b(?:n\.|numero|percentuale di [a-z]+ che)|\//.test(foldText(algorithm ?? name));
  return target.kind === 'threshold' && target.value.equals(100) && target.unit === '%' && !counted;
};
