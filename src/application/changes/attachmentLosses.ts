import type { CellRef } from '../../domain/model/cell';
import { movedPlace, type MovedPlace } from '../../sheets/movedPlace';
import type { PlannedSheet } from '../../sheets/plan';
import type { SheetAttachment, SheetSnapshot } from '../../sheets/snapshot';

export const LOSS_KINDS = [
  'comment-loses-row',
  'comment-stays',
  'note-anew',
  'link-goes',
  'link-stays',
  'filter',
  'table',
  'object',
  'object-stays',
] as const;

/**
 * What people hung on a generated sheet and what writing cannot keep as it is: comments whose row
 * goes (they stand below the table, or at their cell where Excel leaves them), comments and links
 * that stay at their cell while its row moves, notes that are written anew beside their row, links
 * whose cell goes, filters, tables, objects that go or stay where they lie while rows move.
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
  const isStill = cells.every((row, at) => (row ?? []).every((_, each) => stays(moved, at, each)));
  const byKind = new Map<AttachmentLoss['kind'], CellRef[]>();
  for (const attachment of attachments) {
    const kind = lossOf(attachment, moved, isStill);
    if (kind === null) continue;
    const cell = { sheet: name, row: attachment.row, column: attachment.column };
    byKind.set(kind, [...(byKind.get(kind) ?? []), cell]);
  }
  return LOSS_KINDS.flatMap((kind) => {
    const lost = byKind.get(kind);
    return lost === undefined ? [] : [{ kind, cells: lost }];
  });
};

const stays = (moved: MovedPlace, row: number, column: number): boolean => {
  const to = moved(row, column);
  return to?.row === row && to.column === column;
};

/** `isStill`: nothing that the sheet holds moves or goes. */
const lossOf = (
  { kind, row, column, staysAtCell }: SheetAttachment,
  moved: MovedPlace,
  isStill: boolean,
): AttachmentLoss['kind'] | null => {
  if (kind === 'filter' || kind === 'table') return kind;
  if (kind === 'object') return !staysAtCell ? kind : isStill ? null : 'object-stays';
  if (stays(moved, row, column)) return null;
  if (kind === 'note') return moved(row, column) === null ? 'comment-loses-row' : 'note-anew';
  if (staysAtCell) return `${kind}-stays`;
  if (moved(row, column) !== null) return null;
  return kind === 'comment' ? 'comment-loses-row' : 'link-goes';
};
