import { afterIn, beforeIn, isParenthesised } from '../passage/passage';
import { roleRule, after, before, type RoleRule } from './role';

/** A part of the whole, or more besides it. */
export const PART_RULES: readonly RoleRule[] = [
  roleRule({
    id: 'part-of-which',
    role: 'part',
    when: before(
      /(?:\bdi cui|\bdei quali|\bdelle quali|\btra cui|\bfra cui|\bcompres[ei]|\binclus[ei]|\bescluse?i?|\bdi questi|\bdi queste)\s(?:n\.\s?|circa\s|almeno\s|i\s|le\s|gli\s)?$/,
    ),
    examples: ['1.294 contratti, di cui «226» cartacei', '431 pratiche, comprese «96» urgenti'],
  }),
  roleRule({
    id: 'part-listed',
    role: 'part',
    when: before(/\b(?:di cui|dei quali|delle quali)\s[^.;:()]*(?:,|\be)\s(?:n\.\s?)?$/),
    examples: ['1.294 contratti, di cui 226 cartacei e «1.068» digitali'],
  }),
  roleRule({
    id: 'part-picked',
    role: 'part',
    when: (number, { passage }) =>
      /^\s(?:dei quali|delle quali|d[ie] quest[ie]|(?:tra|fra) quest[ie]|di ess[ie]|di loro)\b/.test(
        afterIn(passage, number),
      ),
    examples: ['Assistite 40 imprese, «12» delle quali nuove', '22 atti; per «8» di essi …'],
  }),
  roleRule({
    id: 'part-among',
    role: 'part',
    when: before(/\b(?:tra|fra)\s(?:i|le|gli)\s[^.;:()\d]*,\s(?:n\.\s)?$/),
    examples: ['Tra i pazienti in carico, «640» hanno più di 75 anni'],
  }),
  roleRule({
    id: 'part-bracket',
    role: 'part',
    // Two or more of the same unit in a bracket that follows a number of that unit.
    when: (number, { passage }) => {
      if (!isParenthesised(passage, number)) return false;
      const open = passage.folded.lastIndexOf('(', number.span.start);
      const close = passage.folded.indexOf(')', number.span.end);
      const inside = passage.numbers.filter(
        ({ span, unit }) => span.start > open && span.end <= close && unit === number.unit,
      );
      const whole = passage.numbers.filter(({ span }) => span.end <= open).at(-1);
      return (
        inside.length > 1 &&
        whole !== undefined &&
        whole.unit === number.unit &&
        (number.unit !== null || inside.every(({ value }) => value.lte(whole.value))) &&
        !/\bsu\b|\//.test(passage.folded.slice(open, close)) &&
        open - whole.span.end < 40
      );
    },
    examples: ['Corse in orario: 96,4% (feriali «97,1%», festivi 93,0%)'],
  }),
  roleRule({
    id: 'part-period',
    role: 'part',
    when: (number, { passage }) =>
      passage.numbers.length > 1 &&
      (/\bnel(?:l')?\s?(?:primo|secondo|terzo|quarto|ultimo|i|ii|iii|iv)(?:\s(?:semestre|trimestre|quadrimestre|bimestre))?\s?:?\s?(?:sono\s|erano\s|n\.\s)?$/.test(
        beforeIn(passage, number),
      ) ||
        /^\s(?:[a-z]+\s){0,2}nel(?:l')?\s?(?:primo|secondo|terzo|quarto|ultimo|i|ii|iii|iv)(?:\s(?:semestre|trimestre|quadrimestre|bimestre)|\W|$)/.test(
          afterIn(passage, number),
        )),
    examples: [
      'Nel primo semestre «78%», nel secondo 85%; media annua 81,7%',
      'Nel primo semestre 78%, nel secondo «85%»; media annua 81,7%',
      'Realizzati 10 eventi: «4» nel primo semestre e 6 nel secondo',
    ],
  }),
  roleRule({
    id: 'part-rate',
    role: 'part',
    when: (number, context) =>
      after(/^\s(?:[a-z]+\s){0,2}ogni\s\d/)(number, context) ||
      ((isParenthesised(context.passage, number) ||
        /,\s$/.test(beforeIn(context.passage, number))) &&
        after(
          /^\s(?:al|alla|per|a)\s(?:territorio|sede|provincia|mese|settimana|giorno|anno|trimestre|bimestre|semestre)/,
        )(number, context)),
    examples: ['24 newsletter inviate («2» al mese)'],
  }),
];
