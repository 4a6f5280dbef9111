import { NAME_EVENTS_SET, type OfficeHost } from './sync/officeHost';
import type { OpenState } from './openState';
import { request } from './sync/request';

/** The part of Excel's event arguments that says where it happened and who did it. */
interface Happening {
  readonly worksheetId?: string;
  /** Of changed cells alone, from ExcelApi 1.14. */
  readonly triggerSource?: string;
}

/**
 * Calls back after cells or sheets changed, own writes apart. Where Excel does not say who did it,
 * what happens during an own write counts as its own, except on sheets that it leaves alone.
 */
export const watchWorkbook = async (
  host: OfficeHost,
  state: OpenState,
  changed: () => void,
): Promise<() => void> => {
  let stopped = false;
  const tell = (happening: object): Promise<void> => {
    if (!stopped && !isOwn(happening, state)) changed();
    return Promise.resolve();
  };
  const handlers = await request(host, ({ workbook: { worksheets } }) => {
    const added = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      ...(host.supports(NAME_EVENTS_SET) ? [worksheets.onNameChanged.add(tell)] : []),
    ];
    return () => added;
  });
  return () => {
    stopped = true;
    for (const handler of handlers) handler.remove();
    // A handler that cannot be taken off stays silent all the same.
    handlers[0]?.context.sync().catch(() => undefined);
  };
};

const isOwn = ({ worksheetId, triggerSource }: Happening, state: OpenState): boolean =>
  triggerSource === undefined
    ? state.writing > 0 && !state.untouched.has(worksheetId ?? '')
    : triggerSource === 'ThisLocalAddin';
