import type { NumberToken } from '../../language/scan/token';
import { MEASURED_UNITS } from '../indicator/expectation';
import { afterIn, beforeIn, type Passage } from '../passage/passage';
import { roleRule, before, type RoleRule } from './role';

const ABOVE =
  /(?:\bsopra|\bsotto|\bsuperiore? al|\binferiore? al|\bmaggiore di|\bminore di|\bal di sopra del|\bal di sotto del)\s(?:il\s|i\s|la\s|le\s|del\s)?$/;
const LASTING =
  /(?:\bper|\bin|\bdurata(?: di)?|\bdi|\bda|\bcirca|\btotale di)\s(?:circa\s|soli\s|n\.\s)?$/;

const isMeasured = ({ unit }: NumberToken): boolean =>
  unit === '%' || (unit !== null && MEASURED_UNITS.includes(unit));

const digitsOf = ({ text }: Passage, { span }: NumberToken): string =>
  text.slice(span.start, span.end).replace(/[^\d.,]/g, '');

/** A limit inside a description, never the result. */
export const LIMIT_RULES: readonly RoleRule[] = [
  roleRule({
    id: 'limit-within',
    role: 'limit',
    when: before(
      /(?:\bentro|\bnel termine (?:massimo )?di|\bnei termini di|\boltre i|\bdopo|\bogni|\bfino a|\bmassimo|\bnon oltre)\s(?:i\s|le\s|gli\s|il\s|i primi\s)?$/,
    ),
    examples: ['Evase 40 pratiche entro «15» gg', 'Aggiornate ogni «3» mesi'],
  }),
  roleRule({
    id: 'limit-idiom',
    role: 'limit',
    when: before(/\btutt[ie] e\s$/),
    examples: ['Concluse tutte e «2» le fasi'],
  }),
  roleRule({
    id: 'limit-score',
    role: 'limit',
    when: (number, { passage }) => {
      const text = beforeIn(passage, number);
      return (
        isMeasured(number) &&
        ABOVE.test(text) &&
        /\b(?:valutazion|punteggi|risultat)\w*\s[^,;.]*$/.test(text)
      );
    },
    examples: ['5 obiettivi con valutazione sopra il «90%»'],
  }),
  roleRule({
    id: 'limit-over',
    role: 'limit',
    when: (number, { passage, ownNumbers }) =>
      isMeasured(number) &&
      ABOVE.test(beforeIn(passage, number)) &&
      (ownNumbers.has(digitsOf(passage, number)) ||
        /^\s?(?:e |ed )?su\b/.test(afterIn(passage, number))),
    examples: ['5 indicatori sopra il «90%» su 7'],
  }),
  roleRule({
    id: 'limit-own',
    role: 'limit',
    // A number of the indicator's own name.
    when: (number, { passage, ownNumbers }) =>
      isMeasured(number) &&
      number.unit !== '%' &&
      LASTING.test(beforeIn(passage, number)) &&
      ownNumbers.has(digitsOf(passage, number)),
    examples: [],
  }),
];
