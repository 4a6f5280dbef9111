import type { Session } from '../taskpane/session/session';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { isCurrent } from './isCurrent';
import type { CommandEvent, Ribbon } from './ribbon';

/**
 * Writes the sheets at once where the workbook was read and did not change since; otherwise reads
 * it and stops at the list of what writing would do, for nothing is written that was never shown.
 * Where nothing would change the view says so.
 */
const writeSheets = async (session: Session): Promise<void> => {
  session.goTo('write');
  if (!isCurrent(session)) return session.read();
  const changes = session.state().reading?.changes ?? [];
  if (changes.some(({ kind }) => kind !== 'unchanged')) await session.write();
};

/** Takes the last write back. */
const undoLastWrite = async (session: Session): Promise<void> => {
  session.goTo('write');
  await session.undo();
};

/** Reads the workbook and shows the results. */
const readAndCompute = async (session: Session): Promise<void> => {
  session.goTo('review');
  await session.read();
};

/** Goes to the cell of the next open finding, after a reading where one is needed. */
const nextFinding = async (session: Session): Promise<void> => {
  session.goTo('review');
  if (!isCurrent(session)) await session.read();
  if (isCurrent(session)) await session.nextFinding();
};

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
