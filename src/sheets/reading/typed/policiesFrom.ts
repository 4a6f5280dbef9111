import { Decimal } from '../../../domain/decimal';
import type { Policies } from '../../../domain/model/policies';
import type { TypedInputs, TypedProblem } from '../../inputs';
import { PARAMETER_NAMES, type ParameterId } from '../../writing/parameterNames';
import { RECIPROCAL, YES } from '../../writing/texts';
import { readParameters } from './readParameters';

/** The office's policies: what is typed in `Parametri` where it is allowed, else the defaults. */
export const policiesFrom = (
  typed: TypedInputs,
  defaults: Policies,
): { readonly policies: Policies; readonly problems: readonly TypedProblem[] } => {
  const { values, problems } = readParameters(typed);
  const number = (id: ParameterId, otherwise: Decimal): Decimal => {
    const value = values.get(id);
    return value instanceof Decimal ? value : otherwise;
  };
  const word = (id: ParameterId, is: string, otherwise: boolean): boolean => {
    const value = values.get(id);
    return value === undefined ? otherwise : value === is;
  };
  const nearlyReached = number('nearlyReached', defaults.nearlyReached);
  const partlyReached = number('partlyReached', defaults.partlyReached);
  const reciprocal = word('lowerIsBetter', RECIPROCAL, defaults.lowerIsBetter === 'reciprocal');
  return {
    policies: {
      nearlyReached,
      partlyReached: Decimal.min(partlyReached, nearlyReached),
      scoreStep: number('scoreStep', defaults.scoreStep),
      lowerIsBetter: reciprocal ? 'reciprocal' : 'shortfall',
      declaredCounts: word('declaredCounts', YES, defaults.declaredCounts),
      lateCountsZero: word('lateCountsZero', YES, defaults.lateCountsZero),
      metaThreshold: number('metaThreshold', defaults.metaThreshold),
      oivDistance: number('oivDistance', defaults.oivDistance),
    },
    problems: [...problems, ...bandsInOrder(typed, partlyReached, nearlyReached)],
  };
};

const bandsInOrder = (typed: TypedInputs, partly: Decimal, nearly: Decimal): TypedProblem[] => {
  const name = PARAMETER_NAMES.partlyReached;
  const input = typed.parameters.get(name);
  if (input === undefined || partly.lte(nearly)) return [];
  const message =
    'La soglia «Parzialmente raggiunto» supera «Quasi raggiunto»: vale la più bassa delle due.';
  return [{ message, subject: name, cell: input.cell }];
};
