import { actualDoubtText } from '../domain/actuals/caveats/actualDoubtText';
import { askingCheck } from '../domain/checks/asking';
import { directionOutcomes } from '../domain/checks/directionUnclear';
import { inForce } from '../domain/checks/inForce';
import type { AssessedIndicator, Assessment } from '../domain/model/assessment';
import type { CellRef, Span } from '../domain/model/cell';
import type { Withheld } from '../domain/model/indicator';
import type { Policies } from '../domain/model/policies';
import type { Target } from '../domain/model/target';
import { targetDoubtWords } from '../domain/targets/targetDoubtWords';
import { suggestedActuals } from './suggestedActuals';
import { suggestedTargets } from './suggestedTargets';

export const DOUBT_FIELDS = ['target', 'actual'] as const;
export type DoubtField = (typeof DOUBT_FIELDS)[number];

/** A target or an actual that does not count until a person confirms or corrects it. */
export interface Doubt {
  readonly indicator: string;
  readonly name: string;
  readonly field: DoubtField;
  /** As written in the workbook. */
  readonly text: string;
  readonly cell: CellRef;
  /** What was read of `text`, or where reading stopped; null where neither is known. */
  readonly span: Span | null;
  /** Italian: why it is asked. */
  readonly doubt: string;
  /**
   * What a person would type to confirm the reading exactly; null where nothing was read, or
   * nothing that can be typed means just that.
   */
  readonly reading: string | null;
  /**
   * Texts as a person would type them, the reading first where there is one, then what else could
   * be meant. Each is understood without doubt as the very value that it stands for.
   */
  readonly suggestions: readonly string[];
  /** The confirmed value that does not count any more and what it was given for, or null. */
  readonly withheld: Withheld | null;
}

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

type Suggested = Pick<Doubt, 'reading' | 'suggestions'>;

/** What was confirmed before, here or in another copy, is offered beside the reading of now. */
const withConfirmed = (
  { reading, suggestions }: Suggested,
  withheld: Withheld | null,
): Suggested & Pick<Doubt, 'withheld'> => ({
  reading,
  suggestions:
    withheld === null
      ? suggestions
      : [...new Set([...suggestions, withheld.value, ...withheld.others])],
  withheld,
});
