import { afterIn, beforeIn } from '../passage';
import type { RoleRule } from './role';

const PART =
  /(?:\bdi cui|\bdei quali|\bdelle quali|\btra cui|\bfra cui|\bcompres[ei]|\binclus[ei]|\boltre a|\bpiu altr[ie]|\bescluse?i?|\bdi questi|\bdi queste)\s(?:n\.\s?|circa\s|almeno\s|i\s|le\s|gli\s)?$/;
const AFTER_PART = /\b(?:di cui|dei quali|delle quali)\s[^.;:()]*(?:,|\be)\s(?:n\.\s?)?$/;

/** A part of the whole: "di cui 226 cartacei e 1.068 digitali". */
export const isPart: RoleRule = (number, { passage }) => {
  const before = beforeIn(passage, number);
  if (/^\s(?:dei quali|delle quali|di quest[ie])\b/.test(afterIn(passage, number))) return true;
  return PART.test(before) || AFTER_PART.test(before);
};
