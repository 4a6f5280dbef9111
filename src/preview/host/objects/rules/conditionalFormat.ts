import type { ExcelHost } from '../../excelHost';
import { checkCriterion } from '../../formulas/checkFormula';
import type { HostConditionalFormat, HostSheet } from '../../hostWorkbook';
import { asBoolean, asColour, asText, asWhole } from '../arguments';
import { type Members, objectsOf, rangeObject, type Scalar } from '../excelObject';
import { mayChange } from '../guards';

/** A rule, and the sheet that it is on. */
export interface SheetRule {
  readonly sheet: HostSheet;
  readonly rule: HostConditionalFormat;
}

const change = (
  { sheet, rule }: SheetRule,
  host: ExcelHost,
  part: Partial<HostConditionalFormat>,
): void => {
  mayChange(sheet, host);
  Object.assign(rule, part);
  host.touch();
};

const formula: Scalar<SheetRule> = {
  read: ({ rule }) => rule.formula,
  write: (target, value, host) =>
    change(target, host, { formula: checkCriterion(asText(value), host.workbook()) }),
};

const colour = (key: 'fill' | 'font'): Scalar<SheetRule> => ({
  read: ({ rule }) => rule[key] ?? '',
  write: (target, value, host) => change(target, host, { [key]: asColour(value) }),
});

const ruleObject = objectsOf<SheetRule>({
  name: 'ConditionalFormatRule',
  since: '1.6',
  scalars: { formula, formulaLocal: formula },
});

const clear = (key: 'fill' | 'font') => ({
  call: (target: SheetRule, _args: readonly unknown[], host: ExcelHost): void =>
    change(target, host, { [key]: null }),
});

const fillObject = objectsOf<SheetRule>({
  name: 'ConditionalRangeFill',
  since: '1.6',
  scalars: { color: colour('fill') },
  methods: { clear: clear('fill') },
});

const fontObject = objectsOf<SheetRule>({
  name: 'ConditionalRangeFont',
  since: '1.6',
  scalars: { color: colour('font') },
  methods: { clear: clear('font') },
});

const formatObject = objectsOf<SheetRule>({
  name: 'ConditionalRangeFormat',
  since: '1.6',
  objects: { fill: { open: fillObject }, font: { open: fontObject } },
});

const customObject = objectsOf<SheetRule>({
  name: 'CustomConditionalFormat',
  since: '1.6',
  objects: { rule: { open: ruleObject }, format: { open: formatObject } },
});

const move = ({ sheet, rule }: SheetRule, priority: number, host: ExcelHost): void => {
  mayChange(sheet, host);
  const others = sheet.conditionalFormats.filter((other) => other !== rule);
  sheet.conditionalFormats = [...others.slice(0, priority), rule, ...others.slice(priority)];
  host.touch();
};

const CONDITIONAL_FORMAT: Members<SheetRule> = {
  name: 'ConditionalFormat',
  since: '1.6',
  identity: ({ rule }) => ({ Id: rule.id }),
  scalars: {
    id: { read: ({ rule }) => rule.id },
    type: { read: () => 'Custom' },
    priority: {
      read: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      write: (target, value, host) => move(target, asWhole(value, 0), host),
    },
    stopIfTrue: {
      read: ({ rule }) => rule.stopIfTrue ?? false,
      write: (target, value, host) => change(target, host, { stopIfTrue: asBoolean(value) }),
    },
  },
  objects: { custom: { open: customObject }, customOrNullObject: { open: customObject } },
  methods: {
    getRange: {
      call: ({ sheet, rule }, _args, host) => rangeObject({ sheet, area: rule.range }, host),
    },
    getRangeOrNullObject: {
      call: ({ sheet, rule }, _args, host) => rangeObject({ sheet, area: rule.range }, host),
    },
    delete: {
      call: ({ sheet, rule }, _args, host) => {
        mayChange(sheet, host);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
        host.touch();
      },
    },
  },
};

export const conditionalFormatObject = objectsOf(CONDITIONAL_FORMAT);
