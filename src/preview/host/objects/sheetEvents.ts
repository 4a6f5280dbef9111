import { EVENT_TYPES, type EventKind } from '../hostEvent';
import type { HostSheet } from '../hostWorkbook';
import type { Method } from './excelObject';

/** The client library's names for taking up and giving up an event. */
const REGISTRATIONS: Readonly<Record<string, EventKind>> = {
  DataChangedEvent: 'changed',
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  SelectionChangedEvent: 'selectionChanged',
  EventNameChanged: 'nameChanged',
  EventVisibilityChanged: 'visibilityChanged',
  ProtectionChangedEvent: 'protectionChanged',
};

/** Handlers of a whole workbook are registered under this target. */
export const WORKBOOK_TARGET = 'Workbook';

/** The methods by which handlers are registered with a target: the workbook or one sheet. */
export const eventMethods = <T>(
  targetOf: (target: T) => string,
): Readonly<Record<string, Method<T>>> =>
  Object.fromEntries(
    Object.entries(REGISTRATIONS).flatMap(([name, kind]): [string, Method<T>][] => [
      [
        `_Register${name}`,
        { call: (target, _args, host) => host.listen(EVENT_TYPES[kind], targetOf(target)) },
      ],
      [
        `_Unregister${name}`,
        { call: (target, _args, host) => host.unlisten(EVENT_TYPES[kind], targetOf(target)) },
      ],
    ]),
  );

export const sheetEvents = eventMethods<HostSheet>(({ id }) => id);
