import { WORKBOOK_ORDER } from '../../../../adapters/xlsx/write/workbook/workbookOrder';
import { attributesOf } from '../../../../adapters/xlsx/xml/attributes';
import { escapeXml } from '../../../../adapters/xlsx/xml/entities';
import { childNamed, outlineXml, type XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { WorkbookPart } from '../../../../adapters/xlsx/ooxml/workbookPart';
import type { HostWorkbook } from '../../hostWorkbook';
import { namesXml } from './namesXml';
import type { SheetPlace } from './sheetPlaces';

/** The workbook part with the sheets, names, protection and front sheet of the store. */
export const hostWorkbookXml = (
  workbook: HostWorkbook,
  part: WorkbookPart,
  places: readonly SheetPlace[],
  relationships: string,
): string => {
  const { xml } = part;
  const root = outlineXml(xml, 2);
  const written: Readonly<Record<string, string>> = {
    workbookProtection: protectionXml(workbook, xml, root),
    bookViews: viewsXml(workbook, root, places),
    sheets: `<sheets>${places.map((place) => sheetXml(place, relationships)).join('')}</sheets>`,
    definedNames: namesXml(workbook, part, root, places),
  };
  const kept = (name: string): string =>
    root.children
      .filter((element) => element.name === name)
      .map(({ start, end }) => xml.slice(start, end))
      .join('');
  const known = WORKBOOK_ORDER.map((name) => written[name] ?? kept(name));
  const others = root.children
    .filter(({ name }) => !(WORKBOOK_ORDER as readonly string[]).includes(name))
    .map(({ start, end }) => xml.slice(start, end));
  return openingOf(xml, root) + known.join('') + others.join('') + xml.slice(root.closeStart);
};

/** Our elements bear no prefix: where the part's own do, the namespace is told once more. */
const openingOf = (xml: string, root: XmlElement): string => {
  const opening = xml.slice(0, root.openEnd);
  const namespace = new RegExp(`xmlns:${root.prefix.slice(0, -1)}="([^"]*)"`).exec(opening)?.[1];
  return root.prefix === '' || namespace === undefined || /\sxmlns=/.test(root.attributes)
    ? opening
    : `${opening.slice(0, -1)} xmlns="${namespace}">`;
};

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };

const sheetXml = (place: SheetPlace, relationships: string): string => {
  const name = place.sheet?.name ?? place.listed?.name ?? '';
  const visibility = place.sheet?.visibility ?? place.listed?.visibility ?? 'visible';
  return (
    `<sheet name="${escapeXml(name)}" sheetId="${place.sheetId}"${STATES[visibility]}` +
    ` xmlns:rel="${relationships}" rel:id="${place.relationship}"/>`
  );
};

const viewsXml = (
  workbook: HostWorkbook,
  root: XmlElement,
  places: readonly SheetPlace[],
): string => {
  const given = new Map(attributesOf(childNamed(root, 'bookViews')?.children[0]?.attributes ?? ''));
  const front = places.findIndex(({ sheet }) => sheet?.id === workbook.active.sheet);
  given.set('activeTab', String(Math.max(0, front)));
  given.delete('firstSheet');
  const attributes = [...given].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  return `<bookViews><workbookView${attributes}/></bookViews>`;
};

const protectionXml = (workbook: HostWorkbook, xml: string, root: XmlElement): string => {
  if (!workbook.isProtected) return '';
  const former = childNamed(root, 'workbookProtection');
  return former === undefined
    ? '<workbookProtection lockStructure="1"/>'
    : xml.slice(former.start, former.end);
};
