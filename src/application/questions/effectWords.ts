import { formatPercentage } from '../../domain/language/italianFormat';
import { roleWords } from '../../sheets/generated/texts/roleWords';
import type { RoleEffect } from './columnEffects';

const countWords = ({ computed, of }: RoleEffect): string => {
  if (of === 0) return 'nessun indicatore letto';
  return computed === 1
    ? `1 indicatore su ${of} calcolato`
    : `${computed} indicatori su ${of} calcolati`;
};

/** `come consuntivo: 12 indicatori su 15 calcolati, in media 84,3%`. */
export const effectWords = (effect: RoleEffect): string => {
  const reached = effect.mean === null ? '' : `, in media ${formatPercentage(effect.mean)}`;
  const part = effect.firstRows === null ? '' : ` (nelle prime ${effect.firstRows} righe)`;
  return `come ${roleWords(effect.role)}: ${countWords(effect)}${reached}${part}`;
};
