import type { Plan, PlannedSheet } from '../../../../sheets/plan';
import type { CellRange } from '../../../../sheets/snapshot';
import { absoluteAddress, sheetPrefix } from '../../../cells/address';
import { isOwnName } from '../../../cells/marks';
import { NAME_COMMENT, sameName } from '../../../cells/ownNames';
import { sheetOfReference } from '../../../cells/sheetReference';
import { attributesOf } from '../../xml/attributes';
import { removal, setAttribute, type Edit } from '../../xml/edits';
import { decodeEntities, escapeXml } from '../../xml/entities';
import type { XmlElement } from '../../xml/outline';
import type { PositionChanges } from './sheetPositions';

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** All names of the plan as XML: marks, named cells, filters and print titles. */
export const namesXml = (
  p: string,
  plan: Plan,
  positionOf: (sheet: PlannedSheet) => number,
): string => {
  const own = (name: string, sheet: string, range: CellRange): string =>
    `<${p}definedName name="${escapeXml(name)}" comment="${NAME_COMMENT}">` +
    `${escapeXml(sheetPrefix(sheet) + absoluteAddress(range))}</${p}definedName>`;
  const local = (name: string, sheet: PlannedSheet, area: string, hidden: string): string =>
    `<${p}definedName name="${name}" localSheetId="${positionOf(sheet)}"${hidden}>` +
    `${escapeXml(sheetPrefix(sheet.title) + area)}</${p}definedName>`;
  return [
    ...plan.sheets.map((sheet) => own(sheet.mark, sheet.title, FIRST_CELL)),
    ...plan.names.map(({ name, sheet, range }) => own(name, sheet, range)),
    ...plan.sheets.map((sheet) =>
      sheet.filter === null
        ? ''
        : local('_xlnm._FilterDatabase', sheet, absoluteAddress(sheet.filter), ' hidden="1"'),
    ),
    ...plan.sheets.map((sheet) =>
      sheet.print.area === undefined
        ? ''
        : local('_xlnm.Print_Area', sheet, absoluteAddress(sheet.print.area), ''),
    ),
    ...plan.sheets.map((sheet) => {
      const { first, last } = sheet.print.titleRows;
      return last < first
        ? ''
        : local('_xlnm.Print_Titles', sheet, `$${first + 1}:$${last + 1}`, '');
    }),
  ].join('');
};

const SET_BY_US = new Set(['_xlnm._filterdatabase', '_xlnm.print_titles', '_xlnm.print_area']);

/** The edits to the names that are there: ours go (they are written again), the user's stay. */
export const nameEdits = (
  xml: string,
  names: readonly XmlElement[],
  plan: Plan,
  positions: PositionChanges,
): readonly Edit[] => {
  const written = [...plan.sheets.map(({ mark }) => mark), ...plan.names.map(({ name }) => name)];
  return names.flatMap((element) => {
    const attributes = attributesOf(element.attributes);
    const name = attributes.get('name') ?? '';
    const local = attributes.get('localSheetId');
    if (local !== undefined) return localNameEdits(element, name, Number(local), positions);
    const isOwn = isOwnName({ name, comment: attributes.get('comment') });
    if (isOwn || written.some((own) => sameName(own, name))) return [removal(element)];
    const refersTo = decodeEntities(xml.slice(element.openEnd, element.closeStart));
    const title = sheetOfReference(refersTo);
    return title !== null && positions.removedTitles.some((removed) => sameName(removed, title))
      ? [{ from: element.openEnd, to: element.closeStart, text: '#REF!' }]
      : [];
  });
};

const localNameEdits = (
  element: XmlElement,
  name: string,
  position: number,
  positions: PositionChanges,
): readonly Edit[] => {
  const after = positions.after(position);
  const rewritten = positions.replaced(position) && SET_BY_US.has(name.toLowerCase());
  if (after === null || rewritten) return [removal(element)];
  return after === position ? [] : [setAttribute(element, 'localSheetId', String(after))];
};
