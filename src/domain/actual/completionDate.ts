import type { DateToken } from '../text/scan/token';
import { sentenceAt, type Passage } from './passage';
import type { Vocabulary } from './vocabulary';
import { contentStems, hasStem } from './words';

export interface Completion {
  readonly token: DateToken;
  readonly from: string;
  readonly to: string;
  /** Italian, or null where the date is sure. */
  readonly doubt: string | null;
}

const DONE =
  /\b(?:mess[oaie] on|messa in|pubblic|approv|trasmess|invi|adott|present|rilasci|attiv|complet|conclu|realizz|consegn|lanci|effettu|conseg|avvi|uscit|arriv|predispo|redatt|redazion|defin|deliber|sottoscri|stipul|inaugur|operativ|entrat|firm|deposit|pront|valid|aggiorn|costitu|caric|spedi|pervenut|ultim|termin|chius|aggiudic|svolt|tenut|raggiunt|elabor|implement|istitu|nomin|integrat|emanat|sigl|perfezion|collaud|trasferit|install|on line|online|esecutiv)/;
const EFFECTIVE = /\b(?:effettiv|vero e proprio|vera e propria|definitiv|di fatto|poi|finalmente)/;
const PLANNED =
  /\b(?:doveva|dovevano|avrebbe|previst[oaie]|prevedeva|sarebbe|sara|saranno|verra|verranno|si prevede|programmat[oaie]|scadenza|termine|target|rinviat|prorogat|posticipat|slittat|differit|da (?:complet|realizz|attiv|approv|pubblic|adott)[a-z]+re)/;
const CONTEXT =
  /(?:\b(?:e-?mail|mail|pec|lettera|richiesta|domanda|proroga|istanza|convocazione|seduta|riunione|incontro|verbale|regolamento|piano|decreto|avviso|calcolat[oa]|aggiornat[oa]|aggiornamento|rilevat[oa]|scaricat[oa]|vigore|decorrenza|effetto)\s(?:(?:del|dell'|al|il|in data|di|dal|dalla|a|prot[^.]{0,20})\s?)+)$/;
const AS_OF =
  /(?:^|\s)(?:al|alla data del|entro|entro il|entro l'|entro la|per il|non oltre il|prima del|ante)\s?(?:il\s|la\s)?$/;

/** The day, or the time, on which what the indicator asks for was done. */
export const completionDate = (
  passage: Passage,
  vocabulary: Vocabulary,
  deadline: string | null,
): Completion | null => {
  const rated = passage.dates
    .map((token) => ({ token, score: scoreOf(passage, token, vocabulary) }))
    .filter(({ score }) => score > 0);
  const top = Math.max(...rated.map(({ score }) => score));
  const best = rated.filter(({ score }) => score === top).map(({ token }) => token);
  const chosen = best.at(-1);
  if (chosen === undefined) return null;
  const days = new Set(
    rated.filter(({ score }) => score >= Math.min(top, DONE_SCORE)).map(({ token }) => token.to),
  );
  const { from, to } = boundsOf(passage, chosen);
  return {
    token: chosen,
    from,
    to,
    doubt: doubtOf(passage, chosen, { from, to }, deadline, days.size, top),
  };
};

const DONE_SCORE = 3;

const scoreOf = (passage: Passage, token: DateToken, vocabulary: Vocabulary): number => {
  const { start, end } = sentenceAt(passage, token.span.start);
  const before = passage.folded.slice(start, token.span.start);
  const sentence = passage.folded.slice(start, end);
  if (CONTEXT.test(before) || afterLaw(passage, token)) return 0;
  if (token.precision === 'period' && token.to.slice(0, 4) !== String(passage.year)) return 0;
  const planned = PLANNED.test(before) || /^[^.;]{0,20}\bcome previst/.test(sentence) ? -4 : 0;
  const done = DONE.test(sentence) ? DONE_SCORE : 1;
  const effective = EFFECTIVE.test(before) ? 3 : 0;
  const own = contentStems(sentence).filter((stem) => hasStem(vocabulary.all, stem)).length;
  return planned + done + effective + Math.min(own, 2);
};

/** "d.lgs. 150 del 27 ottobre 2009": the date of a law says nothing of the result. */
const afterLaw = (passage: Passage, { span }: DateToken): boolean =>
  passage.tokens.some(
    (token) =>
      token.kind === 'law' &&
      token.span.end <= span.start &&
      /^\s?,?\s?(?:del|dell'|in data)?\s?$/.test(passage.folded.slice(token.span.end, span.start)),
  );

/** "Entro fine anno", "al 31/12 era operativo": done at some time before, from when is not said. */
const boundsOf = (passage: Passage, token: DateToken): { from: string; to: string } => {
  const before = passage.folded.slice(Math.max(0, token.span.start - 20), token.span.start);
  const within = AS_OF.test(before) || /^entro\b/.test(passage.folded.slice(token.span.start));
  return within ? { from: `${token.to.slice(0, 4)}-01-01`, to: token.to } : token;
};

const doubtOf = (
  passage: Passage,
  token: DateToken,
  { from, to }: { readonly from: string; readonly to: string },
  deadline: string | null,
  days: number,
  score: number,
): string | null => {
  if (days > 1) return 'nel testo ci sono più date possibili';
  if (score < DONE_SCORE) return 'non è chiaro che la data sia quella del completamento';
  if (Number(to.slice(0, 4)) < passage.year) return 'la data è di un anno precedente';
  const split = from !== to && (deadline === null || (from <= deadline && deadline < to));
  if (from.endsWith('-01-01') && split) return 'il testo dice entro quando, non quando';
  return token.precision === 'loose' && split ? 'il giorno preciso non è indicato' : null;
};
