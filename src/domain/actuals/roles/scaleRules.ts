import { afterIn, beforeIn } from '../passage/passage';
import { roleRule, type RoleRule } from './role';

const SCALED =
  /\b(?:punteggio|voto|voti|valutazione|giudizio|gradimento|soddisfazione|scala|media)\b/;

/** The top of a scale: "4,3 su 5". */
export const SCALE_RULES: readonly RoleRule[] = [
  roleRule({
    id: 'scale-of',
    role: 'scale',
    when: ({ value, places, unit, span }, { passage }) => {
      if (
        unit !== null ||
        places > 0 ||
        ![4, 5, 6, 7, 10, 30, 100].some((top) => value.equals(top))
      )
        return false;
      const text = beforeIn(passage, { span });
      return (
        /\d,\d+\s?(?:punti\s)?(?:su|\/)\s?(?:un massimo di\s)?$/.test(text) ||
        (SCALED.test(text + afterIn(passage, { span })) &&
          /\bscala (?:da \d a|di|a|da 0 a|da uno a)\s?$|\bsu (?:un massimo di|una scala (?:da \d a|di))\s$/.test(
            text,
          ))
      );
    },
    examples: ['Gradimento medio 4,3 su «5»', 'Punteggio 8,1 su una scala da 1 a «10»'],
  }),
  roleRule({
    id: 'scale-from',
    role: 'scale',
    when: ({ span }, { passage }) =>
      /\bscala (?:da|di)\s$/.test(beforeIn(passage, { span })) &&
      /^\sa\s\d/.test(afterIn(passage, { span })),
    examples: ['Punteggio 8,1 su una scala da «1» a 10'],
  }),
];
