import { afterIn } from '../passage';
import type { RoleRule } from './role';

const AFTER =
  /^\s?(?:[a-z'-]+\s){0,3}?(?:inizialmente\s|complessivamente\s|originariamente\s)?(?:previst|programmat|preventivat|attes|prefissat|pianificat|ipotizzat|da (?!parte|remoto)[a-z]+[aei]re\b)[oiae]?/;

/** "le 5 azioni previste", "i 15 eventi programmati", "(su 140 da cancellare)". */
export const isPlanned: RoleRule = (number, { passage }) =>
  AFTER.test(afterIn(passage, number).split(/[.;:,()]/)[0] ?? '');
