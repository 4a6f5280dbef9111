import { UnusableWorkbook } from '../unusableWorkbook';
import { attributesOf } from './attributes';

/** Tells the namespace that a prefix stands for at the place that a scan has reached. */
export interface XmlPrefixes {
  readonly namespaceOf: (prefix: string) => string;
}

/** Whose elements a scan reports. */
export interface XmlNamespaces {
  /** The name of the root. A document without this root is `damaged`, never an empty list. */
  readonly root?: string;
  /** Left out: those of the root's own namespace, whatever its name. */
  readonly namespaces?: ReadonlySet<string>;
  /** True: all elements are reported, foreign ones (alternatives too) as `{namespace}name`. */
  readonly withForeign?: true;
}

/**
 * Decides which elements of a document are meant. An element of a namespace that the reader does
 * not know (`x14:`, `xr:`, `calcext:`) is left out with all that it holds: its children may bear
 * the names of ours. Of `mc:AlternateContent` the first `Choice` counts whose `Requires` names
 * known namespaces alone, else the `Fallback`; never both.
 */
export interface NamespaceFilter extends XmlPrefixes {
  /** False while inside an element that is left out: its text does not count either. */
  readonly passing: boolean;
  /** True where an element without prefix that declares nothing is reported as it is. */
  readonly quick: boolean;
  /** The number of elements that are open; a scan that goes the quick way counts itself. */
  depth: number;
  /** The names of the elements that are open, each at its depth; kept as the depth is. */
  readonly names: string[];
  /** The depth of the innermost element with declarations, or of the root: closing it is not quick. */
  readonly declaredAt: number;
  /** The name to report; null where the element is not. `declares`: it may hold an `xmlns`. */
  readonly open: (
    prefix: string,
    name: string,
    attributes: string,
    selfClosing: boolean,
    declares: boolean,
  ) => string | null;
  /** The same for a closing tag. Throws `damaged` for one that closes another element or none. */
  readonly close: (prefix: string, name: string) => string | null;
  /** True where nothing is open and the root that was asked for has been there. */
  readonly isWhole: () => boolean;
}

type Kind = 'own' | 'foreign' | 'alternative';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export const namespaceFilter = (options: XmlNamespaces): NamespaceFilter => {
  const scope = bindingScope(options.namespaces);
  const alternatives = alternativeChooser(scope);
  let leftOutFrom = 0;
  const root = rootRule(options.root);
  const foreignName = (prefix: string, name: string): string | null =>
    options.withForeign === true ? `{${scope.namespaceOf(prefix)}}${name}` : null;

  const enter = (name: string, kind: Kind, attributes: string): void => {
    if (kind === 'alternative' && alternatives.enter(name, attributes, filter.depth)) return;
    filter.passing = false;
    leftOutFrom = filter.depth;
  };
  const refresh = (): void => {
    filter.declaredAt = Math.max(1, scope.depth());
    filter.quick =
      filter.passing && filter.declaredAt <= filter.depth && scope.kindOf('') === 'own';
  };
  const filter: Writable<NamespaceFilter> = {
    passing: true,
    quick: false,
    depth: 0,
    names: [],
    declaredAt: 1,
    isWhole: () => filter.depth === 0 && root.isMet(),
    namespaceOf: scope.namespaceOf,
    open: (prefix, name, attributes, selfClosing, declares) => {
      if (filter.passing) scope.settle(filter.depth);
      const isRoot = filter.depth === 0;
      if (!selfClosing) filter.names[filter.depth++] = name;
      if (!filter.passing) return null;
      if (declares) scope.declare(attributes, selfClosing ? filter.depth + 1 : filter.depth);
      const kind = scope.kindOf(prefix);
      if (isRoot) root.meet(kind, name);
      const reported = kind === 'own' ? name : foreignName(prefix, name);
      if (reported === null && !selfClosing) enter(name, kind, attributes);
      refresh();
      return reported;
    },
    close: (prefix, name) => {
      const depth = filter.depth--;
      if (filter.names[depth - 1] !== name) throw new UnusableWorkbook('damaged');
      if (!filter.passing) {
        filter.passing = depth === leftOutFrom;
        if (filter.passing) refresh();
        return null;
      }
      scope.settle(depth);
      const kind = scope.kindOf(prefix);
      const reported = kind === 'own' ? name : foreignName(prefix, name);
      if (reported === null && name === 'AlternateContent') alternatives.leave();
      scope.settle(filter.depth);
      refresh();
      return reported;
    },
  };
  return filter;
};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface RootRule {
  /** Takes an element that stands in no other. Throws `damaged` for another root, or a second. */
  readonly meet: (kind: Kind, name: string) => void;
  readonly isMet: () => boolean;
}

const rootRule = (expected: string | undefined): RootRule => {
  let isThere = false;
  return {
    meet: (kind, name) => {
      const isOther = expected !== undefined && (kind !== 'own' || name !== expected);
      if (isThere || isOther) throw new UnusableWorkbook('damaged');
      isThere = true;
    },
    isMet: () => isThere || expected === undefined,
  };
};

interface AlternativeChooser {
  /** True where the content of that element counts. */
  readonly enter: (name: string, attributes: string, depth: number) => boolean;
  readonly leave: () => void;
}

const alternativeChooser = (scope: BindingScope): AlternativeChooser => {
  const open: { readonly depth: number; taken: boolean }[] = [];
  const isKnown = (requires: string | undefined): boolean =>
    requires !== undefined &&
    requires.split(/\s+/).every((prefix) => scope.kindOf(prefix) === 'own');
  return {
    enter: (name, attributes, depth) => {
      if (name === 'AlternateContent') {
        open.push({ depth, taken: false });
        return true;
      }
      const around = open.at(-1);
      if (around === undefined || around.taken || around.depth !== depth - 1) return false;
      around.taken =
        name === 'Fallback' ||
        (name === 'Choice' && isKnown(attributesOf(attributes).get('Requires')?.trim()));
      return around.taken;
    },
    leave: () => open.pop(),
  };
};

interface BindingScope extends XmlPrefixes {
  /** Takes the declarations of an element at that depth. */
  readonly declare: (attributes: string, depth: number) => void;
  /** Forgets the declarations of elements that are deeper than `depth`. */
  readonly settle: (depth: number) => void;
  readonly kindOf: (prefix: string) => Kind;
  /** The depth of the innermost element whose declarations hold; 0 where there is none. */
  readonly depth: () => number;
}

const bindingScope = (namespaces: ReadonlySet<string> | undefined): BindingScope => {
  const outer: { readonly depth: number; readonly bindings: ReadonlyMap<string, string> }[] = [];
  let bindings: ReadonlyMap<string, string> = new Map();
  let kinds = new Map<string, Kind>();
  let known = namespaces;
  // A prefix that nothing declares stands for itself, so that fragments can be read too.
  const namespaceOf = (prefix: string): string => bindings.get(prefix) ?? prefix;
  const kindOf = (prefix: string): Kind => {
    let kind = kinds.get(prefix);
    if (kind === undefined) {
      const namespace = namespaceOf(prefix);
      known ??= new Set([namespace]);
      kind = known.has(namespace) ? 'own' : namespace === COMPATIBILITY ? 'alternative' : 'foreign';
      kinds.set(prefix, kind);
    }
    return kind;
  };
  return {
    namespaceOf,
    kindOf,
    depth: () => outer.at(-1)?.depth ?? 0,
    declare: (attributes, depth) => {
      if (!attributes.includes('xmlns')) return;
      const changed = new Map(bindings);
      for (const [name, value] of attributesOf(attributes)) {
        if (name === 'xmlns') changed.set('', value);
        else if (name.startsWith('xmlns:')) changed.set(name.slice(6), value);
      }
      outer.push({ depth, bindings });
      bindings = changed;
      kinds = new Map();
    },
    settle: (depth) => {
      for (let last = outer.at(-1); last !== undefined && last.depth > depth; last = outer.at(-1)) {
        bindings = last.bindings;
        kinds = new Map();
        outer.pop();
      }
    },
  };
};
