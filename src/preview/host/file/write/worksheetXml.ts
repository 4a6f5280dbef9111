import { rangeAddress } from '../../../../adapters/cells/address';
import { outlineXml, type XmlElement } from '../../../../adapters/xlsx/xml/outline';
import type { CellRange } from '../../../../sheets/snapshot';
import type { HostSheet } from '../../hostWorkbook';
import { charactersOfPoints } from '../read/dimensions';
import { headerFooterXml, pageMarginsXml, pageSetupXml } from './pageXml';
import { conditionalFormatsXml, mergesXml, validationsXml } from './rulesXml';
import { sameContent } from './sameContent';
import { sheetDataXml } from './sheetData';
import type { StyleWriter } from './styleWriter';
import { propertiesXml, viewXml } from './viewXml';

/** `<cols>`, columns that are alike side by side as one; '' where all are as by default. */
const columnsXml = (sheet: HostSheet, styles: StyleWriter): string => {
  const formats = sheet.columnFormats ?? new Map<number, never>();
  const named = [
    ...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...formats.keys()]),
  ].sort((a, b) => a - b);
  const groups: { first: number; last: number; attributes: string }[] = [];
  for (const column of named) {
    const width = sheet.columnWidths.get(column);
    const format = formats.get(column);
    const attributes =
      (width === undefined ? '' : ` width="${charactersOfPoints(width)}" customWidth="1"`) +
      (format === undefined ? '' : ` style="${styles.cell(format)}"`) +
      (sheet.hiddenColumns.has(column) ? ' hidden="1"' : '');
    const last = groups.at(-1);
    if (last?.last === column - 1 && last.attributes === attributes) last.last = column;
    else groups.push({ first: column, last: column, attributes });
  }
  if (groups.length === 0) return '';
  const columns = groups.map(
    ({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
};

/** The order of the elements of a worksheet, as the schema wants it. */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr',
  'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate',
  'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter',
] as const; // prettier-ignore
type Section = (typeof ORDER)[number];

export interface SheetTask {
  readonly sheet: HostSheet;
  /** The sheet as the file has it. */
  readonly former: HostSheet;
  /** Its part; of a new sheet an empty one. */
  readonly xml: string;
  /** What is selected on the sheet in front; null on any other. */
  readonly selection: CellRange | null;
  /** True where the view must say anew whether the sheet is in front. */
  readonly frontChanged: boolean;
}

/** The part of a sheet with what changed in it, in pieces; sections that did not stay as they are. */
export function* worksheetXml(task: SheetTask, styles: StyleWriter): Generator<string> {
  const { xml } = task;
  const root = outlineXml(xml, 3);
  const changed = changedSections(task, root, styles);
  yield openingOf(xml, root);
  for (const name of ORDER) {
    const write = changed.get(name);
    const kept = root.children.filter((element) => element.name === name);
    if (write === undefined) for (const { start, end } of kept) yield xml.slice(start, end);
    else yield* write();
  }
  const others = root.children.filter(({ name }) => !(ORDER as readonly string[]).includes(name));
  for (const { start, end } of others) yield xml.slice(start, end);
  yield xml.slice(root.closeStart);
}

/** The opening tag; where elements bear a prefix, ours, which have none, get their namespace too. */
const openingOf = (xml: string, root: XmlElement): string => {
  const opening = xml.slice(0, root.openEnd);
  const namespace = new RegExp(`xmlns:${root.prefix.slice(0, -1)}="([^"]*)"`).exec(opening)?.[1];
  return root.prefix === '' || namespace === undefined || /\sxmlns=/.test(root.attributes)
    ? opening
    : `${opening.slice(0, -1)} xmlns="${namespace}">`;
};

type Writer = () => Iterable<string>;

const changedSections = (
  { sheet, former, xml, selection, frontChanged }: SheetTask,
  root: XmlElement,
  styles: StyleWriter,
): ReadonlyMap<Section, Writer> => {
  const differs = (...keys: readonly (keyof HostSheet)[]): boolean =>
    keys.some((key) => !sameContent(sheet[key], former[key]));
  const sections: readonly (readonly [Section, boolean, Writer])[] = [
    ['sheetPr', differs('tabColour', 'pageLayout'), () => [propertiesXml(sheet, xml, root)]],
    [
      'sheetViews',
      frontChanged || differs('freeze', 'gridlines'),
      () => [viewXml(sheet, root, selection)],
    ],
    [
      'cols',
      differs('columnWidths', 'hiddenColumns', 'columnFormats'),
      () => [columnsXml(sheet, styles)],
    ],
    [
      'sheetData',
      differs('cells', 'rowHeights', 'hiddenRows'),
      () => sheetDataXml(sheet, former, xml, root, styles),
    ],
    ['dimension', differs('cells'), () => []],
    ['sheetProtection', differs('isProtected'), () => [sheet.isProtected ? PROTECTED : '']],
    ['autoFilter', differs('filter'), () => [filterXml(sheet)]],
    ['mergeCells', differs('merges'), () => [mergesXml(sheet)]],
    [
      'conditionalFormatting',
      differs('conditionalFormats'),
      () => [conditionalFormatsXml(sheet, xml, root, styles)],
    ],
    ['dataValidations', differs('validations'), () => [validationsXml(sheet)]],
    ['pageMargins', differs('pageLayout'), () => [pageMarginsXml(sheet)]],
    ['pageSetup', differs('pageLayout'), () => [pageSetupXml(sheet, root)]],
    ['headerFooter', differs('pageLayout'), () => [headerFooterXml(sheet)]],
  ];
  return new Map(
    sections.flatMap(([name, isChanged, write]) => (isChanged ? [[name, write]] : [])),
  );
};

const PROTECTED = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

const filterXml = ({ filter }: HostSheet): string =>
  filter === null ? '' : `<autoFilter ref="${rangeAddress(filter)}"/>`;
