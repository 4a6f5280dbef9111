import { evaluate, type Evaluation } from '../../src/application/evaluate/evaluate';
import type { AssessedIndicator } from '../../src/domain/model/assessment';
import type { SheetSnapshot } from '../../src/sheets/snapshot';

/** Everything from the drawn cells to the figures, without a file. */
export const assessSheets = (
  sheets: readonly SheetSnapshot[],
  year: number | null = null,
): Evaluation => evaluate({ sheets, marks: [] }, { year, answers: [], earlier: null });

const targetText = ({ target }: AssessedIndicator): string => {
  if (target.doubt !== null) return 'ask';
  if (target.kind === 'threshold') return `${target.operator} ${target.value.toString()}`;
  return target.kind === 'deadline' ? target.date : target.kind;
};

const actualText = ({ indicator: { actual } }: AssessedIndicator): string => {
  if (actual === null) return '-';
  if (actual.confidence === 'low') return 'ask';
  return actual.value?.toString() ?? actual.date ?? (actual.declared === null ? '-' : 'declared');
};

/** One line an indicator: `name | >= 10 | 12`; `ask` where a person must decide, `-` where there is none. */
export const figuresOf = ({ assessment }: Evaluation): readonly string[] =>
  assessment.indicators.map((assessed) =>
    [assessed.indicator.name, targetText(assessed), actualText(assessed)].join(' | '),
  );

/** The findings of one check, each as its message. */
export const messagesOf = ({ findings }: Evaluation, check: string): readonly string[] =>
  findings.filter((finding) => finding.check === check).map(({ message }) => message);
