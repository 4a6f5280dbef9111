import type { Plan } from '../../../../sheets/plan';
import type { WorkbookPart } from '../../ooxml/workbookPart';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { attributesOf } from '../../xml/attributes';
import { appendToChild, applyEdits, removal, setAttribute, type Edit } from '../../xml/edits';
import { escapeXml } from '../../xml/entities';
import { childNamed, outlineXml, type XmlElement } from '../../xml/outline';
import { nameEdits, namesXml } from './definedNames';
import { flavourOf } from '../package/flavour';
import type { NewSheet } from '../package/packageChanges';
import type { SheetChanges } from '../package/ownSheets';
import { sheetPositions, type SheetPositions } from './sheetPositions';
import { calculationEdit, viewEdits } from './workbookViews';
import { WORKBOOK_ORDER } from './workbookOrder';

/** The workbook part with our sheets and names in it; all else as it was. */
export const workbookXml = (
  workbook: WorkbookPart,
  plan: Plan,
  changes: SheetChanges,
  added: readonly NewSheet[],
): string => {
  const { xml } = workbook;
  const root = outlineXml(xml, 2);
  const positions = sheetPositions(workbook, changes);
  return applyEdits(xml, [
    ...listEdits(root, workbook, changes),
    appendToChild(root, 'sheets', WORKBOOK_ORDER, newSheetsXml(root, workbook, added)),
    ...namesEdits(root, xml, plan, positions),
    calculationEdit(root),
    ...viewEdits(root, positions),
  ]);
};

const namesEdits = (
  root: XmlElement,
  xml: string,
  plan: Plan,
  positions: SheetPositions,
): readonly Edit[] => {
  const list = childNamed(root, 'definedNames');
  const kept = nameEdits(xml, list?.children ?? [], plan, positions);
  const written = namesXml(root.prefix, plan, positions.of);
  if (written !== '')
    return [...kept, appendToChild(root, 'definedNames', WORKBOOK_ORDER, written)];
  // A list without any name is not valid.
  const removed = kept.filter(({ from, to }) =>
    list?.children.some((name) => name.start === from && name.end === to),
  );
  return list !== undefined && removed.length === list.children.length ? [removal(list)] : kept;
};

const listEdits = (
  root: XmlElement,
  workbook: WorkbookPart,
  changes: SheetChanges,
): readonly Edit[] => {
  const listed = childNamed(root, 'sheets')?.children ?? [];
  const elements = listed.filter(({ name }) => name === 'sheet');
  // Places in one list must be those in the other, or a sheet of the user's would go.
  if (elements.length !== workbook.sheets.length) throw new UnusableWorkbook('damaged');
  const edits = changes.removed.map((sheet) =>
    removal(elements[workbook.sheets.indexOf(sheet)] as XmlElement),
  );
  for (const [planned, former] of changes.replaced) {
    if (planned.title === former.name) continue;
    const element = elements[workbook.sheets.indexOf(former)] as XmlElement;
    edits.push(setAttribute(element, 'name', escapeXml(planned.title)));
  }
  return edits;
};

const newSheetsXml = (
  root: XmlElement,
  workbook: WorkbookPart,
  added: readonly NewSheet[],
): string => {
  const [id, declaration] = relationshipAttribute(root, flavourOf(workbook.xml).relationships);
  return added
    .map(
      ({ planned, relationship, sheetId }) =>
        `<${root.prefix}sheet name="${escapeXml(planned.title)}" sheetId="${sheetId}" ` +
        `${id}="${relationship}"${declaration}/>`,
    )
    .join('');
};

/** How the workbook calls the attribute `r:id`, and a declaration where the root has none. */
const relationshipAttribute = (
  root: XmlElement,
  namespace: string,
): readonly [name: string, declaration: string] => {
  for (const [name, value] of attributesOf(root.attributes)) {
    if (name.startsWith('xmlns:') && value === namespace)
      return [`${name.slice('xmlns:'.length)}:id`, ''];
  }
  return ['r:id', ` xmlns:r="${namespace}"`];
};
