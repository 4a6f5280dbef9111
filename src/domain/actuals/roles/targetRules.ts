import { after, before, FILLER, roleRule, type RoleRule } from './role';
import { afterIn, beforeIn } from '../passage/passage';

const WISHED = String.raw`\b(?<wished>termine di legge|limite di legge|termine massimo|limite massimo|target|obiettivo|valore atteso|risultato atteso|valore obiettivo|valore soglia|soglia|valore di partenza|baseline|attes[oaie]|previst[oaie]|programmat[oaie]|prefissat[oaie]|pianificat[oaie]|standard|preventivat[oaie])`;
const WISHED_BEFORE = new RegExp(String.raw`${WISHED}${FILLER}$`);
const WISH =
  /\b(?:previst|attes|programmat|prefissat|pianificat|preventivat|fissat|target|obiettivo era|prevedeva|prevedevano|contemplava|contemplavano|programmazione|pianificazione|doveva|dovevano|richiest)[a-z]*\s[^;:.]*$/;
const PLANNED =
  /^\s?(?:[a-z'-]+\s){0,3}?(?:inizialmente\s|complessivamente\s|originariamente\s)?(?:previst|programmat|preventivat|attes|prefissat|pianificat|ipotizzat|da (?!parte|remoto)[a-z]+[aei]re\b)[oiae]?/;

/** What was planned, repeated. */
export const TARGET_RULES: readonly RoleRule[] = [
  roleRule({
    id: 'target-operator',
    role: 'target',
    when: before(/(?:>=|<=|≥|≤|>\s?=|<\s?=|>|<)\s?$/),
    examples: ['Raggiunto il 27% (>= «25%»)'],
  }),
  roleRule({
    id: 'target-word',
    role: 'target',
    // "Ricoveri programmati: 1.204" wishes nothing where the indicator counts "ricoveri programmati".
    when: (number, { passage, ownWords }) => {
      const named = WISHED_BEFORE.exec(beforeIn(passage, number))?.groups?.['wished'];
      return (
        named !== undefined &&
        !(/^(?:attes|programmat|pianificat)/.test(named) && ownWords.has(named))
      );
    },
    examples: ['18 eventi (target: «15»)', 'nuovo target pari a «3»', 'oltre l’obiettivo di «10»'],
  }),
  roleRule({
    id: 'target-compared',
    role: 'target',
    when: before(
      /(?:\brispetto (?:a|ai|alle|agli|al|alla|all')|\bcontro (?:i|le|gli|il|un|una)|\banziche|\binvece (?:di|dei|delle)|\ba fronte (?:dei|delle|degli) (?=$)|\bnon oltre)\s?(?:n\.\s?)?$/,
    ),
    examples: ['130 imprese, rispetto alle «120»', '12 anziché «10»'],
  }),
  roleRule({
    id: 'target-after',
    role: 'target',
    when: after(
      new RegExp(
        String.raw`^\s?(?:\(\s?)?(?:target|valore atteso|obiettivo\b|come da target|da target|richiest[ie] dal target|previst[ie] dal target)(?![a-z])(?!${FILLER}\d)`,
      ),
    ),
    examples: ['18 eventi su «15» richiesti dal target'],
  }),
  roleRule({
    id: 'target-as-planned',
    role: 'target',
    when: after(
      /^(?:\s[a-z]+){0,3},?\s\(?(?:come )?(?:da (?:programma|target|piano|obiettivo|previsione)|previsto (?:dal|da)|come previst)/,
    ),
    examples: ['Non «15», come da programma, ma 12 aperture serali'],
  }),
  roleRule({
    id: 'planned-estimate',
    role: 'planned',
    when: before(
      /\b(?:pre-?consuntivo|stimat[oaie]|si stimava|si prevedeva|previsione)\s(?:[a-z']+\s){0,4}$/,
    ),
    examples: ['1,12 (nel pre-consuntivo era stato stimato «1,09»)'],
  }),
  roleRule({
    id: 'target-same-value',
    role: 'target',
    when: (number, { passage, targetValues: wished }) =>
      wished.some((value) => value.abs().equals(number.value.abs())) &&
      WISH.test(beforeIn(passage, number).slice(-80)),
    examples: [],
  }),
  roleRule({
    id: 'planned-after',
    role: 'planned',
    when: (number, { passage }) =>
      PLANNED.test(afterIn(passage, number).split(/[.;:,()]/)[0] ?? ''),
    examples: ['Svolte le «5» azioni previste', '12 su «140» da cancellare'],
  }),
];
