import type { SheetKind, SheetVisibility } from '../../../sheets/snapshot';
import { UnusableWorkbook } from '../unusableWorkbook';
import { attributeNamed, attributesOf, indexOrDamaged, isTrue } from '../xml/attributes';
import type { XmlPrefixes } from '../xml/namespaces';
import { scanWholeXml } from '../xml/scanXml';
import { checkSheets } from './checkSheets';
import type { Package } from './package';
import { documentPart } from './documentPart';
import { relationshipId } from './relationshipId';
import { relationshipsOf, type Relationship } from './relationships';

export interface ListedSheet {
  readonly name: string;
  /** As written; NaN where it is no number. What a sheet holds does not hang on it. */
  readonly sheetId: number;
  readonly relationship: string;
  readonly visibility: SheetVisibility;
  readonly kind: SheetKind;
  /** The part that holds it; null where it is missing. */
  readonly path: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** The position of the sheet that the name belongs to; null for the workbook's own names. */
  readonly sheetIndex: number | null;
  readonly comment: string | undefined;
  readonly refersTo: string;
}

/** What the workbook part says, in its order. */
export interface WorkbookPart {
  readonly path: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly from1904: boolean;
}

const KIND_BY_RELATIONSHIP: Readonly<Record<string, SheetKind>> = {
  worksheet: 'worksheet',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  xlMacrosheet: 'macro',
  xlIntlMacrosheet: 'macro',
};

/**
 * The kind of a sheet by the id and the type of its relationship. Modules of old macros are listed
 * without an id; an id that leads nowhere is a worksheet whose part is missing.
 */
export const sheetKind = (id: string, type: string | undefined): SheetKind =>
  id === '' ? 'macro' : (KIND_BY_RELATIONSHIP[type ?? ''] ?? 'worksheet');

/**
 * Reads the list of sheets and names. Throws `damaged` where there is no workbook part, fewer sheets
 * in it than `least`, or where sheets cannot be told apart.
 */
export const readWorkbookPart = (parts: Package, least = 1): WorkbookPart => {
  const path = documentPart(parts)?.path;
  const xml = path === undefined ? undefined : parts.xml(path);
  if (path === undefined || xml === undefined) throw new UnusableWorkbook('damaged');
  const relationships = relationshipsOf(parts, path);
  const listed = scanWorkbook(xml, relationships);
  checkSheets(listed.sheets, relationships, least);
  return { path, xml, relationships, ...listed };
};

const scanWorkbook = (
  xml: string,
  relationships: readonly Relationship[],
): Pick<WorkbookPart, 'sheets' | 'names' | 'from1904'> => {
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let from1904 = false;
  let inSheets = false;
  let name: ReadonlyMap<string, string> | null = null;
  let text = '';
  scanWholeXml(xml, {
    root: 'workbook',
    open: (element, raw, { selfClosing }, prefixes) => {
      if (element === 'sheets') inSheets = !selfClosing;
      else if (element === 'sheet' && inSheets)
        sheets.push(listedSheet(raw, prefixes, relationships));
      else if (element === 'workbookPr') from1904 = isTrue(attributesOf(raw).get('date1904'));
      else if (element === 'definedName' && !selfClosing) {
        name = attributesOf(raw);
        text = '';
      }
    },
    text: (piece) => {
      if (name !== null) text += piece;
    },
    close: (element) => {
      if (element === 'sheets') inSheets = false;
      if (element !== 'definedName' || name === null) return;
      names.push(definedName(name, text));
      name = null;
    },
  });
  return { sheets, names, from1904 };
};

const definedName = (attributes: ReadonlyMap<string, string>, refersTo: string): DefinedName => {
  const index = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    sheetIndex: index === undefined ? null : indexOrDamaged(index),
    comment: attributes.get('comment'),
    refersTo,
  };
};

const listedSheet = (
  raw: string,
  prefixes: XmlPrefixes,
  relationships: readonly Relationship[],
): ListedSheet => {
  const attributes = attributesOf(raw);
  const name = attributes.get('name') ?? '';
  if (name === '') throw new UnusableWorkbook('damaged');
  const id = relationshipId(raw, prefixes) ?? attributeNamed(attributes, 'id') ?? '';
  const relationship = relationships.find((candidate) => candidate.id === id);
  const state = attributes.get('state');
  return {
    name,
    sheetId: Number(attributes.get('sheetId') ?? Number.NaN),
    relationship: id,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    kind: sheetKind(id, relationship?.type),
    path: relationship?.target ?? null,
  };
};
