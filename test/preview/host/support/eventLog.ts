import type { OfficeClient } from '../../../../src/preview/host/embeddedExcel';

/** What handlers of a workbook were told, without functions and undefined parts. */
export interface EventLog {
  readonly told: readonly Readonly<Record<string, unknown>>[];
  /** Resolves once so many events have come; a test that waits in vain runs into jest's limit. */
  readonly until: (count: number) => Promise<void>;
}

/** Registers handlers for what changes in cells and sheets; for new names from ExcelApi 1.17 on. */
export const eventLog = async (client: OfficeClient, withNames = true): Promise<EventLog> => {
  const told: Readonly<Record<string, unknown>>[] = [];
  let waiting: (() => void)[] = [];
  const note = (event: unknown): Promise<void> => {
    told.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
    const looks = waiting;
    waiting = [];
    for (const look of looks) look();
    return Promise.resolve();
  };
  await client.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    if (withNames) worksheets.onNameChanged.add(note);
    await context.sync();
  });
  const until = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (told.length >= count) resolve();
        else waiting.push(look);
      };
      look();
    });
  return { told, until };
};
