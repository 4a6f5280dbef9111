import { readSharedStrings } from '../../../adapters/xlsx/read/sharedStrings';
import type { Package } from '../../../adapters/xlsx/ooxml/package';
import {
  readWorkbookPart,
  type DefinedName,
  type ListedSheet,
  type WorkbookPart,
} from '../../../adapters/xlsx/ooxml/workbookPart';
import { rejectOnThrow } from '../../../adapters/xlsx/rejectOnThrow';
import { inSheet, orDamaged, UnusableWorkbook } from '../../../adapters/xlsx/unusableWorkbook';
import { recogniseFile } from '../../../adapters/xlsx/workbookFormat';
import type { HostName, HostWorkbook } from '../hostWorkbook';
import { readHostSheet, type LoadedSheet } from './read/hostSheet';
import { sheetIdentity } from './read/sheetIdentity';
import { readStyleSheet } from './read/styleSheet';
import {
  attributes,
  child,
  flagAttribute,
  numberAttribute,
  xmlTree,
  type XmlNode,
} from './read/xmlTree';

/**
 * Fills the cell store from an .xlsx or .xlsm. Sheets of other kinds (charts, old macros) are not
 * in the store; the bytes keep them. Formulas keep their stored results. Rejects with
 * {@link UnusableWorkbook} and nothing else.
 */
export const loadWorkbook = (bytes: Uint8Array): Promise<HostWorkbook> =>
  rejectOnThrow(() => orDamaged(() => load(bytes)));

const load = (bytes: Uint8Array): HostWorkbook => {
  const file = recogniseFile(bytes);
  if (file.format !== 'xlsx' && file.format !== 'xlsm')
    throw new UnusableWorkbook('cannot-write-format');
  const { parts } = file;
  const workbook = readWorkbookPart(parts);
  const root = xmlTree(workbook.xml);
  const styles = stylesOf(parts, workbook);
  const tables = {
    strings: readSharedStrings(parts.part(partOf(workbook, 'sharedStrings'))),
    formats: styles.cells,
    date1904: workbook.from1904,
  };
  const loaded = workbook.sheets.flatMap((listed, index) => {
    if (listed.kind !== 'worksheet') return [];
    const read = (): LoadedSheet =>
      readHostSheet(worksheetOf(parts, listed), entryOf(listed, index, workbook), tables, styles);
    return [{ index, ...inSheet(listed.name, read) }];
  });
  const front = numberAttribute(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const active = loaded.find(({ index }) => index === front) ?? loaded[0];
  if (active === undefined) throw new UnusableWorkbook('not-a-workbook');
  return {
    sheets: loaded.map(({ sheet }) => sheet),
    names: namesOf(root, workbook.names),
    styles: styles.named.map((style) => structuredClone(style)),
    active: { sheet: active.sheet.id, range: active.selection },
    isProtected: flagAttribute(child(root, 'workbookProtection'), 'lockStructure'),
    isReadOnly: false,
    date1904: workbook.from1904,
    source: bytes,
  };
};

const partOf = (workbook: WorkbookPart, type: string): string =>
  workbook.relationships.find((relationship) => relationship.type === type)?.target ?? '';

const stylesOf = (parts: Package, workbook: WorkbookPart): ReturnType<typeof readStyleSheet> => {
  const tree = (path: string): XmlNode | undefined => {
    const xml = parts.xml(path);
    return xml === undefined ? undefined : xmlTree(xml);
  };
  return readStyleSheet(tree(partOf(workbook, 'styles')), tree(partOf(workbook, 'theme')));
};

const worksheetOf = (parts: Package, { path }: ListedSheet): XmlNode => {
  const xml = parts.xml(path ?? '');
  if (xml === undefined) throw new UnusableWorkbook('damaged');
  return xmlTree(xml);
};

const entryOf = (
  { name, visibility, sheetId }: ListedSheet,
  index: number,
  { names }: WorkbookPart,
): Parameters<typeof readHostSheet>[1] => ({
  id: sheetIdentity(sheetId),
  name,
  visibility,
  printNames: {
    titles: ownName(names, index, '_xlnm.Print_Titles'),
    area: ownName(names, index, '_xlnm.Print_Area'),
  },
});

const ownName = (
  names: readonly DefinedName[],
  index: number,
  wanted: string,
): string | undefined =>
  names.find(({ sheetIndex, name }) => sheetIndex === index && name === wanted)?.refersTo;

/** The workbook's own names; those of single sheets stay in the file. */
const namesOf = (root: XmlNode, names: readonly DefinedName[]): HostName[] => {
  const elements = child(root, 'definedNames')?.children ?? [];
  return names.flatMap(({ name, sheetIndex, comment, refersTo }) =>
    sheetIndex !== null
      ? []
      : [
          {
            name,
            formula: `=${refersTo}`,
            comment: comment ?? '',
            visible: !elements.some((element) => hides(element, name)),
          },
        ],
  );
};

const hides = (element: XmlNode, name: string): boolean => {
  const given = attributes(element);
  const own = given.get('name') === name && !given.has('localSheetId');
  return own && /^(?:1|true)$/.test(given.get('hidden') ?? '');
};
