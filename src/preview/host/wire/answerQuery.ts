import { ExcelError } from '../excelError';
import type { AnyExcelObject } from '../objects/excelObject';
import { memberName, wireName } from './memberName';
import type { WireQuery } from './wire';

/** What a `load` asks for: nothing named means every plain property. */
interface Selection {
  readonly children: ReadonlyMap<string, Selection>;
}

interface Growing {
  readonly children: Map<string, Growing>;
}

/** Reads `['name', 'format/fill/color', 'items/name']`. */
const selectionOf = (paths: readonly string[]): Selection => {
  const root: Growing = { children: new Map() };
  for (const path of paths) {
    let place = root;
    for (const part of path.split('/').map((step) => step.trim())) {
      let next = place.children.get(part);
      if (!next) {
        next = { children: new Map() };
        place.children.set(part, next);
      }
      place = next;
    }
  }
  return root;
};

type Loaded = Record<string, unknown>;

const EVERYTHING: Selection = { children: new Map() };

const loadAll = (object: AnyExcelObject, into: Loaded): void => {
  for (const name of object.scalarNames()) into[wireName(name)] = object.read(name);
};

const loadMember = (
  object: AnyExcelObject,
  name: string,
  selection: Selection,
  into: Loaded,
): void => {
  if (name === '*') loadAll(object, into);
  else if (object.isObject(name)) {
    const next = object.open(name);
    into[wireName(name)] = next && load(next, selection);
  } else if (object.isScalar(name)) into[wireName(name)] = object.read(name);
  else throw new ExcelError('InvalidArgument', object.at(name));
};

/** Of a collection's selection what goes for its items: `items/name`, and `name` just as well. */
const itemSelection = (selection: Selection): Selection => {
  const { items, rest } = split(selection);
  return { children: new Map([...rest, ...(items?.children ?? [])]) };
};

const split = (
  selection: Selection,
): { items: Selection | undefined; rest: readonly (readonly [string, Selection])[] } => ({
  items: selection.children.get('items'),
  rest: [...selection.children].filter(([name]) => name !== 'items'),
});

const loadCollection = (
  collection: AnyExcelObject,
  items: readonly AnyExcelObject[],
  selection: Selection,
): Loaded => {
  const loaded: Loaded = { ...collection.identity() };
  const own = [...selection.children].filter(
    ([name, { children }]) => children.size === 0 && collection.isScalar(memberName(name)),
  );
  for (const [name] of own) loaded[wireName(name)] = collection.read(memberName(name));
  const rest = itemSelection({
    children: new Map([...selection.children].filter((entry) => !own.includes(entry))),
  });
  const onlyOwn = own.length > 0 && rest.children.size === 0;
  if (!onlyOwn) loaded['_Items'] = items.map((item) => load(item, rest));
  return loaded;
};

const load = (object: AnyExcelObject, selection: Selection): Loaded => {
  const items = object.items();
  if (items) return loadCollection(object, items, selection);
  const loaded: Loaded = { ...object.identity() };
  if (selection.children.size === 0) loadAll(object, loaded);
  for (const [name, children] of selection.children) {
    loadMember(object, memberName(name), children, loaded);
  }
  return loaded;
};

/** Answers a `load`: the values under the names that the client library takes them up by. */
export const answerQuery = (
  object: AnyExcelObject,
  query: WireQuery | undefined,
): Readonly<Record<string, unknown>> => {
  const selection = query?.Select?.length ? selectionOf(query.Select) : EVERYTHING;
  const items = object.items();
  if (!items) return load(object, selection);
  const from = query?.Skip ?? 0;
  const upTo = query?.Top === undefined ? undefined : from + query.Top;
  return loadCollection(object, items.slice(from, upTo), selection);
};
