import type { Session } from '../taskpane/session/session';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { readAndCompute } from './readAndCompute';
import { nextFinding } from './nextFinding';
import type { CommandEvent, Ribbon } from './ribbon';
import { undoLastWrite } from './undoLastWrite';
import { writeSheets } from './writeSheets';

/**
 * Gives every ribbon button its function. Results and failures show in the pane, which a command
 * therefore opens first; one that fails still ends its button's wait.
 */
export const registerCommands = (session: Session, ribbon: Ribbon): void => {
  const commands: Readonly<Record<CommandName, () => Promise<void>>> = {
    readAndCompute: () => inThePane(ribbon, () => readAndCompute(session)),
    writeSheets: () => inThePane(ribbon, () => writeSheets(session)),
    nextFinding: () => inThePane(ribbon, () => nextFinding(session)),
    undoLastWrite: () => inThePane(ribbon, () => undoLastWrite(session)),
    openHelp: ribbon.showHelp,
  };
  for (const name of COMMAND_NAMES) {
    ribbon.associate(name, (event) => void completed(commands[name], event));
  }
};

const inThePane = async (ribbon: Ribbon, run: () => Promise<void>): Promise<void> => {
  // A pane that does not open now shows the result as soon as somebody opens it.
  await ribbon.showPane().catch(() => undefined);
  await run();
};

const completed = async (run: () => Promise<void>, event: CommandEvent): Promise<void> => {
  try {
    await run();
  } catch {
    // The session reports its own failures; what is left is a host that shows no pane or guide.
  } finally {
    event.completed();
  }
};
