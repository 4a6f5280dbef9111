import { posix } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

type Attributes = Readonly<Record<string, string>>;

/** An element of a part, with its place: all elements stand in one list, in their order. */
interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
}

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
});

type Parsed = readonly Readonly<Record<string, unknown>>[];

const elementsOf = (parsed: Parsed): readonly Element[] =>
  parsed.flatMap((node) =>
    Object.entries(node).flatMap(([name, content]) =>
      name.startsWith('#') || name.startsWith(':') || name.startsWith('?')
        ? []
        : [
            {
              name,
              attributes: (node[':@'] ?? {}) as Attributes,
              children: elementsOf(content as Parsed),
            },
          ],
    ),
  );

const all = (root: Element, name: string): readonly Element[] =>
  root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

type Parts = Readonly<Record<string, Uint8Array>>;

const rootOf = (parts: Parts, path: string): Element =>
  elementsOf(PARSER.parse(strFromU8(parts[path] as Uint8Array)) as Parsed)[0] as Element;

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Rules of the package and of its lists by number; a line for each breach. */
export const packageFaults = (bytes: Uint8Array): readonly string[] => {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const ending = (path: string): string => path.slice(path.lastIndexOf('.'));
  const sheets = paths.filter((path) => /worksheets\/[^/]*\.xml$/.test(path));
  return [
    ...twice(paths.map((path) => path.toLowerCase())).map((path) => `${path}: there twice`),
    ...typeFaults(parts),
    ...relationshipFaults(parts),
    ...paths
      .filter((path) => path.endsWith('styles.xml') && ending(path) === '.xml')
      .flatMap((path) => countFaults(rootOf(parts, path), path)),
    ...sheets.flatMap((path) => orderFaults(rootOf(parts, path), path)),
    ...nameFaults(rootOf(parts, 'xl/workbook.xml')),
  ];
};

/** Each part has one type, and each type a part. */
const typeFaults = (parts: Parts): readonly string[] => {
  const list = rootOf(parts, '[Content_Types].xml').children;
  const overrides = list.flatMap(
    ({ attributes }) => attributes['PartName']?.slice(1).toLowerCase() ?? [],
  );
  const defaults = list.flatMap(({ attributes }) => attributes['Extension']?.toLowerCase() ?? []);
  const paths = Object.keys(parts).map((path) => path.toLowerCase());
  return [
    ...twice([...overrides, ...defaults]).map((name) => `${name}: two types`),
    ...overrides.filter((name) => !paths.includes(name)).map((name) => `${name}: type, no part`),
    ...paths
      .filter((path) => path !== '[content_types].xml' && !overrides.includes(path))
      .filter((path) => !defaults.includes(path.slice(path.lastIndexOf('.') + 1)))
      .map((path) => `${path}: no type`),
  ];
};

/** Each relationship leads to a part, and the package leads to each part. */
const relationshipFaults = (parts: Parts): readonly string[] => {
  const faults: string[] = [];
  const paths = new Set(Object.keys(parts));
  const led = new Set<string>(['[Content_Types].xml']);
  const lists = [...paths].filter((path) => path.endsWith('.rels'));
  for (const path of lists) {
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (owner !== '' && !paths.has(owner)) faults.push(`${path}: relationships of nothing`);
    led.add(path);
    const list = rootOf(parts, path).children.map(({ attributes }) => attributes);
    faults.push(...twice(list.map(({ Id = '' }) => Id)).map((id) => `${path}: ${id} twice`));
    for (const { Target = '', TargetMode } of list) {
      if (TargetMode === 'External') continue;
      const target = posix.join('/', Target.startsWith('/') ? '' : posix.dirname(owner), Target);
      if (!paths.has(target.slice(1))) faults.push(`${path}: leads to ${target}, not there`);
      led.add(target.slice(1));
    }
  }
  return [
    ...faults,
    ...[...paths].filter((path) => !led.has(path)).map((path) => `${path}: orphan`),
  ];
};

/** A count says how many elements there are. */
const countFaults = (root: Element, path: string): readonly string[] =>
  root.children
    .filter(
      ({ attributes, children }) =>
        attributes['count'] !== undefined && Number(attributes['count']) !== children.length,
    )
    .map(({ name, children }) => `${path}: ${name} has ${children.length} elements, says another`);

/** Rows and cells ascend; merged areas do not meet. */
const orderFaults = (root: Element, path: string): readonly string[] => {
  const rows = all(root, 'row').map(({ attributes }) => Number(attributes['r']));
  const merges = all(root, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
  const cells = all(root, 'c').map(({ attributes }) => attributes['r'] ?? '');
  return [
    ...rows.filter((row, index) => index > 0 && row <= (rows[index - 1] as number)),
    ...twice(merges),
    ...twice(cells),
  ].map((place) => `${path}: ${place} twice or out of order`);
};

/** A name is there once for the workbook and once for a sheet; its sheet exists. */
const nameFaults = (workbook: Element): readonly string[] => {
  const names = all(workbook, 'definedName').map(({ attributes }) => attributes);
  const sheets = all(workbook, 'sheet').length;
  return [
    ...twice(
      names.map(({ name = '', localSheetId }) => `${name.toLowerCase()} ${localSheetId ?? ''}`),
    ).map((name) => `name ${name}: twice`),
    ...names
      .filter(({ localSheetId }) => localSheetId !== undefined && !(Number(localSheetId) < sheets))
      .map(({ name }) => `name ${name ?? ''}: of no sheet`),
  ];
};
