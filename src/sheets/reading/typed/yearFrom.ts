import { Decimal } from '../../../domain/decimal';
import type { TypedInputs } from '../../inputs';
import { readParameters } from './readParameters';

/**
 * The reporting year that `Parametri` says, or null where it says none. A year that is not allowed
 * is among the problems of `policiesFrom`.
 */
export const yearFrom = (typed: Pick<TypedInputs, 'parameters'>): number | null => {
  const year = readParameters(typed).values.get('year');
  return year instanceof Decimal ? year.toNumber() : null;
};
