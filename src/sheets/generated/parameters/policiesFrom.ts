import { Decimal } from '../../../domain/decimal';
import type { Policies } from '../../../domain/model/policies';
import type { UserEntries, EntryProblem } from '../entries/userEntries';
import { PARAMETER_NAMES, type ParameterId } from './schema';
import { PARAMETER_PROBLEMS, RECIPROCAL } from '../texts/parameterTexts';
import { YES } from '../texts/sheetTexts';
import { parameterValues } from './parameterValues';

/** The office's policies: what is typed in `Parametri` where it is allowed, else the defaults. */
export const policiesFrom = (
  entries: UserEntries,
  defaults: Policies,
): { readonly policies: Policies; readonly problems: readonly EntryProblem[] } => {
  const { values, problems } = parameterValues(entries);
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
    problems: [...problems, ...bandsInOrder(entries, partlyReached, nearlyReached)],
  };
};

const bandsInOrder = (entries: UserEntries, partly: Decimal, nearly: Decimal): EntryProblem[] => {
  const name = PARAMETER_NAMES.partlyReached;
  const input = entries.parameters.get(name);
  if (input === undefined || partly.lte(nearly)) return [];
  return [{ message: PARAMETER_PROBLEMS.bands, subject: name, cell: input.cell }];
};
