import type { PlannedSheet } from '../../../../sheets/plan';
import { CONTENT_TYPES_PATH, declaredTypes } from '../../ooxml/contentTypes';
import type { Package } from '../../ooxml/package';
import { relationshipsPath } from '../../ooxml/paths';
import type { Relationship } from '../../ooxml/relationships';
import type { WorkbookPart } from '../../ooxml/workbookPart';
import type { Flavour } from './flavour';
import { newParts, type NewParts, type NewSheetPart } from './newParts';
import { partsOfSheetsAlone } from './orphans';
import type { SheetChanges } from './ownSheets';
import {
  contentTypesXml,
  relationshipsXml,
  type NewRelationship,
  type TypedPart,
} from './packageLists';

/** A sheet of the plan that is new in the workbook. */
export interface NewSheet extends NewSheetPart {
  readonly planned: PlannedSheet;
}

/** How the lists of a package are to be: what goes, what comes. */
export interface ChangedLists {
  /** Paths of the parts that go, in lower case. */
  readonly removed: ReadonlySet<string>;
  readonly added: readonly NewSheet[];
  readonly stylesPath: string;
  readonly relationships: string;
  readonly contentTypes: string;
}

/**
 * The lists of the package: what goes, what comes, under which ids and types. `staying` are parts of
 * our sheets that go on.
 */
export const changedLists = (
  parts: Package,
  workbook: WorkbookPart,
  changes: SheetChanges,
  flavour: Flavour,
  staying: readonly string[],
): ChangedLists => {
  const chain = chainOfCalculation(workbook);
  const removed = removedParts(parts, changes, chain, staying);
  const added = newParts(parts, workbook, changes.added.length);
  const contentTypes = asWorkbookTypes(parts.xml(CONTENT_TYPES_PATH) ?? '');
  const types = untypedParts(parts, contentTypes, changes, added, flavour);
  return {
    removed,
    added: changes.added.map((planned, index) => ({
      planned,
      ...(added.sheets[index] as NewSheetPart),
    })),
    stylesPath: added.styles.path,
    relationships: relationshipsXml(
      parts.xml(relationshipsPath(workbook.path)) ?? EMPTY_LIST,
      goneIds(workbook, changes, chain),
      newRelationships(added, flavour),
    ),
    contentTypes: contentTypesXml(contentTypes, removed, types),
  };
};

const newRelationships = (
  { sheets, styles }: NewParts,
  flavour: Flavour,
): readonly NewRelationship[] => {
  const relationships = sheets.map(({ path, relationship }) => ({
    id: relationship,
    type: `${flavour.relationships}/worksheet`,
    target: `/${path}`,
  }));
  if (styles.relationship === null) return relationships;
  const type = `${flavour.relationships}/styles`;
  return [...relationships, { id: styles.relationship, type, target: `/${styles.path}` }];
};

/** What we write and the list has no type for: new parts, and those that a workbook lists but lacks. */
const untypedParts = (
  parts: Package,
  contentTypes: string,
  changes: SheetChanges,
  added: NewParts,
  flavour: Flavour,
): readonly TypedPart[] => {
  const sheets = [...changes.replaced.values(), ...added.sheets];
  const declared = declaredTypes(contentTypes);
  return [
    ...sheets.map(({ path }) => ({ path: path as string, type: flavour.worksheetType })),
    { path: added.styles.path, type: flavour.stylesType },
  ].filter(({ path }) => parts.part(path) === undefined && !declared.has(path.toLowerCase()));
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

/**
 * The relationships to the chain of calculation, which names cells that go: Excel reports damage
 * for such a chain, and makes it anew wherever it is missing. A part that serves as another too
 * stays.
 */
const chainOfCalculation = ({ relationships }: WorkbookPart): readonly Relationship[] => {
  const kept = new Set(
    relationships.filter(({ type }) => type !== 'calcChain').map(({ target }) => target),
  );
  return relationships.filter(({ type, target }) => type === 'calcChain' && !kept.has(target));
};

/** Parts that go, in lower case. */
const removedParts = (
  parts: Package,
  changes: SheetChanges,
  chain: readonly Relationship[],
  staying: readonly string[],
): ReadonlySet<string> => {
  const pathsOf = (sheets: Iterable<{ readonly path: string | null }>): readonly string[] =>
    [...sheets].flatMap(({ path }) => (path === null ? [] : [path]));
  const gone = pathsOf(changes.removed);
  const ours = new Set([...pathsOf(changes.replaced.values()), ...gone]);
  const hung = partsOfSheetsAlone(parts, ours, staying);
  const chains = chain.map(({ target }) => target ?? '');
  return new Set([...gone, ...chains, ...hung].map((path) => path.toLowerCase()));
};

/** The ids of relationships that go. One that is there twice stays for the other that bears it. */
const goneIds = (
  workbook: WorkbookPart,
  changes: SheetChanges,
  chain: readonly Relationship[],
): ReadonlySet<string> => {
  const sheets = new Set(changes.removed.map(({ relationship }) => relationship));
  const going = new Set(
    workbook.relationships.filter(
      (relationship) =>
        chain.includes(relationship) ||
        (sheets.has(relationship.id) && relationship.type === 'worksheet'),
    ),
  );
  const gone = new Set([...going].map(({ id }) => id));
  for (const relationship of workbook.relationships)
    if (!going.has(relationship)) gone.delete(relationship.id);
  return gone;
};
