import type { HostOptions } from './embeddedExcel';
import type { EventBoard } from './eventBoard';
import { ExcelError } from './excelError';
import type { HostWorkbook } from './hostWorkbook';
import type { ObjectHost } from './objects/excelObject';
import { RANGE } from './objects/range/range';
import { RANGE_AREAS } from './objects/range/rangeAreas';
import { WORKSHEET } from './objects/sheet/worksheet';

/**
 * Sheets and rules made by the host have ids like Excel's. A workbook may have been worked on by
 * an earlier host: ids that are in use are passed over.
 */
const idMaker = (workbook: () => HostWorkbook): (() => string) => {
  let made = 0;
  const isUsed = (id: string): boolean =>
    workbook().sheets.some(
      (sheet) => sheet.id === id || sheet.conditionalFormats.some((rule) => rule.id === id),
    );
  const next = (): string => {
    made += 1;
    return `{00000000-0001-0000-${made.toString(16).padStart(4, '0')}-000000000000}`.toUpperCase();
  };
  return () => {
    let id = next();
    while (isUsed(id)) id = next();
    return id;
  };
};

const hasFormulas = ({ sheets }: HostWorkbook): boolean =>
  sheets.some(({ cells }) =>
    [...cells.values()].some((row) =>
      [...row.values()].some(({ formula }) => formula !== undefined),
    ),
  );

export interface HostState {
  workbook: HostWorkbook;
  /** True where the store changed since it was last asked. */
  touched: boolean;
}

/** The state that one embedded Excel keeps, over the contexts and requests of its add-in. */
export const createHost = (
  state: HostState,
  options: HostOptions,
  events: EventBoard,
): ObjectHost & { readonly forgetReferences: () => void } => {
  const references = new Map<string, unknown>();
  const newId = idMaker(() => state.workbook);
  const host: ObjectHost & { readonly forgetReferences: () => void } = {
    workbook: () => state.workbook,
    types: { Range: RANGE, RangeAreas: RANGE_AREAS, Worksheet: WORKSHEET },
    apiSet: options.apiSet ?? '1.14',
    calculationMode: 'Automatic',
    stale: false,
    settle: () => {
      if (host.stale && host.calculationMode !== 'Manual') host.calculate();
    },
    calculate: () => {
      host.stale = false;
      if (options.calculate && hasFormulas(state.workbook)) {
        options.calculate(state.workbook);
        state.touched = true;
      }
    },
    raise: events.raise,
    listen: events.listen,
    unlisten: events.unlisten,
    keep: (object) => {
      const id = newId();
      references.set(id, object);
      return id;
    },
    release: (id) => void references.delete(id),
    kept: (id) => {
      const object = references.get(id);
      if (object === undefined) throw new ExcelError('ItemNotFound');
      return object;
    },
    newId,
    openAnother: options.openAnother ?? null,
    touch: () => {
      state.touched = true;
    },
    forgetReferences: () => references.clear(),
  };
  return host;
};
