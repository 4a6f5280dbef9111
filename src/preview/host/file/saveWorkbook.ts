import { CONTENT_TYPES_PATH } from '../../../adapters/xlsx/ooxml/contentTypes';
import { openPackage, type Package } from '../../../adapters/xlsx/ooxml/package';
import { relationshipsPath } from '../../../adapters/xlsx/ooxml/paths';
import { readWorkbookPart, type WorkbookPart } from '../../../adapters/xlsx/ooxml/workbookPart';
import { type Flavour, flavourOf } from '../../../adapters/xlsx/write/package/flavour';
import { newParts, type NewParts } from '../../../adapters/xlsx/write/package/newParts';
import { partsOfSheetsAlone } from '../../../adapters/xlsx/write/package/orphans';
import {
  contentTypesXml,
  relationshipsXml,
} from '../../../adapters/xlsx/write/package/packageLists';
import { emptyStyleSheet } from '../../../adapters/xlsx/write/styles/styleSheet';
import { usedNumbers } from '../../../adapters/xlsx/write/styles/usedNumbers';
import { deflatedEntry } from '../../../adapters/xlsx/zip/deflate';
import { writeArchive } from '../../../adapters/xlsx/zip/writeArchive';
import type { HostSheet, HostWorkbook } from '../hostWorkbook';
import { newSheet } from '../store/newSheet';
import { loadWorkbook } from './loadWorkbook';
import { xmlTree } from './read/xmlTree';
import { sameContent } from './write/sameContent';
import { addedSheets, type SheetPlace, sheetPlaces } from './write/sheetPlaces';
import { styleWriter, type StyleWriter } from './write/styleWriter';
import { hostWorkbookXml } from './write/workbookXml';
import { worksheetXml } from './write/worksheetXml';

/** A sheet with nothing on it, as the part of a new sheet reads. */
const emptySheet = (id: string): HostSheet => ({
  ...newSheet(id, ''),
  columnFormats: new Map(),
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '</Types>',
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
};

/** A package without any sheet, for workbooks that came from no file. */
const emptyPackage = (): Uint8Array =>
  writeArchive(Object.entries(PARTS).map(([path, xml]) => deflatedEntry(path, [DECLARATION, xml])));

/**
 * The workbook of the store as an .xlsx (or .xlsm, where it came from one). What the store does not
 * hold comes from the file that it was filled from: charts, pictures, comments, macros; sheets that
 * did not change stay byte for byte. Rejects where that file can no longer be read.
 */
export const saveWorkbook = async (workbook: HostWorkbook): Promise<Uint8Array> => {
  const former = workbook.source === null ? null : await loadWorkbook(workbook.source);
  return write(workbook, former, openPackage(workbook.source ?? emptyPackage()));
};

const write = (workbook: HostWorkbook, former: HostWorkbook | null, parts: Package): Uint8Array => {
  const part = readWorkbookPart(parts, workbook.source === null ? 0 : 1);
  const flavour = flavourOf(part.xml);
  const added = newParts(parts, part, addedSheets(workbook, part).length);
  const places = sheetPlaces(workbook, part, added.sheets);
  const stylesPath = added.styles.path;
  const theme = parts.xml(targetOf(part, 'theme') ?? '');
  const styles = styleWriter(
    parts.xml(stylesPath) ?? emptyStyleSheet(flavour.main),
    theme === undefined ? undefined : xmlTree(theme),
    workbook.styles,
    usedNumbers(parts, new Set()),
  );
  const removed = removedParts(parts, part, places);
  const entries = new Map(parts.entries);
  for (const path of parts.entries.keys())
    if (removed.has(path.toLowerCase())) entries.delete(path);
  const put = (path: string, pieces: Iterable<string>): void => {
    const existing = parts.part(path)?.path ?? path;
    entries.set(existing, deflatedEntry(existing, pieces));
  };
  for (const place of places) {
    const pieces = sheetPieces(workbook, former, place, parts, flavour, styles);
    if (pieces !== null) put(place.path, pieces);
  }
  put(stylesPath, [styles.xml()]);
  put(part.path, [hostWorkbookXml(workbook, part, places, flavour.relationships)]);
  const lists = listsOf(parts, part, places, removed, added, flavour);
  put(relationshipsPath(part.path), [lists.relationships]);
  put(CONTENT_TYPES_PATH, [lists.contentTypes]);
  return writeArchive(entries.values());
};

const targetOf = (part: WorkbookPart, type: string): string | null | undefined =>
  part.relationships.find((relationship) => relationship.type === type)?.target;

/** The new part of a sheet; null where it stays as it is. */
const sheetPieces = (
  workbook: HostWorkbook,
  former: HostWorkbook | null,
  { sheet, path }: SheetPlace,
  parts: Package,
  flavour: Flavour,
  styles: StyleWriter,
): Iterable<string> | null => {
  if (sheet === null) return null;
  const old = former?.sheets.find(({ id }) => id === sheet.id);
  const isFront = workbook.active.sheet === sheet.id;
  const wasFront = former?.active.sheet === sheet.id;
  const frontChanged =
    isFront !== wasFront || (isFront && !sameContent(workbook.active.range, former?.active.range));
  if (old !== undefined && !frontChanged && sameContent(unnamed(sheet), unnamed(old))) return null;
  const xml = old === undefined ? undefined : parts.xml(path);
  return worksheetXml(
    {
      sheet,
      former: old ?? emptySheet(sheet.id),
      xml: xml ?? `<worksheet xmlns="${flavour.main}"><sheetData></sheetData></worksheet>`,
      selection: isFront ? workbook.active.range : null,
      frontChanged: frontChanged || old === undefined,
    },
    styles,
  );
};

/** Name and visibility stand in the workbook's part. */
const unnamed = (sheet: HostSheet): Partial<HostSheet> => ({
  ...sheet,
  name: '',
  visibility: 'visible',
});

/** Parts that go: sheets that are gone with what hung on them alone, and the order of calculation. */
const removedParts = (
  parts: Package,
  part: WorkbookPart,
  places: readonly SheetPlace[],
): ReadonlySet<string> => {
  const gone = part.sheets
    .filter((listed) => !places.some((place) => place.listed === listed))
    .flatMap(({ path }) => (path === null ? [] : [path]));
  const hung = partsOfSheetsAlone(parts, new Set(gone));
  const chain = targetOf(part, 'calcChain') ?? '';
  return new Set([...gone, ...hung, chain].map((path) => path.toLowerCase()));
};

const listsOf = (
  parts: Package,
  part: WorkbookPart,
  places: readonly SheetPlace[],
  removed: ReadonlySet<string>,
  { styles }: NewParts,
  flavour: Flavour,
): { readonly relationships: string; readonly contentTypes: string } => {
  const added = places.filter(({ listed }) => listed === null);
  const goneIds = part.relationships
    .filter(({ target }) => target !== null && removed.has(target.toLowerCase()))
    .map(({ id }) => id);
  const types = added.map(({ path }) => ({ path, type: flavour.worksheetType }));
  const links = added.map(({ path, relationship }) => ({
    id: relationship,
    type: `${flavour.relationships}/worksheet`,
    target: `/${path}`,
  }));
  if (styles.relationship !== null) {
    types.push({ path: styles.path, type: flavour.stylesType });
    links.push({
      id: styles.relationship,
      type: `${flavour.relationships}/styles`,
      target: `/${styles.path}`,
    });
  }
  const listXml = parts.xml(relationshipsPath(part.path)) ?? '';
  return {
    relationships: relationshipsXml(listXml, new Set(goneIds), links),
    contentTypes: contentTypesXml(parts.xml(CONTENT_TYPES_PATH) ?? '', removed, types),
  };
};
