import type { OdsAttribute } from './odsNamespaces';

/** What a number is shown as where its data style says more than how many decimals it has. */
export type ShownAs = 'percentage' | 'date' | 'time';

/** What of a cell's look matters to what it says. */
export interface OdsLook {
  readonly struck: boolean;
  readonly shownAs: ShownAs | null;
}

/** What the styles of an .ods say of cells, texts and sheets. */
export interface OdsStyles {
  readonly open: (name: string, get: OdsAttribute) => void;
  readonly cell: (style: string | undefined) => OdsLook;
  readonly strikes: (style: string | undefined) => boolean;
  readonly hides: (style: string | undefined) => boolean;
}

/** One style; what it does not say its parent says, in the end the default style of the family. */
interface Style {
  readonly parent: string | null;
  data: string | undefined;
  struck: boolean | undefined;
  hidden: boolean | undefined;
}

const DATA_STYLES: Readonly<Record<string, ShownAs | null>> = {
  'percentage-style': 'percentage', 'date-style': 'date', 'time-style': 'time',
  'number-style': null, 'currency-style': null, 'boolean-style': null, 'text-style': null,
}; // prettier-ignore

/**
 * Collects styles, which stand before the sheets that use them; of two of one name the later counts,
 * as automatic styles come after the common ones.
 */
export const odsStyles = (): OdsStyles => {
  const styles = new Map<string, Style>();
  const shownAs = new Map<string, ShownAs | null>();
  let current: Style | null = null;

  const add = (get: OdsAttribute, isDefault: boolean): void => {
    const family = get('family') ?? '';
    const parent = isDefault ? null : keyOf(family, get('parent-style-name') ?? '');
    current = { parent, data: get('data-style-name'), struck: undefined, hidden: undefined };
    styles.set(keyOf(family, isDefault ? '' : (get('name') ?? '')), current);
  };
  /** What the style or the nearest of those above it says. */
  const said = <T>(key: string, of: (style: Style) => T | undefined): T | undefined => {
    const seen = new Set<string>();
    for (let at: string | null = key; at !== null && !seen.has(at);) {
      seen.add(at);
      const style = styles.get(at);
      const value = style && of(style);
      if (value !== undefined) return value;
      at = style === undefined ? keyOf(at.slice(0, at.indexOf(' ')), '') : style.parent;
    }
    return undefined;
  };
  const isStruck = (family: string, style: string | undefined): boolean =>
    said(keyOf(family, style ?? ''), ({ struck }) => struck) ?? false;
  const looks = new Map<string, OdsLook>();
  const lookOf = (style: string): OdsLook => {
    const data = said(keyOf('table-cell', style), (one) => one.data);
    return { struck: isStruck('table-cell', style), shownAs: shownAs.get(data ?? '') ?? null };
  };
  return {
    open: (name, get) => {
      const shown = DATA_STYLES[name];
      if (name === 'style' || name === 'default-style') add(get, name === 'default-style');
      else if (shown !== undefined) {
        shownAs.set(get('name') ?? '', shown);
        // The colours of a data style are nobody's style.
        current = null;
      } else if (current !== null && name === 'table-properties') {
        current.hidden = get('display') === 'false';
      } else if (current !== null && name === 'text-properties') {
        const line = get('text-line-through-style') ?? get('text-line-through-type');
        if (line !== undefined) current.struck = line !== 'none';
      }
    },
    cell: (style = '') => {
      let look = looks.get(style);
      if (look === undefined) looks.set(style, (look = lookOf(style)));
      return look;
    },
    strikes: (style) => isStruck('text', style),
    hides: (style) => said(keyOf('table', style ?? ''), ({ hidden }) => hidden) ?? false,
  };
};

const keyOf = (family: string, name: string): string => `${family} ${name}`;
