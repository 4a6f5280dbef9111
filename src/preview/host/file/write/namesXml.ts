import { absoluteAddress, sheetPrefix } from '../../../../adapters/cells/address';
import { attributesOf } from '../../../../adapters/xlsx/xml/attributes';
import { decodeEntities, escapeXml } from '../../../../adapters/xlsx/xml/entities';
import { childNamed, type XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { WorkbookPart } from '../../../../adapters/xlsx/ooxml/workbookPart';
import type { HostSheet, HostWorkbook } from '../../hostWorkbook';
import { addressOf, parseAddress } from '../../store/address';
import { printAreaOf } from '../read/printNames';
import type { SheetPlace } from './sheetPlaces';

/** Whether a name of a single sheet is written from the store instead, where the sheet is in it. */
const isFromStore = (name: string, refersTo: string, { pageLayout }: HostSheet): boolean => {
  if (name === '_xlnm._FilterDatabase' || name === '_xlnm.Print_Titles') return true;
  if (name !== '_xlnm.Print_Area') return false;
  // An area that is computed is not in the store.
  return pageLayout['printArea'] !== undefined || printAreaOf(refersTo) !== null;
};

/** `<definedNames>`: those of the store, and those of single sheets as the file has them. */
export const namesXml = (
  workbook: HostWorkbook,
  part: WorkbookPart,
  root: XmlElement,
  places: readonly SheetPlace[],
): string => {
  const own = workbook.names.map(
    ({ name, formula, comment, visible }) =>
      `<definedName name="${escapeXml(name)}"${comment === '' ? '' : ` comment="${escapeXml(comment)}"`}` +
      `${visible ? '' : ' hidden="1"'}>${escapeXml(formula.replace(/^=/, ''))}</definedName>`,
  );
  const kept = (childNamed(root, 'definedNames')?.children ?? []).flatMap((element) =>
    keptName(part.xml, element, part, places),
  );
  const written = places.flatMap(({ sheet }, position) =>
    sheet === null ? [] : sheetNames(sheet, position),
  );
  const all = [...own, ...kept, ...written];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
};

const keptName = (
  xml: string,
  element: XmlElement,
  part: WorkbookPart,
  places: readonly SheetPlace[],
): readonly string[] => {
  const attributes = attributesOf(element.attributes);
  const local = attributes.get('localSheetId');
  if (local === undefined) return [];
  const listed = part.sheets[Number(local)];
  const position = places.findIndex((place) => place.listed === listed && listed !== undefined);
  const place = places[position];
  if (place === undefined) return [];
  const refersTo = decodeEntities(xml.slice(element.openEnd, element.closeStart));
  const name = attributes.get('name') ?? '';
  if (place.sheet !== null && isFromStore(name, refersTo, place.sheet)) return [];
  const whole = xml.slice(element.start, element.end);
  return [whole.replace(/(localSheetId\s*=\s*["'])\d+/, `$1${position}`)];
};

const printArea = ({ pageLayout }: HostSheet, prefix: string): string => {
  const addresses = pageLayout['printArea'];
  if (typeof addresses !== 'string') return '';
  return addresses
    .split(',')
    .flatMap((address) => {
      const range = parseAddress(address);
      return range === null ? [] : [prefix + addressOf(range, '$')];
    })
    .join();
};

const sheetNames = (sheet: HostSheet, position: number): readonly string[] => {
  const local = (name: string, hidden: string, refersTo: string): string =>
    `<definedName name="${name}" localSheetId="${position}"${hidden}>${escapeXml(refersTo)}</definedName>`;
  const prefix = sheetPrefix(sheet.name);
  const titles = ['printTitleColumns', 'printTitleRows'].flatMap((key) => {
    const range = sheet.pageLayout[key];
    return typeof range === 'string' && range !== '' ? [prefix + range] : [];
  });
  const area = printArea(sheet, prefix);
  return [
    ...(sheet.filter === null
      ? []
      : [local('_xlnm._FilterDatabase', ' hidden="1"', prefix + absoluteAddress(sheet.filter))]),
    ...(area === '' ? [] : [local('_xlnm.Print_Area', '', area)]),
    ...(titles.length === 0 ? [] : [local('_xlnm.Print_Titles', '', titles.join(','))]),
  ];
};
