import { afterIn, beforeIn } from '../passage';
import { MEASURED_UNITS } from '../expectation';
import type { RoleRule } from './role';

const WITHIN =
  /(?:\bentro|\bnel termine (?:massimo )?di|\bnei termini di|\boltre i|\bdopo|\bogni|\bfino a|\bmassimo|\bnon oltre)\s(?:i\s|le\s|gli\s|il\s|i primi\s)?$/;
const ABOVE =
  /(?:\bsopra|\bsotto|\bsuperiore? al|\binferiore? al|\bmaggiore di|\bminore di|\bal di sopra del|\bal di sotto del)\s(?:il\s|i\s|la\s|le\s|del\s)?$/;
const LASTING =
  /(?:\bper|\bin|\bdurata(?: di)?|\bdi|\bda|\bcirca|\btotale di)\s(?:circa\s|soli\s|n\.\s)?$/;

/**
 * A limit inside a description, never the result: "entro 15 gg", "valutazione sopra il 90%", and
 * numbers that the indicator's own words bear ("pratiche evase entro 5 gg").
 */
export const isLimit: RoleRule = (number, { passage, ownNumbers }) => {
  const before = beforeIn(passage, number);
  if (WITHIN.test(before) || /\btutt[ie] e\s$/.test(before)) return true;
  const named =
    number.unit === '%' || (number.unit !== null && MEASURED_UNITS.includes(number.unit));
  const digits = passage.text.slice(number.span.start, number.span.end).replace(/[^\d.,]/g, '');
  if (named && ABOVE.test(before) && /\b(?:valutazion|punteggi|risultat)\w*\s[^,;.]*$/.test(before))
    return true;
  if (named && number.unit !== '%' && LASTING.test(before) && ownNumbers.has(digits)) return true;
  return (
    named &&
    ABOVE.test(before) &&
    (ownNumbers.has(digits) || /^\s?(?:e |ed )?su\b/.test(afterIn(passage, number)))
  );
};
