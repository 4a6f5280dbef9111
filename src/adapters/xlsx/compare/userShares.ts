import { sameName } from '../../cells/ownNames';
import { isOwnName, marksSheet } from '../../cells/marks';
import { sheetOfReference } from '../../cells/sheetReference';
import type { Package } from '../ooxml/package';
import { stylesPath } from '../ooxml/stylesPart';
import type { ListedSheet, WorkbookPart } from '../ooxml/workbookPart';
import { attributesOf } from '../xml/attributes';
import { childNamed, outlineXml, type XmlElement } from '../xml/outline';

/** The sheets that our marks point to. */
export const generatedSheets = ({ sheets, names }: WorkbookPart): ReadonlySet<ListedSheet> => {
  const titles = names
    .filter((name) => name.sheetIndex === null && marksSheet(name))
    .map(({ refersTo }) => sheetOfReference(refersTo) ?? '');
  return new Set(sheets.filter(({ name }) => titles.some((title) => sameName(title, name))));
};

export interface UserShares {
  /** What the workbook part and its relationships say, without what is ours. */
  readonly shared: readonly string[];
  /** The lists of the style sheet: ours stands at their ends. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
  readonly stylesPath: string | null;
}

/** What of the parts that all sheets share is the user's, as texts to compare. */
export const userShares = (
  parts: Package,
  workbook: WorkbookPart,
  generated: ReadonlySet<ListedSheet>,
): UserShares => {
  const path = stylesPath(parts, workbook);
  const ours = new Set([...generated].map(({ relationship }) => relationship));
  const relationships = workbook.relationships
    .filter(({ id, type }) => !ours.has(id) && type !== 'calcChain' && type !== 'styles')
    .map(({ id, type, target }) => `${id} ${type} ${target ?? ''}`);
  return {
    shared: [...workbookShares(workbook, generated), ...relationships],
    styles: path === null ? new Map() : styleLists(parts.xml(path) ?? ''),
    stylesPath: path,
  };
};

/** Views and the settings of calculation are written anew with every evaluation. */
const WRITTEN: ReadonlySet<string> = new Set(['bookViews', 'calcPr', 'definedNames', 'sheets']);

const workbookShares = (
  { xml, sheets }: WorkbookPart,
  generated: ReadonlySet<ListedSheet>,
): readonly string[] => {
  const root = outlineXml(xml, 2);
  const text = ({ start, end }: XmlElement): string => xml.slice(start, end);
  const positions = new Set(sheets.flatMap((sheet, at) => (generated.has(sheet) ? [at] : [])));
  const listed = (childNamed(root, 'sheets')?.children ?? []).filter((_, at) => !positions.has(at));
  const names = (childNamed(root, 'definedNames')?.children ?? []).filter(({ attributes: raw }) => {
    const attributes = attributesOf(raw);
    const local = attributes.get('localSheetId');
    if (local !== undefined) return !positions.has(Number(local));
    return !isOwnName({ name: attributes.get('name') ?? '', comment: attributes.get('comment') });
  });
  return [...root.children.filter(({ name }) => !WRITTEN.has(name)), ...listed, ...names].map(text);
};

const styleLists = (xml: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    outlineXml(xml, 2).children.map(({ name, children }) => [
      name,
      children.map(({ start, end }) => xml.slice(start, end)),
    ]),
  );
