import { UnusableWorkbook } from '../unusableWorkbook';
import { CONTENT_TYPES_PATH, contentTypeOf, declaredTypes } from './contentTypes';
import type { Package } from './package';
import { folderOf } from './paths';
import type { Relationship } from './relationships';

/**
 * The path of a workbook's style sheet; null where it has none. Throws `damaged` where the
 * relationship leads nowhere, and where a style sheet is there that no relationship leads to: cells
 * without their formats say something else (28.56 % becomes 0.2856).
 */
export const stylesPath = (
  parts: Package,
  workbook: { readonly path: string; readonly relationships: readonly Relationship[] },
): string | null => {
  const related = workbook.relationships.find(({ type }) => type === 'styles');
  if (related === undefined) {
    if (hasStyles(parts, folderOf(workbook.path))) throw new UnusableWorkbook('damaged');
    return null;
  }
  const path = related.target ?? '';
  if (parts.part(path) === undefined) throw new UnusableWorkbook('damaged');
  return path;
};

/** True for any part that is declared as a style sheet or bears its usual name. */
const hasStyles = (parts: Package, folder: string): boolean => {
  const types = declaredTypes(parts.xml(CONTENT_TYPES_PATH) ?? '');
  const usual = ['xml', 'bin'].map((ending) => `${folder}/styles.${ending}`.replace(/^\//, ''));
  return (
    usual.some((path) => parts.part(path) !== undefined) ||
    [...parts.entries.keys()].some((path) => STYLES_TYPE.test(contentTypeOf(types, path)))
  );
};

const STYLES_TYPE = /(?:spreadsheetml\.styles\+xml|ms-excel\.styles)$/i;
