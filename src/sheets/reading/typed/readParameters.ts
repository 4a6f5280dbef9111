import type { Decimal } from '../../../domain/decimal';
import type { Input, TypedInputs, TypedProblem } from '../../inputs';
import type { ParameterId } from '../../writing/parameterNames';
import { parameterName, PARAMETERS, type Parameter } from '../../writing/parameters';
import { inForce, isClear, shownWords } from './inForce';
import { readParameter } from './readParameter';

export interface ReadParameters {
  readonly values: ReadonlyMap<ParameterId, Decimal | string>;
  readonly problems: readonly TypedProblem[];
}

/** The parameters that somebody typed, and a problem for each that is not allowed. */
export const readParameters = (typed: Pick<TypedInputs, 'parameters'>): ReadParameters => {
  const values = new Map<ParameterId, Decimal | string>();
  const problems: TypedProblem[] = [];
  for (const parameter of PARAMETERS) {
    const input = inForce(typed.parameters.get(parameterName(parameter)) ?? null);
    if (input === null) continue;
    const value = isClear(input.content) ? readParameter(parameter, input.content) : null;
    if (value === null) problems.push(notAllowed(parameter, input));
    else values.set(parameter.id, value);
  }
  return { values, problems };
};

const notAllowed = (parameter: Parameter, input: Input): TypedProblem => ({
  message: `Il parametro «${parameter.label}» non può valere «${shownWords(input.content)}»: serve ${allowedWords(parameter)}. Resta il valore predefinito.`,
  subject: parameterName(parameter),
  cell: input.cell,
});

const allowedWords = ({ allowed }: Parameter): string => {
  switch (allowed.kind) {
    case 'number':
      return `un numero da ${italian(allowed.minimum)} a ${italian(allowed.maximum)}`;
    case 'year':
      return 'un anno di quattro cifre';
    case 'choice':
      return allowed.words.map((word) => `«${word}»`).join(' o ');
  }
};

const italian = (value: number): string => String(value).replace('.', ',');
