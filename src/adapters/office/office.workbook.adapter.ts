import type { OpenWorkbookPort } from '../../application/port/workbook.port';
import { WorkbookTrouble } from '../../application/port/workbookTrouble';
import { LOWEST_SET, type OfficeHost } from './sync/officeHost';
import { openState } from './openState';
import { asTrouble } from './sync/request';
import { selectCell } from './selectCell';
import { undoWrite } from './undoWrite';
import { watchWorkbook } from './watchWorkbook';
import { writeOpenWorkbook } from './writeOpenWorkbook';
import { readOpenWorkbook } from './capture/readOpenWorkbook';

export type { OfficeHost } from './sync/officeHost';

const READING = 'lettura';

/** The workbook that people have open in Excel, as the port that the use cases know. */
export const officeWorkbook = (host: OfficeHost): OpenWorkbookPort => {
  const state = openState();
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (!host.supports(LOWEST_SET)) throw new WorkbookTrouble('too-old', 'untouched');
    try {
      return await work();
    } catch (error) {
      throw asTrouble(error);
    }
  };
  return {
    read: (progress) =>
      guarded(async () => {
        const reading = await readOpenWorkbook(host, { own: null, onlyOwn: false }, (done) =>
          progress?.(done, READING),
        );
        state.reading = reading;
        state.writtenSinceReading = false;
        return reading.snapshot;
      }),
    write: (plan, progress) => guarded(() => writeOpenWorkbook(host, state, plan, progress)),
    canUndo: () => state.record !== null,
    undo: (progress) => guarded(() => undoWrite(host, state, progress)),
    select: (cell) => guarded(() => selectCell(host, cell)),
    openAnother: (bytes) =>
      guarded(() => host.excel.createWorkbook(host.base64(bytes)).then(() => undefined)),
    watch: (changed) => guarded(() => watchWorkbook(host, state, changed)),
  };
};
