import { attributesOf } from '../../xml/attributes';
import { applyEdits, removal } from '../../xml/edits';
import { escapeXml } from '../../xml/entities';
import { outlineXml, withOpenRoot } from '../../xml/outline';
import { freeNumbers } from './freeNumbers';

export interface TypedPart {
  readonly path: string;
  readonly type: string;
}

/** The list of content types without some parts and with others. */
export const contentTypesXml = (
  xml: string,
  removed: ReadonlySet<string>,
  added: readonly TypedPart[],
): string => {
  const root = outlineXml(xml, 1);
  const gone = root.children.filter(({ name, attributes }) => {
    const path = attributesOf(attributes).get('PartName')?.replace(/^\/+/, '').toLowerCase();
    return name === 'Override' && path !== undefined && removed.has(path);
  });
  const text = added
    .map(
      ({ path, type }) =>
        `<${root.prefix}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`,
    )
    .join('');
  return applyEdits(xml, [
    ...gone.map(removal),
    { from: root.closeStart, to: root.closeStart, text },
  ]);
};

export interface NewRelationship {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** Absolute inside the package, with a slash. */
  readonly target: string;
}

/** A part's relationships without some (by their ids) and with others. */
export const relationshipsXml = (
  original: string,
  removed: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string => {
  const xml = withOpenRoot(original);
  const root = outlineXml(xml, 1);
  const gone = root.children.filter(({ attributes }) =>
    removed.has(attributesOf(attributes).get('Id') ?? ''),
  );
  const text = added
    .map(
      ({ id, type, target }) =>
        `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
    )
    .join('');
  return applyEdits(xml, [
    ...gone.map(removal),
    { from: root.closeStart, to: root.closeStart, text },
  ]);
};

/** Higher numbers of relationships are as good as no number: Excel counts from 1. */
const MOST_RELATIONSHIPS = 65_534;

/**
 * Ids `rId1`, `rId2` … that nothing uses, as many as asked for: no relationship has them, and the
 * part itself names none of them, not even where the relationship is missing.
 */
export const freeIds = (
  relationships: readonly { readonly id: string }[],
  partXml: string,
  count: number,
): readonly string[] => {
  const named = [...partXml.matchAll(/["']\s*(rId\d+)\s*["']/gi)].map(([, id]) => id as string);
  const used = [...relationships.map(({ id }) => id), ...named].map((id) =>
    Number(/^\s*rId(\d+)\s*$/i.exec(id)?.[1] ?? Number.NaN),
  );
  return freeNumbers(used, count, { first: 1, most: MOST_RELATIONSHIPS }).map((id) => `rId${id}`);
};
