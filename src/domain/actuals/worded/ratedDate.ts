import { actionsIn } from '../../language/lexicon/actions';
import type { DateToken } from '../../language/scan/token';
import { type Passage, sentenceAt } from '../passage/passage';
import type { Vocabulary } from '../indicator/vocabulary';
import { contentStems, hasStem } from '../indicator/words';

export interface RatedDate {
  readonly token: DateToken;
  /** How much speaks for it; nothing, or worse, at 0 and below. */
  readonly score: number;
  /** The words before it name the action that the indicator names: "approvato il". */
  readonly named: boolean;
  /** The kinds of action that they name. */
  readonly actions: readonly number[];
  /** They name only other actions than the indicator: "inviato il" where the approval is asked. */
  readonly ofOtherAction: boolean;
  /** It is planned, expected or postponed, not done. */
  readonly planned: boolean;
  /** It is that of a draft, or of a first version. */
  readonly draft: boolean;
  /** How many of the indicator's words stand in its clause. */
  readonly own: number;
}

const DONE =
  /\b(?:mess[oaie] on|messa in|pubblic|approv|trasmess|invi|adott|present|rilasci|attiv|complet|conclu|realizz|consegn|lanci|effettu|conseg|avvi|uscit|arriv|predispo|redatt|redazion|defin|deliber|sottoscri|stipul|inaugur|operativ|entrat|firm|deposit|pront|valid|aggiorn|costitu|caric|spedi|pervenut|ultim|termin|chius|aggiudic|svolt|tenut|raggiunt|elabor|implement|istitu|nomin|integrat|emanat|sigl|perfezion|collaud|trasferit|install|on line|online|esecutiv)/;
/** "avverrà", "saranno": what is still to come ends so. */
export const FUTURE = /(?!hanno|fanno|danno|vanno|stanno|sanno)\p{L}{2,}r(?:à|anno)(?!\p{L})/u;
const EFFECTIVE = /\b(?:effettiv|vero e proprio|vera e propria|definitiv|di fatto|poi|finalmente)/;
const PLANNED =
  /\b(?:doveva|dovevano|avrebbe|previst[oaie]|prevedeva|sarebbe|sara|saranno|verra|verranno|si prevede|programmat[oaie]|scadenza|termine|target|rinviat|prorogat|rispetto a(?:l|lla|ll')?\s|posticipat|slittat|differit|da (?:complet|realizz|attiv|approv|pubblic|adott)[a-z]+re)/;
/** Drafts, and what only prepares: a tender, an agreement. */
const DRAFT =
  /\b(?:gara|aggiudicat[oa]|affidat[oa]|convenzione|incarico|bozz[ae]|schema|preintesa|prima (?:versione|stesura|bozza)|versione (?:preliminare|provvisoria)|provvisori[oa]|preliminare)\b/;
const CONTEXT =
  /(?:\b(?:e-?mail|mail|pec|lettera|richiesta|domanda|proroga|istanza|convocazione|(?<!nella )seduta|(?<!nella )riunione|incontro|verbale|parere|nota|nulla osta|regolamento|piano|decreto|avviso|calcolat[oa]|aggiornat[oa]|aggiornamento|rilevat[oa]|scaricat[oa]|vigore|decorrenza|effetto)\s(?:(?:del|dell'|al|il|in data|di|dal|dalla|a|prot[^.]{0,20})\s?)+)$/;

export const DONE_SCORE = 3;

/** What speaks for a date as the day on which what is `asked` for was done. */
export const rateDate = (
  passage: Passage,
  token: DateToken,
  vocabulary: Vocabulary,
  asked: string,
): RatedDate => {
  const { start, end } = sentenceAt(passage, token.span.start);
  const before = passage.folded.slice(start, token.span.start);
  const sentence = passage.folded.slice(start, end);
  const clause = clauseBefore(passage, token, start);
  const planned =
    PLANNED.test(before) ||
    /^[^.;]{0,20}\bcome previst/.test(sentence) ||
    FUTURE.test(passage.text.slice(start, token.span.start)) ||
    /^\s*(?:obiettivo|target|scadenza)\s?:/.test(before);
  const draft = DRAFT.test(clause) && !DRAFT.test(asked);
  const wanted = actionsIn(asked);
  const own = contentStems(sentence).filter((stem) => hasStem(vocabulary.all, stem)).length;
  const strange =
    CONTEXT.test(before) ||
    afterLaw(passage, token) ||
    (token.precision === 'period' && token.to.slice(0, 4) !== String(passage.year));
  const score =
    (planned || draft ? -4 : 0) +
    (DONE.test(sentence) ? DONE_SCORE : 1) +
    (EFFECTIVE.test(before) ? 3 : 0) +
    Math.min(own, 2);
  const actions = actionsIn(clause);
  const named = actions.some((kind) => wanted.includes(kind));
  return {
    token,
    score: strange ? 0 : score,
    named,
    actions,
    ofOtherAction: wanted.length > 0 && actions.length > 0 && !named,
    planned,
    draft,
    own,
  };
};

/** From the date before it on; one that names no action of its own leans on the one before. */
const clauseBefore = (passage: Passage, { span }: DateToken, start: number): string => {
  const earlier = passage.dates.filter((d) => d.span.start >= start && d.span.end <= span.start);
  const from = earlier.at(-1)?.span.end ?? start;
  const clause = passage.folded.slice(from, span.start);
  return actionsIn(clause).length > 0 ? clause : passage.folded.slice(start, span.start);
};

/** "d.lgs. 150 del 27 ottobre 2009": the date of a law says nothing of the result. */
const afterLaw = (passage: Passage, { span }: DateToken): boolean =>
  passage.tokens.some(
    (token) =>
      token.kind === 'law' &&
      token.span.end <= span.start &&
      /^\s?,?\s?(?:del|dell'|in data)?\s?$/.test(passage.folded.slice(token.span.end, span.start)),
  );
