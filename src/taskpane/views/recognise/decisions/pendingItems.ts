import type { PendingDecisions } from '../../../../application/decisions/decisions';
import { DOUBT_FIELDS, type DoubtField } from '../../../../application/questions/doubt';
import type { ColumnRole } from '../../../../sheets/reading/recognition';
import type { Reading } from '../../../session/paneState';

/** A decision of this view that the workbook does not hold yet. */
export type PendingItem =
  | { readonly kind: 'earlier'; readonly file: string }
  | {
      readonly kind: 'column';
      readonly header: string;
      readonly role: ColumnRole;
      readonly sheets: readonly string[];
    }
  | {
      readonly kind: 'reading';
      readonly indicator: string;
      readonly field: DoubtField;
      readonly text: string;
      /** Null where the workbook has no such indicator any more. */
      readonly name: string | null;
      /** The entry does not clear the doubt up. */
      readonly isDoubtful: boolean;
    };

/** Another workbook first, then columns, the same answer on several sheets once; then targets and actuals. */
export const pendingItems = (
  { columns, targets, actuals, earlier }: PendingDecisions,
  { review, doubts }: Reading,
): readonly PendingItem[] => {
  const answers = new Map<string, { header: string; role: ColumnRole; sheets: string[] }>();
  for (const { sheet, header, role } of columns) {
    const answer = answers.get(`${header}\n${role}`) ?? { header, role, sheets: [] };
    answer.sheets.push(sheet);
    answers.set(`${header}\n${role}`, answer);
  }
  const names = new Map(
    review.assessment?.indicators.map(({ indicator }) => [indicator.id, indicator.name]),
  );
  const readings = DOUBT_FIELDS.flatMap((field) =>
    [...(field === 'target' ? targets : actuals)].map(([indicator, text]) => ({
      kind: 'reading' as const,
      indicator,
      field,
      text,
      name: names.get(indicator) ?? null,
      isDoubtful: doubts.some((each) => each.indicator === indicator && each.field === field),
    })),
  );
  return [
    ...(earlier === null ? [] : [{ kind: 'earlier' as const, file: earlier.file }]),
    ...[...answers.values()].map((answer) => ({ kind: 'column' as const, ...answer })),
    ...readings,
  ];
};
