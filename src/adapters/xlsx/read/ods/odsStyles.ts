import type { OdsAttribute } from './odsNamespaces';

/** Which styles of an .ods strike text out, and which hide a sheet. */
export interface OdsStyles {
  readonly open: (name: string, get: OdsAttribute) => void;
  readonly strikes: (style: string | undefined) => boolean;
  readonly hides: (style: string | undefined) => boolean;
}

/** Collects the automatic styles, which stand before the sheets that use them. */
export const odsStyles = (): OdsStyles => {
  const striking = new Set<string>();
  const hiding = new Set<string>();
  let current = '';
  return {
    open: (name, get) => {
      if (name === 'style') current = get('name') ?? '';
      else if (name === 'table-properties') {
        if (get('display') === 'false') hiding.add(current);
      } else if (name === 'text-properties') {
        const line = get('text-line-through-style') ?? get('text-line-through-type') ?? 'none';
        if (line !== 'none') striking.add(current);
      }
    },
    strikes: (style) => style !== undefined && striking.has(style),
    hides: (style) => style !== undefined && hiding.has(style),
  };
};
