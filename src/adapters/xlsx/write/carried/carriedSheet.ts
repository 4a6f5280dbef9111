import { commentPlaces, movedPlace, type MovedPlace } from '../../../../sheets/movedPlace';
import type { Plan, PlannedSheet } from '../../../../sheets/plan';
import { placesOfComments } from '../../ooxml/comments';
import type { Package } from '../../ooxml/package';
import { relationshipsPath } from '../../ooxml/paths';
import { relationshipsOf, type Relationship } from '../../ooxml/relationships';
import { escapeXml } from '../../xml/entities';
import { relationshipsXml } from '../package/packageLists';
import { carriedColumns, type CarriedColumns } from './carriedColumns';
import { movedComments, movedNoteShapes } from './carriedComments';
import { carriedFormats, type CarriedFormats } from './carriedFormats';
import { carriedLinks } from './carriedLinks';
import type { Looks } from './cellLooks';
import { standingSheet, type StandingSheet } from './standingSheet';

/** What people hung on a generated sheet, as it goes into the sheet that replaces it. */
export interface CarriedSheet {
  readonly columns: CarriedColumns;
  readonly formats: CarriedFormats;
  readonly hiddenRows: ReadonlySet<number>;
  readonly protection: string;
  readonly links: string;
  /** The relationship of the printer settings, as an attribute. */
  readonly printer: string;
  /** Elements for the end of the sheet that name parts of its own. */
  readonly tail: string;
  /** Paths of the parts that stay. */
  readonly kept: readonly string[];
  /** Parts that change, and the sheet's relationships; by path. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Relationships that no element of the sheet names. */
const UNNAMED: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

/** In the order of the schema. */
const TAIL = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'] as const;

/**
 * Reads what hangs on the sheet at `path` and moves it to where `planned` has its cells. A plan that
 * does not say what moves knows nothing of the standing sheet: comments, links and parts stay where
 * they are, sizes and formats are the plan's.
 */
export const carriedSheet = (
  parts: Package,
  path: string,
  planned: PlannedSheet,
  styles: Plan['styles'],
  looks: Looks,
): CarriedSheet | null => {
  const entry = parts.part(path);
  if (entry === undefined) return null;
  const standing = standingSheet(entry);
  const moved = movedPlace(planned, standing.last);
  const relationships = relationshipsOf(parts, path);
  const links = carriedLinks(standing, moved);
  const needed = new Set([...links.ids, ...standing.parts.values()]);
  const kept = relationships.filter(({ id, type }) => UNNAMED.has(type) || needed.has(id));
  const named = (element: string): string | undefined => {
    const id = standing.parts.get(element);
    return kept.some((relationship) => relationship.id === id) ? id : undefined;
  };
  const printer = named('pageSetup');
  return {
    ...(planned.moves === undefined
      ? {
          columns: { table: planned.columns, beyond: [] },
          formats: new Map(),
          hiddenRows: new Set(),
        }
      : {
          columns: carriedColumns(planned, standing, moved),
          formats: carriedFormats(planned, styles, looks, standing, moved),
          hiddenRows: hiddenRows(standing, moved),
        }),
    protection: standing.protection === null ? '' : `<sheetProtection${standing.protection}/>`,
    links: links.xml,
    printer: printer === undefined ? '' : ` r:id="${escapeXml(printer)}"`,
    tail: TAIL.flatMap((element) => {
      const id = named(element);
      return id === undefined ? [] : [`<${element} r:id="${escapeXml(id)}"/>`];
    }).join(''),
    kept: kept.flatMap(({ target }) => target ?? []),
    parts: new Map([
      ...changedRelationships(parts, path, relationships, kept),
      ...movedParts(parts, kept, planned, moved),
    ]),
  };
};

/** Rows that a filter hides are shown: the filter is set anew and hides nothing. */
const hiddenRows = (standing: StandingSheet, moved: MovedPlace): ReadonlySet<number> =>
  new Set(
    standing.isFiltered ? [] : standing.hiddenRows.flatMap((row) => moved(row, 0)?.row ?? []),
  );

const changedRelationships = (
  parts: Package,
  path: string,
  all: readonly Relationship[],
  kept: readonly Relationship[],
): readonly (readonly [string, string])[] => {
  const list = relationshipsPath(path);
  const gone = all.filter((relationship) => !kept.includes(relationship)).map(({ id }) => id);
  return kept.length === 0
    ? []
    : [[list, relationshipsXml(parts.xml(list) ?? '', new Set(gone), [])]];
};

/** The parts of comments with their new cells, those that change. */
const movedParts = (
  parts: Package,
  kept: readonly Relationship[],
  planned: PlannedSheet,
  moved: MovedPlace,
): readonly (readonly [string, string])[] => {
  const textsOf = (...types: readonly string[]): readonly (readonly [string, string])[] =>
    kept.flatMap(({ type, target }) => {
      const xml = types.includes(type) ? parts.xml(target ?? '') : undefined;
      return xml === undefined || target === null ? [] : [[target, xml] as const];
    });
  const comments = textsOf('comments', 'threadedComment');
  const standing = comments.flatMap(([, xml]) => placesOfComments(xml));
  if (standing.length === 0) return [];
  const places = commentPlaces(planned, standing, moved);
  return [
    ...comments.map(([path, xml]) => [path, movedComments(xml, places), xml] as const),
    ...textsOf('vmlDrawing').map(
      ([path, xml]) => [path, movedNoteShapes(xml, places), xml] as const,
    ),
  ].flatMap(([path, next, xml]) => (next === xml ? [] : [[path, next] as const]));
};
