import { absoluteAddress, sheetPrefix } from '../../../../adapters/xlsx/write/address';
import { attributesOf } from '../../../../adapters/xlsx/xml/attributes';
import { escapeXml } from '../../../../adapters/xlsx/xml/entities';
import { childNamed, type XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { WorkbookPart } from '../../../../adapters/xlsx/ooxml/workbookPart';
import type { HostSheet, HostWorkbook } from '../../hostWorkbook';
import type { SheetPlace } from './sheetPlaces';

/** Names of single sheets that are written from the store, where the sheet is in it. */
const FROM_STORE = new Set(['_xlnm._FilterDatabase', '_xlnm.Print_Titles']);

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
  if (place.sheet !== null && FROM_STORE.has(attributes.get('name') ?? '')) return [];
  const whole = xml.slice(element.start, element.end);
  return [whole.replace(/(localSheetId\s*=\s*["'])\d+/, `$1${position}`)];
};

const sheetNames = (sheet: HostSheet, position: number): readonly string[] => {
  const local = (name: string, hidden: string, refersTo: string): string =>
    `<definedName name="${name}" localSheetId="${position}"${hidden}>${escapeXml(refersTo)}</definedName>`;
  const prefix = sheetPrefix(sheet.name);
  const titles = ['printTitleColumns', 'printTitleRows'].flatMap((key) => {
    const range = sheet.pageLayout[key];
    return typeof range === 'string' && range !== '' ? [prefix + range] : [];
  });
  return [
    ...(sheet.filter === null
      ? []
      : [local('_xlnm._FilterDatabase', ' hidden="1"', prefix + absoluteAddress(sheet.filter))]),
    ...(titles.length === 0 ? [] : [local('_xlnm.Print_Titles', '', titles.join(','))]),
  ];
};
