import type { Passage } from './passage';
import { afterIn, beforeIn } from './passage';
import type { Span } from '../model/cell';

const LATE =
  /\b(?:ha|hanno|abbiano|e' stat[oa]|sono stat[ei])?\s?(?:superato|sforato|ecceduto|oltrepassato)\s(?:i|il|le)\s(?:termin|temp|limit|scadenz|soglia)|\b(?:oltre|fuori)\s(?:i\s|il\s|dai\s|dal\s)?(?:termin|temp|scadenz)|\bin ritardo\b|\bnon (?:ha|hanno) rispettato\b/;

/**
 * "Il 4% delle procedure ha superato i tempi": the share of what is late, where the indicator asks
 * for what is in time. `asked` is the indicator's own words.
 */
export const isOverdue = (passage: Passage, span: Span, asked: string): boolean => {
  if (LATE.test(asked) || /\britard|\bsuperament|\bsforament|\barretrat/.test(asked)) return false;
  const clause = afterIn(passage, { span }).split(/[;:(]/)[0] ?? '';
  const label =
    beforeIn(passage, { span })
      .split(/[,;:(]/)
      .at(-1) ?? '';
  return LATE.test(clause) || LATE.test(label);
};
