import { attributesOf } from '../../xml/attributes';
import { appendToChild, setAttribute, type Edit } from '../../xml/edits';
import { childNamed, outlineXml, type XmlElement } from '../../xml/outline';
import type { PositionChanges } from './sheetPositions';
import { WORKBOOK_ORDER } from './workbookOrder';

/** The position of the sheet on which the workbook opens, as it was. */
export const activeTab = (xml: string): number => {
  const views = childNamed(outlineXml(xml, 2), 'bookViews');
  return Number(attributesOf(views?.children[0]?.attributes ?? '').get('activeTab') ?? 0);
};

/** Has Excel calculate everything once when it opens the file. */
export const calculationEdit = (root: XmlElement): Edit => {
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
export const viewEdits = (root: XmlElement, positions: PositionChanges): readonly Edit[] => {
  const views = childNamed(root, 'bookViews');
  if (views === undefined) {
    return [appendToChild(root, 'bookViews', WORKBOOK_ORDER, `<${root.prefix}workbookView/>`)];
  }
  return views.children.flatMap((view) => movedTabs(view, positions));
};

const movedTabs = (view: XmlElement, positions: PositionChanges): readonly Edit[] => {
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
