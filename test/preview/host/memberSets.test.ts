import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHost } from '../../../src/preview/host/createHost';
import type { EventBoard } from '../../../src/preview/host/eventBoard';
import type { OfficeClient } from '../../../src/preview/host/embeddedExcel';
import type { AnyExcelObject } from '../../../src/preview/host/objects/excelObject';
import { workbookObject } from '../../../src/preview/host/objects/workbook/workbook';
import { hostWorkbookOf } from './support/hostWorkbookOf';

const TYPINGS = readFileSync(
  createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'),
  'utf8',
);

/** The comment and the rest of a type's declaration, member by member: name → set. */
const setsOf = (type: string): ReadonlyMap<string, string> => {
  const start = TYPINGS.search(new RegExp(`\\n    class ${type} extends OfficeExtension`));
  if (start < 0) throw new Error(`The typings have no ${type}.`);
  const body = TYPINGS.slice(start, TYPINGS.indexOf('\n    }\n', start));
  const typeSet = /Api set: ExcelApi ([\d.]+)/.exec(
    TYPINGS.slice(TYPINGS.lastIndexOf('/**', start), start),
  )?.[1];
  const sets = new Map<string, string>();
  const MEMBER = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)[(:?]/g;
  for (const [, comment = '', name = ''] of body.matchAll(MEMBER)) {
    const set = /Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1] ?? typeSet;
    if (set !== undefined && !sets.has(name)) sets.set(name, set);
  }
  return sets;
};

const silent = (): undefined => undefined;
const events = { listen: silent, unlisten: silent, raise: silent } as unknown as EventBoard;

/** One object of each type, reached as an add-in reaches them. */
const objects = (): readonly AnyExcelObject[] => {
  const workbook = hostWorkbookOf({ Dati: [['a', 1]] });
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  Object.assign(workbook.sheets[0] ?? {}, {
    notes: [{ row: 0, column: 0, content: 'a', author: 'b' }],
    tables: [{ name: 'Tabella1', range: cell }],
    pivotTables: [{ name: 'Pivot1', range: cell }],
  });
  const options = { client: {} as OfficeClient, workbook, apiSet: '1.20' };
  const root = workbookObject(workbook, createHost({ workbook, touched: false }, options, events));
  const open = (from: AnyExcelObject, ...names: readonly string[]): AnyExcelObject =>
    names.reduce((object, name) => object.open(name) as AnyExcelObject, from);
  const call = (from: AnyExcelObject, name: string, ...args: readonly unknown[]) =>
    from.call(name, args) as AnyExcelObject;
  const sheets = open(root, 'worksheets');
  const sheet = call(sheets, 'getItem', 'Dati');
  const range = call(sheet, 'getRange', 'A1:B2');
  const areas = call(sheet, 'getRanges', 'A1,B2');
  const rule = call(open(range, 'conditionalFormats'), 'add', 'Custom');
  root.open('styles')?.call('add', ['Uno']);
  return [
    root,
    sheets,
    sheet,
    range,
    areas,
    rule,
    open(root, 'application'),
    open(root, 'application', 'cultureInfo'),
    open(root, 'protection'),
    open(root, 'names'),
    call(open(root, 'names'), 'add', 'Nome', '=1'),
    open(root, 'styles'),
    open(root, 'styles').item('Uno'),
    open(range, 'format'),
    open(range, 'format', 'font'),
    open(range, 'format', 'fill'),
    open(range, 'format', 'borders'),
    open(range, 'format', 'borders').item('EdgeTop'),
    open(range, 'conditionalFormats'),
    open(rule, 'custom'),
    open(rule, 'custom', 'rule'),
    open(rule, 'custom', 'format'),
    open(rule, 'custom', 'format', 'fill'),
    open(rule, 'custom', 'format', 'font'),
    open(range, 'dataValidation'),
    open(areas, 'areas'),
    open(sheet, 'protection'),
    open(sheet, 'notes'),
    open(sheet, 'notes').item('A1'),
    open(sheet, 'tables'),
    open(sheet, 'tables').item('Tabella1'),
    open(sheet, 'pivotTables'),
    open(sheet, 'pivotTables').item('Pivot1'),
    open(sheet, 'freezePanes'),
    open(sheet, 'autoFilter'),
    open(sheet, 'pageLayout'),
    open(sheet, 'pageLayout', 'headersFooters'),
    open(sheet, 'pageLayout', 'headersFooters', 'defaultForAllPages'),
  ];
};

/** Names by which the client library asks for what the typings call otherwise. */
const INTERNAL: ReadonlySet<string> = new Set(['gridlines', 'createWorkbook']);
const isInternal = (name: string): boolean => name.startsWith('_') || INTERNAL.has(name);

describe('members of the host', () => {
  test.each(objects().map((object): [string, AnyExcelObject] => [object.typeName, object]))(
    'of %s are those of the typings, with the set that brought them',
    (type, { members }) => {
      const sets = setsOf(type);
      const own = { ...members.scalars, ...members.objects, ...members.methods };
      const told = Object.entries(own).filter(([name]) => !isInternal(name));
      expect(told.length).toBeGreaterThan(0);
      const since = Object.fromEntries(
        told.map(([name, member]) => [name, member.since ?? members.since ?? '1.1']),
      );
      const expected = Object.fromEntries(told.map(([name]) => [name, sets.get(name) ?? 'none']));
      expect(since).toEqual(expected);
    },
  );
});
