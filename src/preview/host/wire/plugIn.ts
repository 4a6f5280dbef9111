import type { OfficeClient } from '../embeddedExcel';
import { internalsOf, type RequestExecutor } from './clientInternals';

/**
 * Makes the client library send its requests to `executor` and expect its messages from us. Event
 * handlers that an earlier host left behind are forgotten.
 */
export const plugIn = (client: OfficeClient, executor: RequestExecutor): void => {
  const internals = internalsOf(client);
  const session = new internals.SessionBase();
  session._createRequestExecutorOrNull = () => executor;
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: '', headers: {} });
  internals.SessionBase._overrideSession = session;
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  forgetHandlers(client);
};

/** Drops every event handler that was registered with the client library. */
export const forgetHandlers = (client: OfficeClient): void => {
  internalsOf(client).GenericEventRegistration.s_genericEventRegistrations = {};
};
