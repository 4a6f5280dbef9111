import { after, before, FILLER, roleRule, type RoleRule } from './role';

const OTHERS = String.raw`(?:nazional[ei]|naz\.?|italian[aoe]|regional[ei]|provincial[ei]|europe[ao]|(?:del|dei|di)\s["']?(?:cluster|clus\.?)|["']?(?:cluster|clus\.?)|delle (?:altre )?(?:camere|cciaa)|di sistema|del sistema(?: camerale)?|di settore|di comparto)`;
const TAIL = String.raw`["']?(?:\s["']?(?:dimensionale|camerale|dimensional\w*|di riferimento|italiana))*["']?`;

/** Other bodies' figures. */
export const BENCHMARK_RULES: readonly RoleRule[] = [
  roleRule({
    id: 'benchmark-before',
    role: 'benchmark',
    when: before(
      new RegExp(
        String.raw`(?:\bmedi[ao]|\bdato|\bvalore|\bindice|\bquello del|\blivello)\s["']?${OTHERS}${TAIL}${FILLER}$`,
      ),
      new RegExp(String.raw`["']cluster(?:\sdimensionale)?["']${FILLER}$`),
    ),
    examples: [
      'Valore 48,2 (dato medio nazionale «46,04»)',
      'Indice 7,1; media clus.: «-9,53»',
      'La media nazionale è pari a «5,2» giorni',
    ],
  }),
  roleRule({
    id: 'benchmark-level',
    role: 'benchmark',
    when: before(
      /\b(?:a livello (?:regionale|nazionale|provinciale|europeo|di sistema)|in (?:italia|europa)|nell'intera regione|in tutta la regione)\b(?:[^.;:()]|\.\d)*$/,
    ),
    examples: ['A livello regionale sono stati eseguiti nell’anno «12.300» controlli'],
  }),
  roleRule({
    id: 'benchmark-after',
    role: 'benchmark',
    when: after(
      new RegExp(
        String.raw`^\s?[(,]?\s?(?:(?:la |il |e la |e il |di |a livello )?(?:media|dato|valore|dato medio|valore medio)\s["']?${OTHERS}(?![a-z])${TAIL})(?!${FILLER}[-+]?\d)`,
      ),
    ),
    examples: ['48,2 contro «46,04» (media nazionale)'],
  }),
];
