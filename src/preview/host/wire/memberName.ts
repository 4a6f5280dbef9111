/** `GetRange` → `getRange`: the wire's name of a member as Office.js spells it. */
export const memberName = (wireName: string): string =>
  wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** `rowIndex` → `RowIndex`: the name under which the client library looks for a loaded value. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
