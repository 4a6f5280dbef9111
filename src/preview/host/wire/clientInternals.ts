import type { OfficeClient } from '../embeddedExcel';
import type { WireRequest, WireResponse } from './wire';

/** A request as the client library hands it over. */
export interface WireMessage {
  readonly Body: WireRequest;
}

export interface RequestExecutor {
  readonly executeAsync: (
    customData: string,
    flags: number,
    message: WireMessage,
  ) => Promise<WireResponse>;
}

/** What a context asks for where its requests go. */
export interface ClientSession {
  _createRequestExecutorOrNull: () => RequestExecutor;
  _resolveRequestUrlAndHeaderInfo: () => Promise<{ url: string; headers: Record<string, string> }>;
}

export interface ClientMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/**
 * Parts of the client library that its typings do not tell of, as found in
 * `excel-web-16.00.debug.js`: where requests go, and how a host's messages come in.
 */
export interface ClientInternals {
  readonly SessionBase: { new (): ClientSession; _overrideSession: ClientSession | undefined };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly Constants: { readonly eventMessageCategory: number };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: ClientMessage) => void;
}

export const internalsOf = (client: OfficeClient): ClientInternals =>
  client.OfficeExtension as unknown as ClientInternals;
