import type { Plan, PlannedSheet } from '../../../sheets/plan';
import type { ListedSheet, WorkbookPart } from '../ooxml/workbookPart';
import { attributesOf } from '../xml/attributes';
import { appendToChild, applyEdits, removal, setAttribute, type Edit } from '../xml/edits';
import { escapeXml } from '../xml/entities';
import { childNamed, outlineXml, type XmlElement } from '../xml/outline';
import { nameEdits, namesXml, type PositionChanges } from './definedNames';
import type { SheetChanges } from './ownSheets';
import { WORKBOOK_ORDER } from './workbookOrder';

export interface NewSheet {
  readonly planned: PlannedSheet;
  readonly relationship: string;
}

/** Where sheets stand once the plan is carried out. */
export interface SheetPositions extends PositionChanges {
  readonly of: (sheet: PlannedSheet) => number;
}

export const sheetPositions = (workbook: WorkbookPart, changes: SheetChanges): SheetPositions => {
  const kept = workbook.sheets.filter((sheet) => !changes.removed.includes(sheet));
  const again = new Set(changes.replaced.values());
  return {
    of: (sheet) => {
      const former = changes.replaced.get(sheet);
      return former === undefined
        ? kept.length + changes.added.indexOf(sheet)
        : kept.indexOf(former);
    },
    after: (position) => {
      const index = kept.indexOf(workbook.sheets[position] as ListedSheet);
      return index < 0 ? null : index;
    },
    replaced: (position) => again.has(workbook.sheets[position] as ListedSheet),
    removedTitles: changes.removed.map(({ name }) => name),
  };
};

/** The position of the sheet on which the workbook opens, as it was. */
export const activeTab = (xml: string): number => {
  const views = childNamed(outlineXml(xml, 2), 'bookViews');
  return Number(attributesOf(views?.children[0]?.attributes ?? '').get('activeTab') ?? 0);
};

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
  const elements = childNamed(root, 'sheets')?.children ?? [];
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
  const [id, declaration] = relationshipAttribute(root);
  const first = Math.max(0, ...workbook.sheets.map(({ sheetId }) => sheetId)) + 1;
  return added
    .map(
      ({ planned, relationship }, index) =>
        `<${root.prefix}sheet name="${escapeXml(planned.title)}" sheetId="${first + index}" ` +
        `${id}="${relationship}"${declaration}/>`,
    )
    .join('');
};

/** How the workbook calls the attribute `r:id`, and a declaration where the root has none. */
const relationshipAttribute = (root: XmlElement): readonly [name: string, declaration: string] => {
  for (const [name, value] of attributesOf(root.attributes)) {
    if (name.startsWith('xmlns:') && /officeDocument\/(?:2006\/)?relationships$/.test(value)) {
      return [`${name.slice('xmlns:'.length)}:id`, ''];
    }
  }
  return ['r:id', ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'];
};

/** Has Excel calculate everything once when it opens the file. */
const calculationEdit = (root: XmlElement): Edit => {
  const element = childNamed(root, 'calcPr');
  if (element !== undefined) return setAttribute(element, 'fullCalcOnLoad', '1');
  const later = WORKBOOK_ORDER.slice(WORKBOOK_ORDER.indexOf('calcPr') + 1) as readonly string[];
  const next = root.children.find(({ name }) => later.includes(name));
  const place = next?.start ?? root.closeStart;
  return { from: place, to: place, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` };
};

/**
 * Keeps the active tab and the first one on the same sheets where others before them go. Frozen
 * panes belong to a view of the workbook, so a workbook without one gets it.
 */
const viewEdits = (root: XmlElement, positions: SheetPositions): readonly Edit[] => {
  const views = childNamed(root, 'bookViews');
  if (views === undefined) {
    return [appendToChild(root, 'bookViews', WORKBOOK_ORDER, `<${root.prefix}workbookView/>`)];
  }
  return views.children.flatMap((view) => movedTabs(view, positions));
};

const movedTabs = (view: XmlElement, positions: SheetPositions): readonly Edit[] => {
  const attributes = attributesOf(view.attributes);
  const moved = ['activeTab', 'firstSheet'].flatMap((name) => {
    const former = Number(attributes.get(name) ?? 0);
    const after = positions.after(former) ?? 0;
    return after === former ? [] : [{ name, after }];
  });
  const text = moved.reduce(
    (raw, { name, after }) =>
      raw.replace(new RegExp(`(\\s${name}\\s*=\\s*["'])\\d+`), (_, start) => `${start}${after}`),
    view.attributes,
  );
  if (moved.length === 0) return [];
  const from = view.start + 1 + view.prefix.length + view.name.length;
  return [{ from, to: from + view.attributes.length, text }];
};
