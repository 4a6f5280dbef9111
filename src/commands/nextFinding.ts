import type { Session } from '../taskpane/session/session';
import { isCurrent } from './isCurrent';

/** Goes to the cell of the next open finding, after a reading where one is needed. */
export const nextFinding = async (session: Session): Promise<void> => {
  session.goTo('review');
  if (!isCurrent(session)) await session.read();
  if (isCurrent(session)) await session.nextFinding();
};
