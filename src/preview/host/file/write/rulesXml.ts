import { rangeAddress } from '../../../../adapters/cells/address';
import { escapeXml } from '../../../../adapters/xlsx/xml/entities';
import type { XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { HostSheet, HostValidation } from '../../hostWorkbook';
import type { StyleWriter } from './styleWriter';

export const mergesXml = ({ merges }: HostSheet): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges
        .map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`)
        .join('')}</mergeCells>`;

/** The colour rules of the store, then those of the file that the store cannot hold. */
export const conditionalFormatsXml = (
  sheet: HostSheet,
  xml: string,
  root: XmlElement,
  styles: StyleWriter,
): string => {
  const own = sheet.conditionalFormats.map(({ range, formula, fill, font, stopIfTrue }, index) => {
    const rule =
      `<cfRule type="expression" dxfId="${styles.rule(fill, font)}" priority="${index + 1}"` +
      `${stopIfTrue ? ' stopIfTrue="1"' : ''}><formula>${escapeXml(formula.slice(1))}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${rangeAddress(range)}">${rule}</conditionalFormatting>`;
  });
  return own.join('') + foreignRules(xml, root, sheet.conditionalFormats.length);
};

const FOREIGN =
  /type\s*=\s*["'](?:colorScale|dataBar|iconSet|top10|aboveAverage|duplicateValues|uniqueValues)["']/;

const foreignRules = (xml: string, root: XmlElement, before: number): string =>
  root.children
    .filter(({ name }) => name === 'conditionalFormatting')
    .map((group) => {
      const rules = group.children.filter(({ attributes }) => FOREIGN.test(attributes));
      if (rules.length === 0) return '';
      const written = rules.map((rule) =>
        xml
          .slice(rule.start, rule.end)
          .replace(
            /(\spriority\s*=\s*["'])(\d+)/,
            (_, start: string, priority: string) => `${start}${Number(priority) + before}`,
          ),
      );
      return `<conditionalFormatting${group.attributes}>${written.join('')}</conditionalFormatting>`;
    })
    .join('');

const TYPES: Readonly<Record<string, string>> = {
  list: 'list', decimal: 'decimal', wholeNumber: 'whole', date: 'date', time: 'time',
  textLength: 'textLength', custom: 'custom',
}; // prettier-ignore

export const validationsXml = ({ validations }: HostSheet): string => {
  const written = validations.map(validationXml).filter((xml) => xml !== '');
  return written.length === 0
    ? ''
    : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
};

const validationXml = ({
  range,
  rule,
  errorAlert,
  prompt,
  ignoreBlanks,
}: HostValidation): string => {
  const kind = Object.keys(rule).find((key) => Object.hasOwn(TYPES, key));
  if (kind === undefined) return '';
  const given = (rule[kind] ?? {}) as Readonly<Record<string, unknown>>;
  const operator = kind === 'list' || kind === 'custom' ? '' : operatorWord(given['operator']);
  return (
    `<dataValidation type="${TYPES[kind]}"${operator}` +
    (ignoreBlanks === false ? '' : ' allowBlank="1"') +
    (kind === 'list' && given['inCellDropDown'] === false ? ' showDropDown="1"' : '') +
    alertXml(errorAlert) +
    promptXml(prompt) +
    ` sqref="${rangeAddress(range)}">${formulasXml(kind, given)}</dataValidation>`
  );
};

const operatorWord = (operator: unknown): string => {
  const word = typeof operator === 'string' ? operator : 'Between';
  return ` operator="${word.charAt(0).toLowerCase()}${word.slice(1).replace(/To$/, '')}"`;
};

const formulasXml = (kind: string, given: Readonly<Record<string, unknown>>): string => {
  const first =
    kind === 'list'
      ? listFormula(given['source'])
      : formulaText(kind === 'custom' ? given['formula'] : given['formula1']);
  const second = given['formula2'];
  return (
    `<formula1>${escapeXml(first)}</formula1>` +
    (second === undefined || second === ''
      ? ''
      : `<formula2>${escapeXml(formulaText(second))}</formula2>`)
  );
};

const formulaText = (value: unknown): string =>
  typeof value === 'string'
    ? value.replace(/^=/, '')
    : typeof value === 'number'
      ? String(value)
      : '';

const listFormula = (source: unknown): string => {
  const text = typeof source === 'string' ? source : '';
  return text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
};

const word = (value: unknown): string => escapeXml(typeof value === 'string' ? value : '');

const alertXml = (alert: HostValidation['errorAlert']): string => {
  if (alert === null || alert['showAlert'] === false) return '';
  const style = word(alert['style']).toLowerCase();
  return (
    (style === '' || style === 'stop' ? '' : ` errorStyle="${style}"`) +
    ` showErrorMessage="1" errorTitle="${word(alert['title'])}" error="${word(alert['message'])}"`
  );
};

const promptXml = (prompt: HostValidation['prompt']): string =>
  prompt === null || prompt['showPrompt'] === false
    ? ''
    : ` showInputMessage="1" promptTitle="${word(prompt['title'])}" prompt="${word(prompt['message'])}"`;
