import { ExcelError } from '../../excelError';
import { checkFormula } from '../../formulas/checkFormula';
import type { RangeTarget } from '../../excelHost';
import type { HostName, HostWorkbook } from '../../hostWorkbook';
import { absoluteReference } from '../../store/address';
import { checkDefinedName } from '../../store/definedName';
import { asText, optional } from '../arguments';
import {
  type AnyExcelObject,
  ExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
} from '../excelObject';
import { mayChangeWorkbook } from '../guards';
import { asComment, namedItemObject } from './namedItem';

/** What a name is to stand for: a range, or a formula as text. */
const referenceFormula = (reference: unknown, workbook: HostWorkbook): string => {
  if (reference instanceof ExcelObject) {
    if (reference.typeName !== 'Range') throw new ExcelError('InvalidArgument');
    const { sheet, area } = reference.target as RangeTarget;
    return `=${absoluteReference(sheet.name, area)}`;
  }
  return checkFormula(asText(reference), workbook);
};

const find = ({ names }: HostWorkbook, key: unknown): HostName | undefined => {
  const wanted = asText(key).toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === wanted);
};

const add = (
  workbook: HostWorkbook,
  [given, reference, comment]: readonly unknown[],
  host: ObjectHost,
): AnyExcelObject => {
  mayChangeWorkbook(host);
  const name = asText(given);
  checkDefinedName(name);
  if (find(workbook, name)) throw new ExcelError('ItemAlreadyExists');
  const item: HostName = {
    name,
    formula: referenceFormula(reference, workbook),
    comment: optional(comment, asComment) ?? '',
    visible: true,
  };
  workbook.names.push(item);
  host.stale = true;
  host.touch();
  return namedItemObject(item, host);
};

const orNotFound = (name: HostName | undefined, host: ObjectHost): AnyExcelObject => {
  if (!name) throw new ExcelError('ItemNotFound');
  return namedItemObject(name, host);
};

const NAMES: Members<HostWorkbook> = {
  name: 'NamedItemCollection',
  items: ({ names }, host) => names.map((name) => namedItemObject(name, host)),
  item: (workbook, key, host) => orNotFound(find(workbook, key), host),
  methods: {
    add: { since: '1.4', call: add },
    getCount: { since: '1.4', call: ({ names }) => names.length },
    getItem: { call: (workbook, [key], host) => orNotFound(find(workbook, key), host) },
    getItemOrNullObject: {
      since: '1.4',
      call: (workbook, [key], host) => {
        const name = find(workbook, key);
        return name ? namedItemObject(name, host) : null;
      },
    },
  },
};

export const namesObject = objectsOf(NAMES);
