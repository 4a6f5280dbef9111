import { ExcelError } from '../../excelError';
import { checkFormula } from '../../formulas/checkFormula';
import type { RangeTarget } from '../../excelHost';
import type { HostName } from '../../hostWorkbook';
import { fullAddress } from '../../store/address';
import { asBoolean, asText } from '../arguments';
import {
  type AnyExcelObject,
  type Members,
  type ObjectHost,
  objectsOf,
  rangeObject,
} from '../excelObject';
import { referredRange } from '../findRange';
import { mayChangeWorkbook } from '../guards';

const LONGEST_COMMENT = 255;

/** What people may note about a name. */
export const asComment = (value: unknown): string => {
  const comment = asText(value);
  if (comment.length > LONGEST_COMMENT) throw new ExcelError('InvalidArgument');
  return comment;
};

/** `$A$1` and `Foglio1!$A$1` as the type of what a name stands for. */
const typeOf = (name: HostName, host: ObjectHost): string => {
  if (name.formula.includes('#REF!')) return 'Error';
  if (referredRange(host.workbook(), name.formula)) return 'Range';
  const body = name.formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(body)) return 'String';
  if (/^(?:TRUE|FALSE)$/i.test(body)) return 'Boolean';
  return /^[-+]?\d/.test(body) && !Number.isNaN(Number(body)) ? 'Double' : 'Error';
};

const valueOf = (name: HostName, host: ObjectHost): unknown => {
  const body = name.formula.slice(1);
  switch (typeOf(name, host)) {
    case 'Range': {
      const target = referredRange(host.workbook(), name.formula);
      return target ? fullAddress(target.sheet.name, target.area) : body;
    }
    case 'String':
      return body.slice(1, -1).replaceAll('""', '"');
    case 'Boolean':
      return body.toUpperCase() === 'TRUE';
    case 'Double':
      return Number(body);
    default:
      return name.formula.includes('#REF!') ? '#REF!' : '#NAME?';
  }
};

const rangeOf = (name: HostName, host: ObjectHost): RangeTarget | null =>
  referredRange(host.workbook(), name.formula);

const openRange = (name: HostName, host: ObjectHost): AnyExcelObject | null => {
  const target = rangeOf(name, host);
  return target && rangeObject(target, host);
};

const change = (name: HostName, part: Partial<HostName>, host: ObjectHost): void => {
  mayChangeWorkbook(host);
  Object.assign(name, part);
  host.touch();
};

const NAMED_ITEM: Members<HostName> = {
  name: 'NamedItem',
  check: (name, host) => {
    if (!host.workbook().names.includes(name)) throw new ExcelError('ItemNotFound');
  },
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { read: ({ name }) => name },
    formula: {
      since: '1.7',
      read: ({ formula }) => formula,
      write: (name, value, host) => {
        const formula = checkFormula(asText(value), host.workbook());
        host.stale = true;
        change(name, { formula }, host);
      },
    },
    type: { read: typeOf },
    value: { read: valueOf },
    comment: {
      since: '1.4',
      read: ({ comment }) => comment,
      write: (name, value, host) => change(name, { comment: asComment(value) }, host),
    },
    visible: {
      read: ({ visible }) => visible,
      write: (name, value, host) => change(name, { visible: asBoolean(value) }, host),
    },
    scope: { since: '1.4', read: () => 'Workbook' },
  },
  methods: {
    getRange: {
      call: (name, _args, host) => {
        const range = openRange(name, host);
        if (!range) throw new ExcelError('ItemNotFound');
        return range;
      },
    },
    getRangeOrNullObject: { since: '1.4', call: (name, _args, host) => openRange(name, host) },
    delete: {
      since: '1.4',
      call: (name, _args, host) => {
        mayChangeWorkbook(host);
        const workbook = host.workbook();
        workbook.names = workbook.names.filter((other) => other !== name);
        host.stale = true;
        host.touch();
      },
    },
  },
};

export const namedItemObject = objectsOf(NAMED_ITEM);
