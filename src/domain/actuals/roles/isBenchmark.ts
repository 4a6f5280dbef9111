import { FILLER } from '../filler';
import { afterIn, beforeIn } from '../passage';
import type { RoleRule } from './role';

const OTHERS = String.raw`(?:nazional[ei]|naz\.?|italian[aoe]|regional[ei]|provincial[ei]|europe[ao]|(?:del|dei|di)\s["']?(?:cluster|clus\.?)|["']?(?:cluster|clus\.?)|delle (?:altre )?(?:camere|cciaa)|di sistema|del sistema(?: camerale)?|di settore|di comparto)`;
const TAIL = String.raw`["']?(?:\s["']?(?:dimensionale|camerale|dimensional\w*|di riferimento|italiana))*["']?`;
const BEFORE = new RegExp(
  String.raw`(?:\bmedi[ao]|\bdato|\bvalore|\bindice|\bquello del|\blivello)\s["']?${OTHERS}${TAIL}${FILLER}$`,
);
const CLUSTER = new RegExp(String.raw`["']cluster(?:\sdimensionale)?["']${FILLER}$`);
const AFTER = new RegExp(
  String.raw`^\s?[(,]?\s?(?:(?:la |il |e la |e il |di |a livello )?(?:media|dato|valore|dato medio|valore medio)\s["']?${OTHERS}(?![a-z])${TAIL})(?!${FILLER}[-+]?\d)`,
);

/** Other bodies' figures: "dato medio nazionale 46,04", "media clus.: -9,53". */
export const isBenchmark: RoleRule = (number, { passage }) => {
  const before = beforeIn(passage, number);
  return BEFORE.test(before) || CLUSTER.test(before) || AFTER.test(afterIn(passage, number));
};
