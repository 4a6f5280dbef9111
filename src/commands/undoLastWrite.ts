import type { Session } from '../taskpane/session/session';

/** Takes the last write back. */
export const undoLastWrite = async (session: Session): Promise<void> => {
  session.goTo('write');
  await session.undo();
};
