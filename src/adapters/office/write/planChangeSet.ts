import type { Plan } from '../../../sheets/plan';
import type { CellRange } from '../../../sheets/snapshot';
import { absoluteAddress, sheetPrefix } from '../../cells/address';
import { NAME_COMMENT, sameName } from '../../cells/ownNames';
import type { CapturedSheet } from '../capture/captureSheets';
import { carriedImage, lastFilled } from './carriedImage';
import { plannedLook } from '../image/plannedLook';
import { NOTHING_HUNG, type Hung } from '../read/hung';
import type { ListedName, SheetList } from '../read/listSheets';
import { notesToMove } from './movedNotes';
import type { OwnSheets } from './ownSheets';
import { interimTitles } from './interimTitles';
import type { TargetSheet, ChangeSet } from './changeSet';

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
/** A new sheet has no sizes to take back. */
const NO_SIZE = { width: 0, height: 0 };

/** The changes that carry out a plan. `captures` are the sheets of ours that stand. */
export const planChangeSet = (
  plan: Plan,
  list: SheetList,
  own: OwnSheets,
  captures: readonly CapturedSheet[],
): ChangeSet => {
  const names = plannedNames(plan);
  const sheets = plan.sheets.map((sheet): TargetSheet => {
    const replaced = own.replaced.get(sheet);
    const id = replaced?.id ?? null;
    const stands = captures.find((capture) => capture.id === id);
    const image = carriedImage(sheet, plan.styles, stands);
    return {
      id,
      image,
      isRenamed: replaced !== undefined && replaced.name !== sheet.title,
      isRecoloured: stands?.image.tabColour !== image.tabColour,
      before: stands?.used ?? FIRST_CELL,
      usual: stands?.usual ?? NO_SIZE,
      hasPrintArea: (stands?.image.print.area ?? null) !== null,
      ...dissolved(stands?.hung),
      notes: stands === undefined ? [] : notesToMove(sheet, stands.hung, lastFilled(stands.image)),
      position: null,
      visibility: 'visible',
    };
  });
  return {
    sheets,
    removed: own.removed,
    interimTitles: interimTitles(sheets, own.removed, list),
    names: names.map((name) => ({ name, exists: hasName(list.names, name.name) })),
    removedNames: own.names.filter(({ name }) => !hasName(names, name)).map(({ name }) => name),
    styles: newStyles(plan, list),
    removedStyles: [],
  };
};

/** Excel merges no cells of a table, puts no formulas into its header, and lets no pivot be written over. */
export const dissolved = (hung: Hung = NOTHING_HUNG): Pick<TargetSheet, 'tables' | 'pivots'> => ({
  tables: hung.tables,
  pivots: hung.pivots,
});

export const hasName = (names: readonly { readonly name: string }[], name: string): boolean =>
  names.some((other) => sameName(other.name, name));

const plannedNames = (plan: Plan): readonly ListedName[] => {
  const own = (name: string, sheet: string, range: CellRange): ListedName => ({
    name,
    formula: `=${sheetPrefix(sheet)}${absoluteAddress(range)}`,
    comment: NAME_COMMENT,
  });
  return [
    ...plan.sheets.map(({ mark, title }) => own(mark, title, FIRST_CELL)),
    ...plan.names.map(({ name, sheet, range }) => own(name, sheet, range)),
  ];
};

/** Named cell styles that the workbook lacks; one that it has stays as people made it. */
const newStyles = (plan: Plan, list: SheetList): ChangeSet['styles'] => {
  const added = new Map<string, ChangeSet['styles'][number]>();
  for (const style of Object.values(plan.styles)) {
    const name = style.workbookStyle;
    if (name === undefined || added.has(name)) continue;
    if (list.styles.some((known) => sameName(known, name))) continue;
    const look = { ...plannedLook(style), style: null };
    added.set(name, { name, look, format: style.numberFormat ?? 'General' });
  }
  return [...added.values()];
};
