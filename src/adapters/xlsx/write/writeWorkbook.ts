import type { Plan, PlannedSheet } from '../../../sheets/plan';
import { CONTENT_TYPES_PATH } from '../ooxml/contentTypes';
import type { Package } from '../ooxml/package';
import { folderOf, relationshipsPath } from '../ooxml/paths';
import { readWorkbookPart, type WorkbookPart } from '../ooxml/workbookPart';
import { orDamaged, UnusableWorkbook } from '../unusableWorkbook';
import { recogniseFile } from '../workbookFormat';
import type { ArchiveEntry } from '../zip/archive';
import { deflatedEntry } from '../zip/deflate';
import { writeArchive } from '../zip/writeArchive';
import { flavourOf, type Flavour } from './flavour';
import { partsOfSheetsAlone } from './orphans';
import { checkPlan, sheetChanges, type SheetChanges } from './ownSheets';
import {
  contentTypesXml,
  freeIds,
  relationshipsXml,
  type NewRelationship,
  type TypedPart,
} from './packageLists';
import { sheetXml } from './sheetXml';
import { emptyStyleSheet, openStyleSheet } from './styleSheet';
import { activeTab, sheetPositions, workbookXml, type NewSheet } from './workbookXml';

/**
 * A copy of the workbook with the generated sheets of the plan. Sheets of ours that are there are
 * replaced where they stand, those that the plan no longer has go; every part of the user's own
 * sheets stays byte for byte. Equal input gives equal bytes.
 *
 * Throws {@link UnusableWorkbook} for what cannot be written, and an Error where the plan itself is
 * wrong (a title that a user's sheet has, an unknown style, a text that is too long).
 */
export const writeWorkbook = async (bytes: Uint8Array, plan: Plan): Promise<Uint8Array> => {
  const file = orDamaged(() => recogniseFile(bytes));
  if (file.format !== 'xlsx' && file.format !== 'xlsm')
    throw new UnusableWorkbook('cannot-write-format');
  const { parts } = file;
  const workbook = orDamaged(() => readWorkbookPart(parts));
  const changes = sheetChanges(workbook, plan);
  checkPlan(plan, workbook, changes);
  return writeArchive(changedEntries(parts, workbook, plan, changes));
};

/** A sheet of the plan and the part that it goes to. */
interface Placed {
  readonly planned: PlannedSheet;
  readonly path: string;
}

const changedEntries = (
  parts: Package,
  workbook: WorkbookPart,
  plan: Plan,
  changes: SheetChanges,
): Iterable<ArchiveEntry> => {
  const flavour = flavourOf(workbook.xml);
  const replaced = [...changes.replaced].map(([planned, { path }]) => ({
    planned,
    path: path as string,
  }));
  const added = newPaths(parts, workbook, changes.added);
  const lists = changedLists(parts, workbook, changes, added, flavour);
  const entries = new Map(parts.entries);
  for (const path of parts.entries.keys())
    if (lists.removed.has(path.toLowerCase())) entries.delete(path);
  const put = (path: string, pieces: Iterable<string>): void => {
    const existing = parts.part(path)?.path ?? path;
    entries.set(existing, deflatedEntry(existing, pieces));
  };
  const styles = openStyleSheet(
    parts.xml(lists.stylesPath) ?? emptyStyleSheet(flavour.main),
    plan.styles,
  );
  const positions = sheetPositions(workbook, changes);
  const active = positions.after(activeTab(workbook.xml));
  for (const { planned, path } of [...replaced, ...added]) {
    const selected = positions.of(planned) === active;
    put(path, sheetXml(planned, styles, { namespace: flavour.main, selected }));
  }
  put(lists.stylesPath, [styles.xml()]);
  put(workbook.path, [workbookXml(workbook, plan, changes, lists.sheets)]);
  put(relationshipsPath(workbook.path), [lists.relationships]);
  put(CONTENT_TYPES_PATH, [lists.contentTypes]);
  return entries.values();
};

const newPaths = (
  parts: Package,
  workbook: WorkbookPart,
  added: readonly PlannedSheet[],
): readonly Placed[] => {
  const folder = folderOf(workbook.path);
  let number = 0;
  return added.map((planned) => {
    let path: string;
    do path = `${folder === '' ? '' : `${folder}/`}worksheets/sheet${++number}.xml`;
    while (parts.part(path) !== undefined);
    return { planned, path };
  });
};

interface ChangedLists {
  readonly removed: ReadonlySet<string>;
  readonly sheets: readonly NewSheet[];
  readonly stylesPath: string;
  readonly relationships: string;
  readonly contentTypes: string;
}

/** The lists of the package: what goes, what comes, under which ids and types. */
const changedLists = (
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
    contentTypes: contentTypesXml(parts.xml(CONTENT_TYPES_PATH) ?? '', removed, types),
  };
};

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
