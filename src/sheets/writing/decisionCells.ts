import type { Decimal } from '../../domain/decimal';
import { typedOutcome } from '../reading/typed/oivDecision';
import { scoreInForce, typedScore } from '../reading/typed/typedScore';
import type { PlannedCell } from '../plan';
import { formulaCell } from './cells';
import {
  DECISION,
  decisionFormula,
  OPEN_SCORE,
  outcomeNowFormula,
  scoreNowFormula,
  scoreOpenFormula,
  type DecisionId,
  type PrintedDecision,
} from './decisionFormulas';
import { cellNumber, changedFormula, NOTHING, quoted } from './formula';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import type { InRow } from './table';
import { OUTCOME_WORDS } from './texts';

type Cells = InRow<DecisionId>;
type Held = number | string;

/** What the final score comes to, exactly as its formula says. */
export const finalScore = (row: ObjectiveRow, found: FoundObjective): Decimal | null => {
  const outcome = typedOutcome(row.inputs.outcome);
  if (row.inputs.disputed || (outcome !== null && outcome !== 'scored')) return null;
  if (typedScore(row.inputs.score).kind === 'unclear') return null;
  return scoreInForce(row.inputs.score) ?? found.printed?.decision.score ?? null;
};

const heldOutcome = ({ inputs }: ObjectiveRow): string => {
  const outcome = inputs.disputed ? null : typedOutcome(inputs.outcome);
  return outcome === null ? '' : OUTCOME_WORDS[outcome];
};

const heldScore = ({ inputs }: ObjectiveRow): Held => {
  const typed = typedScore(inputs.score);
  if (inputs.disputed || typed.kind === 'unclear') return OPEN_SCORE;
  return typed.kind === 'none' ? '' : cellNumber(typed.value);
};

export const outcomeNowCell = (row: ObjectiveRow, c: Cells): PlannedCell =>
  formulaCell(outcomeNowFormula(c, heldOutcome(row)), heldOutcome(row), 'technical');

export const scoreNowCell = (row: ObjectiveRow, c: Cells): PlannedCell => {
  const held = heldScore(row);
  const literal = held === '' ? NOTHING : typeof held === 'string' ? quoted(held) : String(held);
  return formulaCell(scoreNowFormula(c, literal), held, 'technical');
};

export const scoreOpenCell = ({ inputs }: ObjectiveRow, c: Cells): PlannedCell =>
  formulaCell(scoreOpenFormula(c, inputs.disputed), 0, 'technical');

/** Withdrawn by the sheet itself, by the OIV, or by a printed evaluation that nobody typed over. */
export const decisionCell = (
  row: ObjectiveRow,
  found: FoundObjective,
  c: Cells,
  asideTouched: string | null,
): PlannedCell => {
  const printed: PrintedDecision = {
    isWithdrawn: found.assessed.objective.state === 'withdrawn',
    asPrinted: found.printed?.decision.outcome === 'withdrawn',
    disputed: row.inputs.disputed,
    asideTouched,
  };
  const undecided = heldOutcome(row) === '' && heldScore(row) === '';
  const withdrawn =
    printed.isWithdrawn ||
    heldOutcome(row) === OUTCOME_WORDS.withdrawn ||
    (printed.asPrinted && undecided);
  return formulaCell(
    decisionFormula(c, printed),
    withdrawn ? DECISION.withdrawn : DECISION.stands,
    'technical',
  );
};

/** 1 where the outcome or the score has changed since the last run. */
export const judgementTouchedCell = (c: Cells): PlannedCell => {
  const changed = (['outcome', 'score'] as const).map((id) =>
    changedFormula(c(id), c(id === 'outcome' ? 'seenOutcome' : 'seenScore')),
  );
  return formulaCell(changed.join('+'), 0, 'technical');
};
