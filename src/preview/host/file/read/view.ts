import { cellRange } from '../../../../adapters/xlsx/read/cellPlace';
import type { CellRange } from '../../../../sheets/snapshot';
import type { HostSheet } from '../../hostWorkbook';
import {
  attributes,
  child,
  childrenNamed,
  flagAttribute,
  numberAttribute,
  type XmlNode,
} from './xmlTree';

export interface SheetView {
  readonly freeze: HostSheet['freeze'];
  readonly gridlines: boolean;
  /** What is selected; the first cell where the file does not say. */
  readonly selection: CellRange;
}

/** The first view of a sheet: frozen panes, grid lines, selection. */
export const readView = (worksheet: XmlNode): SheetView => {
  const view = childrenNamed(child(worksheet, 'sheetViews'), 'sheetView')[0];
  const pane = child(view, 'pane');
  const frozen = /frozen/i.test(attributes(pane).get('state') ?? '');
  const selections = childrenNamed(view, 'selection');
  const front = attributes(pane).get('activePane') ?? 'topLeft';
  const active =
    selections.find((one) => (attributes(one).get('pane') ?? 'topLeft') === front) ?? selections[0];
  return {
    freeze: {
      rows: frozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0,
      columns: frozen ? (numberAttribute(pane, 'xSplit') ?? 0) : 0,
    },
    gridlines: flagAttribute(view, 'showGridLines', true),
    selection: cellRange((attributes(active).get('sqref') ?? 'A1').split(' ')[0] ?? 'A1') ?? FIRST,
  };
};

const FIRST: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
