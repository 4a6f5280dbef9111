import { hasApiSet } from './apiSet';
import type { OfficeClient } from './embeddedExcel';
import { type Author, EVENT_TYPES, type HostEvent } from './hostEvent';
import { WORKBOOK_TARGET } from './objects/sheet/sheetEvents';
import { type ClientMessage, internalsOf } from './wire/clientInternals';
import { forgetHandlers } from './wire/plugIn';

/** Who listens to what, and what is still to be told. */
export interface EventBoard {
  readonly listen: (eventType: number, target: string) => void;
  readonly unlisten: (eventType: number, target: string) => void;
  readonly raise: (event: HostEvent) => void;
  /** Tells the handlers what was raised since, after whatever runs now is done. */
  readonly deliver: (author: Author) => void;
  readonly forget: () => void;
}

type Entry = ClientMessage['entries'][number];

/**
 * `source` as documented, and from ExcelApi 1.14 on `triggerSource`, which tells an add-in that it
 * hears itself: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
const authorship = (author: Author, apiSet: string): Readonly<Record<string, unknown>> => ({
  source: author === 'somebody-else' ? 'Remote' : 'Local',
  ...(hasApiSet(apiSet, '1.14') && {
    triggerSource: author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  }),
});

const key = (eventType: number, target: string): string => `${eventType} ${target}`;

/** The event handlers of one client library. */
export const eventBoard = (client: OfficeClient, apiSet: string): EventBoard => {
  const listeners = new Map<string, number>();
  let raised: HostEvent[] = [];

  const entriesFor = (event: HostEvent, author: Author): readonly Entry[] => {
    const messageType = EVENT_TYPES[event.kind];
    const message = JSON.stringify({
      ...event.details,
      ...authorship(author, apiSet),
      worksheetId: event.sheet,
      shiftDirection: 'None',
    });
    const messageCategory = internalsOf(client).Constants.eventMessageCategory;
    return [event.sheet, WORKBOOK_TARGET]
      .filter((target) => (listeners.get(key(messageType, target)) ?? 0) > 0)
      .map((targetId) => ({ messageCategory, messageType, targetId, message }));
  };

  const count = (eventType: number, target: string, change: number): void => {
    const name = key(eventType, target);
    listeners.set(name, Math.max(0, (listeners.get(name) ?? 0) + change));
  };

  return {
    listen: (eventType, target) => count(eventType, target, 1),
    unlisten: (eventType, target) => count(eventType, target, -1),
    raise: (event) => {
      raised.push(event);
    },
    deliver: (author) => {
      const entries = raised.flatMap((event) => entriesFor(event, author));
      raised = [];
      if (entries.length === 0) return;
      setTimeout(() => internalsOf(client)._testTriggerRichApiMessageEvent({ entries }), 0);
    },
    forget: () => {
      listeners.clear();
      raised = [];
      forgetHandlers(client);
    },
  };
};
