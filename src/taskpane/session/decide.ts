import type { PendingDecisions } from '../../application/decisions/decisions';
import type { Finding } from '../../domain/finding';
import type { ColumnAnswer, ColumnRole } from '../../sheets/reading/recognition';

/** The decisions with one more, or with one taken back; the given ones never change. */
export const withColumn = (
  decisions: PendingDecisions,
  { sheet, header }: Pick<ColumnAnswer, 'sheet' | 'header'>,
  role: ColumnRole | null,
): PendingDecisions => {
  const others = decisions.columns.filter(
    (answer) => answer.sheet !== sheet || answer.header !== header,
  );
  return { ...decisions, columns: role === null ? others : [...others, { sheet, header, role }] };
};

/** A blank text takes back. */
export const withConfirmed = (
  decisions: PendingDecisions,
  field: 'targets' | 'actuals',
  indicator: string,
  text: string | null,
): PendingDecisions => {
  const texts = new Map(decisions[field]);
  if (text === null || text.trim() === '') texts.delete(indicator);
  else texts.set(indicator, text.trim());
  return { ...decisions, [field]: texts };
};

const isSame = (one: Finding, other: Finding): boolean =>
  one.check === other.check && one.subject === other.subject && one.evidence === other.evidence;

/** A null reason takes back. */
export const withAcceptance = (
  decisions: PendingDecisions,
  finding: Finding,
  reason: string | null,
): PendingDecisions => {
  const others = decisions.acceptances.filter((each) => !isSame(each.finding, finding));
  return {
    ...decisions,
    acceptances: reason === null ? others : [...others, { finding, reason: reason.trim() }],
  };
};
