/** Numbers of the events in the client library, read off `excel-web-16.00.debug.js`. */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  protectionChanged: 24,
  visibilityChanged: 26,
} as const;
export type EventKind = keyof typeof EVENT_TYPES;

/** Something that event handlers are told, with the arguments as Office.js names them. */
export interface HostEvent {
  readonly kind: EventKind;
  readonly sheet: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Who brought an event about: this add-in, the person at the keyboard, or somebody else. */
export type Author = 'add-in' | 'person' | 'somebody-else';
