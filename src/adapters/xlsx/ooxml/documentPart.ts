import { CONTENT_TYPES_PATH, contentTypeOf, declaredTypes } from './contentTypes';
import type { Package } from './package';
import { relationshipsOf } from './relationships';

/** The part that a package is about, and what it declares to be. */
export interface DocumentPart {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The part that the package's own relationship of type officeDocument leads to, with the content
 * type of that very part: what else is declared says nothing (some programs declare types of files
 * that are not there). Where no relationship leads to a part, the first one that is declared as a
 * workbook counts, then the usual path. Undefined where there is none.
 */
export const documentPart = (parts: Package): DocumentPart | undefined => {
  const xml = parts.xml(CONTENT_TYPES_PATH);
  if (xml === undefined) return undefined;
  const types = declaredTypes(xml);
  const related = relationshipsOf(parts, '').flatMap(({ type, target }) =>
    type === 'officeDocument' && target !== null ? [target] : [],
  );
  const declared = [...types].flatMap(([path, type]) => (WORKBOOK_TYPE.test(type) ? [path] : []));
  const path = [...related, ...declared, ...USUAL_PATHS].find(
    (candidate) => parts.part(candidate) !== undefined,
  );
  return path === undefined ? undefined : { path, contentType: contentTypeOf(types, path) };
};

const WORKBOOK_TYPE =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.(?:macroEnabled|binary\.macroEnabled))\.main/i;

const USUAL_PATHS = ['xl/workbook.xml', 'xl/workbook.bin'];
