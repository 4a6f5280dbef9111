import type { Session } from '../taskpane/session/session';

/** Reads the workbook and shows the results. */
export const readAndCompute = async (session: Session): Promise<void> => {
  session.goTo('review');
  await session.read();
};
