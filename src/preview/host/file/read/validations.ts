import type { HostValidation } from '../../hostWorkbook';
import { rangesOf } from './sheetRules';
import { attributes, child, childrenNamed, flagAttribute, type XmlNode } from './xmlTree';

/** Data validations, worded as Office.js does; one for each range. */
export const readValidations = (worksheet: XmlNode): HostValidation[] =>
  childrenNamed(child(worksheet, 'dataValidations'), 'dataValidation').flatMap((validation) => {
    const rule = ruleOf(validation);
    if (rule === null) return [];
    return rangesOf(attributes(validation).get('sqref')).map((range) => ({
      range,
      rule,
      errorAlert: alertOf(validation),
      prompt: promptOf(validation),
      ignoreBlanks: flagAttribute(validation, 'allowBlank'),
    }));
  });

const KINDS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength',
}; // prettier-ignore

const ruleOf = (validation: XmlNode): Record<string, unknown> | null => {
  const given = attributes(validation);
  const type = given.get('type') ?? 'none';
  const first = child(validation, 'formula1')?.text ?? '';
  const second = child(validation, 'formula2')?.text;
  if (type === 'list') {
    // The file's flag says the opposite of its name: set, it hides the arrow.
    const inCellDropDown = !flagAttribute(validation, 'showDropDown');
    return { list: { inCellDropDown, source: listSource(first) } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const kind = KINDS[type];
  if (kind === undefined) return null;
  const operator = given.get('operator') ?? 'between';
  return {
    [kind]: {
      formula1: bound(first),
      ...(second === undefined ? {} : { formula2: bound(second) }),
      operator: OPERATORS[operator] ?? capital(operator),
    },
  };
};

const OPERATORS: Readonly<Record<string, string>> = {
  equal: 'EqualTo', notEqual: 'NotEqualTo', lessThanOrEqual: 'LessThanOrEqualTo',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
}; // prettier-ignore

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const listSource = (formula: string): string =>
  /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

const bound = (formula: string): number | string =>
  formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

const alertOf = (validation: XmlNode): Record<string, unknown> | null => {
  if (!flagAttribute(validation, 'showErrorMessage')) return null;
  const given = attributes(validation);
  return {
    message: given.get('error') ?? '',
    showAlert: true,
    style: capital(given.get('errorStyle') ?? 'stop'),
    title: given.get('errorTitle') ?? '',
  };
};

const promptOf = (validation: XmlNode): Record<string, unknown> | null => {
  if (!flagAttribute(validation, 'showInputMessage')) return null;
  const given = attributes(validation);
  const title = given.get('promptTitle') ?? '';
  const message = given.get('prompt') ?? '';
  return title === '' && message === '' ? null : { message, showPrompt: true, title };
};
