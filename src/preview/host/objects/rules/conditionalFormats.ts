import { ExcelError } from '../../excelError';
import type { RangeTarget } from '../../excelHost';
import type { HostConditionalFormat } from '../../hostWorkbook';
import { intersection } from '../../store/cellRange';
import { conditionalFormatObject } from './conditionalFormat';
import { cutConditionalFormats } from './cutConditionalFormats';
import { type AnyExcelObject, type Members, type ObjectHost, objectsOf } from '../excelObject';
import { mayChange } from '../guards';

const rulesOn = ({ sheet, area }: RangeTarget): readonly HostConditionalFormat[] =>
  sheet.conditionalFormats.filter((rule) => intersection(rule.range, area) !== null);

/** A new rule comes before all others, as documented; until it has a formula it never applies. */
const add = ({ sheet, area }: RangeTarget, type: unknown, host: ObjectHost): AnyExcelObject => {
  mayChange(sheet, host);
  if (type !== 'Custom') throw new ExcelError('NotImplemented', 'ConditionalFormatCollection.add');
  const rule: HostConditionalFormat = {
    id: host.newId(),
    range: area,
    formula: '=FALSE',
    fill: null,
    font: null,
  };
  sheet.conditionalFormats = [rule, ...sheet.conditionalFormats];
  host.touch();
  return conditionalFormatObject({ sheet, rule }, host);
};

const withId = (target: RangeTarget, id: unknown, host: ObjectHost): AnyExcelObject | null => {
  const rule = rulesOn(target).find((one) => one.id === id);
  return rule ? conditionalFormatObject({ sheet: target.sheet, rule }, host) : null;
};

const orNotFound = (object: AnyExcelObject | null): AnyExcelObject => {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
};

const CONDITIONAL_FORMATS: Members<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  since: '1.6',
  items: (target, host) =>
    rulesOn(target).map((rule) => conditionalFormatObject({ sheet: target.sheet, rule }, host)),
  item: (target, id, host) => orNotFound(withId(target, id, host)),
  methods: {
    add: { call: (target, [type], host) => add(target, type, host) },
    clearAll: {
      call: ({ sheet, area }, _args, host) => {
        mayChange(sheet, host);
        cutConditionalFormats(sheet, area);
        host.touch();
      },
    },
    getCount: { call: (target) => rulesOn(target).length },
    getItem: { call: (target, [id], host) => orNotFound(withId(target, id, host)) },
    getItemAt: {
      call: (target, [index], host) =>
        orNotFound(withId(target, rulesOn(target)[Number(index)]?.id ?? null, host)),
    },
    getItemOrNullObject: { since: '1.14', call: (target, [id], host) => withId(target, id, host) },
  },
};

/** The conditional formats that touch a range. */
export const applicableFormats = objectsOf(CONDITIONAL_FORMATS);
