import { EVENT_TYPES, type EventKind } from '../../hostEvent';
import type { HostSheet } from '../../hostWorkbook';
import type { Method } from '../excelObject';

interface Registration {
  readonly kind: EventKind;
  readonly since: string;
}

/** The client library's names for taking up and giving up an event, and the set that brought it. */
const REGISTRATIONS: Readonly<Record<string, Registration>> = {
  DataChangedEvent: { kind: 'changed', since: '1.7' },
  ActivatedEvent: { kind: 'activated', since: '1.7' },
  DeactivatedEvent: { kind: 'deactivated', since: '1.7' },
  AddedEvent: { kind: 'added', since: '1.7' },
  DeletedEvent: { kind: 'deleted', since: '1.7' },
  SelectionChangedEvent: { kind: 'selectionChanged', since: '1.7' },
  EventNameChanged: { kind: 'nameChanged', since: '1.17' },
  EventVisibilityChanged: { kind: 'visibilityChanged', since: '1.17' },
  ProtectionChangedEvent: { kind: 'protectionChanged', since: '1.14' },
};

/** Handlers of a whole workbook are registered under this target. */
export const WORKBOOK_TARGET = 'Workbook';

/** The methods by which handlers are registered with a target: the workbook or one sheet. */
export const eventMethods = <T>(
  targetOf: (target: T) => string,
): Readonly<Record<string, Method<T>>> =>
  Object.fromEntries(
    Object.entries(REGISTRATIONS).flatMap(([name, { kind, since }]): [string, Method<T>][] => [
      [
        `_Register${name}`,
        { since, call: (target, _args, host) => host.listen(EVENT_TYPES[kind], targetOf(target)) },
      ],
      [
        `_Unregister${name}`,
        {
          since,
          call: (target, _args, host) => host.unlisten(EVENT_TYPES[kind], targetOf(target)),
        },
      ],
    ]),
  );

export const sheetEvents = eventMethods<HostSheet>(({ id }) => id);
