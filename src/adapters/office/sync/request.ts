import { WorkbookTrouble } from '../../../application/port/workbookTrouble';
import type { OfficeHost } from './officeHost';
import { detailOf, troubleOf } from './troubleOf';

/** Queues commands and tells how to take their answers once they came. */
export type Ask<Answer> = (context: Excel.RequestContext) => () => Answer;

/**
 * One request: asks in a context of its own and takes the answers. Nothing outlives a request, so
 * an answer that comes too late meets nobody. Rejects with {@link WorkbookTrouble}, `untouched`.
 */
export const request = async <Answer>(host: OfficeHost, ask: Ask<Answer>): Promise<Answer> => {
  try {
    const context = new host.excel.RequestContext();
    const take = ask(context);
    await inTime(host, context.sync());
    return take();
  } catch (error) {
    throw asTrouble(error);
  }
};

/** The same error where it is a trouble already. */
export const asTrouble = (error: unknown): WorkbookTrouble =>
  error instanceof WorkbookTrouble
    ? error
    : new WorkbookTrouble(troubleOf(error), 'untouched', null, detailOf(error));

const inTime = (host: OfficeHost, answer: Promise<unknown>): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = host.after(host.patience, () => {
      reject(
        new WorkbookTrouble('no-answer', 'untouched', null, `no answer in ${host.patience} ms`),
      );
    });
    answer.then(
      () => {
        stop();
        resolve();
      },
      (error: unknown) => {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
