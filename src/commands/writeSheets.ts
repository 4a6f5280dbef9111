import type { Session } from '../taskpane/session/session';
import { isCurrent } from './isCurrent';

/**
 * Writes the sheets at once where the workbook was read and did not change since; otherwise reads
 * it and stops at the list of what writing would do, for nothing is written that was never shown.
 * Where nothing would change the view says so.
 */
export const writeSheets = async (session: Session): Promise<void> => {
  session.goTo('write');
  if (!isCurrent(session)) return session.read();
  const changes = session.state().reading?.changes ?? [];
  if (changes.some(({ kind }) => kind !== 'unchanged')) await session.write();
};
