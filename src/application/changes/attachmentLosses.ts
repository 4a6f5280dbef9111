import type { CellRef } from '../../domain/model/cell';
import { movedPlace, type MovedPlace } from '../../sheets/movedPlace';
import type { PlannedSheet } from '../../sheets/plan';
import type { SheetAttachment, SheetSnapshot } from '../../sheets/snapshot';

export const LOSS_KINDS = [
  'comment-loses-row',
  'comment-stays',
  'link-goes',
  'link-stays',
  'filter',
  'table',
  'object',
] as const;

/**
 * What people hung on a generated sheet and what writing cannot keep as it is: comments whose row
 * goes (they stand below the table, or at their cell where Excel leaves them), comments and links
 * that stay at their cell while its row moves, links whose cell goes, filters, tables, objects.
 */
export interface AttachmentLoss {
  readonly kind: (typeof LOSS_KINDS)[number];
  /** Where they stand now. */
  readonly cells: readonly CellRef[];
}

/** By kind, in the order of {@link LOSS_KINDS}. */
export const attachmentLosses = (
  planned: PlannedSheet,
  { name, cells, attachments = [] }: SheetSnapshot,
): readonly AttachmentLoss[] => {
  const column = cells.reduce((most, row) => Math.max(most, (row?.length ?? 0) - 1), -1);
  const moved = movedPlace(planned, { row: cells.length - 1, column });
  const byKind = new Map<AttachmentLoss['kind'], CellRef[]>();
  for (const attachment of attachments) {
    const kind = lossOf(attachment, moved);
    if (kind === null) continue;
    const cell = { sheet: name, row: attachment.row, column: attachment.column };
    byKind.set(kind, [...(byKind.get(kind) ?? []), cell]);
  }
  return LOSS_KINDS.flatMap((kind) => {
    const lost = byKind.get(kind);
    return lost === undefined ? [] : [{ kind, cells: lost }];
  });
};

const lossOf = (
  { kind, row, column, staysAtCell }: SheetAttachment,
  moved: MovedPlace,
): AttachmentLoss['kind'] | null => {
  if (kind !== 'comment' && kind !== 'link') return kind;
  const to = moved(row, column);
  if (to?.row === row && to.column === column) return null;
  if (staysAtCell) return `${kind}-stays`;
  if (to !== null) return null;
  return kind === 'comment' ? 'comment-loses-row' : 'link-goes';
};
