import { attributesOf } from '../xml/attributes';
import { applyEdits, removal } from '../xml/edits';
import { escapeXml } from '../xml/entities';
import { outlineXml } from '../xml/outline';

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

/** A part's relationships without some and with others. */
export const relationshipsXml = (
  xml: string,
  removed: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string => {
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

/** Ids `rId1`, `rId2` … that are not in use, as many as asked for. */
export const freeIds = (used: readonly string[], count: number): readonly string[] => {
  const last = Math.max(0, ...used.map((id) => Number(/^rId(\d+)$/i.exec(id)?.[1] ?? 0)));
  return Array.from({ length: count }, (_, index) => `rId${last + index + 1}`);
};
