import type { Plan, PlannedSheet } from '../../../../sheets/plan';
import { marksSheet } from '../../../cells/marks';
import { FORBIDDEN_IN_TITLE, sameName } from '../../../cells/ownNames';
import { sheetOfReference } from '../../../cells/sheetReference';
import type { DefinedName, ListedSheet, WorkbookPart } from '../../ooxml/workbookPart';
import { UnusableWorkbook } from '../../unusableWorkbook';

/** What becomes of the sheets of a workbook. */
export interface SheetChanges {
  /** Sheets of ours that are written anew where they stand. */
  readonly replaced: ReadonlyMap<PlannedSheet, ListedSheet>;
  /** Sheets of ours that the plan no longer has. */
  readonly removed: readonly ListedSheet[];
  /** Planned sheets that come at the end. */
  readonly added: readonly PlannedSheet[];
}

/**
 * Finds our sheets by their marks: those of the plan, and those of former plans, see
 * {@link marksSheet}. A user's own name `Traguardo_2023` makes no sheet ours.
 */
export const sheetChanges = (workbook: WorkbookPart, plan: Plan): SheetChanges => {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const replaced = new Map<PlannedSheet, ListedSheet>();
  const taken = new Set<ListedSheet>();
  const pointedTo = (name: DefinedName): ListedSheet | undefined =>
    byName.get(sheetOfReference(name.refersTo)?.toLowerCase() ?? '');
  const own = workbook.names.filter((name) => name.sheetIndex === null);
  for (const planned of plan.sheets) {
    const mark = own.find((name) => sameName(name.name, planned.mark));
    const sheet = mark && pointedTo(mark);
    if (sheet === undefined || sheet.kind !== 'worksheet' || taken.has(sheet)) continue;
    replaced.set(planned, sheet);
    taken.add(sheet);
  }
  const ours = own.filter(marksSheet).map(pointedTo);
  const removed = workbook.sheets.filter((sheet) => ours.includes(sheet) && !taken.has(sheet));
  for (const sheet of [...taken, ...removed]) checkPart(sheet, workbook);
  return { replaced, removed, added: plan.sheets.filter((planned) => !replaced.has(planned)) };
};

/** Must hold before a sheet is written anew or goes: its part is there for this sheet alone. */
const checkPart = ({ path }: ListedSheet, { sheets }: WorkbookPart): void => {
  const name = path?.toLowerCase();
  const bearers = sheets.filter((sheet) => sheet.path?.toLowerCase() === name);
  if (bearers.length !== 1) throw new UnusableWorkbook('damaged');
};

/** Throws where the plan cannot be carried out; that is the caller's mistake, never the user's. */
export const checkPlan = (plan: Plan, workbook: WorkbookPart, changes: SheetChanges): void => {
  const ours = new Set([...changes.replaced.values(), ...changes.removed]);
  const titles = new Set(
    workbook.sheets.filter((sheet) => !ours.has(sheet)).map((sheet) => sheet.name.toLowerCase()),
  );
  for (const planned of plan.sheets) {
    const { title } = planned;
    // What stands already was let through by some program (LibreOffice has longer titles).
    const stands = changes.replaced.get(planned)?.name === title;
    if (!stands && (title === '' || title.length > 31 || FORBIDDEN_IN_TITLE.test(title))) {
      throw new Error(`"${title}" cannot be the title of a sheet.`);
    }
    if (titles.has(title.toLowerCase()))
      throw new Error(`There is another sheet called "${title}".`);
    titles.add(title.toLowerCase());
  }
  for (const { name, sheet } of plan.names) {
    if (!plan.sheets.some(({ title }) => title === sheet)) {
      throw new Error(`The name "${name}" points to "${sheet}", which is not a sheet of the plan.`);
    }
  }
};
