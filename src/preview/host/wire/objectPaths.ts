import { ExcelError } from '../excelError';
import type { ExcelHost } from '../excelHost';
import { type AnyExcelObject, ExcelObject } from '../objects/excelObject';
import { memberName } from './memberName';
import { PATH, type WireArguments, type WirePath } from './wire';

/** Finds the objects that a request names; each path is walked once, whatever its side effects. */
export interface ObjectPaths {
  /** Null for a null object. */
  readonly find: (id: number) => AnyExcelObject | null;
  /** The arguments of a call, with the objects that they name. */
  readonly argumentsOf: (info: WireArguments | undefined) => readonly unknown[];
}

const asObject = (answer: unknown, parent: AnyExcelObject, name: string): AnyExcelObject | null => {
  if (answer === null || answer instanceof ExcelObject) return answer as AnyExcelObject | null;
  throw new ExcelError('InvalidRequest', parent.at(name));
};

/** Finds the paths of one request, from the workbook `root` on. */
export const objectPaths = (
  paths: Readonly<Record<string, WirePath>>,
  root: AnyExcelObject,
  host: ExcelHost,
): ObjectPaths => {
  const found = new Map<number, AnyExcelObject | null>();

  const argumentsOf = (info: WireArguments | undefined): readonly unknown[] => {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references?.[index];
      return typeof reference === 'number' && reference !== 0 ? find(reference) : argument;
    });
  };

  const walk = (path: WirePath): AnyExcelObject | null => {
    if (path.ObjectPathType === PATH.root) return root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      return host.kept(path.Name) as AnyExcelObject;
    }
    const parent = find(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is one itself.
    if (parent === null) return null;
    const name = memberName(path.Name);
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(parent.call(name, argumentsOf(path.ArgumentInfo)), parent, name);
      case PATH.property:
        return parent.open(name);
      case PATH.item:
        return parent.item(argumentsOf(path.ArgumentInfo)[0]);
      default:
        throw new ExcelError('InvalidRequest', parent.at(name));
    }
  };

  const find = (id: number): AnyExcelObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (!path) throw new ExcelError('InvalidRequest');
    const object = walk(path);
    found.set(id, object);
    return object;
  };

  return { find, argumentsOf };
};
