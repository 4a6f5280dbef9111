/** The ribbon functions that manifest.xml names. */
export const COMMAND_NAMES = [
  'readAndCompute',
  'writeSheets',
  'nextFinding',
  'undoLastWrite',
  'openHelp',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
