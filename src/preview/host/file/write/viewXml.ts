import { localAddress } from '../../../../domain/model/cellAddress';
import { rangeAddress } from '../../../../adapters/cells/address';
import { attributesOf } from '../../../../adapters/xlsx/xml/attributes';
import { escapeXml } from '../../../../adapters/xlsx/xml/entities';
import { childNamed, type XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { CellRange } from '../../../../sheets/snapshot';
import type { HostSheet } from '../../hostWorkbook';

/** `<sheetViews>` with one view. `selection` is null on a sheet that is not in front. */
export const viewXml = (
  sheet: HostSheet,
  root: XmlElement,
  selection: CellRange | null,
): string => {
  const former = childNamed(root, 'sheetViews')?.children[0];
  const given = new Map(attributesOf(former?.attributes ?? ''));
  given.delete('showGridLines');
  given.delete('tabSelected');
  if (!sheet.gridlines) given.set('showGridLines', '0');
  if (selection !== null) given.set('tabSelected', '1');
  if (!given.has('workbookViewId')) given.set('workbookViewId', '0');
  const attributes = [...given].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const inside = paneXml(sheet, selection);
  return `<sheetViews><sheetView${attributes}>${inside}</sheetView></sheetViews>`;
};

const paneXml = ({ freeze }: HostSheet, selection: CellRange | null): string => {
  const { rows, columns } = freeze;
  const front =
    rows > 0 && columns > 0
      ? 'bottomRight'
      : rows > 0
        ? 'bottomLeft'
        : columns > 0
          ? 'topRight'
          : '';
  const range = selection ?? { top: rows, left: columns, bottom: rows, right: columns };
  const cell = localAddress(range.top, range.left);
  const pane = front === '' ? '' : ` pane="${front}"`;
  const selected = `<selection${pane} activeCell="${cell}" sqref="${rangeAddress(range)}"/>`;
  if (front === '') return selected;
  return (
    `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}` +
    ` topLeftCell="${localAddress(rows, columns)}" activePane="${front}" state="frozen"/>${selected}`
  );
};

/** `<sheetPr>` with the tab's colour and whether pages are fitted; all else as it was. */
export const propertiesXml = (sheet: HostSheet, xml: string, root: XmlElement): string => {
  const former = childNamed(root, 'sheetPr');
  const kept = (former?.children ?? [])
    .filter(({ name }) => name === 'outlinePr')
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
  const zoom = (sheet.pageLayout['zoom'] ?? {}) as Readonly<Record<string, unknown>>;
  const fits = 'horizontalFitToPages' in zoom || 'verticalFitToPages' in zoom;
  const colour =
    sheet.tabColour === null ? '' : `<tabColor rgb="FF${sheet.tabColour.slice(1).toUpperCase()}"/>`;
  const inside = colour + kept + (fits ? '<pageSetUpPr fitToPage="1"/>' : '');
  if (inside === '' && (former?.attributes ?? '').trim() === '') return '';
  return `<sheetPr${(former?.attributes ?? '').trimEnd()}>${inside}</sheetPr>`;
};
