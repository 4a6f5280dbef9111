import { localAddress } from '../../../../domain/model/cellAddress';
import type {
  PlannedConditionalFormat,
  PlannedPrint,
  PlannedSheet,
  PlannedValidation,
} from '../../../../sheets/plan';
import { escapeXml } from '../../xml/entities';
import { rangeAddress } from '../../../cells/address';
import type { CarriedColumns } from '../carried/carriedColumns';

/** The parts of a sheet's XML around its cells, each a string that may be empty. */

export const viewXml = ({ freeze }: PlannedSheet, selected: boolean): string => {
  const open = `<sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return `<sheetViews>${open}/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const first = localAddress(rows, columns);
  return (
    `<sheetViews>${open}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
};

export const columnsXml = ({ table, beyond }: CarriedColumns): string => {
  const columns = [
    ...table.map(({ width, hidden = false }, index) => columnXml(index, index, width, hidden)),
    ...beyond.map(({ first, last, width, hidden }) => columnXml(first, last, width, hidden)),
  ];
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
};

const columnXml = (first: number, last: number, width: number | null, hidden: boolean): string =>
  `<col min="${first + 1}" max="${last + 1}"${width === null ? '' : ` width="${width}"`}` +
  `${hidden ? ' hidden="1"' : ''}${width === null ? '' : ' customWidth="1"'}/>`;

export const mergesXml = ({ merges }: PlannedSheet): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges
        .map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`)
        .join('')}</mergeCells>`;

/** `dxfOf` gives the number of the colours in the style sheet; the first rule wins. */
export const conditionalFormatsXml = (
  { conditionalFormats }: PlannedSheet,
  dxfOf: (format: PlannedConditionalFormat) => number,
): string =>
  conditionalFormats
    .map(
      (format, index) =>
        `<conditionalFormatting sqref="${rangeAddress(format.range)}"><cfRule type="expression" ` +
        `dxfId="${dxfOf(format)}" priority="${index + 1}"><formula>${escapeXml(format.formula)}` +
        '</formula></cfRule></conditionalFormatting>',
    )
    .join('');

export const validationsXml = ({ validations }: PlannedSheet): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations
        .map(validationXml)
        .join('')}</dataValidations>`;

const validationXml = (validation: PlannedValidation): string => {
  const { title, message, strictness, range } = validation;
  if (title.length > 32 || message.length > 255) {
    throw new Error(
      `The validation "${title}" has a title over 32 or a message over 255 characters.`,
    );
  }
  const rule =
    validation.kind === 'list'
      ? { type: 'type="list"', formulas: `<formula1>${escapeXml(validation.source)}</formula1>` }
      : {
          type: 'type="decimal" operator="between"',
          formulas: `<formula1>${validation.minimum}</formula1><formula2>${validation.maximum}</formula2>`,
        };
  return (
    `<dataValidation ${rule.type}${strictness === 'warning' ? ' errorStyle="warning"' : ''} allowBlank="1" ` +
    `showErrorMessage="1" errorTitle="${attribute(title)}" error="${attribute(message)}" ` +
    `sqref="${rangeAddress(range)}">${rule.formulas}</dataValidation>`
  );
};

/** Line ends survive in attributes only as character references. */
const attribute = (text: string): string => escapeXml(text).replaceAll('\n', '&#10;');

/** A4, as many pages high as it takes, one wide; `printer` names the part of its settings. */
export const printXml = ({ orientation, header, footer }: PlannedPrint, printer: string): string =>
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"${printer}/>` +
  `<headerFooter>${element('oddHeader', header)}${element('oddFooter', footer)}</headerFooter>`;

const element = (name: string, text: string): string => {
  if (text.length > 255) throw new Error(`The ${name} is longer than 255 characters.`);
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
};
