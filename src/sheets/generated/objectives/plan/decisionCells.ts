import type { Decimal } from '../../../../domain/decimal';
import { typedOutcome } from '../oivDecision';
import { scoreInForce, typedScore } from '../typedScore';
import {
  decisionFormula,
  OPEN_SCORE,
  outcomeNowFormula,
  scoreNowFormula,
  scoreOpenFormula,
  type PrintedDecision,
} from './decisionFormulas';
import { cellNumber, changedFormula, NOTHING, quoted } from '../../formulas/formula';
import type { FoundObjective, ObjectiveRow } from './objectiveRows';
import type { InRow, TableCell } from '../../layout/table';
import { DECISION } from '../../formulas/sharedFormulas';
import type { ObjectiveColumnId } from '../schema';
import { OUTCOME_WORDS } from '../../texts/objectiveTexts';

type Cells = InRow<ObjectiveColumnId>;
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

export const outcomeNowCell = (row: ObjectiveRow, c: Cells): TableCell => ({
  formula: outcomeNowFormula(c, heldOutcome(row)),
  result: heldOutcome(row),
});

export const scoreNowCell = (row: ObjectiveRow, c: Cells): TableCell => {
  const held = heldScore(row);
  const literal = held === '' ? NOTHING : typeof held === 'string' ? quoted(held) : String(held);
  return { formula: scoreNowFormula(c, literal), result: held };
};

export const scoreOpenCell = ({ inputs }: ObjectiveRow, c: Cells): TableCell => ({
  formula: scoreOpenFormula(c, inputs.disputed),
  result: 0,
});

/** Withdrawn by the sheet itself, by the OIV, or by a printed evaluation that nobody typed over. */
export const decisionCell = (
  row: ObjectiveRow,
  found: FoundObjective,
  c: Cells,
  asideTouched: string | null,
): TableCell => {
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
  return {
    formula: decisionFormula(c, printed),
    result: withdrawn ? DECISION.withdrawn : DECISION.stands,
  };
};

/** 1 where the outcome or the score has changed since the last run. */
export const judgementTouchedCell = (c: Cells): TableCell => {
  const changed = (['outcome', 'score'] as const).map((id) =>
    changedFormula(c(id), c(id === 'outcome' ? 'seenOutcome' : 'seenScore')),
  );
  return { formula: changed.join('+'), result: 0 };
};
