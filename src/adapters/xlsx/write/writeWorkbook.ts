import type { Plan, PlannedSheet } from '../../../sheets/plan';
import { CONTENT_TYPES_PATH } from '../ooxml/contentTypes';
import type { Package } from '../ooxml/package';
import { relationshipsPath } from '../ooxml/paths';
import { readWorkbookPart, type WorkbookPart } from '../ooxml/workbookPart';
import { orDamaged, UnusableWorkbook } from '../unusableWorkbook';
import { recogniseFile } from '../workbookFormat';
import type { ArchiveEntry } from '../zip/archive';
import { deflatedEntry, type DeflateEntry } from '../zip/deflate';
import { writeArchive } from '../zip/writeArchive';
import { carriedSheet, type CarriedSheet } from './carried/carriedSheet';
import { looksOf } from './carried/cellLooks';
import { flavourOf } from './package/flavour';
import { checkPlan, sheetChanges, type SheetChanges } from './package/ownSheets';
import { changedLists } from './package/packageChanges';
import { sheetXml } from './sheet/sheetXml';
import { emptyStyleSheet, openStyleSheet } from './styles/styleSheet';
import { sheetPositions } from './workbook/sheetPositions';
import { usedNumbers } from './styles/usedNumbers';
import { activeTab } from './workbook/workbookViews';
import { workbookXml } from './workbook/workbookXml';

/**
 * A copy of the workbook with the generated sheets of the plan. Sheets of ours that are there are
 * replaced where they stand, those that the plan no longer has go; every part of the user's own
 * sheets stays byte for byte. Equal input gives equal bytes.
 *
 * Rejects with {@link UnusableWorkbook} for what cannot be written, and with an Error where the plan itself is
 * wrong (a title that a user's sheet has, an unknown style, a text that is too long).
 */
export const writeWorkbook = async (
  bytes: Uint8Array,
  plan: Plan,
  deflate: DeflateEntry = deflatedEntry,
): Promise<Uint8Array> => {
  const file = orDamaged(() => recogniseFile(bytes));
  if (file.format !== 'xlsx' && file.format !== 'xlsm')
    throw new UnusableWorkbook('cannot-write-format');
  const { parts } = file;
  const workbook = orDamaged(() => readWorkbookPart(parts));
  const changes = sheetChanges(workbook, plan);
  checkPlan(plan, workbook, changes);
  return writeArchive(await changedEntries(parts, workbook, plan, changes, deflate));
};

/** A sheet of ours that is written anew where it stands. */
interface ReplacedSheet {
  readonly planned: PlannedSheet;
  readonly path: string;
}

const changedEntries = async (
  parts: Package,
  workbook: WorkbookPart,
  plan: Plan,
  changes: SheetChanges,
  deflate: DeflateEntry,
): Promise<Iterable<ArchiveEntry>> => {
  const flavour = flavourOf(workbook.xml);
  const replaced: readonly ReplacedSheet[] = [...changes.replaced].map(([planned, { path }]) => ({
    planned,
    path: path as string,
  }));
  const carried = carriedSheets(parts, workbook, plan, replaced);
  const staying = [...carried.values()].flatMap((sheet) => sheet?.kept ?? []);
  const lists = changedLists(parts, workbook, changes, flavour, staying);
  const entries = new Map(parts.entries);
  for (const path of parts.entries.keys())
    if (lists.removed.has(path.toLowerCase())) entries.delete(path);
  const put = async (path: string, pieces: Iterable<string>): Promise<void> => {
    const existing = parts.part(path)?.path ?? path;
    entries.set(existing, await deflate(existing, pieces));
  };
  const styles = openStyleSheet(
    parts.xml(lists.stylesPath) ?? emptyStyleSheet(flavour.main),
    plan.styles,
    usedNumbers(parts, ownParts(changes)),
  );
  const positions = sheetPositions(workbook, changes);
  const active = positions.after(activeTab(workbook.xml));
  for (const { planned, path } of [...replaced, ...lists.added]) {
    const selected = positions.of(planned) === active;
    const around = carried.get(planned) ?? null;
    const { main: namespace, relationships } = flavour;
    await put(
      path,
      sheetXml(planned, styles, { namespace, relationships, selected, carried: around }),
    );
    for (const [part, xml] of around?.parts ?? []) await put(part, [xml]);
  }
  await put(lists.stylesPath, [styles.xml()]);
  await put(workbook.path, [workbookXml(workbook, plan, changes, lists.added)]);
  await put(relationshipsPath(workbook.path), [lists.relationships]);
  await put(CONTENT_TYPES_PATH, [lists.contentTypes]);
  return entries.values();
};

/** What people hung on the sheets that are written anew. */
const carriedSheets = (
  parts: Package,
  { relationships }: WorkbookPart,
  { styles }: Plan,
  replaced: readonly ReplacedSheet[],
): ReadonlyMap<PlannedSheet, CarriedSheet | null> => {
  if (replaced.length === 0) return new Map();
  const path = relationships.find(({ type }) => type === 'styles')?.target ?? '';
  return orDamaged(() => {
    const looks = looksOf(parts.xml(path) ?? emptyStyleSheet(''));
    return new Map(
      replaced.map(({ planned, path: sheet }) => [
        planned,
        carriedSheet(parts, sheet, planned, styles, looks),
      ]),
    );
  });
};

/** The parts of our sheets that are there, in lower case. */
const ownParts = ({ replaced, removed }: SheetChanges): ReadonlySet<string> =>
  new Set([...replaced.values(), ...removed].map(({ path }) => (path ?? '').toLowerCase()));
