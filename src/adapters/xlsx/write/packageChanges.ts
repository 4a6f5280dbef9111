import type { PlannedSheet } from '../../../sheets/plan';
import { CONTENT_TYPES_PATH } from '../ooxml/contentTypes';
import type { Package } from '../ooxml/package';
import { folderOf, relationshipsPath } from '../ooxml/paths';
import type { WorkbookPart } from '../ooxml/workbookPart';
import type { Flavour } from './flavour';
import { partsOfSheetsAlone } from './orphans';
import type { SheetChanges } from './ownSheets';
import {
  contentTypesXml,
  freeIds,
  relationshipsXml,
  type NewRelationship,
  type TypedPart,
} from './packageLists';
import type { NewSheet } from './workbookXml';

/** A sheet of the plan and the part that it goes to. */
export interface Placed {
  readonly planned: PlannedSheet;
  readonly path: string;
}

/** How the lists of a package are to be: what goes, what comes. */
export interface ChangedLists {
  /** Paths of the parts that go, in lower case. */
  readonly removed: ReadonlySet<string>;
  readonly sheets: readonly NewSheet[];
  readonly stylesPath: string;
  readonly relationships: string;
  readonly contentTypes: string;
}

/** The lists of the package: what goes, what comes, under which ids and types. */
export const changedLists = (
  parts: Package,
  workbook: WorkbookPart,
  changes: SheetChanges,
  added: readonly Placed[],
  flavour: Flavour,
): ChangedLists => {
  const chain = workbook.relationships.filter(({ type }) => type === 'calcChain');
  const removed = removedParts(
    parts,
    changes,
    chain.map(({ target }) => target ?? ''),
  );
  const goneIds = new Set(
    [...chain, ...changes.removed.map(({ relationship }) => ({ id: relationship }))].map(
      ({ id }) => id,
    ),
  );
  const ids = freeIds(
    workbook.relationships.map(({ id }) => id),
    added.length + 1,
  );
  const styles = workbook.relationships.find(({ type }) => type === 'styles');
  const stylesPath = styles?.target ?? `${folderOf(workbook.path)}/styles.xml`;
  const types: TypedPart[] = added.map(({ path }) => ({ path, type: flavour.worksheetType }));
  const links: NewRelationship[] = added.map(({ path }, index) => ({
    id: ids[index] as string,
    type: `${flavour.relationships}/worksheet`,
    target: `/${path}`,
  }));
  if (styles === undefined) {
    types.push({ path: stylesPath, type: flavour.stylesType });
    links.push({
      id: ids.at(-1) as string,
      type: `${flavour.relationships}/styles`,
      target: `/${stylesPath}`,
    });
  }
  return {
    removed,
    stylesPath,
    sheets: added.map(({ planned }, index) => ({ planned, relationship: ids[index] as string })),
    relationships: relationshipsXml(
      parts.xml(relationshipsPath(workbook.path)) ?? EMPTY_LIST,
      goneIds,
      links,
    ),
    contentTypes: contentTypesXml(
      asWorkbookTypes(parts.xml(CONTENT_TYPES_PATH) ?? ''),
      removed,
      types,
    ),
  };
};

/** A template is written as the workbook that its ending will say: Excel refuses it otherwise. */
const asWorkbookTypes = (xml: string): string =>
  xml
    .replace('spreadsheetml.template.main+xml', 'spreadsheetml.sheet.main+xml')
    .replace(
      /ms-excel\.(?:template|addin)\.macroEnabled\.main\+xml/,
      'ms-excel.sheet.macroEnabled.main+xml',
    );

const EMPTY_LIST =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Parts that go, in lower case. Excel makes the chain of calculation anew whenever it is missing. */
const removedParts = (
  parts: Package,
  changes: SheetChanges,
  chain: readonly string[],
): ReadonlySet<string> => {
  const pathsOf = (sheets: Iterable<{ readonly path: string | null }>): readonly string[] =>
    [...sheets].flatMap(({ path }) => (path === null ? [] : [path]));
  const gone = pathsOf(changes.removed);
  const ours = new Set([...pathsOf(changes.replaced.values()), ...gone]);
  const hung = partsOfSheetsAlone(parts, ours);
  return new Set([...gone, ...chain, ...hung].map((path) => path.toLowerCase()));
};
