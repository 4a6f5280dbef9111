import { hasApiSet } from '../apiSet';
import { ExcelError } from '../excelError';
import type { AreasTarget, ExcelHost, RangeTarget } from '../excelHost';
import type { HostSheet } from '../hostWorkbook';

interface Member {
  /** The ExcelApi set that brought it, where that is later than its type's. */
  readonly since?: string;
}

/** A property with a plain value. Without `read` it can only be set, without `write` only loaded. */
export interface Scalar<T> extends Member {
  readonly read?: (target: T, host: ObjectHost) => unknown;
  readonly write?: (target: T, value: unknown, host: ObjectHost) => void;
}

/** A property that leads to another object; null where that object does not exist. */
export interface Navigation<T> extends Member {
  readonly open: (target: T, host: ObjectHost) => AnyExcelObject | null;
}

/** A method: answers a value, an object, null for a null object, or undefined for nothing. */
export interface Method<T> extends Member {
  readonly call: (target: T, args: readonly unknown[], host: ObjectHost) => unknown;
}

/** What a type of Excel object has, under the names of Office.js. */
export interface Members<T> {
  readonly name: string;
  /** The ExcelApi set that brought the type, where that is later than 1.1. */
  readonly since?: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's items. */
  readonly items?: (target: T, host: ObjectHost) => readonly AnyExcelObject[];
  /** What `getItem` gives; throws `ItemNotFound`. */
  readonly item?: (target: T, key: unknown, host: ObjectHost) => AnyExcelObject;
  /** The id under which the client library finds it again, as `{ Id }` or `{ _Id }`. */
  readonly identity?: (target: T, host: ObjectHost) => Readonly<Record<string, unknown>>;
  /** Throws where the object is there no longer. */
  readonly check?: (target: T, host: ObjectHost) => void;
}

/** An object of Excel's that a request names, with its dispatch table. */
export class ExcelObject<T> {
  /** Set once the client library asked to keep it beyond the request. */
  referenceId: string | null = null;

  constructor(
    readonly members: Members<T>,
    readonly target: T,
    private readonly host: ObjectHost,
  ) {}

  get typeName(): string {
    return this.members.name;
  }

  identity(): Readonly<Record<string, unknown>> {
    this.members.check?.(this.target, this.host);
    const own = this.members.identity?.(this.target, this.host) ?? {};
    return this.referenceId === null ? own : { ...own, _ReferenceId: this.referenceId };
  }

  isScalar(name: string): boolean {
    return this.find(this.members.scalars, name) !== undefined;
  }

  isObject(name: string): boolean {
    return this.find(this.members.objects, name) !== undefined;
  }

  /** Every property that loads with the object as a whole. */
  scalarNames(): readonly string[] {
    return Object.entries(this.members.scalars ?? {})
      .filter(([, { read, since }]) => read && this.isThere(since))
      .map(([name]) => name);
  }

  read(name: string): unknown {
    const { read } = this.need(this.members.scalars, name);
    if (!read) throw new ExcelError('NotImplemented', this.at(name));
    return read(this.target, this.host);
  }

  write(name: string, value: unknown): void {
    const { write } = this.need(this.members.scalars, name);
    if (!write) throw new ExcelError('NotImplemented', this.at(name));
    write(this.target, value, this.host);
  }

  open(name: string): AnyExcelObject | null {
    return this.need(this.members.objects, name).open(this.target, this.host);
  }

  call(name: string, args: readonly unknown[]): unknown {
    return this.need(this.members.methods, name).call(this.target, args, this.host);
  }

  item(key: unknown): AnyExcelObject {
    const { item } = this.members;
    if (!item) throw new ExcelError('NotImplemented', this.at('getItem'));
    return item(this.target, key, this.host);
  }

  items(): readonly AnyExcelObject[] | null {
    return this.members.items?.(this.target, this.host) ?? null;
  }

  at(name: string): string {
    return `${this.members.name}.${name}`;
  }

  private isThere(since = this.members.since ?? '1.1'): boolean {
    return hasApiSet(this.host.apiSet, since);
  }

  private find<M extends Member>(
    table: Readonly<Record<string, M>> | undefined,
    name: string,
  ): M | undefined {
    return table && Object.hasOwn(table, name) ? table[name] : undefined;
  }

  private need<M extends Member>(table: Readonly<Record<string, M>> | undefined, name: string): M {
    const member = this.find(table, name);
    if (!member) throw new ExcelError('NotImplemented', this.at(name));
    if (!this.isThere(member.since)) {
      throw new ExcelError('ApiNotFound', this.at(name));
    }
    this.members.check?.(this.target, this.host);
    return member;
  }
}

/** An Excel object whatever it stands for; methods take it apart by `target`. */
export type AnyExcelObject = ExcelObject<unknown>;

/** What an object stands for, of each type that others lead to. */
interface LinkedTargets {
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly Worksheet: HostSheet;
}

/**
 * The host with the dispatch tables of the types that lead to each other, as a range to its sheet
 * and a sheet to its ranges. They are taken from here because neither file can import the other.
 */
export interface ObjectHost extends ExcelHost {
  readonly types: { readonly [Name in keyof LinkedTargets]: Members<LinkedTargets[Name]> };
}

/** Makes objects of one type. */
export const objectsOf =
  <T>(members: Members<T>): ((target: T, host: ObjectHost) => AnyExcelObject) =>
  (target, host) =>
    // The table and the target of one object always belong together; who uses it need not know T.
    new ExcelObject(members, target, host) as unknown as AnyExcelObject;

const linked =
  <Name extends keyof LinkedTargets>(name: Name) =>
  (target: LinkedTargets[Name], host: ObjectHost): AnyExcelObject =>
    objectsOf<LinkedTargets[Name]>(host.types[name])(target, host);

export const rangeObject = linked('Range');
export const rangeAreasObject = linked('RangeAreas');
export const worksheetObject = linked('Worksheet');
