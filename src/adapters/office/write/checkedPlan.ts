import type { Plan, PlannedCell } from '../../../sheets/plan';
import { FORBIDDEN_IN_TITLE, sameName } from '../../cells/ownNames';
import type { SheetList } from '../read/listSheets';
import type { OwnSheets } from './ownSheets';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_TITLE = 31;

/**
 * Throws an Error where a plan cannot be carried out, before anything is written: that is the
 * caller's mistake, never the user's.
 */
export const checkPlan = (plan: Plan, list: SheetList, own: OwnSheets): void => {
  const ours = [...own.replaced.values(), ...own.removed];
  const titles = list.sheets.filter((sheet) => !ours.includes(sheet)).map(({ name }) => name);
  for (const sheet of plan.sheets) {
    const { title } = sheet;
    const stands = own.replaced.get(sheet)?.name === title;
    if (
      !stands &&
      (title === '' || title.length > LONGEST_TITLE || FORBIDDEN_IN_TITLE.test(title))
    ) {
      throw new Error(`"${title}" cannot be the title of a sheet.`);
    }
    if (titles.some((taken) => sameName(taken, title))) {
      throw new Error(`There is another sheet called "${title}".`);
    }
    titles.push(title);
    for (const row of sheet.cells) for (const cell of row) checkCell(cell, plan);
    for (const { title: heading, message } of sheet.validations) {
      if (heading.length > 32 || message.length > 255)
        throw new Error(`The validation "${heading}" has too long a title or message.`);
    }
  }
  for (const { name, sheet } of plan.names) {
    if (!plan.sheets.some(({ title }) => title === sheet)) {
      throw new Error(`The name "${name}" points to "${sheet}", which is not a sheet of the plan.`);
    }
  }
};

const checkCell = (cell: PlannedCell | undefined, plan: Plan): void => {
  if (cell === undefined) return;
  if (plan.styles[cell.style] === undefined) {
    throw new Error(`The plan has no style "${cell.style}".`);
  }
  if ('formula' in cell) {
    if (cell.formula.length > LONGEST_FORMULA) {
      throw new Error(`A formula is longer than ${LONGEST_FORMULA} characters.`);
    }
  } else if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) {
    throw new Error('A number is not finite.');
  } else if (typeof cell.value === 'string' && cell.value.length > LONGEST_TEXT) {
    throw new Error(`A text is longer than ${LONGEST_TEXT} characters.`);
  }
};
