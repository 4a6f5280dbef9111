import { hasApiSet } from '../../apiSet';
import { ExcelError } from '../../excelError';
import type { RangeTarget } from '../../excelHost';
import { ensureCell } from '../../store/cells';
import { applyStyle } from '../format/applyStyle';
import { asBoolean, asRecord, asText } from '../arguments';
import { cellsChanged } from './changed';
import { isUnbounded } from '../format/sizes';
import { inputPerCell } from './contents';
import type { AnyExcelObject, ObjectHost } from '../excelObject';
import { mayChange } from '../guards';
import { rangeFormatObject } from '../format/rangeFormat';

/** Sets what a nested record names, as if each property were set on its own. */
const setAll = (object: AnyExcelObject, properties: unknown): void => {
  for (const [name, value] of Object.entries(asRecord(properties))) {
    if (value === null || value === undefined) continue;
    if (object.isScalar(name)) object.write(name, value);
    else if (name === 'borders' && object.isObject(name)) setBorders(object.open(name), value);
    else if (object.isObject(name)) setPart(object.open(name), value);
    else throw new ExcelError('InvalidArgument', object.at(name));
  }
};

const setPart = (object: AnyExcelObject | null, value: unknown): void => {
  if (object) setAll(object, value);
};

const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

const setBorders = (collection: AnyExcelObject | null, value: unknown): void => {
  for (const [side, properties] of Object.entries(asRecord(value))) {
    const edge = EDGES[side];
    if (edge === undefined) throw new ExcelError('NotImplemented', `CellBorderCollection.${side}`);
    setPart(collection?.item(edge) ?? null, properties);
  }
};

/** Texts in runs: the store keeps of their fonts whether they are struck out. */
const setRuns = ({ sheet, area }: RangeTarget, value: unknown, host: ObjectHost): void => {
  if (!hasApiSet(host.apiSet, '1.18'))
    throw new ExcelError('ApiNotFound', 'CellProperties.textRuns');
  if (!Array.isArray(value)) throw new ExcelError('InvalidArgument');
  const runs = (value as readonly unknown[]).map((run) => {
    const { text, font } = asRecord(run);
    const struck = font === undefined ? undefined : asRecord(font)['strikethrough'];
    return { text: asText(text), struck: struck === undefined ? false : asBoolean(struck) };
  });
  const cell = ensureCell(sheet, area.top, area.left);
  const text = runs.map((run) => run.text).join('');
  const mixed = new Set(runs.map((run) => run.struck)).size > 1;
  delete cell.formula;
  cell.value = mixed ? { kind: 'text', text, runs } : { kind: 'text', text };
  cell.format = { ...cell.format, strikethrough: mixed ? null : runs[0]?.struck === true };
  cellsChanged(sheet, area, host);
};

const setCell = (target: RangeTarget, properties: unknown, host: ObjectHost): void => {
  const { format, style, textRuns, ...others } = asRecord(properties);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new ExcelError('NotImplemented', `CellProperties.${unknown}`);
  const { sheet, area } = target;
  if (style !== undefined) applyStyle(sheet, [area], style, host);
  if (format !== undefined) setAll(rangeFormatObject({ sheet, areas: [area] }, host), format);
  if (textRuns !== undefined) setRuns(target, textRuns, host);
};

/** `Range.setCellProperties`: a 2-D array of the range's shape, a record for each cell. */
export const setCellProperties = (
  { sheet, area }: RangeTarget,
  properties: unknown,
  host: ObjectHost,
): void => {
  mayChange(sheet, host);
  if (isUnbounded(area) || !Array.isArray(properties)) throw new ExcelError('InvalidArgument');
  const propertiesAt = inputPerCell({ sheet, area }, properties);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = { top: row, left: column, bottom: row, right: column };
      setCell({ sheet, area: cell }, propertiesAt(row, column), host);
    }
  }
};
