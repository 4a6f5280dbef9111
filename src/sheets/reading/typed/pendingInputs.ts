import type { Finding } from '../../../domain/finding';
import { NOTHING_TYPED, type Input, type TypedInputs } from '../../inputs';
import { roleWords } from '../../writing/roleWords';
import { FINDING_OUTCOMES } from '../../writing/texts';
import type { ColumnAnswer } from '../recognition';
import { evidenceOf, findingKey } from './acceptance';
import { typedEntry } from './typedEntry';

/** What a person decided elsewhere than in the generated sheets; texts as they would be typed there. */
export interface Pending {
  readonly columns: readonly ColumnAnswer[];
  /** By indicator id. */
  readonly targets: ReadonlyMap<string, string>;
  readonly actuals: ReadonlyMap<string, string>;
  readonly acceptances: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** The same as if it had been typed into the generated sheets; it has no cell yet. */
export const pendingInputs = (pending: Pending): TypedInputs => {
  const ids = new Set([...pending.targets.keys(), ...pending.actuals.keys()]);
  return {
    ...NOTHING_TYPED,
    indicators: new Map(
      [...ids].map((id) => [
        id,
        {
          confirmedTarget: entered(pending.targets.get(id)),
          confirmedActual: entered(pending.actuals.get(id)),
        },
      ]),
    ),
    accepted: pending.acceptances.map(({ finding, reason }) => ({
      key: findingKey(finding),
      evidence: evidenceOf(finding),
      outcome: said(FINDING_OUTCOMES.accepted),
      reason: said(reason),
    })),
    columnAnswers: pending.columns,
    answerCells: pending.columns.map(({ sheet, header, role }) => ({
      sheet,
      header,
      answer: said(roleWords(role)),
    })),
  };
};

const entered = (text: string | undefined): Input | null =>
  text === undefined || text.trim() === '' ? null : { content: typedEntry(text), cell: null };

const said = (text: string): Input => ({ content: { kind: 'text', text }, cell: null });
