import { actualDoubtText } from '../../domain/actuals/caveats/actualDoubtText';
import { askingCheck } from '../../domain/checks/shared/asking';
import { directionOutcomes } from '../../domain/checks/targets/directionUnclear';
import { inForce } from '../../domain/checks/shared/inForce';
import type { AssessedIndicator, Assessment } from '../../domain/model/assessment';
import type { Withheld } from '../../domain/model/indicator';
import type { Policies } from '../../domain/model/policies';
import type { Target } from '../../domain/model/target';
import { targetDoubtWords } from '../../domain/targets/targetDoubtWords';
import type { Doubt, Suggestions } from './doubt';
import { suggestedActuals } from './suggestedActuals';
import { suggestedTargets } from './suggestedTargets';

/** What a person must decide about targets and actuals, in the order of the workbook. */
export const doubtsOf = ({ indicators, year, policies }: Assessment): readonly Doubt[] =>
  indicators.flatMap((assessed) => [
    ...targetDoubt(assessed, year, policies),
    ...actualDoubt(assessed, year),
  ]);

const targetDoubt = (
  assessed: AssessedIndicator,
  year: number,
  policies: Policies,
): readonly Doubt[] => {
  const { id, name, target, cell } = assessed.indicator;
  const asks = inForce(assessed) && assessed.achievement.kind !== 'not-due';
  const doubt = asks ? whyAsked(target, directionOutcomes(assessed, policies)) : null;
  if (doubt === null) return [];
  const withheld = assessed.indicator.withheld?.target ?? null;
  return [
    {
      indicator: id,
      name,
      field: 'target',
      text: target.text,
      cell: target.cell ?? cell,
      span: target.kind === 'unreadable' ? target.at : null,
      doubt,
      ...withConfirmed(suggestedTargets(assessed, year), withheld),
    },
  ];
};

const whyAsked = (target: Target, outcomes: string | null): string | null => {
  if (target.doubt !== null) {
    const words = targetDoubtWords(target.doubt);
    return outcomes === null ? words : `${words}: ${outcomes}`;
  }
  if (target.kind !== 'unreadable') return null;
  const error = target.signs.find(({ kind }) => kind === 'error-value');
  if (error !== undefined) return `la cella contiene l’errore ${error.text}`;
  return `il target non si riesce a leggere: nel punto segnato ci si aspettava ${target.expected}`;
};

const actualDoubt = (assessed: AssessedIndicator, year: number): readonly Doubt[] => {
  const { id, name, actual } = assessed.indicator;
  const withheld = inForce(assessed) ? (assessed.indicator.withheld?.actual ?? null) : null;
  if (actual === null || (askingCheck(assessed) === null && withheld === null)) return [];
  return [
    {
      indicator: id,
      name,
      field: 'actual',
      text: actual.text,
      cell: actual.cell,
      span: actual.span,
      doubt:
        actual.doubt === null
          ? 'la lettura del consuntivo non è sicura'
          : actualDoubtText(actual.doubt),
      ...withConfirmed(suggestedActuals(assessed.indicator, actual, year), withheld),
    },
  ];
};

/** What was confirmed before, here or in another copy, is offered beside the reading of now. */
const withConfirmed = (
  { reading, suggestions }: Suggestions,
  withheld: Withheld | null,
): Suggestions & Pick<Doubt, 'withheld'> => ({
  reading,
  suggestions:
    withheld === null
      ? suggestions
      : [...new Set([...suggestions, withheld.value, ...withheld.others])],
  withheld,
});
