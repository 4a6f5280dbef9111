import type { SheetAttachment } from '../../../sheets/snapshot';
import { placesOfComments } from '../ooxml/comments';
import type { Package } from '../ooxml/package';
import { relationshipsOf } from '../ooxml/relationships';
import { attributesOf } from '../xml/attributes';
import { cellRange } from '../../cells/cellPlace';

/**
 * Types of relationships to controls and embedded objects. Excel writes their elements as an
 * alternative for itself alone, so they are told by what they need.
 */
const OBJECTS: ReadonlySet<string> = new Set(['control', 'ctrlProp', 'oleObject', 'package']);

/** Gathers what the part of a sheet itself says of things that hang on it. */
export const attachmentsInSheet = (): {
  readonly open: (name: string, attributes: string) => void;
  readonly found: () => readonly SheetAttachment[];
} => {
  const found: SheetAttachment[] = [];
  let filter = '';
  const at = (kind: SheetAttachment['kind'], ref = 'A1'): void => {
    const { top: row, left: column } = cellRange(ref) ?? { top: 0, left: 0 };
    found.push({ kind, row, column });
  };
  return {
    open: (name, raw) => {
      if (name === 'hyperlink') linked(attributesOf(raw).get('ref') ?? '', found);
      else if (name === 'autoFilter') filter = attributesOf(raw).get('ref') ?? '';
      else if (name === 'filterColumn' && !found.some(({ kind }) => kind === 'filter')) {
        at('filter', filter);
      } else if (name === 'tablePart') at('table');
    },
    found: () => found,
  };
};

/** Links of more cells than anybody sets at once count by their first. */
const MOST_CELLS = 1_000;

const linked = (ref: string, found: SheetAttachment[]): void => {
  const range = cellRange(ref);
  if (range === null) return;
  const { top, left, bottom, right } = range;
  const isLarge = (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
  for (let row = top; row <= (isLarge ? top : bottom); row++) {
    for (let column = left; column <= (isLarge ? left : right); column++) {
      found.push({ kind: 'link', row, column });
    }
  }
};

/** What other parts hang on the sheet of a path: comments, each cell once, pivots, objects, drawings. */
export const attachmentsInParts = (parts: Package, path: string): readonly SheetAttachment[] => {
  const relationships = relationshipsOf(parts, path);
  const comments = relationships
    .filter(({ type }) => type === 'comments' || type === 'threadedComment')
    .flatMap(({ target }) => placesOfComments(parts.xml(target ?? '') ?? '<comments/>'));
  const distinct = new Map(
    comments.map(({ row, column }) => [`${row},${column}`, { row, column }]),
  );
  return [
    ...[...distinct.values()].map((place) => ({ kind: 'comment' as const, ...place })),
    ...relationships.flatMap(({ type }) =>
      type === 'pivotTable' ? [{ kind: 'table' as const, row: 0, column: 0 }] : [],
    ),
    ...relationships.flatMap(({ type }) =>
      OBJECTS.has(type) ? [{ kind: 'object' as const, row: 0, column: 0 }] : [],
    ),
    // Charts, pictures and shapes are kept with their anchors, whatever moves below them.
    ...relationships.flatMap(({ type }) =>
      type === 'drawing'
        ? [{ kind: 'object' as const, row: 0, column: 0, staysAtCell: true as const }]
        : [],
    ),
  ];
};
